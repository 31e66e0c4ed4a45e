import { PLACE_OR_FIRM } from "./lexicon/not-names.ts";
import { isBridge, isNamePart, isNameWord, type NameToken } from "./name-tokens.ts";
import { isUnitPreposition } from "./titles.ts";
import { anyOf, WORD_END } from "./words.ts";

/** Tokens `from` up to, not including, `to`: words in a row that may be one person's name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

// "Jens Baggers Vej", "Holm Jensen A/S", "Anna Lunds Fond"
const PLACE_AFTER = new RegExp(
  `^[^\\S\\n]{0,2}(?:${anyOf(PLACE_OR_FIRM.map((each) => each.toUpperCase()))})${WORD_END}`,
  "u",
);
const LONGEST_RUN = 12;

/** The rows of words in the text that have the form of a full name: at least two parts, at least one of them a word. */
export function nameRuns(text: string, tokens: readonly NameToken[]): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = runEnd(text, tokens, at);
    if (to - at >= 2 && !isPlaceAfter(text, tokens[to - 1]))
      runs.push(...splitMerged(tokens, { from: at + leadingNouns(text, tokens, at, to), to }));
    at = Math.max(to, at + 1);
  }
  return runs.filter((run) => run.to - run.from >= 2);
}

/** Where the run that starts at `from` ends; `from` itself when no run starts there. */
function runEnd(text: string, tokens: readonly NameToken[], from: number): number {
  const first = tokens[from];
  if (!first || !isStart(first, tokens[from + 1], text)) return from;
  let end = from + 1;
  for (let at = from + 1; at < tokens.length && at - from <= LONGEST_RUN; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || before.genitive || !joins(text, tokens, from, at)) break;
    if (token.kind === "particle") continue;
    const fits = first.kind === "acronym" ? isCapsPart(token) : isNamePart(token.kind);
    if (!fits && !bridges(text, tokens, at) && !closes(first, before, token)) break;
    end = at + 1;
  }
  return end;
}

/** A word that leads on to the next: "F" in "Per F Holm". */
function bridges(text: string, tokens: readonly NameToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && next !== undefined && text.slice(token.end, next.start) === " " && isBridge(tokens, at);
}

/** A place or noun right after given names is a surname: "Anna Thisted", "Else Marie Kvorning". */
function closes(first: NameToken, before: NameToken, token: NameToken): boolean {
  return token.kind === "thing" && first.kind === "given" && before.kind === "given";
}

function isStart(token: NameToken, next: NameToken | undefined, text: string): boolean {
  if (token.genitive) return false;
  if (isNameWord(token.kind) || token.kind === "initial") return true;
  // "ANNA HOLM": only a given name followed by another word in capitals
  return (
    token.capsKind === "given" && next !== undefined && isCapsPart(next) && text.slice(token.end, next.start) === " "
  );
}

function isCapsPart(token: NameToken): boolean {
  return (
    token.kind === "initial" || (token.kind === "acronym" && token.capsKind !== null && isNameWord(token.capsKind))
  );
}

/** Whether the token continues the name: after blanks, right after an initial, or over a line break inside a sentence. */
function joins(text: string, tokens: readonly NameToken[], from: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  const gap = text.slice(before.end, token.start);
  // Cells of a row stand beside each other with a tab between them.
  if (/^[^\S\n\r\t]{1,2}$/u.test(gap)) return true;
  if (gap === "") return before.kind === "initial";
  return /^[^\S\n\r]{0,3}\r?\n[^\S\n\r]{0,3}$/u.test(gap) && isWrapped(text, tokens, from, at);
}

/**
 * "… takkede Poul Erik⏎Lund for": a line that broke inside a name. Names one below the other are told from it by the
 * start of the line: there the sentence stands before the name.
 */
function isWrapped(text: string, tokens: readonly NameToken[], from: number, at: number): boolean {
  const first = tokens[from];
  const token = tokens[at];
  if (!first || !token || token.kind === "given" || !isNameWord(token.kind)) return false;
  const lineStart = text.lastIndexOf("\n", first.start - 1) + 1;
  const before = text.slice(Math.max(lineStart, first.start - 40), first.start);
  const lastOfLine = tokens[at - 1];
  const opened = at - from === 1 || lastOfLine?.kind === "given" || lastOfLine?.kind === "initial";
  const closed = lastOfLine?.kind === "surname" || lastOfLine?.kind === "surnameLike";
  const continues = opened || (!closed && (token.kind === "surname" || token.kind === "surnameLike"));
  return /\p{Ll}/u.test(before) && continues && /^[\s.,;)]/u.test(text.slice(token.end, token.end + 1) || " ");
}

/** A word without hyphen of so many letters that no list of names knows is an occupation or an office and no given name. */
const LONGEST_UNKNOWN_GIVEN = 9;
/** So many words may name where somebody works: "chefkonsulent i Dansk Handel Anna Holm". */
const LONGEST_WORKPLACE = 4;

/**
 * "Socialstaben Anna Holm", "centerleder på Engbo Anna Holm", "direktør i Fjordby Bank Anna Holm", "Boghandler Anna
 * Holm": a noun with its article, an occupation, or where somebody works, before a known given name is no part of it.
 */
function leadingNouns(text: string, tokens: readonly NameToken[], from: number, to: number): number {
  const run = tokens.slice(from, to);
  const given = run.findIndex((each, index) => index > 0 && each.kind === "given" && index + 2 <= run.length);
  const leading = run.slice(0, Math.max(0, given));
  if (run[0]?.kind === "given") return 0;
  // Of words that no list knows the last two are the name.
  if (run.length > 2 && opensWorkplace(text, tokens, from)) return given < 1 ? run.length - 2 : given;
  if (given < 1) return 0;
  const noun = leading.every((each) => each.kind === "capital" && isNoun(each.text));
  return noun && given === 1 ? 1 : 0;
}

function isNoun(word: string): boolean {
  return (
    (word.length >= 7 && /(?:en|et|erne|ene)$/u.test(word)) ||
    (word.length > LONGEST_UNKNOWN_GIVEN && !word.includes("-"))
  );
}

/** Whether the words up to `at` are a title and a preposition, perhaps with more words of what the title is for. */
function opensWorkplace(text: string, tokens: readonly NameToken[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(1, at - LONGEST_WORKPLACE); back -= 1) {
    const [token, next] = [tokens[back], tokens[back + 1]];
    if (!token || !next || text.slice(token.end, next.start) !== " ") return false;
    if (isUnitPreposition(token.text)) return tokens[back - 1]?.kind === "title";
    if (!/^\p{Lu}/u.test(token.text) || token.kind === "given" || token.kind === "title") return false;
  }
  return false;
}

/** "Anna Holm Bo Lund": two columns that ran together. A known given name after a sure surname opens a new name. */
function splitMerged(tokens: readonly NameToken[], run: NameRun): NameRun[] {
  for (let at = run.from + 2; at < run.to - 1; at += 1) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before?.kind !== "surname" || token?.kind !== "given" || token.surnameToo) continue;
    return [{ from: run.from, to: at }, ...splitMerged(tokens, { from: at, to: run.to })];
  }
  return [run];
}

function isPlaceAfter(text: string, last: NameToken | undefined): boolean {
  if (!last) return false;
  const after = text.slice(last.end, last.end + 20);
  // Lower-case words after a name mean what they say: "Anna Holms vej til formandsposten".
  return /^[^\S\n]{0,2}(?:\p{Lu}|[ai]\/|&)/u.test(after) && PLACE_AFTER.test(after.toUpperCase());
}
