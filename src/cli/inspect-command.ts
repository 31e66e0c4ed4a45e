import type { InspectedDocument } from "../export/inspect-html/document.ts";
import { statedFields } from "../record/fields.ts";
import type { InspectArguments } from "./commands/inspect.ts";
import { report } from "./failures.ts";
import { fieldTable, touches } from "./inspect/fields.ts";
import { type Chosen, chooseLines } from "./inspect/range.ts";
import { seenLines } from "./inspect/seen.ts";
import { inspectTable } from "./inspect/table.ts";
import { OutputFile } from "./output-file.ts";
import { withProgress } from "./progress.ts";
import { readOptions } from "./records.ts";
import type { Run } from "./run.ts";
import { findSources, type Source } from "./sources.ts";

/** Shows how the lines of a document were read: as a table, or drawn on pages of HTML. */
export async function inspectCommand(name: string, options: InspectArguments, run: Run): Promise<void> {
  const chosen = chooseLines(options, run.say);
  const { sources } = await findSources([name], options.stdinName ?? "stdin", run);
  if (options.html !== undefined) return drawPages(sources, options.html, chosen, options, run);
  for (const source of sources) {
    const document = await seenOrReport(source, chosen, options, run);
    if (document === null) continue;
    const table = tableOptions(run);
    const paper = document.sheets?.find((sheet) => String(sheet.page) === options.page);
    if (paper !== undefined) await run.stdout.write(`${run.say.inspect.paper(paper)}\n`);
    await run.stdout.write(inspectTable(document.lines, table));
    if (document.fields.length > 0) await run.stdout.write(`\n${fieldTable(document.fields, table)}`);
  }
}

/** Writes the pages of all sources to one file; when there is nothing to draw, the file stays as it was. */
async function drawPages(
  sources: readonly Source[],
  target: string,
  chosen: Chosen,
  options: InspectArguments,
  run: Run,
): Promise<void> {
  const file = target === "-" ? null : await OutputFile.create(target, run.say);
  const documents: InspectedDocument[] = [];
  for (const source of sources) {
    const document = await seenOrReport(source, chosen, options, run);
    if (document !== null) documents.push(document);
  }
  if (documents.length === 0) {
    await file?.discard();
    return;
  }
  const { inspectHtml } = await import("../export/inspect-html/page.ts");
  await (file ?? run.stdout).write(inspectHtml(documents, run.language));
  await file?.finish();
}

/** The chosen lines of a document; null, said on standard error, when it cannot be read or has none of them. */
async function seenOrReport(
  source: Source,
  chosen: Chosen,
  options: InspectArguments,
  run: Run,
): Promise<InspectedDocument | null> {
  try {
    const { trace } = await import("../pipeline.ts");
    const bytes = await source.read();
    const seen = await withProgress(source.name, run, (told) => trace(bytes, { ...readOptions(options, 1), ...told }));
    const lines = seenLines(seen).filter(chosen);
    const numbers = new Set(lines.map((line) => line.number));
    const [record] = seen.records;
    const fields = seen.records.flatMap(statedFields).filter(({ at }) => touches(at, numbers));
    const { sheets } = seen.source;
    if (record && lines.length > 0) return { record, lines, fields, ...(sheets && { sheets }) };
    await run.stderr.write(`minutes: ${source.name}: ${run.say.inspect.nothing}\n`);
  } catch (error) {
    await report(error, source.name, run);
  }
  return null;
}

function tableOptions(run: Run) {
  const width = run.stdout.isTerminal ? run.stdout.columns : null;
  return { say: run.say, colour: run.stdout.colour(run.env), width };
}
