import type { PdfTag } from "../engine.ts";
import type { Chunk } from "./chunk.ts";
import type { Row } from "./rows.ts";

/** A word with its place. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly letters: number;
  readonly boldLetters: number;
  readonly italicLetters: number;
  readonly order: number;
  readonly font: string;
  readonly invisible: boolean;
  readonly tag: PdfTag | undefined;
  readonly confidence?: number;
  /** Stands against the word before without a blank. */
  readonly glued: boolean;
  /** A footnote mark: shown, and no part of the words. */
  readonly note: boolean;
}

/** Gap, as a share of the size, under which two chunks are one word: neighbours in the painting order, and others. */
const paintedJoin = 0.25;
const looseJoin = 0.12;
const deepestOverlap = 0.5;

/** The words of a row. */
export function readWords(row: Row): Word[] {
  const words: Word[] = [];
  let before: Chunk | undefined;
  for (const chunk of row.chunks) {
    const glued = before !== undefined && isGlued(before, chunk);
    const raised = before !== undefined && glued && isRaised(before, chunk, row.y);
    const last = words[words.length - 1];
    if (raised) words.push(raisedWord(chunk, last));
    else if (last && glued && !last.note) words[words.length - 1] = joined(last, chunk);
    else words.push({ ...wordOf(chunk), glued });
    before = chunk;
  }
  return joinSpacedLetters(withClosedLabel(words));
}

// "a" ")", "12" ".": TeX sets a thin space between the parts of a label.
const labelStem = /^(?:\p{L}|\d{1,3})$/u;
const labelEnd = /^[).]$/u;

/** Closes a label that is set in two parts at the beginning of a row: "a ) Valg" is "a) Valg". */
function withClosedLabel(words: Word[]): Word[] {
  const [stem, end, ...rest] = words;
  if (!stem || !end || !labelStem.test(stem.text) || !labelEnd.test(end.text)) return words;
  return end.left - stem.right < 0.5 * stem.size ? [joined(stem, end), ...rest] : words;
}

function isGlued(before: Chunk, chunk: Chunk): boolean {
  const size = Math.max(before.size, chunk.size);
  const gap = (chunk.left - before.right) / size;
  if (chunk.spaced && chunk.order === before.order + 1) return false;
  if (before.tag?.cell !== chunk.tag?.cell && gap > 0) return false;
  return gap > -deepestOverlap && gap < (chunk.order === before.order + 1 ? paintedJoin : looseJoin);
}

/** Raised by at least this share of the size of the line's words, and smaller than they are. */
const raisedBy = 0.15;
const raisedSize = 0.85;

function isRaised(before: Chunk, chunk: Chunk, baseline: number): boolean {
  const host = Math.max(before.size, chunk.size);
  return chunk.size < raisedSize * host && baseline - chunk.y > raisedBy * host;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
// "2" after "m", "1", "12", "1)" after a word.
const raisedDigits = /^(\d{1,3})[).]?$/u;
// "m", "km", "120m" at the end: an area or a volume.
const unitBefore = /(?:^|[\d\s(/])[kcdm]?m$/u;

/** Raised digits become superscript digits: part of the word in "m²", a footnote mark elsewhere. Raised letters stay. */
function raisedWord(chunk: Chunk, before: Word | undefined): Word {
  const digits = raisedDigits.exec(chunk.text)?.[1];
  if (digits === undefined) return { ...wordOf(chunk), glued: true };
  const text = [...digits].map((digit) => superscripts[Number(digit)]).join("");
  return { ...wordOf(chunk), text, glued: true, note: !unitBefore.test(before?.text ?? "") };
}

function wordOf({ spaced: _, ...chunk }: Chunk): Word {
  return { ...chunk, text: chunk.text.normalize("NFC"), glued: false, note: false };
}

function joined(
  word: Word,
  chunk: Pick<Chunk, "text" | "right" | "letters" | "boldLetters" | "italicLetters" | "order">,
): Word {
  return {
    ...word,
    text: (word.text + chunk.text).normalize("NFC"),
    right: Math.max(word.right, chunk.right),
    letters: word.letters + chunk.letters,
    boldLetters: word.boldLetters + chunk.boldLetters,
    italicLetters: word.italicLetters + chunk.italicLetters,
    order: Math.min(word.order, chunk.order),
  };
}

const fewestSpaced = 5;
const oneLetter = /^\p{L}[:.]?$/u;
/** Spaces between the letters of a word vary by no more than this; the space between words is wider. */
const evenSpace = 1.6;
const widestSpace = 1.3;

/** Undoes letter-spacing: "R E F E R A T" is one word when the letters stand evenly and close. */
function joinSpacedLetters(words: Word[]): Word[] {
  if (words.length < fewestSpaced) return words;
  const result: Word[] = [];
  let at = 0;
  while (at < words.length) {
    let end = at;
    while (end < words.length && oneLetter.test((words[end] as Word).text) && isClose(words, at, end)) end += 1;
    if (end - at >= fewestSpaced) result.push(...spacedWords(words.slice(at, end)));
    else result.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return result;
}

function isClose(words: readonly Word[], from: number, at: number): boolean {
  if (at === from) return true;
  const [before, word] = [words[at - 1] as Word, words[at] as Word];
  return word.left - before.right < widestSpace * 2 * word.size;
}

function spacedWords(letters: readonly Word[]): Word[] {
  const gaps = letters.slice(1).map((word, at) => word.left - (letters[at] as Word).right);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] as number;
  if (usual > widestSpace * (letters[0] as Word).size) return [...letters];
  const result: Word[] = [];
  for (const [at, letter] of letters.entries()) {
    const last = result[result.length - 1];
    const isApart = at === 0 || (gaps[at - 1] as number) > Math.max(usual, 0.1 * letter.size) * evenSpace;
    if (!last || isApart) result.push(letter);
    else result[result.length - 1] = joined(last, letter);
  }
  return result;
}
