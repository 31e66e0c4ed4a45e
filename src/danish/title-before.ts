import type { NameToken } from "./name-tokens.ts";
import { isTitleModifier, isUnion, isUnitPreposition } from "./titles.ts";

/** A title that stands before a name. */
export interface TitleReading {
  readonly text: string;
  readonly start: number;
}

/** How many words a unit may have: "kontorchef i Drift, Anlæg og Miljø". */
const LONGEST_UNIT = 6;
/** How many titles may be strung together: "socialdirektør og formand for rådet". */
const MOST_TITLES = 3;

/**
 * The title that belongs to the name starting at token `name`, as written, or null: "Formand Anna Holm", "TR/FOA Anna
 * Holm", "kontorchef i Økonomi Anna Holm", "direktør og formand for rådet, Anna Holm".
 */
export function titleBefore(text: string, tokens: readonly NameToken[], name: number): TitleReading | null {
  const nameToken = tokens[name];
  if (!nameToken) return null;
  let first = titleEndingAt(text, tokens, name);
  if (first === null) return null;
  for (let count = 1; count < MOST_TITLES; count += 1) {
    const further = titleStrungBefore(text, tokens, first);
    if (further === null) break;
    first = further;
  }
  const start = tokens[first]?.start ?? nameToken.start;
  const last = tokens[name - 1];
  if (!last || belongsToNameBefore(text, tokens, first, name)) return null;
  return { text: text.slice(start, last.end).replace(/\s+/gu, " "), start };
}

/** Index of the first token of the title that ends right before token `at`, or null. */
function titleEndingAt(text: string, tokens: readonly NameToken[], at: number): number | null {
  const last = tokens[at - 1];
  const next = tokens[at];
  if (
    !last ||
    !next ||
    !/^(?:[^\S\n]{1,3}|[^\S\n]?[,:;–-]\s{1,2}|\s?\n\s?|[^\S\n]?[-–][^\S\n]?)$/u.test(text.slice(last.end, next.start))
  )
    return null;
  if (last.kind === "title") return withModifiers(text, tokens, at - 1);
  // "TT/FOA Anna Holm", "TR FOA Anna Holm"
  const titled = tokens[at - 2];
  if (
    last.kind === "acronym" &&
    titled?.kind === "title" &&
    /^(?:\s|\s?[/-]\s?)$/u.test(text.slice(titled.end, last.start)) &&
    isUnion(last.text)
  ) {
    return withModifiers(text, tokens, at - 2);
  }
  return titleWithUnit(text, tokens, at);
}

/** "kontorchef i Økonomi", "formand for bestyrelsen,": a title, a preposition, and the words of a unit up to `at`. */
function titleWithUnit(text: string, tokens: readonly NameToken[], at: number): number | null {
  let lowerCase = 0;
  for (let back = at - 1; back >= Math.max(1, at - LONGEST_UNIT - 1); back -= 1) {
    const token = tokens[back];
    const next = tokens[back + 1];
    if (!token || !next) return null;
    if (back < at - 1 && !/^(?:\s|,\s|-\s?|\s?&\s?|\/)$/u.test(text.slice(token.end, next.start))) return null;
    if (isUnitPreposition(token.text)) {
      const title = tokens[back - 1];
      const joined = title?.kind === "title" && /^\s$/u.test(text.slice(title.end, token.start));
      return joined && back < at - 1 ? withModifiers(text, tokens, back - 1) : null;
    }
    const small = /^\p{Ll}/u.test(token.text) && token.text !== "og";
    if (small) lowerCase += 1;
    // One word in lower case may name the unit, when it has its article: "bestyrelsen".
    if (lowerCase > 1 || (small && !/(?:en|et|ne|gruppe|udvalg|råd|team)$/u.test(token.text))) return null;
  }
  return null;
}

function withModifiers(text: string, tokens: readonly NameToken[], title: number): number {
  let first = title;
  while (first > 0 && title - first < 2) {
    const before = tokens[first - 1];
    const token = tokens[first];
    if (!before || !token || !isTitleModifier(before.text)) break;
    if (!/^\.?\s$/u.test(text.slice(before.end, token.start))) break;
    first -= 1;
  }
  return first;
}

/** "socialdirektør og |formand", "rektor, |formand": a further title joined to the one that starts at `first`. */
function titleStrungBefore(text: string, tokens: readonly NameToken[], first: number): number | null {
  const start = tokens[first];
  const joint = tokens[first - 1];
  if (!start || !joint) return null;
  if (joint.text === "og" && /^\s$/u.test(text.slice(joint.end, start.start)))
    return titleEndingAt(text, tokens, first - 1);
  return joint.kind === "title" && /^(?:\/|,?\s|\s?[-–]\s?)$/u.test(text.slice(joint.end, start.start))
    ? withModifiers(text, tokens, first - 1)
    : null;
}

/** "Anna Holm, formand, Bo Lund": between two commas after a name the title is that name's. */
function belongsToNameBefore(text: string, tokens: readonly NameToken[], first: number, name: number): boolean {
  const title = tokens[first];
  const before = tokens[first - 1];
  const last = tokens[name - 1];
  const nameToken = tokens[name];
  if (!title || !before || !last || !nameToken) return false;
  const opened = /^\)?\s?[,–-]\s{1,2}$/u.test(text.slice(before.end, title.start));
  const closed = /^\s?[,;]/u.test(text.slice(last.end, nameToken.start));
  return opened && closed && /^\p{Lu}/u.test(before.text);
}
