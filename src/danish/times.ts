import { findDates } from "./dates.ts";
import { NOT_TIME_AFTER, NOT_TIME_BEFORE } from "./lexicon/calendar-words.ts";
import { anyOf, WORD_END, WORD_START } from "./words.ts";

/** A time of day, or a slot with a beginning and an end, found in running text. */
export interface TimeReading {
  /** The words, "kl." included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "18:30" */
  readonly from: string;
  /** Null for a single time and for an open end ("kl. 19.00 - ?"). */
  readonly to: string | null;
}

const GAP = "[^\\S\\r\\n]{0,3}";
const SEPARATOR = `(?:\\s{0,3}(?:-|–|—|−|til|to)\\s{0,3}(?:ca\\.?\\s{0,2})?(?:kl\\.?\\s{0,3})?)`;
const HOUR = "(?:[01]?\\d|2[0-4])";
const MINUTE = "[0-5]\\d";
const NUMBER_END = "(?![\\p{L}\\p{N}])(?![.,:]\\d)";
const NUMBER_START = "(?<![\\p{L}\\p{N}])(?<!\\d[.,:/-])";

// "kl. 12:00", "kl.21.33", "klokken 19:15", "kl. 15", "kl. 1930", "kl. 9.15-9.30", "fra kl. 15.00 til kl. 19.15", "kl. 19.00 - ?"
const AFTER_LEAD = new RegExp(
  `${WORD_START}(?:klokken|kl)(?:[.:;]{0,2})${GAP}(?:ca\\.?${GAP})?` +
    `(?<hour>${HOUR})(?:\\s?[.:,]\\s?(?<minute>${MINUTE})|(?<glued>${MINUTE}))?(?:[.:]${MINUTE})?${NUMBER_END}` +
    `(?:${SEPARATOR}(?:(?<hour2>${HOUR})(?:[.:,](?<minute2>${MINUTE}))?(?:[.:]${MINUTE})?${NUMBER_END}|\\?))?`,
  "giu",
);
// "kl.\n12.00": a line break is bridged only by a full time
const AFTER_BREAK = new RegExp(
  `${WORD_START}(?:klokken|kl)\\.?\\s{1,3}(?<hour>${HOUR})[.:](?<minute>${MINUTE})(?=\\s{0,3}(?:[-–,.;)]|og|til|på|i|$))${NUMBER_END}`,
  "giu",
);
// "17.00-19.30", "17.00 –19.30", "15:00 - 18:00", "9:30-11:00", "19.00 - ?"
const PAIR = new RegExp(
  `${NUMBER_START}(?<hour>${HOUR})(?<mark>[.:])(?<minute>${MINUTE})(?:[.:]${MINUTE})?${NUMBER_END}` +
    `${SEPARATOR}(?:(?<hour2>${HOUR})[.:](?<minute2>${MINUTE})(?:[.:]${MINUTE})?${NUMBER_END}|\\?)`,
  "giu",
);
// "15:00:00", "18:00"; "9:15" only where a line or a bracket opens
const CLOCK = new RegExp(
  `${NUMBER_START}(?:(?<hour>[01]\\d|2[0-4])|(?<=(?:^|[\\n(|])[^\\S\\n]{0,4})(?<early>\\d)):(?<minute>${MINUTE})(?::${MINUTE})?${NUMBER_END}`,
  "gu",
);
// Under a time label: "9.15", "19,30", "16-18", "17.30 til 20"
const LABELLED = new RegExp(
  `${NUMBER_START}(?<hour>${HOUR})(?:[.:,](?<minute>${MINUTE})(?:[.:]${MINUTE})?)?${NUMBER_END}` +
    `(?:${SEPARATOR}(?:(?<hour2>${HOUR})(?:[.:,](?<minute2>${MINUTE}))?(?:[.:]${MINUTE})?${NUMBER_END}|\\?))?`,
  "giu",
);
// "kr. 12.50 - 13.75", "pkt. 2.10-2.15"
const MONEY_OR_NUMBER_BEFORE = new RegExp(`(?:${WORD_START}${anyOf(NOT_TIME_BEFORE)}\\.?:?|§)\\s{0,3}$`, "iu");
const UNIT_AFTER = new RegExp(`^\\s{0,2}(?:${anyOf(NOT_TIME_AFTER)}${WORD_END}|%|,-)`, "iu");

/**
 * All times of day in the text, in order. A bare "9.15" is a time only after "kl", in a slot such as "9.15-9.30", or
 * when the text is known to stand under a time label. "kl" with the value lost gives nothing.
 */
export function findTimes(text: string, options: { readonly underLabel?: boolean } = {}): TimeReading[] {
  const dates = findDates(text);
  const outsideDates = (each: TimeReading) => !overlaps(each, dates);
  const pairs = collect(text, PAIR).filter((each) => outsideDates(each) && isSlot(text, each));
  const clocks = collect(text, CLOCK).filter((each) => outsideDates(each) && !UNIT_AFTER.test(after(text, each)));
  const labelled = options.underLabel
    ? collect(text, LABELLED).filter((each) => outsideDates(each) && isValue(text, each))
    : [];
  return inTurn([collect(text, AFTER_LEAD), collect(text, AFTER_BREAK), pairs, labelled, clocks]);
}

function collect(text: string, pattern: RegExp): TimeReading[] {
  const found: TimeReading[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const from = clock(groups.hour ?? groups.early, groups.minute ?? groups.glued);
    const to = groups.hour2 === undefined ? null : clock(groups.hour2, groups.minute2);
    if (from === null) continue;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], from, to });
  }
  return found;
}

/** "9", "5" → null; "9", "15" → "09:15"; 24.00 is the end of the day and the only time with that hour. */
function clock(hour: string | undefined, minute: string | undefined): string | null {
  const minutes = minute ?? "00";
  if (hour === undefined || (Number(hour) === 24 && minutes !== "00")) return null;
  return `${hour.padStart(2, "0")}:${minutes}`;
}

function isSlot(text: string, pair: TimeReading): boolean {
  const figures = pair.text.includes(":");
  if (!figures && pair.to !== null && pair.to < pair.from && Number(pair.to.slice(0, 2)) > 6) return false;
  return figures || !(MONEY_OR_NUMBER_BEFORE.test(before(text, pair)) || UNIT_AFTER.test(after(text, pair)));
}

/** A bare hour under a label counts only as a slot or when nothing else stands there. */
function isValue(text: string, reading: TimeReading): boolean {
  if (UNIT_AFTER.test(after(text, reading))) return false;
  return /[.:,]/u.test(reading.text) || reading.to !== null || text.trim().replace(/\.$/u, "") === reading.text;
}

function before(text: string, reading: TimeReading): string {
  return text.slice(Math.max(0, reading.start - 16), reading.start);
}

function after(text: string, reading: TimeReading): string {
  return text.slice(reading.end, reading.end + 12);
}

/** The readings of all lists in order of place; where two overlap, the one of the earlier list. */
function inTurn(lists: readonly (readonly TimeReading[])[]): TimeReading[] {
  let kept: TimeReading[] = [];
  for (const list of lists) {
    kept = [...kept, ...list.filter((each) => !overlaps(each, kept))].sort((a, b) => a.start - b.start);
  }
  return kept;
}

/** Whether the reading overlaps one of the ranges, which are in order and apart. */
function overlaps(reading: TimeReading, ranges: readonly { start: number; end: number }[]): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= reading.start) low = middle + 1;
    else high = middle;
  }
  const next = ranges[low];
  return next !== undefined && next.start < reading.end;
}

export { type DurationReading, findDuration } from "./durations.ts";
