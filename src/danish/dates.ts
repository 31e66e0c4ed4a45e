import { isCalendarDay, isoDay, nextOccurrence, weekdayOf } from "./calendar.ts";
import { type DateForm, findDateForms } from "./date-forms.ts";
import { WEEKDAYS } from "./lexicon/calendar-words.ts";

/** What is known about a date beyond its words. */
export interface DateContext {
  /** Year of a date that states none. */
  readonly year?: number;
  /** ISO day: a date without a year is its next occurrence on or after this day. */
  readonly after?: string;
}

/** A calendar day found in running text. Of several days ("18.-19. september") it is the first. */
export interface DateReading {
  /** ISO day; null when the day does not exist or its year is unknown. */
  readonly date: string | null;
  /** The words, weekday and "den" included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The weekday as written, in lower case. */
  readonly weekday: string | null;
  /** Whether the weekday is the date's; null when one of them is unknown. */
  readonly weekdayFits: boolean | null;
  /** False when the year comes from the context or from the other end of a range. */
  readonly yearStated: boolean;
  /** False for a day that is in no calendar, like 31. februar. */
  readonly valid: boolean;
}

/** All calendar days in the text, in order. Figures are read day first, as Danish has it. */
export function findDates(text: string, context: DateContext = {}): DateReading[] {
  const forms = findDateForms(text);
  return forms.map((form, index) =>
    reading(text, form, form.year ?? impliedYear(text, form, forms[index + 1]), context),
  );
}

function reading(text: string, form: DateForm, year: number | null, context: DateContext): DateReading {
  const date = year === null ? inContext(form, context) : dayIn(year, form);
  // Without a year a leap day is given the benefit of the doubt.
  const knownYear = year ?? context.year ?? 2000;
  const given = form.weekday;
  return {
    date,
    start: form.start,
    end: form.end,
    text: text.slice(form.start, form.end),
    weekday: given,
    weekdayFits: given === null || date === null ? null : weekdayNumber(given) === weekdayOf(date),
    yearStated: form.year !== null,
    valid: isCalendarDay(knownYear, form.month, form.day),
  };
}

function inContext(form: DateForm, context: DateContext): string | null {
  if (context.year !== undefined) return dayIn(context.year, form);
  return context.after === undefined ? null : nextOccurrence(form.month, form.day, context.after);
}

function dayIn(year: number, form: DateForm): string | null {
  return isCalendarDay(year, form.month, form.day) ? isoDay(year, form.month, form.day) : null;
}

/** "fra 20. november til 11. december 2021": the first day shares the year, or lies in the year before. */
function impliedYear(text: string, form: DateForm, next: DateForm | undefined): number | null {
  if (!next || next.year === null || next.start - form.end > 24) return null;
  const between = text.slice(form.end, next.start);
  // " til og med ", " - ", " og "
  if (!/^\.?\s{0,3}(?:til og med|til|og|eller|[-–—])\s{0,3}$/u.test(between)) return null;
  const later = form.month > next.month || (form.month === next.month && form.day > next.day);
  return later ? next.year - 1 : next.year;
}

function weekdayNumber(written: string): number {
  return WEEKDAYS.findIndex((spellings) => spellings.some((each) => each.replace(".", "") === written));
}
