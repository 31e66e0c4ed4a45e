import { fold } from "./words.ts";

const NUMBERS = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

/** The whole number a word or figure stands for ("tre", "14", "1.250"), or null. */
export function readNumber(text: string): number | null {
  const folded = fold(text);
  if (/^\d{1,9}$/u.test(folded)) return Number(folded);
  const place = NUMBERS.indexOf(folded);
  return place < 0 ? null : place;
}

/** The rank an ordinal stands for ("anden", "3."), or null. */
export function readOrdinal(text: string): number | null {
  const match = /^(\d{1,4})\.$/u.exec(fold(text));
  return match ? Number(match[1]) : null;
}
