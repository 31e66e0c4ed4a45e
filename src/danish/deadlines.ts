import { partsOf } from "./calendar.ts";
import { clauses } from "./deadline-clauses.ts";
import { datedDeadlines } from "./deadline-dates.ts";
import { intervals, occasions } from "./deadline-occasions.ts";
import { periods, soon, weekdays } from "./deadline-periods.ts";
import { events, recurring, vague } from "./deadline-phrases.ts";

/** What is known about the meeting a deadline is stated at. */
export interface DeadlineContext {
  /** ISO day; dates without a year come on or after it. */
  readonly meetingDate?: string | null;
  /** ISO day of this body's next meeting. */
  readonly nextMeeting?: string | null;
}

/** When something is to be done, found in running text. */
export interface DeadlineReading {
  /** The phrase as written, preposition included; a label such as "deadline" or "frist" is not. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * ISO day: the day named, or the last day of the period named ("i uge 43", "i november", "2. kvartal"); null when the
   * words do not fix one.
   */
  readonly date: string | null;
  /** True for what comes back: "en gang årligt". */
  readonly recurring: boolean;
  /** True for "snarest", "løbende" and the like. */
  readonly vague: boolean;
}

/** A stretch of the text that states a deadline. */
export interface DeadlineForm {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly kind: "dated" | "occasion" | "period" | "recurring" | "vague" | "event" | "clause";
}

/** What says more about the day comes first. */
const finders: readonly ((text: string, context: DeadlineContext) => DeadlineForm[])[] = [
  intervals,
  datedDeadlines,
  recurring,
  occasions,
  periods,
  weekdays,
  soon,
  vague,
  events,
  clauses,
];

/** Whether the text states a deadline; cheaper than to ask which. */
export function hasDeadline(text: string): boolean {
  return finders.some((find) => find(text, {}).length > 0);
}

/**
 * All deadlines in the text, in order. Effective dates ("pr. 1. januar", "fra 1. maj") and days that have passed are
 * none. Where forms overlap, the one that says more about the day wins.
 */
export function findDeadlines(text: string, given: DeadlineContext = {}): DeadlineReading[] {
  const context = { meetingDate: knownDay(given.meetingDate), nextMeeting: knownDay(given.nextMeeting) };
  const kept: DeadlineForm[] = [];
  for (const find of finders) {
    const free = withoutOverlap(find(text, context).filter((each) => !overlapsAny(each, kept)));
    kept.push(...free);
    kept.sort((a, b) => a.start - b.start);
  }
  return kept.map(({ start, end, date, kind }) => ({
    text: text.slice(start, end),
    start,
    end,
    date,
    recurring: kind === "recurring",
    vague: kind === "vague",
  }));
}

function knownDay(day: string | null | undefined): string | null {
  return day && partsOf(day) ? day : null;
}

function withoutOverlap(forms: readonly DeadlineForm[]): DeadlineForm[] {
  const free: DeadlineForm[] = [];
  for (const form of [...forms].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (form.start >= (free.at(-1)?.end ?? 0)) free.push(form);
  }
  return free;
}

/** Whether the form overlaps one of the others, which are in order and apart. */
function overlapsAny(form: DeadlineForm, others: readonly DeadlineForm[]): boolean {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.end ?? 0) <= form.start) low = middle + 1;
    else high = middle;
  }
  const next = others[low];
  return next !== undefined && next.start < form.end;
}
