import { nameRuns } from "./name-runs.ts";
import { isBridge, isNamePart, isNameWord, isPlace, type NameToken, nameTokens } from "./name-tokens.ts";
import { titleBefore } from "./title-before.ts";
import { isParty } from "./titles.ts";

/** A person's name found in running text. */
export interface NameReading {
  /** The name, line breaks undone, without the s of the genitive. */
  readonly name: string;
  /** The title or role written before the name, as written. */
  readonly title: string | null;
  /** The name alone. */
  readonly start: number;
  readonly end: number;
  /** Where the title starts, or the name when there is no title. */
  readonly titleStart: number;
}

/** Certainty from which a run of words is a name in running text. */
const IN_TEXT = 0.7;
/** The same where a title stands before it, a party after it, or the place is known to hold names. */
const SUPPORTED = 0.4;

/**
 * Persons named in running text with at least two words, in order. `listed` says that the text is an entry of a list of
 * persons: then words that no list of names knows are taken for names too.
 */
export function findPersonNames(text: string, options: { readonly listed?: boolean } = {}): NameReading[] {
  const tokens = nameTokens(text);
  const found: NameReading[] = [];
  for (const run of nameRuns(text, tokens)) {
    const first = tokens[run.from];
    const last = tokens[run.to - 1];
    if (!first || !last) continue;
    const end = last.end - (last.genitive ? 1 : 0);
    const title = titleBefore(text, tokens, run.from);
    const supported = options.listed || title !== null || isPartyAfter(text, end);
    if (certaintyOf(tokens.slice(run.from, run.to)) < (supported ? SUPPORTED : IN_TEXT)) continue;
    const name = text.slice(first.start, end).replace(/\s+/gu, " ");
    found.push({ name, title: title?.text ?? null, start: first.start, end, titleStart: title?.start ?? first.start });
  }
  return found;
}

/**
 * How certain it is that the text is a person's name and nothing else: 0 to 1. A full name with a known given name is
 * near 1, two unknown words with capitals 0.4, a lone given name 0.5, a lone unknown word 0.15; with a title 0.
 */
export function isPersonName(text: string): number {
  const trimmed = text.trim().replace(/(?<!\p{Lu})[.,;:]$/u, "");
  if (trimmed === "" || trimmed.length > 80) return 0;
  const tokens = nameTokens(trimmed);
  const inCapitals = tokens.length > 1 && tokens.every((each) => each.kind === "acronym" || each.kind === "initial");
  let at = 0;
  for (const [index, each] of tokens.entries()) {
    if (!/^\s{0,3}$/u.test(trimmed.slice(at, each.start))) return 0;
    // "Anna H": a lone letter at the end stands for the surname.
    const letter =
      each.text.length === 1 && each.kind === "acronym" && each.end === trimmed.length && tokens.length > 1;
    if (
      !(
        isNamePart(each.kind) ||
        each.kind === "particle" ||
        letter ||
        inCapitals ||
        isBridge(tokens, index) ||
        (each.kind === "thing" && (index < 2 || tokens[index - 1]?.kind === "given"))
      )
    )
      return 0;
    at = each.end;
  }
  if (at !== trimmed.length) return 0;
  // "Anna Holm Bo Lund": two names without a comma are no name.
  return nameRuns(trimmed, tokens).length > 1 ? 0.3 : certaintyOf(tokens);
}

/** How certain it is that the words, which have the form of a name, are one. */
function certaintyOf(tokens: readonly NameToken[]): number {
  const words = tokens.map(asUsual).filter((each) => isNameWord(each.kind) || each.kind === "thing");
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 6) return 0.05;
  const opensWithInitial = tokens[0]?.kind === "initial";
  const end = tokens.at(-1);
  const closesWithInitial = tokens.length > 1 && (end?.kind === "initial" || end?.text.length === 1);
  if (closesWithInitial) return first.kind === "given" ? 0.65 : 0.3;
  if (words.length === 1) return opensWithInitial ? (LAST_AFTER_INITIAL[last.kind] ?? 0.3) : (LONE[first.kind] ?? 0.1);
  if (last.kind === "thing") return first.kind === "given" ? (isPlace(last.text) ? 0.75 : 0.55) : 0.1;
  // "Per Ulrik Dahlstrøm": the second given name makes the first one sure.
  const sure = first.kind === "doubtfulGiven" && words.length > 2 && words[1]?.kind === "given";
  const lastKind = last.kind === "given" && last.surnameToo && first.kind !== "given" ? "surname" : last.kind;
  return FULL[sure ? "given" : first.kind]?.[lastKind] ?? 0.3;
}

type Scale = Readonly<Record<string, number>>;

const LONE: Scale = { given: 0.5, doubtfulGiven: 0.3, surname: 0.35, surnameLike: 0.2, capital: 0.15 };
const LAST_AFTER_INITIAL: Scale = { surname: 0.75, surnameLike: 0.5, capital: 0.35, given: 0.4 };
/** By the kind of the first word, then of the last. */
const FULL: Readonly<Record<string, Scale>> = {
  given: { surname: 0.97, surnameLike: 0.93, capital: 0.88, given: 0.8, doubtfulGiven: 0.75 },
  doubtfulGiven: { surname: 0.9, surnameLike: 0.5, capital: 0.42, given: 0.5, doubtfulGiven: 0.3 },
  capital: { surname: 0.75, surnameLike: 0.5, capital: 0.4, given: 0.4, doubtfulGiven: 0.3 },
  surname: { surname: 0.7, surnameLike: 0.5, capital: 0.4, given: 0.4, doubtfulGiven: 0.3 },
  thing: { surname: 0.45 },
  surnameLike: { surname: 0.75, surnameLike: 0.5, capital: 0.4, given: 0.4, doubtfulGiven: 0.3 },
};

/** A name in capitals, read as if it stood in the usual letters. */
function asUsual(token: NameToken): NameToken {
  return token.kind === "acronym" && token.capsKind ? { ...token, kind: token.capsKind } : token;
}

/** "Anna Holm (A)" */
function isPartyAfter(text: string, end: number): boolean {
  const match = /^\s?\((\p{Lu}[\p{L}.&]{0,10})\)/u.exec(text.slice(end, end + 16));
  return match?.[1] !== undefined && isParty(match[1]);
}
