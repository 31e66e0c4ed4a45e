import { largest } from "./numbers.ts";
import type { Piece } from "./pieces.ts";

/** Pieces on one baseline. */
export interface PieceRow {
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/** A stretch across the page that is written on. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  /** A ruled line stands before it. */
  readonly ruled?: boolean;
}

/** Rows so close that they stand side by side, as lines of two columns do that are not on one baseline. */
export interface Band {
  readonly rows: readonly PieceRow[];
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** What is written on, from left to right, without overlap. */
  readonly stretches: readonly Stretch[];
}

/** Rows that begin within this share of the size below the band's first row belong to it. */
const sideBySide = 0.65;

export function readBands(rows: readonly PieceRow[]): Band[] {
  const groups: PieceRow[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    const first = group?.[0];
    if (
      group &&
      first &&
      row.y - first.y < sideBySide * Math.min(sizeOf(first), sizeOf(row)) &&
      !collides(group, row)
    ) {
      group.push(row);
    } else groups.push([row]);
  }
  return groups.map(bandOf);
}

function sizeOf(row: PieceRow): number {
  return largest(row.pieces.map((piece) => piece.size));
}

/** Whether a row overlaps one of the group: lines set that tight stand one below the other. */
function collides(group: readonly PieceRow[], row: PieceRow): boolean {
  return group.some((other) => other.pieces.some((a) => row.pieces.some((b) => a.left < b.right && b.left < a.right)));
}

function bandOf(rows: readonly PieceRow[]): Band {
  const first = rows[0] as PieceRow;
  const last = rows[rows.length - 1] as PieceRow;
  const pieces = rows.flatMap((row) => row.pieces).sort((a, b) => a.left - b.left);
  const stretches: { left: number; right: number; ruled: boolean }[] = [];
  for (const { left, right, ruled } of pieces) {
    const open = stretches[stretches.length - 1];
    if (open && left <= open.right) open.right = Math.max(open.right, right);
    else stretches.push({ left, right, ruled });
  }
  return { rows, top: first.y, bottom: last.y, size: largest(rows.map(sizeOf)), stretches };
}
