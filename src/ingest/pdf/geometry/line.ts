import type { Stretch } from "./bands.ts";
import type { Piece } from "./pieces.ts";

/** Where a line stands in a table of its page. */
export interface LineCell {
  readonly table: PageTable;
  readonly row: number;
  readonly column: number;
  readonly columnSpan?: number;
  readonly header?: boolean;
}

/** A table of a page; its columns by their left edges, so that the next page's part of it can be told. */
export interface PageTable {
  lefts: number[];
  /** Paragraphs with narrow columns beside them, not a grid. */
  readonly beside: boolean;
  rows: number;
  /** The table of the page before that this one goes on with. */
  before?: PageTable;
}

export function newTable(): PageTable {
  return { lefts: [], beside: false, rows: 0 };
}

/** A line as a reader sees it: the pieces of one row in one column. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The column it is set in. */
  readonly column: Stretch;
  cell?: LineCell;
  /** Whether it goes on with the line before in its column or cell; undefined when that cannot be told. */
  continues?: boolean | undefined;
  /** Where the full lines of its column end. */
  edge?: number;
}

export function lineOf(pieces: readonly Piece[], y: number, column: Stretch): Line {
  const first = pieces[0] as Piece;
  const last = pieces[pieces.length - 1] as Piece;
  let widest = first;
  for (const piece of pieces) if (piece.right - piece.left > widest.right - widest.left) widest = piece;
  return { pieces, left: first.left, right: last.right, y, size: widest.size, column };
}

/** Letters of a line, and how many of them are bold and slanted. */
export function lettersOf(line: Line): { letters: number; bold: number; italic: number } {
  const count = { letters: 0, bold: 0, italic: 0 };
  for (const piece of line.pieces) {
    for (const word of piece.words) {
      count.letters += word.letters;
      count.bold += word.boldLetters;
      count.italic += word.italicLetters;
    }
  }
  return count;
}
