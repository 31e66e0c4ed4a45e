import type { IngestAdapter } from "../../src/ingest/adapter.ts";
import { markdownAdapter } from "../../src/ingest/markdown/adapter.ts";
import { txtAdapter } from "../../src/ingest/txt/adapter.ts";
import type { Span } from "../../src/record/span.ts";
import { type CleanText, cleanText } from "../../src/text/clean.ts";
import type { SourceText } from "../../src/text/source-text.ts";

/**
 * The text without the line break after the opening quote, the blanks before the closing one, and the indent that all
 * its lines share, so that a document can stand indented in a test.
 */
export function unindent(text: string): string {
  if (!text.startsWith("\n")) return text;
  const lines = text.slice(1).replace(/\n *$/u, "\n").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */u.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join("\n");
}

async function cleanWith(adapter: IngestAdapter, text: string): Promise<CleanText> {
  return cleanText(await adapter.read({ fileName: "referat", bytes: Buffer.from(unindent(text)) }, {}));
}

/** The clean lines of a text. */
export function aText(text: string): Promise<CleanText> {
  return cleanWith(txtAdapter, text);
}

/** The clean lines of a text in Markdown, for headings, bold words, check boxes and tables that a format knows of. */
export function aMarkedText(text: string): Promise<CleanText> {
  return cleanWith(markdownAdapter, text);
}

/** The words of the source that a span points at. */
export function wordsAt(source: SourceText, at: Span): string {
  return source.text.slice(at.start, at.end);
}
