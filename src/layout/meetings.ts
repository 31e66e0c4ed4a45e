import { findDates } from "../danish/dates.ts";
import { minutesWords } from "../danish/lexicon/bodies.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { CleanText } from "../text/clean.ts";
import { splitGlued } from "./glue.ts";
import { type LineFacts, lineFacts, linesFrom } from "./line-facts.ts";

/** Lines of one meeting in a file of several: indexes into the clean lines, `to` exclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const documentWord = word(anyOf(minutesWords), "iu");
/** Lines at the top of the file that may hold its title. */
const titleLines = 6;
/** Lines from a title to its date. */
const blockLines = 6;
/** Lines from a title to the first number of its items. */
const headLines = 60;

/** A title without its day, its number and the letters' case, so that titles of different meetings are the same. */
function bareTitle(text: string): string {
  const [date] = findDates(text);
  const words = date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
  return fold(words)
    .replace(/[\p{N}./:-]+/gu, " ")
    .replace(/(?<![\p{L}])(?:den|d|kl|af|fra)(?![\p{L}])/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function couldBeTitle(facts: LineFacts): boolean {
  const { line } = facts;
  return (
    !facts.furniture &&
    facts.numbering === null &&
    facts.label === null &&
    !line.continues &&
    !line.bullet &&
    !line.source.cell &&
    line.text.length <= 110 &&
    !/[,;]$|\p{Ll}\.$/u.test(line.text)
  );
}

/** The first date in the block that a title opens. */
function dateOf(facts: readonly LineFacts[], from: number): string | null {
  for (const [place, each] of linesFrom(facts, from, blockLines).entries()) {
    if (place > 0 && each.numbering && findDates(each.line.text)[0]?.start !== 0) return null;
    const [date] = each.line.text.length <= 160 ? findDates(each.line.text) : [];
    if (date && date.date !== null) return date.date;
  }
  return null;
}

/** The first number of a heading after a line, within reach. */
function numberAfter(facts: readonly LineFacts[], from: number): number | null {
  const first = linesFrom(facts, from, headLines).find((each) => each.numbering?.path.length === 1);
  return first?.numbering?.path[0] ?? null;
}

/** The lines at which a meeting begins; the first line of the file is always one. */
export function meetingStarts(facts: readonly LineFacts[]): number[] {
  const titles = new Set(
    linesFrom(facts, 0, titleLines)
      .filter(couldBeTitle)
      .map((each) => bareTitle(each.line.text))
      .filter((each) => each.length >= 4),
  );
  const starts = [0];
  let day = dateOf(facts, 0);
  let highest = 0;
  for (const [at, each] of facts.entries()) {
    const path = each.numbering?.path;
    if (path?.length === 1) highest = Math.max(highest, path[0] ?? 0);
    if (at < 3 || highest < 2 || !couldBeTitle(each)) continue;
    const named = titles.has(bareTitle(each.line.text));
    if (!named && !(each.opensMeeting && documentWord.test(each.line.text) && each.line.gap)) continue;
    const date = dateOf(facts, at);
    if (date === null || date === day || numberAfter(facts, at + 1) !== 1) continue;
    starts.push(at);
    day = date;
    highest = 0;
  }
  return starts;
}

/**
 * The meetings in a file, in order; one range when there is one. A further meeting begins only where the file's title
 * comes again with another day and the numbers of the items start anew.
 */
export function splitMeetings(source: CleanText): readonly LineRange[] {
  const text = splitGlued(source);
  const starts = meetingStarts(lineFacts(text)).map((at) => text.lines[at]?.source.start ?? 0);
  const froms: number[] = [];
  for (const [index, line] of source.lines.entries()) {
    const wanted = starts[froms.length];
    if (wanted !== undefined && (index === 0 || line.source.start >= wanted)) froms.push(index);
  }
  return froms.map((from, index) => ({ from, to: froms[index + 1] ?? source.lines.length }));
}

/** The text of one meeting of a file: its lines only, counted from 0; places in the source stay what they are. */
export function partOf(text: CleanText, range: LineRange): CleanText {
  const { text: whole } = text.source;
  const start = range.from === 0 ? 0 : (text.lines[range.from]?.source.start ?? whole.length);
  const end = text.lines[range.to]?.source.start ?? whole.length;
  return {
    source: text.source,
    part: { start, end },
    lines: text.lines.slice(range.from, range.to).map((line, index) => ({
      ...line,
      index,
      ...(index === 0 ? { gap: true, continues: false } : {}),
    })),
  };
}
