import { docxAdapter } from "../../src/ingest/docx/adapter.ts";
import type { SourceLine, SourceText } from "../../src/text/source-text.ts";
import { type DocxParts, docx } from "./docx-writer.ts";

/** Reads a document that was built in a test. */
export function readDocx(parts: DocxParts | string | Uint8Array): Promise<SourceText> {
  const bytes = parts instanceof Uint8Array ? parts : docx(parts);
  return docxAdapter.read({ fileName: "referat.docx", bytes }, {});
}

/** The words of each line. */
export function wordsOfLines(source: SourceText): string[] {
  return source.lines.map((line) => source.text.slice(line.start, line.end));
}

/** The line that begins so. */
export function lineOf(source: SourceText, begins: string): SourceLine {
  const found = source.lines.find((line) => source.text.startsWith(begins, line.start));
  if (!found) throw new Error(`no line begins with ${JSON.stringify(begins)}`);
  return found;
}
