import type { TaggedCell } from "../engine.ts";
import type { PieceRow, Stretch } from "./bands.ts";
import { linesOf } from "./cells.ts";
import type { Placed } from "./grid.ts";
import type { Line, PageTable } from "./line.ts";
import { largest, smallest } from "./numbers.ts";
import type { Piece } from "./pieces.ts";

/** Rows of the page in a stretch that is one tagged table, or none. */
export interface Segment {
  readonly rows: readonly PieceRow[];
  readonly isTable: boolean;
}

/** Cuts the rows of a page at its tagged tables. A tagged table that is only there to place things is no table. */
export function segmentsOf(rows: readonly PieceRow[]): Segment[] {
  const segments: { rows: PieceRow[]; table: number | undefined }[] = [];
  for (const row of rows) {
    const table = tableOf(row);
    const open = segments[segments.length - 1];
    if (open && open.table === table) open.rows.push(row);
    else segments.push({ rows: [row], table });
  }
  const judged = segments.map((segment) => ({
    rows: segment.rows,
    isTable: segment.table !== undefined && isGrid(segment.rows),
  }));
  const merged: { rows: PieceRow[]; isTable: boolean }[] = [];
  for (const segment of judged) {
    const open = merged[merged.length - 1];
    if (open && !open.isTable && !segment.isTable) open.rows.push(...segment.rows);
    else merged.push({ rows: [...segment.rows], isTable: segment.isTable });
  }
  return merged;
}

function cellOf(piece: Piece): TaggedCell | undefined {
  return piece.words[0]?.tag?.cell;
}

function tableOf({ pieces }: PieceRow): number | undefined {
  const table = cellOf(pieces[0] as Piece)?.table;
  return pieces.every((piece) => cellOf(piece)?.table === table) ? table : undefined;
}

/** A cell with a longer text than this holds a part of the document, not an entry. */
const longestCell = 25;

/** Whether tagged rows are a table to a reader: several columns that do not overlap, and cells of a cell's length. */
function isGrid(rows: readonly PieceRow[]): boolean {
  const columns = new Map<number, { left: number; right: number }>();
  const lengths = new Map<string, number>();
  for (const piece of rows.flatMap((row) => row.pieces)) {
    const cell = cellOf(piece) as TaggedCell;
    if (piece.words[0]?.tag?.heading !== undefined && !cell.header) return false;
    const column = columns.get(cell.column) ?? { left: piece.left, right: piece.left };
    columns.set(cell.column, { left: Math.min(column.left, piece.left), right: Math.max(column.right, piece.left) });
    const key = `${cell.row} ${cell.column}`;
    lengths.set(key, (lengths.get(key) ?? 0) + 1);
  }
  if (columns.size < 2 || largest([...lengths.values()]) > longestCell) return false;
  const sorted = [...columns.entries()].sort(([a], [b]) => a - b).map(([, column]) => column);
  return sorted.every((column, at) => at === 0 || column.left >= (sorted[at - 1] as { left: number }).left);
}

/** Lines of a tagged table, cell by cell and row by row. */
export function taggedLines(rows: readonly PieceRow[], table: PageTable, body: Stretch): Line[] {
  const cells = new Map<string, { cell: TaggedCell; placed: Placed[] }>();
  for (const { y, pieces } of rows) {
    for (const piece of pieces) {
      const cell = cellOf(piece) as TaggedCell;
      const key = `${cell.row} ${cell.column}`;
      const known = cells.get(key) ?? { cell, placed: [] };
      known.placed.push({ piece, y, column: cell.column, span: 1 });
      cells.set(key, known);
    }
  }
  const sorted = [...cells.values()].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const columns = stretchesOf(sorted, body);
  const first = sorted[0]?.cell.row ?? 0;
  table.lefts = [...columns.values()].map(({ left }) => left).sort((a, b) => a - b);
  table.rows = (sorted[sorted.length - 1]?.cell.row ?? 0) - first + 1;
  return sorted.flatMap(({ cell, placed }) => {
    const { row, column, header } = cell;
    const own = { table, row: row - first, column, ...(header && { header }) };
    return linesOf(placed, columns.get(column) as Stretch).map((line) => ({ ...line, cell: own }));
  });
}

/** The columns by number: each from its entries' left edge to the next column's. */
function stretchesOf(
  cells: readonly { cell: TaggedCell; placed: readonly Placed[] }[],
  body: Stretch,
): Map<number, Stretch> {
  const lefts = new Map<number, number>();
  for (const { cell, placed } of cells) {
    const left = smallest(placed.map(({ piece }) => piece.left));
    lefts.set(cell.column, Math.min(left, lefts.get(cell.column) ?? left));
  }
  const sorted = [...lefts].sort(([a], [b]) => a - b);
  return new Map(sorted.map(([column, left], at) => [column, { left, right: sorted[at + 1]?.[1] ?? body.right }]));
}
