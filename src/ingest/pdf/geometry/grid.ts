import type { Band, PieceRow, Stretch } from "./bands.ts";
import type { Gutter } from "./gutters.ts";
import { largest, smallest } from "./numbers.ts";
import { type Piece, pieceOf } from "./pieces.ts";

/** A piece in its column. */
export interface Placed {
  readonly piece: Piece;
  readonly y: number;
  readonly column: number;
  /** Columns it reaches over, 1 for its own. */
  readonly span: number;
}

/** A part of the page that stands in columns. */
export interface Grid {
  readonly bands: readonly Band[];
  /** From left to right; each from its left edge to the next column's. */
  readonly columns: readonly Stretch[];
  readonly placed: readonly Placed[];
}

/** The grid that gutters make of bands of a column. */
export function gridOf(bands: readonly Band[], gutters: readonly Gutter[], within: Stretch): Grid {
  const strips = distinct(gutters);
  const edges = strips.map(({ right }) => right);
  const left = smallest(bands.map((band) => (band.stretches[0] as Stretch).left));
  const farthest = largest(bands.map((band) => (band.stretches[band.stretches.length - 1] as Stretch).right));
  const right = Math.max(farthest, within.right);
  const starts = [Math.min(left, (edges[0] ?? left) - 1), ...edges];
  const columns = starts.map((start, at) => ({ left: start, right: starts[at + 1] ?? right }));
  const usual = columns.map(() => new Map<number, number>());
  const rows = bands.flatMap((band) => band.rows);
  for (const row of rows) {
    for (const piece of row.pieces) {
      const starts = usual[columnAt(edges, piece.left)] as Map<number, number>;
      const rounded = Math.round(piece.left / 2);
      starts.set(rounded, (starts.get(rounded) ?? 0) + 1);
    }
  }
  const lefts = usual.map((starts) => mostFrequent(starts) * 2);
  return { bands, columns, placed: rows.flatMap((row) => place(row, edges, lefts, strips)) };
}

/** Strips that do not overlap, the better supported of two that do. */
function distinct(gutters: readonly Gutter[]): Gutter[] {
  const best = [...gutters].sort((a, b) => b.beside.length - a.beside.length || a.left - b.left);
  const kept: Gutter[] = [];
  for (const gutter of best) {
    if (kept.every((other) => gutter.right <= other.left || gutter.left >= other.right)) kept.push(gutter);
  }
  return kept.sort((a, b) => a.left - b.left);
}

/** Words set this far into the strip still begin in the column right of it. Points. */
const tolerance = 2;

function columnAt(edges: readonly number[], x: number): number {
  let column = 0;
  while (column < edges.length && x >= (edges[column] as number) - tolerance) column += 1;
  return column;
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let [best, most] = [Number.NaN, 0];
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

function place(row: PieceRow, edges: readonly number[], lefts: readonly number[], strips: readonly Gutter[]): Placed[] {
  const placed: Placed[] = [];
  for (const piece of row.pieces) {
    for (const part of splitAtColumns(piece, lefts)) {
      const column = columnAt(edges, part.left);
      let span = 1;
      while (column + span <= strips.length && part.right > (strips[column + span - 1] as Gutter).right) span += 1;
      placed.push({ piece: part, y: row.y, column, span });
    }
  }
  return placed;
}

/**
 * A piece that runs into the next column although only a blank parts the words ("Else/Mads 1/7"): it is cut where a
 * word begins exactly at a column's usual left edge.
 */
function splitAtColumns(piece: Piece, lefts: readonly number[]): Piece[] {
  for (const left of lefts) {
    if (!(left > piece.left + tolerance && left < piece.right)) continue;
    const at = piece.words.findIndex(
      (word, index) => index > 0 && !word.glued && Math.abs(word.left - left) <= tolerance,
    );
    if (at <= 0) continue;
    const rest = pieceOf(piece.words.slice(at));
    return [pieceOf(piece.words.slice(0, at), piece.ruled), ...splitAtColumns(rest, lefts)];
  }
  return [piece];
}
