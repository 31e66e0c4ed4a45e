import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from "./lexicon/given-names.ts";
import { LANGUAGE_WORDS } from "./lexicon/language-words.ts";
import { NOT_NAME_ENDINGS, NOT_NAMES, PLACE_OR_FIRM, PLACES } from "./lexicon/not-names.ts";
import { PARTICLES, SURNAME_ENDINGS, SURNAMES } from "./lexicon/surnames.ts";
import { remembered } from "./remembered.ts";
import { isTitleWord } from "./titles.ts";
import { endingTest, fold } from "./words.ts";

/**
 * What a word can be in a name. "surnameLike" has the ending of a surname, "capital" is a word with a capital that no
 * list knows, "acronym" is in capitals throughout, "thing" a place or a noun with a capital that is a name only after a
 * given name, "other" belongs to no name.
 */
export type NameTokenKind =
  | "given"
  | "doubtfulGiven"
  | "surname"
  | "surnameLike"
  | "capital"
  | "initial"
  | "particle"
  | "acronym"
  | "title"
  | "thing"
  | "other";

/** A word of the text, as seen by the readers of names. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: NameTokenKind;
  /** The kind once all-capitals are undone: "HOLM" is a surname in capitals. */
  readonly capsKind: NameTokenKind | null;
  /** True for a surname that carries the genitive's s. */
  readonly genitive: boolean;
  /** True when the word may be a surname besides ("Bjørn", "Frank"). */
  readonly surnameToo: boolean;
}

type Word = Pick<NameToken, "kind" | "capsKind" | "genitive" | "surnameToo">;

// "B.", "J.M.", "Ann-Sofie", "O'Brien", "1"
const TOKEN = /(?:\p{Lu}\.){1,4}(?!\p{Ll})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const LONGEST_NAME_PART = 28;

const given = foldedSet(GIVEN_NAMES);
const doubtful = foldedSet(DOUBTFUL_GIVEN_NAMES);
const surnames = foldedSet(SURNAMES);
const particles = foldedSet(PARTICLES);
const hasNoNameEnding = endingTest(NOT_NAME_ENDINGS);
const hasSurnameEnding = endingTest(SURNAME_ENDINGS, 0);
const places = foldedSet(PLACES);
const stops = foldedSet([...NOT_NAMES, ...PLACE_OR_FIRM, ...LANGUAGE_WORDS.da.split(/\s+/u)]);

/** The words of the text with what they can be in a name. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const { kind, capsKind, genitive, surnameToo } = wordOf(written);
    const end = match.index + written.length;
    tokens.push({ kind, capsKind, genitive, surnameToo, text: written, start: match.index, end });
  }
  return tokens;
}

/** True for kinds that can stand in a name written in the usual way. */
export function isNamePart(kind: NameTokenKind): boolean {
  return kind === "initial" || isNameWord(kind);
}

/** True for a given name, a surname, or a word that may be one. */
export function isNameWord(kind: NameTokenKind): boolean {
  return (
    kind === "given" || kind === "doubtfulGiven" || kind === "surname" || kind === "surnameLike" || kind === "capital"
  );
}

/**
 * True for a word that is no name by itself but stands inside one: "Mette Sig Holm", where "sig" is a pronoun besides,
 * "Simon Skjerning Lund", "Per F Holm".
 */
export function isBridge(tokens: readonly NameToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !after || !isNameWord(after.kind)) return false;
  if (token.kind === "thing") return isNameWord(before.kind);
  if (/^\p{Lu}$/u.test(token.text))
    return before.kind !== "capital" && isNameWord(before.kind) && after.kind !== "given";
  return (
    token.kind === "other" &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(token.text) &&
    before.kind === "given" &&
    after.kind === "surname"
  );
}

/** True when the word is a given name in use in Denmark. */
export function isGivenName(word: string): boolean {
  return given.has(fold(word));
}

/** True when the word is a common surname or a patronymic in -sen. */
export function isCommonSurname(word: string): boolean {
  return isSurname(fold(word));
}

/** True for a Danish town, municipality or part of the country. */
export function isPlace(word: string): boolean {
  return places.has(fold(word));
}

// "Anna Holm", "Anna Bo Holm"
const usual = /^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){1,2}$/u;

/** Whether the text is a given name and surnames that the lists know, and nothing else: all of it is the name then. */
export function isUsualName(text: string): boolean {
  if (!usual.test(text)) return false;
  const [first, ...others] = text.split(" ").map((each) => wordOf(each));
  return first?.kind === "given" && others.every(({ kind, genitive }) => kind === "surname" && !genitive);
}

const wordOf = remembered(classify);

function classify(text: string): Word {
  const plain = { capsKind: null, genitive: false, surnameToo: false };
  if (text.length > LONGEST_NAME_PART) return { ...plain, kind: "other" };
  if (/^\p{Ll}/u.test(text)) {
    return { ...plain, kind: particles.has(text) ? "particle" : isTitleWord(text) ? "title" : "other" };
  }
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return { ...plain, kind: "initial" };
  if (!/^\p{Lu}/u.test(text) || /\p{N}/u.test(text)) return { ...plain, kind: "other" };
  if (text.length === 1) return { ...plain, kind: "acronym" };
  if (/^[\p{Lu}\-'’]+$/u.test(text)) return capitals(text);
  return { ...plain, ...wordKind(text) };
}

function capitals(text: string): Word {
  if (isTitleWord(text)) return { kind: "title", capsKind: null, genitive: false, surnameToo: false };
  const named = text.length > 2 ? wordKind(titleCase(text)) : null;
  return { kind: "acronym", capsKind: named?.kind ?? null, genitive: false, surnameToo: named?.surnameToo ?? false };
}

function wordKind(text: string): Pick<NameToken, "kind" | "genitive" | "surnameToo"> {
  const folded = text.normalize("NFC").toLowerCase();
  const plain = { genitive: false, surnameToo: false };
  if (isTitleWord(text)) return { ...plain, kind: "title" };
  // Every part of a name has its own capital: "Kjær-Jensen", but "Anna-mødet" is none.
  if (/[-'’]\p{Ll}/u.test(text)) return { ...plain, kind: "other" };
  if (doubtful.has(folded)) return { ...plain, kind: "doubtfulGiven", surnameToo: surnames.has(folded) };
  const parts = folded.split("-");
  if (given.has(folded) || (parts.length > 1 && given.has(parts[0] ?? ""))) {
    return { ...plain, kind: "given", surnameToo: isSurname(parts.at(-1) ?? "") };
  }
  if (isSurname(folded) || isSurname(parts.at(-1) ?? "")) return { ...plain, kind: "surname" };
  if (stops.has(folded)) return { ...plain, kind: "other" };
  if (places.has(folded) || hasNoNameEnding(folded)) return { ...plain, kind: "thing" };
  if (folded.endsWith("s") && isSurname(folded.slice(0, -1))) return { ...plain, kind: "surname", genitive: true };
  const like = folded.length >= 5 && hasSurnameEnding(folded);
  return { ...plain, kind: like ? "surnameLike" : "capital" };
}

function isSurname(folded: string): boolean {
  // "Jensen", "Lorentzen", "Carlsson"
  return surnames.has(folded) || (folded.length >= 5 && /(?:sen|zen|sson)$/u.test(folded) && !stops.has(folded));
}

function titleCase(text: string): string {
  return text.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

function foldedSet(words: readonly string[]): Set<string> {
  return new Set(words.map(fold));
}
