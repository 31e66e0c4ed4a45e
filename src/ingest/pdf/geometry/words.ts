import type { Chunk } from "./chunk.ts";
import type { Row } from "./rows.ts";

/** A word with its place. */
export type Word = Chunk;

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
    if (last && glued && !raised && !last.note) append(last, chunk);
    else {
      chunk.glued = glued;
      chunk.text = composed(chunk.text);
      if (raised) raise(chunk, last);
      words.push(chunk);
    }
    before = chunk;
  }
  closeLabel(words);
  return joinSpacedLetters(words);
}

// "a" ")", "12" ".": TeX sets a thin space between the parts of a label.
const labelStem = /^(?:\p{L}|\d{1,3})$/u;
const labelEnd = /^[).]$/u;

/** Closes a label that is set in two parts at the beginning of a row: "a ) Valg" is "a) Valg". */
function closeLabel(words: Word[]): void {
  const [stem, end] = words;
  if (!stem || !end || !labelEnd.test(end.text) || !labelStem.test(stem.text)) return;
  if (end.left - stem.right >= 0.5 * stem.size) return;
  append(stem, end);
  words.splice(1, 1);
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
function raise(chunk: Chunk, before: Word | undefined): void {
  const digits = raisedDigits.exec(chunk.text)?.[1];
  if (digits === undefined) return;
  chunk.text = [...digits].map((digit) => superscripts[Number(digit)]).join("");
  chunk.note = !unitBefore.test(before?.text ?? "");
}

// Nothing to compose in "Rådhuset".
const combining = /\p{M}/u;

function composed(text: string): string {
  return combining.test(text) ? text.normalize("NFC") : text;
}

function append(word: Word, part: Chunk): void {
  word.text = composed(word.text + part.text);
  word.right = Math.max(word.right, part.right);
  word.letters += part.letters;
  word.boldLetters += part.boldLetters;
  word.italicLetters += part.italicLetters;
  word.order = Math.min(word.order, part.order);
}

const fewestSpaced = 5;
const oneLetter = /^\p{L}[:.]?$/u;
/** Spaces between the letters of a word vary by no more than this; the space between words is wider. */
const evenSpace = 1.6;
const widestSpace = 1.3;

/** Undoes letter-spacing: "R E F E R A T" is one word when the letters stand evenly and close. */
function joinSpacedLetters(words: Word[]): Word[] {
  if (words.length < fewestSpaced || !words.some((word, at) => isSingle(word) && isSingle(words[at + 1]))) return words;
  const result: Word[] = [];
  let at = 0;
  while (at < words.length) {
    let end = at;
    while (end < words.length && isSingle(words[end]) && isClose(words, at, end)) end += 1;
    if (end - at >= fewestSpaced) result.push(...spacedWords(words.slice(at, end)));
    else result.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return result;
}

function isSingle(word: Word | undefined): boolean {
  return word !== undefined && word.text.length <= 2 && oneLetter.test(word.text);
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
    else append(last, letter);
  }
  return result;
}
