import { isCommonSurname, isGivenName, nameTokens } from "./name-tokens.ts";
import { remembered } from "./remembered.ts";
import { editDistance, fold } from "./words.ts";

/** Texts longer than this are no names. */
const LONGEST_NAME = 200;

/** The given name, without a title before it: "formand Anna B. Holm" → "Anna". "" when there is no name. */
export function firstNameOf(name: string): string {
  return partsOfName(name)[0] ?? "";
}

/** The initials, small words left out: "Anna B. Lund" → "ABL", "Ann-Sofie van der Holm" → "ASH". */
export function initialsOf(name: string): string {
  return partsOfName(name)
    .flatMap((part) => part.split("-"))
    .flatMap((part) => part.match(/\p{Lu}(?=\.)|^\p{Lu}/gu) ?? [])
    .join("");
}

/**
 * How likely two ways of writing a name mean one person: 1 the same, above 0.8 a shortened or misspelt form of the same
 * full name, 0.4 to 0.75 a first name, a surname or initials that fit, below 0.4 different people.
 */
export function samePerson(a: string, b: string): number {
  const left = comparable(a);
  const right = comparable(b);
  if (left.length === 0 || right.length === 0) return 0;
  if (left[0] === right[0] && left.join(" ") === right.join(" ")) return 1;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length > 1) return compareFull(short, long);
  const lone = short[0] ?? "";
  const written = left.length <= right.length ? a.trim() : b.trim();
  if (long.length === 1) return areMisspelt(lone, long[0] ?? "") ? 0.6 : 0;
  return compareLone(lone, written, long);
}

/** The words of a name without title, as written. */
function partsOfName(name: string): string[] {
  if (name.length > LONGEST_NAME) return [];
  const tokens = nameTokens(name);
  const start = tokens.findIndex((each) => each.kind !== "title" && each.kind !== "other" && each.kind !== "particle");
  return tokens.slice(Math.max(start, 0)).map((each) => each.text);
}

// A name is compared with many others.
const comparable = remembered((name): readonly string[] =>
  partsOfName(name)
    .flatMap((each) => fold(each).split(/[-.]/u))
    .filter((each) => each !== ""),
);

function compareFull(short: readonly string[], long: readonly string[]): number {
  const first = comparePart(short[0] ?? "", long[0] ?? "");
  if (first === 0) return 0.05;
  const last = comparePart(short.at(-1) ?? "", long.at(-1) ?? "");
  const inOrder = isSubsequence(short.slice(1), long.slice(1));
  // "Anna Berg" for "Anna Berg Holm": the last name was left out.
  if (last === 0) return inOrder ? 0.9 * first : 0.1;
  if (short.length === long.length || !inOrder) {
    const middle = compareMiddle(short.slice(1, -1), long.slice(1, -1));
    return Math.min(first, last) * middle;
  }
  return 0.95 * Math.min(first, last);
}

/** 1 for the same part, less for an initial or one typing error, 0 for different ones. */
function comparePart(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 0.8 : 0;
  // "Anne" and "Anna", "Jensen" and "Jessen" are one letter apart and two names.
  const bothKnown = (isGivenName(a) && isGivenName(b)) || (isCommonSurname(a) && isCommonSurname(b));
  return areMisspelt(a, b) ? (bothKnown ? 0.4 : 0.87) : 0;
}

function areMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4) return false;
  // One slip leaves the first letter or the last one as it is, and most names differ in both.
  return (a[0] === b[0] || a.at(-1) === b.at(-1)) && editDistance(a, b, 1) <= 1;
}

/** Names between first and last: unlike ones speak against the same person. */
function compareMiddle(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0.95;
  return a.some((each) => b.some((other) => comparePart(each, other) > 0.5)) ? 0.95 : 0.4;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const each of long) {
    const part = short[at];
    if (part !== undefined && comparePart(part, each) >= 0.8) at += 1;
  }
  return at === short.length;
}

function compareLone(lone: string, written: string, full: readonly string[]): number {
  const first = full[0] ?? "";
  const last = full.at(-1) ?? "";
  if (/^\p{Lu}{2,4}$/u.test(written)) return compareInitials(lone, full);
  if (lone === first) return 0.6;
  if (lone === last) return 0.5;
  return comparePart(lone, first) > 0.8 || comparePart(lone, last) > 0.8 ? 0.45 : 0;
}

/** "ABL", "AL", "ANL" for Anna B. Lund */
function compareInitials(lone: string, full: readonly string[]): number {
  const letters = full.map((each) => each[0] ?? "").join("");
  if (lone === letters) return 0.75;
  const first = full[0] ?? "";
  const last = full.at(-1) ?? "";
  if (lone === `${first[0]}${last[0]}`) return 0.7;
  const mixed = [
    `${first.slice(0, 2)}${last[0]}`,
    `${first[0]}${last.slice(0, 2)}`,
    `${first.slice(0, 2)}${last.slice(0, 2)}`,
  ];
  return mixed.includes(lone) ? 0.6 : 0;
}
