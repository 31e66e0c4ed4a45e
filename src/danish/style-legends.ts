import {
  agendaTexts,
  boldStyles,
  joiningWords,
  legendOpeners,
  legendPlaces,
  looseStyles,
  minutesAsWhole,
  minutesParts,
  plainStyles,
  relativeWords,
  styledThings,
  styleLinks,
  stylePrepositions,
  stylingVerbs,
  unnamedTexts,
  wordsBeside,
} from "./lexicon/style-words.ts";
import { eachWordKey, wordKeys } from "./word-keys.ts";
import { fold } from "./words.ts";

/** The longest line that is taken for a legend, in characters. */
export const longestLegend = 90;

/**
 * One sign for each class of words. A legend is a pattern of classes: over the words themselves the pattern would be
 * so large that making it ready takes longer than reading a document.
 */
const classes: readonly (readonly [string, readonly string[]])[] = [
  ["M", minutesAsWhole],
  ["P", minutesParts],
  ["A", agendaTexts],
  ["S", plainStyles],
  ["L", looseStyles],
  ["B", boldStyles],
  ["T", styledThings],
  ["V", stylingVerbs],
  ["k", styleLinks],
  ["i", stylePrepositions],
  ["d", unnamedTexts],
  ["r", relativeWords],
  ["o", joiningWords],
  ["b", wordsBeside],
  ["n", legendOpeners],
  ["u", legendPlaces],
  ["=", [":", "=", "-", "–"]],
  [",", [",", ";", "/", "·"]],
  [".", [".", "!"]],
];
const classOf = new Map(classes.flatMap(([sign, words]) => words.map((each) => [each, sign] as const)));
const unknown = "x";

/** The classes of the words and marks of a text, a sign for each. */
function signsOf(text: string): string {
  const tokens = fold(text).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  return tokens.map((each) => classOf.get(each) ?? unknown).join("");
}

// "kursiv", "kursiv skrift", "rød tekst"
const sure = "(?:ST?|[LB]T)";
// "kursiv", "med rød skrift", "skrevet med rødt", "med fed"
const style = `(?:V?i?${sure}|Vi[LB]|V?iB)`;
// "referatet", "selve referatet", "beslutninger fra mødet", "referat og beslutninger", "referat/noter"
const minutesOf = (nouns: string) => `b?${nouns}(?:[o,][MP])?(?:bb)?`;

/** One clause that ties the words of minutes to a style, in either order. */
function clauseOf(nouns: string): string {
  // "Referat: kursiv", "Referatet er skrevet med kursiv", "Beslutninger med fed"
  const minutesFirst = `${minutesOf(nouns)}[=k]?${style}`;
  // "Kursiv = referat", "Tekst i kursiv er referat", "Det, der er skrevet med kursiv, er referat"
  const styleFirst = `d?T?(?:,?rk)?${style}(?:=|,?k)${minutesOf(nouns)}`;
  return `(?:${minutesFirst}|${styleFirst})`;
}

function legendOf(nouns: string): RegExp {
  // "Bemærk, at ", "NB: "
  const opener = "(?:n[=.,]?n?)";
  // "Dagsorden med ", "Dagsorden: sort, ", "Oplæg er skrevet med sort og "
  const agendaBefore = "A[^.]{0,6}?(?:,o?|o|i)";
  // " under de enkelte punkter", " i dagsordenen", " ved hvert punkt"
  const place = "(?:i?u{1,4}A?|i[AT])";
  // ", dagsordenen med almindelig skrift", ", beslutninger: fed skrift"
  const more = `(?:,o?|o)(?:${clauseOf("[MP]")}|A[^.]{0,6})`;
  return new RegExp(`^${opener}?(?:${agendaBefore})?${clauseOf(nouns)}${place}?(?:${more})?[.=]?$`, "u");
}

const legend = legendOf("[MP]");
const legendOfWhole = legendOf("M");

const styleKeys = new Set([...plainStyles, ...looseStyles, ...boldStyles].flatMap(wordKeys));

/** Whether a word of a text names a style: where none does, there is no legend. Costs little. */
export function namesStyle(text: string): boolean {
  let named = false;
  eachWordKey(text, (key) => {
    named ||= styleKeys.has(key);
  });
  return named;
}

/**
 * Whether words say in which style of letters the minutes are written: "Referat: kursiv", "Beslutninger med rød
 * skrift". With `whole` only where they name the minutes themselves, and not a part of them.
 */
export function isStyleLegend(words: string, whole = false): boolean {
  if (words.length > longestLegend || !namesStyle(words)) return false;
  return (whole ? legendOfWhole : legend).test(signsOf(words));
}
