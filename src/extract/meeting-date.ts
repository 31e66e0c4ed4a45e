import { type DateReading, findDates } from "../danish/dates.ts";
import { publishingWords } from "../danish/lexicon/meeting-times.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Span } from "../record/span.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type Passage, spanIn } from "../text/passage.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { paragraphFrom } from "./header-paragraphs.ts";
import { readHours } from "./meeting-hours.ts";
import type { Reading } from "./reading.ts";

export interface MeetingDate {
  readonly date: Reading<string> | null;
  readonly weekday: Reading<string> | null;
  readonly start: Reading<string> | null;
  readonly end: Reading<string> | null;
  /** True when the words stand there and no such day exists. */
  readonly impossible: boolean;
  /** Other dates with as good a claim. */
  readonly rivals: readonly string[];
}

/** A date that could be the meeting's, with how good its claim is. */
interface Claim {
  readonly reading: DateReading;
  readonly score: number;
  readonly at: Span;
  /** What it stands in. */
  readonly passage: Passage;
}

const labelled: Readonly<Record<string, number>> = { date: 5, time: 5, timeAndPlace: 5, start: 3.5, title: 3 };
const foreign = new Set(["nextMeeting", "otherDate", "distribution", "remarks", "schedule"]);
const headLines = 25;
// "Opdateret den 2. marts 2023"
const publishedOn = new RegExp(`${word(anyOf(publishingWords)).source}:?(?: den| d\\.)? $`, "iu");
// "2. marts 2023 - Skrevet af Anna Berg"
const publishedBy = new RegExp(`^[ ,|·–-]{1,4}${word(anyOf(publishingWords)).source}`, "iu");

/** Whether a date is that of a page or a printout, by the words beside it. */
function isOfPublishing(text: string, { start, end }: DateReading): boolean {
  return publishedOn.test(text.slice(Math.max(0, start - 40), start)) || publishedBy.test(text.slice(end, end + 40));
}

/** "Dato" in a letterhead may be the document's own; "Mødedato" is the meeting's. */
function labelScore(label: string): number {
  if (/^m/iu.test(label)) return 1;
  return /^dato$/iu.test(label.replace(/[\s:]+$/u, "")) ? -0.9 : 0;
}

function entryClaims(entries: readonly HeaderEntry[]): Claim[] {
  return entries.flatMap((entry) => {
    const score = labelled[entry.field];
    if (score === undefined || entry.value.text === "") return [];
    return findDates(entry.value.text).map((reading, index) => ({
      reading,
      score: score + (entry.field === "date" ? labelScore(entry.label) : 0) - index * 2 - (reading.yearStated ? 0 : 1),
      at: spanIn(entry.value, reading.start, reading.end),
      passage: entry.value,
    }));
  });
}

/** Dates of the header's own lines: in the title sentence, with a time, near the top. */
function lineClaims(header: readonly CleanLine[], entries: readonly HeaderEntry[]): Claim[] {
  const owned = new Set<number>();
  for (const entry of entries) {
    if (entry.field in labelled || foreign.has(entry.field)) owned.add(entry.labelLine.index);
    if (foreign.has(entry.field)) for (const line of entry.lines) owned.add(line.index);
  }
  const claims: Claim[] = [];
  for (const [place, line] of header.slice(0, headLines).entries()) {
    if (owned.has(line.index) || line.text.length > 400 || line.continues) continue;
    const passage = joinParts(paragraphFrom(header, place));
    const dates = findDates(passage.text).filter((each) => !isOfPublishing(passage.text, each));
    for (const [index, reading] of dates.entries()) {
      const timed = findTimes(passage.text.slice(reading.end, reading.end + 30)).length > 0;
      const named = /m[øo]de|referat|forsamling/iu.test(passage.text);
      const titled =
        /^(?:den|d\.)?\s?(?:\p{Ll}+ )?(?:den |d\. )?$/iu.test(passage.text.slice(0, reading.start)) ||
        line.source.heading !== undefined;
      const score =
        1.5 +
        (named ? 3 : titled ? 2 : 0) +
        (timed ? 1.5 : 0) -
        place * 0.06 -
        index * 0.5 -
        (reading.yearStated ? 0 : 1.2) -
        (passage.text.length > 160 ? 1.5 : 0);
      claims.push({
        reading,
        score,
        at: spanIn(passage, reading.start, reading.end),
        passage,
      });
    }
  }
  return claims;
}

/** Whether a date is the day itself, or the same day of no stated year: "den 12. januar" under "12. januar 2023". */
function isDay(reading: DateReading, day: string): boolean {
  if (reading.date !== null) return reading.date === day;
  return findDates(reading.text, { year: Number(day.slice(0, 4)) })[0]?.date === day;
}

/** Reads the meeting's date and hours out of the header; dates of printing, publishing and the next meeting are not taken. */
export function readMeetingDate(header: readonly CleanLine[], entries: readonly HeaderEntry[]): MeetingDate {
  const claims = [...entryClaims(entries), ...lineClaims(header, entries)].sort((a, b) => b.score - a.score);
  const valid = claims.flatMap((claim) => {
    const { date, yearStated } = claim.reading;
    return date !== null && yearStated ? [{ ...claim, date }] : [];
  });
  const best = valid[0];
  const { start, end } = readHours(
    best ? claims.filter((each) => isDay(each.reading, best.date)) : [],
    entries,
    header,
  );
  const weekday = best?.reading.weekday ? { value: best.reading.weekday, at: best.at } : null;
  const rivals = best
    ? valid
        .filter((each) => each.date !== best.date && best.score - each.score < 0.8 && each.score >= 4)
        .map((each) => each.date)
    : [];
  const impossible = !best && claims.some((each) => !each.reading.valid);
  return {
    date: best ? { value: best.date, at: best.at } : null,
    weekday,
    start,
    end,
    impossible,
    rivals: [...new Set(rivals)],
  };
}
