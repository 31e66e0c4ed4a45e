import type { Cell, ListMark, Range, SourceLine } from "../../text/source-text.ts";
import { isBlank, type PhysicalLine, trimEnd, trimStart } from "../txt/lines.ts";
import { readInline } from "./inline.ts";
import { mergeRanges } from "./mask.ts";

/** One line of a paragraph, a heading, or a cell: its words and what the marks before them say. */
export interface Stretch extends Range {
  readonly line: PhysicalLine;
  readonly heading?: number;
  readonly list?: ListMark;
  readonly cell?: Cell;
  /** As in SourceLine; undefined when it cannot be told. */
  readonly continues: boolean | undefined;
}

/** Lines with the marks found in them. */
export interface Emitted {
  readonly lines: readonly SourceLine[];
  readonly markup: readonly Range[];
}

/** Answers whether an offset lies in one of some ranges; the offsets asked for must rise. */
type RisingTest = (at: number) => boolean;

/**
 * Reads the marks within a block and makes its lines. A tag such as <br> parts a line in two; a stretch that has
 * nothing but marks makes no line.
 */
export function emitBlock(text: string, stretches: readonly Stretch[], definitions: ReadonlySet<string>): Emitted {
  const marks = readInline(text, stretches, definitions);
  const markup = mergeRanges(marks.markup);
  const isMarkup = risingTest(markup);
  const isStrong = risingTest(mergeRanges(marks.strong));
  const isItalic = risingTest(mergeRanges(marks.italic));
  const lines: SourceLine[] = [];
  let isParted = false;
  let emitted: Stretch | undefined;
  for (const { stretch, start, end, followsBreak } of splitAtBreaks(stretches, marks.breaks)) {
    isParted ||= followsBreak;
    const words = readWords(text, start, end, isMarkup, isStrong, isItalic);
    if (words === undefined) continue;
    const continues = isParted || lines.length === 0 ? false : stretch.continues;
    lines.push({
      number: stretch.line.number,
      page: stretch.line.page,
      ...words,
      ...(stretch.heading === undefined ? {} : { heading: stretch.heading }),
      ...(stretch.list === undefined || stretch === emitted ? {} : { list: stretch.list }),
      ...(stretch.cell === undefined ? {} : { cell: stretch.cell }),
      ...(continues === undefined ? {} : { continues }),
    });
    isParted = false;
    emitted = stretch;
  }
  return { lines, markup };
}

/** The parts of stretches between tags that begin a new line. */
function* splitAtBreaks(stretches: readonly Stretch[], breaks: readonly Range[]) {
  let next = 0;
  for (const stretch of stretches) {
    let start = stretch.start;
    let followsBreak = false;
    for (let tag = breaks[next]; tag !== undefined && tag.end <= stretch.end; tag = breaks[next]) {
      yield { stretch, start, end: tag.start, followsBreak };
      start = tag.end;
      followsBreak = true;
      next += 1;
    }
    yield { stretch, start, end: stretch.end, followsBreak };
  }
}

/** The slice of a part that has words, with the weight of type that all of its letters have. */
function readWords(
  text: string,
  from: number,
  to: number,
  isMarkup: RisingTest,
  isStrong: RisingTest,
  isItalic: RisingTest,
): Pick<SourceLine, "start" | "end" | "bold" | "italic"> | undefined {
  const start = trimStart(text, from, to);
  const end = trimEnd(text, start, to);
  let words = 0;
  let letters = 0;
  let strong = 0;
  let italic = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isMarkup(at)) continue;
    words += 1;
    if (isAsciiPunctuation(code)) continue;
    letters += 1;
    if (isStrong(at)) strong += 1;
    if (isItalic(at)) italic += 1;
  }
  if (words === 0) return undefined;
  const isWhole = (count: number) => letters > 0 && count === letters;
  return { start, end, ...(isWhole(strong) ? { bold: true } : {}), ...(isWhole(italic) ? { italic: true } : {}) };
}

/** A colon behind bold words does not make a line less bold. */
function isAsciiPunctuation(code: number): boolean {
  return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x80);
}

function risingTest(ranges: readonly Range[]): RisingTest {
  let next = 0;
  return (at) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}
