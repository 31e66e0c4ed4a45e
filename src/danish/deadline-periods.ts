import { addDays, endOfMonth, endOfWeek, isoDay, partsOf, weekdayOf } from "./calendar.ts";
import type { DeadlineContext, DeadlineForm } from "./deadlines.ts";
import { WEEKDAYS } from "./lexicon/calendar-words.ts";
import { SEASONS } from "./lexicon/deadline-words.ts";
import { matchesOf } from "./matches.ts";
import { MONTH_NAMES, readMonth } from "./months.ts";
import { anyOf, WORD_END, WORD_START } from "./words.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const YEAR = "(?:\\s(?:i\\s)?(?<year>20\\d{2}))?";
const LEAD = `${WORD_START}(?:(?<before>inden|før|senest\\sinden)\\s|(?:(?:senest|til|ved|med|omkring|ca\\.)\\s)?(?:i\\sløbet\\saf\\s|i\\s|(?:inden\\s|ved\\s|med\\s)?udgangen\\saf\\s|slutningen\\saf\\s|begyndelsen\\saf\\s|midten\\saf\\s|hen\\sover\\s)?)`;

// "i uge 43", "inden uge 7", "ultimo uge 7", "uge 43-44"
const WEEK = new RegExp(
  `${LEAD}(?:primo\\s|medio\\s|ultimo\\s|starten\\saf\\s)?uge\\s?(?<first>\\d{1,2})(?:\\s?(?:[-–/]|og)\\s?(?<last>\\d{1,2}))?${YEAR}${WORD_END}`,
  "giu",
);
// "i november", "i løbet af november 2024", "inden udgangen af maj", "primo juni", "inden september 2013"
const MONTH = new RegExp(
  `${WORD_START}(?:(?<before>inden|før)\\s|(?:senest\\smed\\s|senest\\s|inden\\s|ved\\s|med\\s|i\\s)?(?<part>primo|medio|ultimo|udgangen\\saf|slutningen\\saf|begyndelsen\\saf|starten\\saf|midten\\saf)\\s|(?:senest\\s|i\\sløbet\\saf\\s|i\\s|til\\s|hen\\sover\\s))(?<month>${MONTH_NAMES})(?:\\småned)?${YEAR}${WORD_END}`,
  "giu",
);
// "2. kvartal", "Q1 2026", "1. halvår 2024", "fjerde kvartal"
const QUARTER = new RegExp(
  `${LEAD}(?:(?<number>[1-4])\\.?\\s?(?<unit>kvartal|halvår)|Q(?<q>[1-4])|(?<word>første|andet|tredje|fjerde)\\s(?<unit2>kvartal|halvår))${YEAR}${WORD_END}`,
  "giu",
);
// "inden udgangen af året", "ultimo 2024", "i løbet af 2025"
const WHOLE_YEAR = new RegExp(
  `${WORD_START}(?<lead>(?:senest\\smed\\s|inden\\s|ved\\s|med\\s|senest\\s)?(?:udgangen|slutningen)\\saf|ultimo|i\\sløbet\\saf|inden|primo|medio)\\s(?:(?<year>20\\d{2})|(?<this>året|dette\\når))${WORD_END}`,
  "giu",
);
// "i foråret", "til efteråret 2024", "i det nye år", "i næste uge"
const SEASON = new RegExp(
  `${WORD_START}(?:i|til|hen\\sover|i\\sløbet\\saf|senest\\si)\\s(?:${anyOf(SEASONS)}|næste\\s(?:uge|måned|kvartal)|den\\skommende\\suge)(?:\\s20\\d{2})?${WORD_END}`,
  "giu",
);
const DAY_NAMES = WEEKDAYS.map((spellings) => spellings[0] ?? "");
// "inden lørdag", "senest på fredag", "på mandag", "Frist: fredag"
const WEEKDAY = new RegExp(
  `${WORD_START}(?:(?:senest\\spå|senest|inden|på|til|nu\\spå)\\s|(?<=(?:frist|deadline)\\s?[:-]?\\s))(?:(?<next>næste|førstkommende|kommende)\\s)?(?<day>${anyOf(DAY_NAMES)})${WORD_END}(?!\\s?(?:den|d\\.|\\d))`,
  "giu",
);
const ENDS_OF_PART: Readonly<Record<string, number>> = {
  primo: 10,
  "begyndelsen af": 10,
  "starten af": 10,
  medio: 20,
  "midten af": 20,
};
const RANKS: Readonly<Record<string, number>> = { første: 1, andet: 2, tredje: 3, fjerde: 4 };

