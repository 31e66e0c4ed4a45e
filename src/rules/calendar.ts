import { partsOf } from "../danish/calendar.ts";
import { monthNames, weekdayNames } from "./lexicon/calendar.ts";
import type { Words } from "./rule.ts";

/** The weekday a Danish word names, whole or cut short ("tirsdag", "tirs."): 0 is Monday; null for any other word. */
export function readWeekday(written: string): number | null {
  const word = written.toLowerCase().replace(/\.$/u, "");
  if (word.length < 2) return null;
  const place = weekdayNames.da.findIndex((each) => each.startsWith(word));
  return place < 0 ? null : place;
}

/** The name of a weekday; 0 is Monday. */
export function weekdayName(weekday: number): Words {
  return { da: weekdayNames.da[weekday] ?? "", en: weekdayNames.en[weekday] ?? "" };
}

/** "4. marts 2025"; a day of no calendar stays as it is. */
export function writtenDay(iso: string): Words {
  const parts = partsOf(iso);
  if (parts === null) return { da: iso, en: iso };
  const { year, month, day } = parts;
  return {
    da: `${day}. ${monthNames.da[month - 1]} ${year}`,
    en: `${day} ${monthNames.en[month - 1]} ${year}`,
  };
}
