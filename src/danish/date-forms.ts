import { CASE_LEADS, DATE_LEADS, NUMBER_LEADS, WEEKDAYS } from "./lexicon/calendar-words.ts";
import { matchesOf } from "./matches.ts";
import { readMonth } from "./months.ts";
import { anyOf, fold, WORD_END, WORD_START } from "./words.ts";

/** Figures and words that may be a date, with what stands around them. */
export interface DateForm {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null when no year is written. */
  readonly year: number | null;
  /** The weekday as written, without dot. */
  readonly weekday: string | null;
}

/** What stands right before the figures. */
interface Lead {
  readonly start: number;
  readonly weekday: string | null;
  /** True when the words before say that this is a day: a weekday, "den", "senest". */
  readonly supports: boolean;
  readonly article: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

const WEEKDAY = anyOf(WEEKDAYS.flat());
// "onsdag den ", "Mandag d. ", "lørdag-søndag den ", "tirsdag aften, "
const LEAD = new RegExp(
  `(?:${WORD_START}(?<weekday>${WEEKDAY})\\.?(?:(?:\\s?[-–/+]\\s?|\\s(?:og|til)\\s)${WEEKDAY}\\.?)?` +
    `(?:\\s(?:aften|formiddag|eftermiddag|morgen))?[,:]?\\s{0,3})?` +
    `(?:${WORD_START}(?<article>den|dem|dn\\.|d\\.|d)\\s{0,3})?$`,
  "iu",
);
// "senest 1/11", "Frist: 30/11"
const SUPPORT = new RegExp(`${WORD_START}${anyOf(DATE_LEADS)}\\.?:?\\s{0,3}$`, "iu");
// "Sagsnr. 10-12-2004"
const CASE = new RegExp(`${WORD_START}${anyOf(CASE_LEADS)}\\.?:?\\s{0,3}$`, "iu");
// "pkt. 3/4", "§ 2.1.10"
const NUMBERED = new RegExp(`(?:${WORD_START}${anyOf(NUMBER_LEADS)}\\.?:?|§)\\s{0,3}$`, "iu");
const LEAD_LENGTH = 48;
// "År 2018, tirsdag den 17. april afholdtes"
const YEAR_AHEAD = new RegExp(`${WORD_START}år\\s(?<year>(?:18|19|20)\\d{2}),?\\s{1,3}$`, "iu");

// Not after a letter or digit, nor inside a longer chain of figures; "senest1/11" lost its blank.
const NUMBER_START = "(?:(?<![\\p{L}\\p{N}])(?<!\\d[-./–])|(?<=senest|inden|den))";
const NUMBER_END = `${WORD_END}(?![-./–]\\d)`;

// "etape 2 den 22. april": short words that are a letter from a month and stand before one
const NO_MONTHS: readonly string[] = ["den", "det", "der", "dag", "med", "men", "man", "som"];

// "6. juni 2023", "18.-19. september 2021", "15-maj-2002", "30. aug 2022", "20 februar", "6. juni '23", "18.april 22",
// "15. marts 07 på"
const WORDED = new RegExp(
  `(?:${WORD_START}|(?<=den|senest|inden))(?<day>\\d{1,2})\\.?(?:\\s{0,2}(?:[-–+&]|og|til)\\s{0,2}(?<last>\\d{1,2}))?` +
    `(?:\\.?\\s{0,3}|[-/])(?!${anyOf(NO_MONTHS)}(?!\\p{L}))(?<month>\\p{L}{3,10})(?!\\p{L})` +
    `(?:\\.?(?:,?\\s{0,3}|[-/])(?<year>(?:18|19|20)\\d{2})${WORD_END}|\\.?(?:\\s?['’]|-)(?<short>\\d{2})${WORD_END}` +
    `|\\s(?<tail>\\d{2}(?=$|\\s?[\\n.;)]|\\skl)|0\\d(?=\\s\\p{L})))?`,
  "gu",
);
// "April 3, 2019"
const ENGLISH = new RegExp(
  `${WORD_START}(?<month>\\p{L}{3,9})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})${WORD_END}`,
  "gu",
);
// "25-11-2019", "08.06.2009", "28/10-2021", "d. 4. 9. 1991", "28/10 – 2018", "10-4-22", "18.-19.09.2021"
const FIGURES = new RegExp(
  `(?:${NUMBER_START}|(?<=(?<!\\d)\\d{1,2}/\\d{1,2}[-–]))(?:(?<first>\\d{1,2})\\.\\s?[-–]\\s?)?(?<day>\\d{1,2})(?<one>\\s?[-./–]\\s?)(?<month>\\d{1,2})` +
    `(?<two>\\s?[-./–]\\s?|\\s)(?<year>\\d{4}|\\d{2})${NUMBER_END}`,
  "gu",
);
// "2023/09/05", "2018.08.27", "2023-09-05"
const YEAR_FIRST = new RegExp(
  `${NUMBER_START}(?<year>(?:19|20)\\d{2})(?<one>[-./])(?<month>\\d{1,2})\\k<one>(?<day>\\d{1,2})` +
    `(?:(?=T\\d)|${NUMBER_END})`,
  "gu",
);
// "31/8", "d. 28.10.", both days of "18/9-19/9"
const DAY_MONTH = new RegExp(
  `(?:${NUMBER_START}|(?<=(?<!\\d)\\d{1,2}/\\d{1,2}[-–]))(?<day>\\d{1,2})(?<one>[-./])(?<month>\\d{1,2})${WORD_END}` +
    "(?:(?![-./–]\\d)|(?=[-–]\\d{1,2}/\\d{1,2}(?!\\d)))",
  "gu",
);
// "1/2 time", "2/3 af", "3/4 flertal"
const FRACTION_OF =
  /^\s?(?:dele?|af|flertal|times?|timer|år|årlig\p{L}{0,2}|side|kr|pct|%|stilling\p{L}{0,3}|kg|liter|million|mio|tons?)(?!\p{L})/iu;

/** Everything in the text that has the form of a date, in order; of two that overlap the fuller one. */
export function findDateForms(text: string): DateForm[] {
  if (!/\d/u.test(text)) return [];
  const full = [
    ...collect(text, WORDED, worded),
    ...collect(text, ENGLISH, english),
    ...collect(text, FIGURES, figures),
    ...collect(text, YEAR_FIRST, yearFirst),
  ];
  const chosen = withoutOverlap(full);
  return withoutOverlap([...chosen, ...collect(text, DAY_MONTH, dayMonth).filter((each) => isFree(each, chosen))]);
}

type Core = Pick<DateForm, "day" | "month" | "year">;
/** Where the figures stand and what stands before them. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lead: Lead;
}
type Reader = (groups: Groups, place: Place) => Core | null;

function collect(text: string, pattern: RegExp, read: Reader): DateForm[] {
  const found: DateForm[] = [];
  for (const match of matchesOf(pattern, text)) {
    const end = match.index + match[0].length;
    const lead = leadBefore(text, match.index);
    const core = read(match.groups ?? {}, { text, start: match.index, end, lead });
    if (core) found.push({ ...core, start: lead.start, end, weekday: lead.weekday });
  }
  return found;
}

function leadBefore(text: string, at: number): Lead {
  const before = text.slice(Math.max(0, at - LEAD_LENGTH), at);
  const match = LEAD.exec(before);
  const length = match?.[0].length ?? 0;
  const weekday = match?.groups?.weekday ?? null;
  const article = match?.groups?.article !== undefined;
  const supports = length > 0 || SUPPORT.test(before);
  return { start: at - length, weekday: weekday && fold(weekday).replace(/\.$/u, ""), supports, article };
}

function before({ text, start }: Place): string {
  return text.slice(Math.max(0, start - LEAD_LENGTH), start);
}

function opensLine({ text, start }: Place): boolean {
  return /(?:^|\n)[^\S\n]{0,8}$/u.test(text.slice(Math.max(0, start - 9), start));
}

const worded: Reader = (groups, place) => {
  const { lead } = place;
  const reading = readMonth(groups.month ?? "");
  const written = groups.year ?? groups.short ?? groups.tail ?? yearAhead(place);
  if (!reading) return null;
  if (reading.certainty === "doubtful" && !lead.supports && !written) return null;
  // "4. Juni måneds regnskab" heads an item.
  const capital = /^\p{Lu}/u.test(groups.month ?? "");
  if (capital && !lead.supports && !written && opensLine(place)) return null;
  return { day: Number(groups.day), month: reading.month, year: written ? readYear(written) : null };
};

function yearAhead({ text, lead }: Place): string | undefined {
  return YEAR_AHEAD.exec(text.slice(Math.max(0, lead.start - 12), lead.start))?.groups?.year;
}

const english: Reader = (groups) => {
  const reading = readMonth(groups.month ?? "");
  return reading && { day: Number(groups.day), month: reading.month, year: Number(groups.year) };
};

const figures: Reader = (groups, place) => {
  const { text, end, lead } = place;
  const written = groups.year ?? "";
  const [one, two] = [groups.one ?? "", groups.two ?? ""];
  const core = {
    day: Number(groups.first ?? groups.day),
    month: Number(groups.month),
    year: readYear(written),
  };
  if (!isPlausible(core.day, core.month) || core.year < 1800 || core.year > 2199) return null;
  if (!lead.supports && CASE.test(before(place))) return null;
  // "punkt 5-6 2023": without a mark before the year only a slash makes a date.
  if (two.trim() === "" && !one.includes("/") && !lead.supports) return null;
  if (written.length === 4) return core;
  if (/\s/u.test(one + two) && !lead.supports) return null;
  if (!lead.supports && NUMBERED.test(before(place))) return null;
  // A filing number goes on with a letter: "01.02.05-A00".
  if (/^[-. ]?\p{Lu}\d{2}/u.test(text.slice(end, end + 4))) return null;
  return isSectionNumber(groups, place) ? null : core;
};

const yearFirst: Reader = (groups) => {
  const core = { day: Number(groups.day), month: Number(groups.month), year: Number(groups.year) };
  return isPlausible(core.day, core.month) ? core : null;
};

const dayMonth: Reader = (groups, place) => {
  const { text, end, lead } = place;
  const [day, month] = [Number(groups.day), Number(groups.month)];
  if (!isPlausible(day, month)) return null;
  const after = text.slice(end, end + 16);
  if (FRACTION_OF.test(after)) return null;
  const explicit = lead.weekday !== null || lead.article;
  if (groups.one !== "/") {
    // "d. 28.10." and "den 31-8", but "d. 4-5 personer" counts something.
    const counts = groups.one === "-" && /^\s\p{Ll}/u.test(after) && !/^\s(?:kl|og|i|på|fra|hos)(?!\p{L})/u.test(after);
    return explicit && !counts ? { day, month, year: null } : null;
  }
  if (lead.supports) return { day, month, year: null };
  // Half, three quarters and the like stand without support; so do item and page numbers.
  const allDay = day === 24 && month === 7;
  if (day <= month || allDay || NUMBERED.test(before(place))) return null;
  return { day, month, year: null };
};

function isPlausible(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** "1.2.10 Formål" at the start of a line is the number of a section. */
function isSectionNumber(groups: Groups, place: Place): boolean {
  if (place.lead.supports || groups.one !== "." || groups.two !== ".") return false;
  if ((groups.day ?? "").length > 1 || (groups.month ?? "").length > 1) return false;
  return opensLine(place) && /^\.?[^\S\n]{1,4}\p{L}/u.test(place.text.slice(place.end, place.end + 6));
}

/** "2019" as it is; of two figures 00 to 49 lie in this century, 50 to 99 in the last. */
function readYear(written: string): number {
  const value = Number(written);
  if (written.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

function isFree(form: DateForm, taken: readonly DateForm[]): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) <= form.start) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return !next || next.start >= form.end;
}

function withoutOverlap(forms: readonly DateForm[]): DateForm[] {
  const kept: DateForm[] = [];
  const inOrder = [...forms].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const form of inOrder) {
    const last = kept.at(-1);
    if (!last || form.start >= last.end) kept.push(form);
    else if (form.end - form.start > last.end - last.start) kept[kept.length - 1] = form;
  }
  return kept;
}