/** Weeks, months, quarters, years and seasons in which something is to be done. */
export function periods(text: string, context: DeadlineContext): DeadlineForm[] {
  const meeting = context.meetingDate ? partsOf(context.meetingDate) : null;
  const today = meeting ? isoDay(meeting.year, meeting.month, meeting.day) : null;
  return [
    ...collect(text, WHOLE_YEAR, (groups) => yearEnd(groups, meeting?.year)),
    ...collect(text, QUARTER, (groups) => quarterEnd(groups, today)),
    ...collect(text, WEEK, (groups) => weekEnd(groups, today)),
    ...collect(text, MONTH, (groups) => monthEnd(groups, today)),
    ...collect(text, SEASON, () => null),
  ];
}

// "i morgen", "i denne uge"
const SOON = new RegExp(
  `${WORD_START}(?:i\\s(?<tomorrow>morgen)|(?:i|inden\\sfor)\\s(?:denne|indeværende)\\suge)${WORD_END}`,
  "giu",
);

/** The days right after the meeting. */
export function soon(text: string, context: DeadlineContext): DeadlineForm[] {
  return collect(text, SOON, (groups) => {
    const from = context.meetingDate;
    if (!from || !partsOf(from)) return null;
    return addDays(from, groups.tomorrow === undefined ? 6 - weekdayOf(from) : 1);
  });
}

/** Days of the week: the next one after the meeting. */
export function weekdays(text: string, context: DeadlineContext): DeadlineForm[] {
  return collect(text, WEEKDAY, (groups) => {
    const wanted = DAY_NAMES.indexOf((groups.day ?? "").toLowerCase());
    const from = context.meetingDate;
    // "næste fredag" may be this week's or the week's after.
    if (!from || !partsOf(from) || wanted < 0 || groups.next?.toLowerCase() === "næste") return null;
    return addDays(from, ((wanted - weekdayOf(from) + 6) % 7) + 1);
  });
}

function collect(text: string, pattern: RegExp, dateOf: (groups: Groups) => string | null): DeadlineForm[] {
  return matchesOf(pattern, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: dateOf(match.groups ?? {}),
    kind: "period",
  }));
}

/** The end of a period in its year, or in the first year in which it ends on or after today. */
function inYear(groups: Groups, today: string | null, endIn: (year: number) => string | null): string | null {
  if (groups.year !== undefined) return endIn(Number(groups.year));
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  const end = endIn(year);
  return end !== null && end >= today ? end : endIn(year + 1);
}

function weekEnd(groups: Groups, today: string | null): string | null {
  const first = Number(groups.first);
  const wanted = groups.before === undefined ? Number(groups.last ?? first) : first;
  return inYear(groups, today, (year) => {
    const end = endOfWeek(year, wanted);
    return end !== null && groups.before !== undefined ? addDays(end, -7) : end;
  });
}

function monthEnd(groups: Groups, today: string | null): string | null {
  const month = readMonth(groups.month ?? "")?.month;
  if (month === undefined) return null;
  const part = groups.part?.toLowerCase().replace(/\s+/gu, " ") ?? "";
  const day = ENDS_OF_PART[part];
  return inYear(groups, today, (year) => {
    if (groups.before !== undefined) return addDays(isoDay(year, month, 1), -1);
    return day === undefined ? endOfMonth(year, month) : isoDay(year, month, day);
  });
}

function quarterEnd(groups: Groups, today: string | null): string | null {
  const number = Number(groups.number ?? groups.q ?? RANKS[groups.word?.toLowerCase() ?? ""] ?? 0);
  const half = (groups.unit ?? groups.unit2)?.toLowerCase() === "halvår";
  if (number === 0 || (half && number > 2)) return null;
  return inYear(groups, today, (year) => {
    const months = half ? 6 : 3;
    return groups.before === undefined
      ? endOfMonth(year, number * months)
      : addDays(isoDay(year, (number - 1) * months + 1, 1), -1);
  });
}

function yearEnd(groups: Groups, meetingYear: number | undefined): string | null {
  const year = groups.year === undefined ? meetingYear : Number(groups.year);
  const lead = groups.lead?.toLowerCase() ?? "";
  // The beginning and the middle of a year fix no day.
  if (year === undefined || lead === "primo" || lead === "medio") return null;
  return isoDay(lead === "inden" ? year - 1 : year, 12, 31);
}
