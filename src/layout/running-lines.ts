import { pageOf, pageWords } from "../danish/lexicon/navigation.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { readLabel } from "./labels.ts";
import { readNumbering } from "./numbering.ts";

/**
 * Running headers and footers in text whose format does not mark them: page numbers, running lines with a page number,
 * and lines that stand at most page breaks.
 */

// "Side 4 af 12", "s. 2", "Side 2/39", "4"
const pageNumber = new RegExp(`^(?:${anyOf(pageWords)}\\s?)?\\d{1,4}(?:\\s?${anyOf(pageOf)}\\s?\\d{1,4})?$`, "iu");
// A page number at the end of a running line: "Vandudvalget den 4. maj 2021, s. 2"
const pageMark = new RegExp(
  `(?:^|[\\s,|])(?:${anyOf(pageWords)})\\s?\\d{1,4}(?:\\s?(?:${anyOf(pageOf)})\\s?\\d{1,4})?$`,
  "iu",
);
/** How many lines on either side of a page break may be running ones. */
const reach = 2;
/** At how many of the page breaks a running line stands. */
const mostBreaks = 0.6;
/** How far down the document the first page's running header may stand. */
const topLines = 3;

/** Whether the line is a page number: "Side 2 af 3", or a bare number set apart in a document of several pages. */
export function isPageNumber(line: CleanLine, pages: number): boolean {
  if (line.source.beside || !pageNumber.test(line.text)) return false;
  return /\D/u.test(line.text) || (pages > 1 && line.gap);
}

function keyOf(line: CleanLine): string {
  return fold(line.text).replace(/\d+/gu, "#");
}

/** The lines of each key, in order. */
function byKey(lines: readonly CleanLine[]): Map<string, CleanLine[]> {
  const places = new Map<string, CleanLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = places.get(key);
    if (known) known.push(line);
    else places.set(key, [line]);
  }
  return places;
}

/** "Vandudvalget den 4. maj 2021, s. 2": the same line, digits aside, more than once with a page number. */
function withPageNumber(lines: readonly CleanLine[]): CleanLine[] {
  const marked = lines.filter((line) => line.text.length >= 2 && line.text.length <= 90 && pageMark.test(line.text));
  return [...byKey(marked).values()].filter((each) => each.length >= 2).flat();
}

/** The lines next to each page break, by the number of the break: a new page, or a line that holds a page number. */
function linesAtBreaks(lines: readonly CleanLine[], numbers: ReadonlySet<number>): Map<CleanLine, number> {
  const breakOf = new Map<CleanLine, number>();
  // The number below the last page breaks nothing.
  const end = lines.findLastIndex((line) => !numbers.has(line.index));
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  lines.slice(0, end).forEach((line, at) => {
    const newPage = at > 0 && line.source.page !== lines[at - 1]?.source.page;
    if (!newPage && !numbers.has(line.index)) return;
    // A page number in a footer and the new page behind it are one break.
    if (at - last > 2 * reach + 1) count++;
    last = at;
    for (const near of lines.slice(Math.max(0, at - reach), at + reach + 1))
      if (!breakOf.has(near)) breakOf.set(near, count);
  });
  return breakOf;
}

/** A sentence, a label and a numbered line may open or end several pages by chance. */
function mayRun(line: CleanLine): boolean {
  const { text } = line;
  if (text.length < 4 || text.length > 90 || /[.!?:;,]$/u.test(text)) return false;
  return readLabel(text) === null && readNumbering(text) === null;
}

/** Lines at most page breaks that stand on top of the document too, or at three breaks and nowhere else. */
function atBreaks(lines: readonly CleanLine[], numbers: ReadonlySet<number>): CleanLine[] {
  const breakOf = linesAtBreaks(lines, numbers);
  const breaks = new Set(breakOf.values()).size;
  const found: CleanLine[] = [];
  for (const same of byKey(lines.filter((line) => !numbers.has(line.index))).values()) {
    const inside = same.filter((line) => breakOf.has(line));
    const outside = same.filter((line) => !breakOf.has(line));
    if (inside.length === 0 || !inside.every(mayRun)) continue;
    const onTop = outside.length === 1 && outside.every((line) => line.index <= topLines);
    const seen = new Set(inside.map((line) => breakOf.get(line))).size;
    if ((onTop || (outside.length === 0 && seen >= 3)) && seen >= mostBreaks * breaks) found.push(...inside);
  }
  return found;
}

/** Indexes of the lines that run along the pages. */
export function runningLines(lines: readonly CleanLine[], pages: number): Set<number> {
  const numbered = withPageNumber(lines);
  const numbers = new Set(
    [...numbered, ...lines.filter((line) => isPageNumber(line, pages))].map((line) => line.index),
  );
  return new Set([...numbers, ...atBreaks(lines, numbers).map((line) => line.index)]);
}
