import { cleanCharacters } from "./characters.ts";
import type { Bullet, CleanLine } from "./clean-line.ts";
import { continuesParagraph, wrapWidth } from "./paragraphs.ts";
import type { Range, SourceLine, SourceText } from "./source-text.ts";

/** All lines of a source, cleaned, in its order. */
export interface CleanText {
  readonly source: SourceText;
  readonly lines: readonly CleanLine[];
  /** The stretch of the source that the lines are of, where a file holds the minutes of several meetings. */
  readonly part?: Range;
}

// "•Punkt", "◦ underpunkt", "\uf0b7 Word's symbol": these glyphs need no blank after them.
const sureBullet = /^[•◦·▪▫■□●○‣⁃∙➢➤✓✔❖\uf0b7\uf0a7\uf0d8\uf02d\uf0fc]\s*/u;
// "- punkt", "– punkt", "* punkt", "o punkt": these need the blank.
const likelyBullet = /^(?:[-–—*o]|\u0335)(?: |$)/u;
const secondLevel = /^[◦○▫□o–]/u;

function findBullet(text: string): { glyph: string; length: number } | null {
  const found = sureBullet.exec(text) ?? likelyBullet.exec(text);
  return found ? { glyph: text[0] ?? "•", length: found[0].length } : null;
}

/** The markup inside each line, found in one pass over both lists. */
function markupWithin(lines: readonly SourceLine[], markup: readonly Range[]): Map<number, Range[]> {
  const within = new Map<number, Range[]>();
  let next = 0;
  for (const [index, line] of lines.entries()) {
    while (next < markup.length && (markup[next]?.end ?? 0) <= line.start) next++;
    for (let at = next; at < markup.length; at++) {
      const range = markup[at];
      if (!range || range.start >= line.end) break;
      const list = within.get(index);
      if (list) list.push(range);
      else within.set(index, [range]);
    }
  }
  return within;
}

interface Draft {
  source: SourceLine;
  text: string;
  offsets: Int32Array | null;
  base: number;
  indent: number;
  bullet: Bullet | null;
}

function draftLine(source: SourceText, line: SourceLine, markup: readonly Range[]): Draft {
  const clean = cleanCharacters(source.text, line, markup);
  const indent = line.x === undefined ? clean.indent : Math.round(line.x / 6);
  const found = findBullet(clean.text);
  const given = line.list && !line.list.ordered ? line.list : null;
  if (!found && !given) return { source: line, ...clean, indent, bullet: null };
  const cut = found?.length ?? 0;
  const level = given?.level ?? (found && secondLevel.test(found.glyph) ? 1 : 0);
  const bullet: Bullet = {
    glyph: found?.glyph ?? given?.label ?? "•",
    level,
    ...(given?.checked === undefined ? {} : { checked: given.checked }),
  };
  return {
    source: line,
    text: clean.text.slice(cut),
    offsets: clean.offsets ? clean.offsets.subarray(cut) : null,
    base: clean.base + cut,
    indent,
    bullet,
  };
}

/** Leading or blank space that a reader sees as a new paragraph. */
function hasGap(line: SourceLine, before: SourceLine | undefined, leading: number): boolean {
  if (!before) return true;
  if (line.page !== before.page) return true;
  if (line.number - before.number > 1) return true;
  if (line.y !== undefined && before.y !== undefined && line.cell === undefined)
    return line.y - before.y > leading * 1.35 || line.y < before.y;
  return false;
}

/** The usual distance of baselines in the document, in points; infinite where the format gives no places. */
function usualLeading(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>();
  for (let index = 1; index < lines.length; index++) {
    const here = lines[index]?.y;
    const before = lines[index - 1]?.y;
    if (here === undefined || before === undefined || here <= before) continue;
    const step = Math.round((here - before) * 2) / 2;
    if (step < 40) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return most ? most[0] : Number.POSITIVE_INFINITY;
}

/** Cleans a source line by line and finds its paragraphs. Never throws, works in time linear in the source. */
export function cleanText(source: SourceText): CleanText {
  const within = markupWithin(source.lines, source.markup);
  const drafts = source.lines.map((line, index) => draftLine(source, line, within.get(index) ?? []));
  const leading = usualLeading(source.lines);
  const width = wrapWidth(drafts);
  const lines: CleanLine[] = [];
  for (const [index, draft] of drafts.entries()) {
    const besides = draft.source.beside ? 0 : besidesBefore(lines);
    const before = lines[index - 1 - besides];
    const gap = hasGap(draft.source, before?.source, leading);
    const line = { ...draft, index, gap, continues: false, ...(besides > 0 && { besides }) };
    if (draft.source.beside) lines.push(line);
    else
      lines.push(
        before && !gap
          ? { ...line, continues: continuesParagraph(before, line, width) }
          : { ...line, continues: carriesOver(before, line) },
      );
  }
  return { source, lines };
}

/** How many lines at the end of the list stand beside the text. */
function besidesBefore(lines: readonly CleanLine[]): number {
  let count = 0;
  while (lines[lines.length - 1 - count]?.source.beside) count += 1;
  return count;
}

/** A paragraph that goes on over a page break: the format says so, or the words do. */
function carriesOver(before: CleanLine | undefined, line: CleanLine): boolean {
  if (!before || before.source.page === line.source.page) return false;
  return line.source.continues === true;
}
