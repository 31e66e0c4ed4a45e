/** What is known about a date beyond its words. */
export interface DateContext {
  /** Year of a date that states none. */
  readonly year?: number;
  /** ISO date: a date without a year is its next occurrence on or after this day. */
  readonly after?: string;
}

/** A calendar day found in running text. */
export interface DateReading {
  /** ISO day, "" when the day does not exist or its year is unknown. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The weekday as written, in lower case. */
  readonly weekday: string | null;
  readonly weekdayFits: boolean | null;
  readonly yearStated: boolean;
  /** False for a day that is in no calendar, like 31. februar. */
  readonly valid: boolean;
}

const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** All calendar days in the text, in order. */
export function findDates(text: string, context: DateContext = {}): DateReading[] {
  const found: DateReading[] = [];
  // "den 6. juni 2023" and "25-11-2019"
  const pattern =
    /(?<![\p{L}\p{N}])(\d{1,2})(?:\. ?(\p{L}{3,9}),?(?: (\d{4}))?|[-./](\d{1,2})[-./](\d{4}))(?![\p{L}\p{N}])/gu;
  for (const match of text.matchAll(pattern)) {
    const month = match[2] ? MONTHS.indexOf(match[2].toLowerCase()) + 1 : Number(match[4]);
    if (month === 0) continue;
    const year = Number(match[3] ?? match[5] ?? context.year ?? 0);
    const date = `${year}-${String(month).padStart(2, "0")}-${String(match[1]).padStart(2, "0")}`;
    found.push({
      date: year ? date : "",
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      weekday: null,
      weekdayFits: null,
      yearStated: Boolean(match[3] ?? match[5]),
      valid: month <= 12,
    });
  }
  return found;
}
