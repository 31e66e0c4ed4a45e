import { bulletOf, isLabel } from "../labels.ts";
import { openWords } from "../lexicon/open-words.ts";
import type { Line } from "./line.ts";
import { largest } from "./numbers.ts";
import type { Word } from "./words.ts";

/** How the lines of a column are set. */
export interface Setting {
  /** Where its full lines end. */
  readonly edge: number;
  /** Farthest right end of the lines that begin at a left edge. */
  reach(left: number): number;
  /** From baseline to baseline within a paragraph, as a multiple of the size. */
  readonly leading: number;
}

/** Two lines further apart than this multiple of the leading are two paragraphs. */
const paragraphGap = 1.25;
/** Edges that differ by less are one. Points. */
const sameEdge = 2.5;
const sameSize = 0.08;
/** First lines stand out or in by at most so many sizes. */
const widestIndent = 3.5;
const blankWidth = 0.27;

// "blev", "„blev", "(blev".
const lowerStart = /^[\p{P}\p{S}]{0,2}\p{Ll}/u;
// "info@havnevig.dk", "www.havnevig.dk" begin in lower case and begin nothing less.
const address = /@|^www\.|:\/\//u;
const sentenceEnd = /[.!?:;]["”»)]?$/u;
const divided = /\p{L}[-\u00ad]$/u;

/**
 * Whether `line`, the next in its column or cell, goes on with the paragraph of `before`. The test is whether its first
 * word would have found room on the line before. Undefined when the two are a hair's breadth from either.
 */
export function follows(before: Line, line: Line, setting: Setting): boolean | undefined {
  const { edge, leading } = setting;
  const last = lastWord(before);
  const first = firstWord(line);
  const down = line.y - before.y;
  if (down <= 0.2 * line.size || down > paragraphGap * leading * line.size + 0.5) return false;
  if (Math.abs(line.size - before.size) > sameSize * before.size) return false;
  if (isBulleted(line)) return false;
  const isLower = isLowerStart(first);
  if (((divided.test(last.text) && isLower) || leavesOpen(last, first)) && mayStandUnder(before, line)) return true;
  const room = edge - (last.right + (blankWidth * line.size + (first.right - first.left)));
  const isFull = room < 0;
  const isList = isFull && !isLower && !reachesEdge(before, setting);
  if (isBoldWord(last) !== isBoldWord(first) && !(isFull && isLower)) return false;
  if (!mayStandUnder(before, line)) return isFull && isLower ? undefined : false;
  if (isLabel(first.text) && first.text.length > 1) return isFull && !sentenceEnd.test(last.text) ? undefined : false;
  if (isList) return false;
  if (isFull) return true;
  if (room > 0.6 * line.size) return isLower && !sentenceEnd.test(last.text) ? undefined : false;
  return isLower ? true : undefined;
}

/** The word before a day, which looks like a label: "senest den" + "3. maj". */
const beforeDay = "den";

/**
 * Whether the last word of a line cannot end a paragraph. Entries of a list do end so: "1. at sagen udsættes, og" and
 * below it "2. at …", or "Det indstilles, at" and below it "1. …".
 */
function leavesOpen(last: Word, first: Word): boolean {
  return openWords.has(last.text) && (last.text === beforeDay || !isLabel(first.text));
}

/** Full lines of one left edge come this close to the column's edge, as a share of their width. */
const reachShare = 0.12;

/** Whether any line set like `line` comes near the edge: a list of names with long first words never does. */
function reachesEdge(line: Line, { edge, reach }: Setting): boolean {
  return reach(line.left) >= edge - reachShare * (edge - line.left);
}

function firstWord(line: Line): Word {
  return line.pieces[0]?.words[0] as Word;
}

function isLowerStart({ text }: Word): boolean {
  return lowerStart.test(text) && !address.test(text);
}

function lastWord(line: Line): Word {
  const words = line.pieces[line.pieces.length - 1]?.words as readonly Word[];
  return words[words.length - 1] as Word;
}

function isBoldWord(word: Word): boolean {
  return word.boldLetters * 2 > word.letters;
}

function isBulleted(line: Line): boolean {
  const words = line.pieces[0]?.words as readonly Word[];
  return bulletOf((words[0] as Word).text, words[1] !== undefined && !words[1].glued) !== undefined;
}

/** Whether a line's left edge is one that the next line of the same paragraph may have. */
function mayStandUnder(before: Line, line: Line): boolean {
  const across = line.left - before.left;
  if (Math.abs(across) <= sameEdge) return true;
  if (Math.abs(across) > widestIndent * line.size && !isUnderText(before, line)) return false;
  if (across > 0) return isUnderText(before, line);
  // Back to the margin: after a first line that was set in.
  return before.continues !== true;
}

/** Text hangs under the words right of a label, give or take this share of the size. */
const hanging = 0.5;

/** Under the words right of a label or a tab: "1. Valg af", "Deltagere:  Formand". */
function isUnderText(before: Line, line: Line): boolean {
  return before.pieces.some((piece, at) => {
    const [label, text] = piece.words;
    if (at > 0 && Math.abs(piece.left - line.left) <= sameEdge) return true;
    if (label === undefined || text === undefined || !isLabel(label.text)) return false;
    return Math.abs(text.left - line.left) <= Math.max(sameEdge, hanging * line.size);
  });
}

/** How the lines of one column are set, given their leading. */
export function settingOf(lines: readonly Line[], leading: number): Setting {
  const reaches = new Map<number, number>();
  for (const line of lines) {
    const left = Math.round(line.left / sameEdge);
    reaches.set(left, Math.max(reaches.get(left) ?? 0, line.right));
  }
  const reach = (x: number) => {
    const left = Math.round(x / sameEdge);
    return Math.max(reaches.get(left - 1) ?? 0, reaches.get(left) ?? 0, reaches.get(left + 1) ?? 0);
  };
  return { edge: wrapEdge(lines), reach, leading };
}

/**
 * Whether `line` goes on with the entry of `before` in a cell. Cells are narrow and hold little, so what is no clear
 * continuation is an entry of its own: a list of names in one cell.
 */
export function followsInCell(before: Line, line: Line, leading: number): boolean {
  const last = lastWord(before);
  const first = firstWord(line);
  const down = line.y - before.y;
  if (down <= 0.2 * line.size || down > paragraphGap * leading * line.size + 0.5 || isBulleted(line)) return false;
  if (isLowerStart(first) || leavesOpen(last, first)) return true;
  const end = last.right + blankWidth * line.size + (first.right - first.left);
  return end > before.column.right && isBoldWord(last) === isBoldWord(first);
}

/** Full lines end within this share of the column's width of one another. */
const raggedShare = 0.06;
/** So many lines must end there, or this share of all. */
const fewestFull = 2;
const fullShare = 0.08;

/**
 * Where the full lines of a column end: the farthest place at which several lines end, so that a date set flush right
 * alone does not count.
 */
function wrapEdge(lines: readonly Line[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => b - a);
  const left = Math.min(largest(lines.map((line) => -line.left)) * -1, rights[0] ?? 0);
  const needed = Math.max(fewestFull, Math.ceil(fullShare * lines.length));
  for (const [at, right] of rights.entries()) {
    const companion = rights[at + needed - 1];
    if (companion === undefined) break;
    if (right - companion <= raggedShare * (right - left)) return right;
  }
  return rights[0] ?? 0;
}

/** Leading of text whose lines tell nothing, as a multiple of the size. */
const usualLeading = 1.2;
/** Distances between lines of one paragraph, as multiples of their size. */
const tightest = 0.85;
const loosest = 2.3;
const fewestDistances = 3;

/** Leading of the lines of a page, as a multiple of their size: the smallest that is common. */
export function leadingOf(lines: readonly Line[], fallback: number | undefined): number {
  const distances: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1] as Line, lines[at] as Line];
    const distance = (line.y - before.y) / line.size;
    const isAlike = before.size === line.size && before.column === line.column;
    if (isAlike && distance > tightest && distance < loosest) distances.push(distance);
  }
  if (distances.length < fewestDistances) return fallback ?? usualLeading;
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] as number;
}
