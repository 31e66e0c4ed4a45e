import type { FormatOptions, TableFormat } from "../../export/tables/format.ts";
import { tables as allTables } from "../../export/tables/registry.ts";
import type { Table } from "../../export/tables/table.ts";
import { version } from "../../version.ts";
import type { ExportArguments } from "../commands/export.ts";
import { UsageError } from "../failures.ts";
import type { Run } from "../run.ts";
import type { Target } from "./target.ts";

/** Opens the place that the tables go to. Throws UsageError for a command line that cannot be carried out. */
export async function targetOf(options: ExportArguments, haveFindings: boolean, run: Run): Promise<Target> {
  const to = options.to ?? byEnding(options.out);
  if (to === null) throw new UsageError(run.say.export.formatMissing());
  const tables = chosenTables(options, haveFindings, run);
  if (to === "sqlite") {
    if (options.tables !== undefined) throw new UsageError(run.say.export.wholeDatabase());
    if (options.out === undefined) throw new UsageError(run.say.export.outMissing());
    return (await import("./database-file.ts")).DatabaseFile.create(options.out, run);
  }
  const { tableFormats } = await import("../../export/tables/formats.ts");
  const format: TableFormat = await tableFormats[to]();
  const how: FormatOptions = {
    language: run.language,
    csvLocale: options.csvLocale ?? "none",
    writtenBy: `minutes ${version}`,
  };
  if (options.out !== undefined) {
    return (await import("./table-files.ts")).TableFiles.create(options.out, tables, format, how, run);
  }
  const [only, ...others] = tables;
  if (only === undefined || others.length > 0 || !format.isText) throw new UsageError(run.say.export.outMissing());
  return (await import("./standard-output.ts")).onStandardOutput(only, format, how, run.stdout);
}

function byEnding(out: string | undefined): "sqlite" | null {
  return /\.(?:sqlite3?|db)$/iu.test(out ?? "") ? "sqlite" : null;
}

/** The tables that are asked for; `findings` is one of them only where the rules run, or have run. */
function chosenTables({ tables: asked }: ExportArguments, haveFindings: boolean, { say }: Run): Table[] {
  const names = allTables.map(({ name }) => name);
  const unknown = asked?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new UsageError(say.export.unknownTable(unknown, names.join(", ")));
  if (asked?.includes("findings") && !haveFindings) throw new UsageError(say.export.findingsNeedCheck());
  return allTables.filter(({ name }) => asked?.includes(name) ?? (name !== "findings" || haveFindings));
}
