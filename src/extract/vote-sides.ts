import {
  abstainWords,
  againstWords,
  ballotWords,
  defeatWords,
  noBallots,
  refusingVerbs,
  supportingVerbs,
  yesBallots,
} from "../danish/lexicon/votes.ts";
import { NUMBER_WORD, readNumber } from "../danish/numerals.ts";
import { anyOf, word } from "../danish/words.ts";
import { type Camp, nobody, type Option, readCamp } from "./vote-camps.ts";

/** One side of a vote as a text states it; offsets into the text. */
export interface Side {
  readonly option: Option;
  readonly count: number | null;
  readonly camp: Camp;
  readonly start: number;
  readonly end: number;
  /** Whether members only said whom they side with, and no vote is written. */
  readonly inferred: boolean;
}

const count = `(?:\\d{1,4}|${NUMBER_WORD})(?![\\p{L}\\p{N}])`;
const before = "(?<![\\p{L}\\p{N},.])";
// "(A, B og V)", "(Anna Holm (A) og Bo Lund)"
const camp =
  "(?:\\s?\\((?:[^()\\n]{1,160}(?:\\([^()\\n]{1,30}\\)[^()\\n]{0,80}){0,12}|(?:[^()\\n]{0,80}\\([^()\\n]{1,30}\\)){1,12})\\))";
// ": A (7), Bo Lund (V), i alt 8"
const list = "(?::?\\s(?!\\d)\\p{Lu}[^.;\\n]{0,300}?(?=\\.(?:\\s|$)|;|\\n|$))";
const ballots = `(?:${anyOf(ballotWords)}\\s)?`;
const against = anyOf(againstWords);
const abstain = anyOf(abstainWords);
const members = "medlem(?:mer)?";
const subject = "(?:\\s\\p{L}+){0,3}";
const ends = "(?=[\\s,.;:)(]|$)";

interface Shape {
  readonly option: Option;
  readonly inferred?: boolean;
  readonly pattern: RegExp;
}

const shape = (option: Option, source: string, inferred = false): Shape => ({
  option,
  inferred,
  pattern: new RegExp(source, "giu"),
});

const shapes: readonly Shape[] = [
  // "undlod at stemme: C (1)" · "hverken for eller imod stemte 2"
  shape(
    "abstain",
    `(?<![\\p{L}])${abstain}(?::\\s?(?<n>${count})(?<who>${camp})?|\\s(?<n2>\\d{1,4})(?![\\p{L}\\p{N}])|(?<who2>:\\s(?!\\d)\\p{Lu}[^.;\\n]{0,300}?(?=\\.(?:\\s|$)|;|\\n|$)))`,
  ),
  // "For indstillingen stemte: A (7), i alt 7" · "For stemte 12 (A og B)" · "For stemte: V og C"
  shape("for", `(?<![\\p{L}])for${subject}\\sstemte:?(?:\\s?(?<n>${count})(?<who>${camp})?|(?<who2>${list}))`),
  shape(
    "against",
    `(?<![\\p{L}])${against}${subject}\\sstemte:?(?:\\s?(?<n>${count})(?<who>${camp})?|(?<who2>${list}))`,
  ),
  // "12 stemmer for (A og B)" · "3 stemte imod (V)" · "2 undlod at stemme (B)"
  shape("abstain", `${before}(?<n>${count})\\s${ballots}${abstain}${ends}(?<who>${camp})?`),
  shape("for", `${before}(?<n>${count})\\s${ballots}for(?=[,.;)(]|$|\\sog\\s|\\simod|\\smod|\\s\\()(?<who>${camp})?`),
  shape("against", `${before}(?<n>${count})\\s${ballots}${against}${ends}(?<who>${camp})?`),
  // "38 ja-stemmer" · "1 nej-stemme" · "12 stemte ja"
  shape("for", `${before}(?<n>${count})\\s${anyOf(yesBallots)}${ends}(?<who>${camp})?`),
  shape("against", `${before}(?<n>${count})\\s${anyOf(noBallots)}${ends}(?<who>${camp})?`),
  // "For: 14 (Anna Holm (A), …)" · "Imod: 5" · "imod 7"
  shape("for", `(?<![\\p{L}])for:\\s?(?<n>${count})(?<who>${camp})?`),
  shape(
    "against",
    `(?<![\\p{L}])${against}:?\\s(?<n>\\d{1,4})(?![\\p{L}\\p{N}.,]\\p{N}|[\\p{L}\\p{N}])(?<who>${camp})?`,
  ),
  // "Et flertal bestående af A, V og C (6) anbefaler" · "5 medlemmer (A+V) anbefaler"
  shape(
    "for",
    `flertal(?: bestående)? (?:af |på )?(?<who>[^.()\\n]{1,80}) \\((?<n>\\d{1,2})\\) ${anyOf(supportingVerbs)}(?! ikke)`,
    true,
  ),
  shape("for", `${before}(?<n>${count})\\s${members}(?<who>${camp})?\\s${anyOf(supportingVerbs)}(?! ikke)`, true),
  // "2 medlemmer (F+C) kan ikke anbefale" · "Ø (1) kan ikke anbefale"
  shape("against", `${before}(?<n>${count})\\s${members}(?<who>${camp})?\\s${anyOf(refusingVerbs)}`, true),
  shape(
    "against",
    `(?<![\\p{L}])(?<who>\\p{Lu}{1,3}(?:(?:, | og |\\+)\\p{Lu}{1,3}){0,6}) \\((?<n>\\d{1,2})\\) ${anyOf(refusingVerbs)}`,
    true,
  ),
];

