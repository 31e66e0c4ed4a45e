import { Argument, type Command, Option } from "commander";
import { profileIds } from "../../rules/profile-ids.ts";
import type { Messages } from "../messages.ts";
import { addCommon, addReading, type Common, choice, csvLocales, listed } from "./options.ts";

/** Formats of `minutes export`: those of src/export/tables/formats.ts, and a database. */
export const tableFormatNames = ["csv", "ndjson", "parquet", "sqlite", "markdown"] as const;

export interface ExportArguments extends Common {
  readonly to?: (typeof tableFormatNames)[number];
  readonly out?: string;
  readonly tables?: readonly string[];
  readonly csvLocale?: (typeof csvLocales)[number];
  readonly check?: true;
  readonly profile?: (typeof profileIds)[number];
  readonly config?: string | false;
  readonly today?: string;
}

/** What `minutes export` does. */
export type ActExport = (files: string[], options: ExportArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addExport(program: Command, say: Messages, act: ActExport): void {
  const { help } = say;
  const command = program
    .command("export")
    .description(help.export)
    .addArgument(new Argument("<RECORDS...>", help.records))
    .addOption(choice("--to <format>", help.to, tableFormatNames, help.toDefault))
    .addOption(new Option("--out <path>", help.outTables))
    .addOption(new Option("--tables <names>", help.tables).argParser(listed))
    .addOption(choice("--csv-locale <locale>", help.csvLocale, csvLocales, "none"))
    .addOption(new Option("--check", help.withFindings))
    .addOption(choice("--profile <profile>", help.profile, profileIds, help.profileDefault))
    .addOption(new Option("--config <file>", help.config))
    .addOption(new Option("--no-config", help.noConfig))
    .addOption(new Option("--today <date>", help.today))
    .action((files: string[], options: ExportArguments) => act(files, options));
  addReading(command, say);
  addCommon(command, say);
}
