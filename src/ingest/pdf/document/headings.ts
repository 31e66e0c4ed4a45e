import type { Bookmark } from "../engine.ts";
import type { ReadLine } from "./read-line.ts";

/** A title may run over so many lines. */
const mostLines = 4;

/** Gives the lines that the file's outline names their level: FirstAgenda and Word write a bookmark for each item. */
export function markHeadings(lines: readonly ReadLine[], outline: readonly Bookmark[]): void {
  if (outline.length === 0) return;
  const titles = new Map<number, Map<string, number>>();
  for (const { title, page, depth } of outline) {
    const onPage = titles.get(page + 1) ?? new Map<string, number>();
    onPage.set(folded(title), depth + 1);
    titles.set(page + 1, onPage);
  }
  for (const [at, line] of lines.entries()) {
    const level = line.furniture || line.cell ? undefined : levelOf(lines, at, titles.get(line.page));
    if (level !== undefined) line.heading = level;
  }
}

function levelOf(
  lines: readonly ReadLine[],
  at: number,
  titles: ReadonlyMap<string, number> | undefined,
): number | undefined {
  if (!titles) return undefined;
  const first = folded((lines[at] as ReadLine).text);
  if (![...titles.keys()].some((title) => title.startsWith(first))) return undefined;
  let text = "";
  for (const line of lines.slice(at, at + mostLines)) {
    if (line.page !== lines[at]?.page) return undefined;
    text = folded(`${text} ${line.text}`);
    const level = titles.get(text);
    if (level !== undefined) return level;
  }
  return undefined;
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
