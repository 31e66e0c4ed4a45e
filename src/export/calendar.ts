import type { ExportLanguage } from "./exporter.ts";
import { labels } from "./messages.ts";

/** A date as people write it: "tirsdag den 12. marts 2024", "Tuesday 12 March 2024". A date that is none stays as it is. */
export function longDate(date: string, language: ExportLanguage): string {
  const { weekdays } = labels[language];
  const [year, month, day] = date.split("-").map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const weekday = weekdays[new Date(time).getUTCDay()];
  if (weekday === undefined || new Date(time).toISOString().slice(0, 10) !== date) return date;
  return labels[language].weekdayAndDate(weekday, shortDate(date, language));
}

/** A date without weekday: "12. marts 2024", "12 March 2024". */
export function shortDate(date: string, language: ExportLanguage): string {
  const [year, month, day] = date.split("-").map(Number);
  const name = labels[language].months[(month ?? 0) - 1];
  return name === undefined ? date : labels[language].dayMonthYear(day ?? 0, name, year ?? 0);
}

/** A time of day, or from one to another: "19.00–21.15". */
export function hours(start: string | null, end: string | null, language: ExportLanguage): string {
  return [start, end].map((time) => (time === null ? "" : labels[language].time(time))).join(end === null ? "" : "–");
}
