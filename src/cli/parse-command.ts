import type { Exported, Exporter, ExportOptions } from "../export/exporter.ts";
import { type ExportFormat, exporters } from "../export/registry.ts";
import type { ReadOptions } from "../ingest/adapter.ts";
import type { ParseArguments } from "./commands/parse.ts";
import { report } from "./failures.ts";
import { OutputFile } from "./output-file.ts";
import { readOptions, readRecords } from "./records.ts";
import type { Run } from "./run.ts";
import { findSources, type Source } from "./sources.ts";

/** Writes the records of the sources. A source that cannot be read is reported, and the others are written. */
export async function parseCommand(names: readonly string[], options: ParseArguments, run: Run): Promise<void> {
  const { sources, single } = await findSources(names, options.stdinName ?? "stdin", run);
  const exporter = await exporters[await chooseFormat(options, run)]();
  const file = options.out === undefined ? null : await OutputFile.create(options.out, run.say);
  const target = file ?? run.stdout;
  const waiting: Exported[] = [];
  let written = 0;
  for (const source of sources) {
    if (file === null && run.stdout.closed) break;
    const documents = await readOrReport(source, readOptions(options, sources.length), run);
    if (exporter.joins) await target.write(exporter.write(documents, exportOptions(single, file !== null, run)));
    else waiting.push(...documents);
    written += documents.length;
  }
  if (waiting.length > 0) await target.write(exporter.write(waiting, exportOptions(single, file !== null, run)));
  if (file !== null) await (written > 0 ? file.finish() : file.discard());
}

async function readOrReport(source: Source, options: ReadOptions, run: Run): Promise<Exported[]> {
  try {
    const records = await readRecords(source, options, run);
    return records.map((record) => ({ record, path: source.name }));
  } catch (error) {
    await report(error, source.name, run);
    return [];
  }
}

/** What the user asked for, else what the ending of the output file means, else a summary for eyes and JSON for programs. */
async function chooseFormat(options: ParseArguments, run: Run): Promise<ExportFormat> {
  if (options.format !== undefined) return options.format;
  if (options.out === undefined) return run.stdout.isTerminal ? "summary" : "json";
  const ending = options.out.split(".").at(-1);
  for (const [id, load] of Object.entries(exporters)) {
    const exporter: Exporter = await load();
    if (exporter.extension === ending) return id as ExportFormat;
  }
  return "json";
}

function exportOptions(single: boolean, toFile: boolean, run: Run): ExportOptions {
  return {
    language: run.language,
    colour: !toFile && run.stdout.colour(run.env),
    width: toFile ? 80 : run.stdout.columns,
    list: !single,
  };
}
