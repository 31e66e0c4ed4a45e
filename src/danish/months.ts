import { DOUBTFUL_MONTHS, ENGLISH_MONTHS, MONTHS } from "./lexicon/calendar-words.ts";
import { anyOf, editDistance, fold } from "./words.ts";

/** How the word of a month was recognised: surely, by a spelling that needs support, or through a typing error. */
export interface MonthReading {
  /** From 1. */
  readonly month: number;
  readonly certainty: "sure" | "doubtful";
}

/** Pattern source for the full Danish month names. */
export const MONTH_NAMES = anyOf(MONTHS.map((spellings) => spellings[0] ?? ""));

const KNOWN = new Map<string, MonthReading>();
MONTHS.forEach((spellings, index) => {
  for (const each of spellings) {
    KNOWN.set(each, { month: index + 1, certainty: DOUBTFUL_MONTHS.includes(each) ? "doubtful" : "sure" });
  }
});
ENGLISH_MONTHS.forEach((name, index) => {
  if (!KNOWN.has(name)) KNOWN.set(name, { month: index + 1, certainty: "doubtful" });
});

/** The month a word names, in Danish or English, abbreviated, or one typing error away; null when it names none. */
export function readMonth(text: string): MonthReading | null {
  const folded = fold(text);
  const known = KNOWN.get(folded);
  if (known) return known;
  if (folded.length < 4) return null;
  for (const [index, [name]] of MONTHS.entries()) {
    // Short names have too many neighbours: "juni" and "juli", "marts" and "mats".
    if (!name || name.length < 5 || name[0] !== folded[0]) continue;
    if (editDistance(name, folded, 1) <= 1) {
      return { month: index + 1, certainty: name.length >= 6 ? "sure" : "doubtful" };
    }
  }
  return null;
}
