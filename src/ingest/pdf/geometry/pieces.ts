import type { Box } from "../engine.ts";
import { isBareNumber, isLabel } from "../labels.ts";
import type { Row } from "./rows.ts";
import { readWords, type Word } from "./words.ts";

/** Words of one row without a wide gap between them. */
export interface Piece {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
  /** Place of its first word in the painting order. */
  readonly order: number;
  /** A ruled line parts it from the piece before. */
  readonly ruled: boolean;
}

/** Gap that may part two columns, as a share of the size of the words. */
export const columnGap = 1.1;
/** A label may stand this far from what it labels. */
const labelReach = 5;
/** With a ruled line between them, words part at this gap. */
const ruledGap = 0.2;

/** The pieces of a row, from left to right; `rules` are the upright lines of the page, from left to right. */
export function readPieces(row: Row, rules: readonly Box[]): Piece[] {
  const words = readWords(row);
  const near = rules.filter((rule) => rule.top < row.y - 1 && rule.bottom > row.y - 4);
  const pieces: Piece[] = [];
  let open: Word[] = [];
  let ruled = false;
  for (const word of words) {
    const before = open[open.length - 1];
    const parted = before && partedBy(open, before, word, near);
    if (parted) {
      pieces.push(pieceOf(open, ruled));
      ruled = parted === "rule";
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) pieces.push(pieceOf(open, ruled));
  return pieces;
}

type Parting = "tag" | "rule" | "gap";

/** What parts a word from the piece before it, if anything does. */
function partedBy(open: readonly Word[], before: Word, word: Word, rules: readonly Box[]): Parting | undefined {
  if (word.glued) return undefined;
  const [one, other] = [before.tag?.cell, word.tag?.cell];
  if (one !== other && (one === undefined || other === undefined || !sameCell(one, other))) return "tag";
  const gap = (word.left - before.right) / Math.min(before.size, word.size);
  if (gap > ruledGap && rules.some((rule) => rule.left > before.right - 1 && rule.right < word.left + 1)) return "rule";
  if (one !== undefined || gap <= columnGap) return undefined;
  return open.length === 1 && gap < labelReach && labels(before, word) ? undefined : "gap";
}

function sameCell(a: { table: number; row: number; column: number }, b: typeof a): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

// A word that begins with a letter: "Valg", "„Formand", "(fortsat)".
const startsWithLetter = /^[\p{P}\p{S}]{0,2}\p{L}/u;

/** Whether `label` is the mark of the words right of it: "•", "1.", "a)", or "7" before a title. */
function labels(label: Word, word: Word): boolean {
  if (isLabel(label.text)) return true;
  return isBareNumber(label.text) && startsWithLetter.test(word.text);
}

export function pieceOf(words: readonly Word[], ruled = false): Piece {
  const first = words[0] as Word;
  const last = words[words.length - 1] as Word;
  return {
    words,
    left: first.left,
    right: last.right,
    y: levelOf(words),
    size: sizeOf(words),
    order: orderOf(words),
    ruled,
  };
}

function levelOf(words: readonly Word[]): number {
  const first = words.find((word) => !word.note) ?? (words[0] as Word);
  return first.y;
}

function orderOf(words: readonly Word[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const word of words) first = Math.min(first, word.order);
  return first;
}

/** The size of most letters, rounded to tenths of a point. */
function sizeOf(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  let most = 0;
  let size = 0;
  for (const word of words) {
    const rounded = Math.round(word.size * 10) / 10;
    const count = (letters.get(rounded) ?? 0) + word.letters;
    letters.set(rounded, count);
    if (count > most) [most, size] = [count, rounded];
  }
  return size;
}
