import type { Range } from "../../../text/source-text.ts";
import { type Line, type LineCell, lettersOf } from "../geometry/line.ts";
import type { Piece } from "../geometry/pieces.ts";
import type { Word } from "../geometry/words.ts";
import { type Bullet, bulletOf } from "../labels.ts";

/** A line of the document with all that its page told about it; of the page itself nothing is kept. */
export interface ReadLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Footnote marks in the text, which are no words. */
  readonly notes: readonly Range[];
  /** Words that were recognised with little certainty. */
  readonly weak: readonly Range[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly bullet: Bullet | undefined;
  /** The label of a list entry that the file marks as one: "1.", "a)". */
  readonly taggedLabel: string | undefined;
  readonly cell: LineCell | undefined;
  readonly confidence: number | undefined;
  /** Where its baseline stands: 0 at the top of the page, 1 at the bottom. */
  readonly height: number;
  /** Set at another angle than most of the page. */
  readonly turned: boolean;
  /** Width of its first word, and where full lines of its column end: what the next page needs to go on with it. */
  readonly firstWidth: number;
  readonly edge: number;
  heading: number | undefined;
  furniture: boolean;
  continues: boolean | undefined;
}

/** What a line is read with. */
export interface LinePlace {
  readonly page: number;
  readonly pageHeight: number;
  readonly turned: boolean;
}

/** Pieces of a line stand this far apart, in sizes, when a tab and not a blank is between them. */
const tabGap = 1.8;

/** Part of the page's height at each edge in which what the file calls an artifact is a running line. */
const edgeShare = 0.2;

/** Words recognised with less certainty than this are wrong so often that nothing may rest on them alone. */
const sureEnough = 0.6;

export function readLine(line: Line, { page, pageHeight, turned }: LinePlace): ReadLine {
  const words =
    line.pieces.length === 1 ? (line.pieces[0] as Piece).words : line.pieces.flatMap((piece) => piece.words);
  const first = words[0] as Word;
  const second = words[1];
  const bullet = bulletOf(first.text, second === undefined || !second.glued);
  const { text, notes, weak } = textOf(line.pieces, bullet);
  const { letters, bold, italic } = lettersOf(line);
  const height = pageHeight > 0 ? line.y / pageHeight : 0;
  return {
    page,
    text,
    notes,
    weak,
    x: line.left,
    y: line.y,
    width: line.right - line.left,
    size: line.size,
    bold: bold * 2 > letters,
    italic: italic * 2 > letters,
    bullet,
    taggedLabel: bullet === undefined ? labelOf(words) : undefined,
    cell: line.cell,
    confidence: confidenceOf(words),
    height,
    turned,
    firstWidth: first.right - first.left,
    edge: line.edge ?? line.right,
    heading: line.cell === undefined ? first.tag?.heading : undefined,
    furniture: (height < edgeShare || height > 1 - edgeShare) && words.every((word) => word.tag?.artifact === true),
    continues: line.continues,
  };
}

/** The words of a line as text: a tab where columns part, nothing before a footnote mark. */
function textOf(pieces: readonly Piece[], bullet: Bullet | undefined): Pick<ReadLine, "text" | "notes" | "weak"> {
  let text = "";
  const notes: Range[] = [];
  const weak: Range[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before) text += piece.left - before.right > tabGap * piece.size ? "\t" : " ";
    for (const [index, word] of piece.words.entries()) {
      if (index > 0 && !word.glued) text += " ";
      const start = text.length;
      // A bullet whose glyph the file maps to nothing is still seen as one.
      text += start === 0 && bullet && word.text === "\ufffd" ? bullet.label : word.text;
      if (word.note) notes.push({ start, end: text.length });
      else if (isWeak(word)) weak.push({ start, end: text.length });
    }
  }
  return { text, notes, weak };
}

// "maj", "3"; not "•" or "=".
const hasSense = /[\p{L}\p{N}]/u;

function isWeak({ confidence, text }: Word): boolean {
  return confidence !== undefined && confidence < sureEnough && hasSense.test(text);
}

/** The words that the file tags as the label of a list entry. */
function labelOf(words: readonly Word[]): string | undefined {
  const end = words.findIndex((word) => word.tag?.listLabel !== true);
  if (end === 0) return undefined;
  const label = words.slice(0, end < 0 ? words.length : end).map((word) => word.text);
  return label.join("");
}

function confidenceOf(words: readonly Word[]): number | undefined {
  let [sum, letters] = [0, 0];
  for (const word of words) {
    if (word.confidence === undefined) continue;
    sum += word.confidence * word.letters;
    letters += word.letters;
  }
  return letters === 0 ? undefined : Math.round((sum / letters) * 1000) / 1000;
}
