import { addDays } from "./calendar.ts";
import { type DateReading, findDates } from "./dates.ts";
import type { DeadlineContext, DeadlineForm } from "./deadlines.ts";
import {
  DEADLINE_LABELS,
  DEADLINE_PREPOSITIONS,
  MEETINGS,
  NEXT,
  NO_DEADLINE_LEADS,
  OCCASION_PREPOSITIONS,
} from "./lexicon/deadline-words.ts";
import { MONTH_NAMES } from "./months.ts";
import { anyOf, WORD_START } from "./words.ts";

const LEAD_LENGTH = 80;
/** A day without year and without a word of deadline is one only when it lies this near ahead. */
const NEAR_DAYS = 200;

const MEETING = `\\p{L}{0,30}-?${anyOf(MEETINGS)}`;
// "på næste styregruppemøde ", "på styregruppemødet ", "før næste workshop (", "inden mødet i udvalget "
const OCCASION = new RegExp(
  `${WORD_START}${anyOf(OCCASION_PREPOSITIONS)}\\s(?:${anyOf(NEXT)}\\s)?${MEETING}(?:\\si\\s(?:det\\s|den\\s)?\\p{L}{2,30})?[\\s,(]{1,3}$`,
  "iu",
);
// "senest ", "inden ", "senest" glued to the day
const PREPOSITION = new RegExp(`${WORD_START}${anyOf(DEADLINE_PREPOSITIONS)}\\.?\\s{0,3}(?:på\\s)?$`, "iu");
// "Deadline: ", "frist for svar "
const LABEL = new RegExp(`${WORD_START}${anyOf(DEADLINE_LABELS)}\\s?[:;–-]?\\s{0,3}$`, "iu");
// "pr. ", "fra mødet "
const AGAINST = new RegExp(
  `${WORD_START}(?:${anyOf(NO_DEADLINE_LEADS)}|\\p{L}{0,30}møde|\\p{L}{0,30}mødet)\\.?,?\\s{0,3}$`,
  "iu",
);
// "fra 1. maj |til 1. juni", "mellem den 3. og den 5."
const RANGE = new RegExp(`${WORD_START}(?:fra|mellem|perioden|gælder)\\s[^.;\\n]{0,40}$`, "iu");
// "1. maj |til 1. juni"
const AFTER_DAY = new RegExp(`(?:\\d\\.?|${MONTH_NAMES})\\s{0,2}$`, "iu");
// The whole text is a day: a cell of a column. "20. maj", "Næste møde torsdag den 7. juli"
const ONLY_MEETING = new RegExp(`^(?:${anyOf(NEXT)}\\s)?${MEETING}[\\s,:(]{1,3}$`, "iu");

/** Days of the calendar that are deadlines: by the words before them, or because they lie ahead and stand with "den". */
export function datedDeadlines(text: string, context: DeadlineContext): DeadlineForm[] {
  const after = context.meetingDate ?? undefined;
  const forms: DeadlineForm[] = [];
  for (const day of findDates(text, after === undefined ? {} : { after })) {
    const start = startOf(text, day, context);
    if (start === null) continue;
    const bracket = text[day.start - 1] === "(" && text[day.end] === ")" && start < day.start - 1;
    forms.push({ start, end: bracket ? day.end + 1 : day.end, date: day.date, kind: "dated" });
  }
  return forms;
}

/** Where the phrase of the deadline starts; null when the day is none. */
function startOf(text: string, day: DateReading, context: DeadlineContext): number | null {
  const before = text.slice(Math.max(0, day.start - LEAD_LENGTH), day.start);
  const label = LABEL.test(before);
  const occasion = OCCASION.exec(before);
  if (occasion && liesAhead(day, context, true)) return day.start - occasion[0].length;
  const preposition = PREPOSITION.exec(before);
  if (preposition && !isRangeEnd(before, preposition[0])) return day.start - preposition[0].length;
  if (label) return day.start;
  if (standsAlone(text, day)) return day.start;
  const whole = text.trim();
  if (whole.length <= 80 && ONLY_MEETING.test(before.trimStart()) && text.slice(day.end).trim() === "") {
    return text.length - text.trimStart().length;
  }
  return !AGAINST.test(before) && !RANGE.test(before) && opensWithArticle(day) && liesAhead(day, context, false)
    ? day.start
    : null;
}

/** "til" after "fra …" or right after a day closes a range. */
function isRangeEnd(before: string, preposition: string): boolean {
  if (!/^(?:frem\s)?til(?!\p{L})/iu.test(preposition)) return false;
  const earlier = before.slice(0, before.length - preposition.length);
  return RANGE.test(earlier) || AFTER_DAY.test(earlier);
}

function standsAlone(text: string, day: DateReading): boolean {
  const rest = (text.slice(0, day.start).slice(-20) + text.slice(day.end, day.end + 20)).replace(/[\s.,;:()|*-]/gu, "");
  return rest === "" && text.trim().length <= day.text.length + 12;
}

/** "den 30. maj", "d. 6/9", "torsdag den 23. april" */
function opensWithArticle(day: DateReading): boolean {
  return day.weekday !== null || /^(?:den|d\.?)\s/iu.test(day.text);
}

function liesAhead(day: DateReading, context: DeadlineContext, named: boolean): boolean {
  if (!day.valid) return false;
  const meeting = context.meetingDate;
  if (!meeting) return named;
  if (day.date === null || day.date <= meeting) return false;
  return day.yearStated || named || day.date <= addDays(meeting, NEAR_DAYS);
}