// "med 28 stemmer imod 11", "med 7 stemmer (A, V) mod 3 (B)", "8 stemmer mod 3": two numbers of which the words tell no side
const pair = new RegExp(
  `${before}(?<first>${count})\\sstemmer(?<who>${camp})?\\s${against}\\s(?<second>${count})(?:\\sstemmer)?(?<who2>${camp})?`,
  "giu",
);
const defeat = word(anyOf(defeatWords), "iu");
// "valgt med 58 stemmer mod 31 til Bo Lund" is an election between two
const elected = /(?:valgt|vælges|til \p{Lu}\p{Ll}+ \p{Lu})/u;

function campOf(text: string | undefined, option: Option): Camp {
  return text
    ? readCamp(
        text
          .trim()
          .replace(/^:\s?/u, "")
          .replace(/^\((.*)\)$/su, "$1"),
        option,
      )
    : nobody;
}

/** The two sides of "med a stemmer mod b": what carried has the first number for it, what was defeated the larger against it. */
function pairIn(text: string): Side[] {
  return [...text.matchAll(pair)].flatMap((found): Side[] => {
    const first = readNumber(found.groups?.first ?? "");
    const second = readNumber(found.groups?.second ?? "");
    const sentence = text.slice(Math.max(0, text.lastIndexOf(". ", found.index)), found.index + found[0].length + 40);
    if (first === null || second === null || elected.test(sentence)) return [];
    const swapped = defeat.test(sentence.slice(0, sentence.indexOf(found[0]))) && first > second;
    const side = (option: Option, total: number, who: string | undefined, start: number, end: number): Side => ({
      option,
      count: total,
      camp: campOf(who, option),
      start,
      end,
      inferred: false,
    });
    const end = found.index + found[0].length;
    const middle = found.index + 1;
    return [
      side(swapped ? "against" : "for", first, found.groups?.who, found.index, middle),
      side(swapped ? "for" : "against", second, found.groups?.who2, middle, end),
    ];
  });
}

function sideFrom({ option, inferred }: Shape, found: RegExpExecArray | RegExpMatchArray): Side | null {
  const groups = found.groups ?? {};
  const written = groups.n ?? groups.n2;
  const here = campOf(groups.who ?? groups.who2, option);
  const total = written ? readNumber(written) : here.total;
  if (total === null && here.groups.length + here.voters.length === 0) return null;
  const start = found.index ?? 0;
  return { option, count: total, camp: here, start, end: start + found[0].length, inferred: inferred === true };
}

/** Reads every side of a vote that a text states, in order; no two overlap. */
export function sidesIn(text: string): Side[] {
  const sides = pairIn(text);
  for (const each of shapes) {
    for (const found of text.matchAll(each.pattern)) {
      const side = sideFrom(each, found);
      const free = side && !sides.some((other) => other.start < side.end && side.start < other.end);
      if (free) sides.push(side);
    }
  }
  return sides.sort((a, b) => a.start - b.start);
}
