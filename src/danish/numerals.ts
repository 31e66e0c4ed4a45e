import { ORDINALS, TENS, UNITS } from "./lexicon/number-words.ts";
import { anyOf, fold } from "./words.ts";

const SMALL = new Map<string, number>();
UNITS.forEach((spellings, value) => {
  for (const each of spellings.split(" ")) SMALL.set(each, value);
});
const TENFOLD = new Map<string, number>();
TENS.forEach((spellings, index) => {
  for (const each of spellings.split(" ")) TENFOLD.set(each, (index + 2) * 10);
});
const RANKS = new Map<string, number>();
ORDINALS.forEach((spellings, index) => {
  for (const each of spellings.split(" ")) RANKS.set(each, index + 1);
});

/** Pattern source for a number word under a hundred: "syv", "toogtyve", "halvtreds". Use it under the flags iu. */
export const NUMBER_WORD = numberWordSource();
/** Pattern source for a whole number in figures ("14", "1.250") or as a word. Use it under the flags iu. */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,9}|${NUMBER_WORD})`;

/** The whole number a word or figure stands for ("tre", "toogtyve", "et hundrede og fem", "14", "1.250"), or null. */
export function readNumber(text: string): number | null {
  const folded = fold(text);
  if (/^\d{1,9}$/u.test(folded)) return Number(folded);
  if (/^\d{1,3}(?:\.\d{3}){1,3}$/u.test(folded)) return Number(folded.replace(/\./gu, ""));
  return readLargeWord(folded);
}

/** The rank an ordinal stands for ("anden", "tyvende", "3."), or null. */
export function readOrdinal(text: string): number | null {
  const folded = fold(text);
  const figures = /^(\d{1,4})\.$/u.exec(folded);
  return figures ? Number(figures[1]) : (RANKS.get(folded) ?? null);
}

/** "tusind", "to hundrede", "hundrede og fem", "trehundredeogtyve" */
function readLargeWord(folded: string): number | null {
  // "to hundrede og fem": what stands before and after "hundrede"
  const match = /^(?:(\p{L}{2,8})\s?)?(hundrede?|tusinde?)(?:\s?og\s?(\p{L}{2,24}))?$/u.exec(folded);
  if (!match) return readSmallWord(folded);
  const factor = match[1] === undefined ? 1 : readSmallWord(match[1]);
  const rest = match[3] === undefined ? 0 : readSmallWord(match[3]);
  if (factor === null || rest === null) return null;
  return factor * (match[2]?.startsWith("h") ? 100 : 1000) + rest;
}

/** Under a hundred: "syv", "fyrre", "femogtredive". */
function readSmallWord(folded: string): number | null {
  const whole = SMALL.get(folded) ?? TENFOLD.get(folded);
  if (whole !== undefined) return whole;
  const split = folded.indexOf("og", 2);
  const unit = SMALL.get(folded.slice(0, split));
  const tens = TENFOLD.get(folded.slice(split + 2));
  return split > 0 && unit !== undefined && unit >= 1 && unit <= 9 && tens !== undefined ? unit + tens : null;
}

function numberWordSource(): string {
  const units = UNITS.flatMap((each) => each.split(" "));
  const below = UNITS.slice(1, 10).flatMap((each) => each.split(" "));
  const tens = TENS.flatMap((each) => each.split(" "));
  return `(?:(?:${anyOf(below)}og)?${anyOf(tens)}|${anyOf(units)})`;
}
