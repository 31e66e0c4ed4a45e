import { markdownAdapter } from "../../../src/ingest/markdown/adapter.ts";
import type { SourceLine, SourceText } from "../../../src/text/source-text.ts";
import { findBreaches, wordsOf } from "./invariants.ts";

/** Reads a Markdown text; fails when it breaks an invariant of the source text. */
export async function readMarkdown(text: string): Promise<SourceText> {
  const source = await markdownAdapter.read({ fileName: "referat.md", bytes: Buffer.from(text) }, {});
  const breaches = findBreaches(source);
  if (breaches.length > 0) throw new Error(breaches.join("; "));
  return source;
}

/**
 * The lines of a Markdown text, each as its words behind what is known of them: "h2 Dagsorden", "• Velkomst",
 * "  • Kaffe" (a level deeper), "[x] Åse", "bold Beslutning", "+ og fortsat" (goes on), "? Sted" (may go on).
 */
export async function showMarkdown(text: string): Promise<string[]> {
  const source = await readMarkdown(text);
  return source.lines.map((line) => `${signs(line)}${wordsOf(source, line)}`);
}

function signs(line: SourceLine): string {
  const { list, heading, bold, italic, continues, cell } = line;
  const box = list?.checked === undefined ? "" : list.checked ? "[x] " : "[ ] ";
  const label = list === undefined ? "" : list.ordered ? `(${list.label}) ` : box === "" ? `${list.label} ` : "";
  return [
    "  ".repeat(list?.level ?? 0),
    label,
    box,
    heading === undefined ? "" : `h${heading} `,
    cell === undefined ? "" : `${cell.table}/${cell.row}/${cell.column}${cell.header ? " head" : ""} `,
    bold ? "bold " : "",
    italic ? "italic " : "",
    continues === undefined ? "? " : continues ? "+ " : "",
  ].join("");
}
