/** Arithmetic on calendar days written as ISO days ("2023-06-06"). Nothing here reads a clock. */

const DAY = 86_400_000;

/** The ISO day of year, month (from 1) and day. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Number of days in the month; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when the calendar has that day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Year, month and day of an ISO day, or null when it is none. */
export function partsOf(iso: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

/** Weekday of an ISO day, from 0 (Monday) to 6 (Sunday). */
export function weekdayOf(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The ISO day that many days later. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): string {
  return isoDay(year, month, daysInMonth(year, month));
}

/** The Sunday that ends a week (the week of the calendar, ISO 8601), or null when the year has no such week. */
export function endOfWeek(year: number, week: number): string | null {
  const fourth = isoDay(year, 1, 4);
  const firstMonday = addDays(fourth, -weekdayOf(fourth));
  const sunday = addDays(firstMonday, week * 7 - 1);
  const thursday = addDays(sunday, -3);
  return week >= 1 && thursday.startsWith(String(year).padStart(4, "0")) ? sunday : null;
}

/** The next time month and day come round on or after an ISO day; null for a day no calendar has. */
export function nextOccurrence(month: number, day: number, after: string): string | null {
  const from = partsOf(after);
  if (!from) return null;
  // A 29 February is at most eight years away.
  for (let year = from.year; year <= from.year + 8; year += 1) {
    if (!isCalendarDay(year, month, day)) continue;
    const candidate = isoDay(year, month, day);
    if (candidate >= after) return candidate;
  }
  return null;
}
