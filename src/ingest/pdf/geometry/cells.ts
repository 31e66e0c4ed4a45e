import type { Box } from "../engine.ts";
import type { Stretch } from "./bands.ts";
import type { Grid, Placed } from "./grid.ts";
import { type Line, lineOf, type PageTable } from "./line.ts";
import { largest, smallest } from "./numbers.ts";
import type { Piece } from "./pieces.ts";
import type { Word } from "./words.ts";

/** Entries of one column that belong to one cell. */
interface Entry {
  readonly placed: Placed[];
  readonly column: number;
  top: number;
  bottom: number;
}

/** Lines of a cell are no further apart than this, in sizes. */
const widestLeading = 1.6;

/**
 * Lines of a table, cell by cell and row by row. What the file paints one after the other in one column is one cell, as
 * long as no ruled line and no gap parts it; cells side by side are a row.
 */
export function tableLines(grid: Grid, rules: readonly Box[], table: PageTable): Line[] {
  const entries = entriesOf(grid, rules);
  const rows = isListsBeside(grid) ? [entries] : rowsOf(entries);
  const lines: Line[] = [];
  const head = table.rows === 0 && isHeadRow(rows) ? rows[0] : undefined;
  for (const row of rows) {
    const number = table.rows;
    table.rows += 1;
    for (const [column, stretch] of grid.columns.entries()) {
      const placed = row.filter((entry) => entry.column === column).flatMap((entry) => entry.placed);
      const span = largest(placed.map((each) => each.span));
      const own = { table, row: number, column, ...(span > 1 && { columnSpan: span }) };
      const cell = row === head ? { ...own, header: true } : own;
      for (const line of linesOf(placed, stretch)) lines.push({ ...line, cell });
    }
  }
  return lines;
}

/** Whether the first row names the columns: all of it bold, over rows that are not. */
function isHeadRow([head, ...rows]: readonly (readonly Entry[])[]): boolean {
  const isBold = (row: readonly Entry[]) => row.every(({ placed }) => placed.every(({ piece }) => isBoldPiece(piece)));
  const names = new Set(head?.map(({ column }) => column));
  return head !== undefined && names.size > 1 && rows.length > 0 && isBold(head) && !rows.some(isBold);
}

// "Til stede:", "Afbud:".
const opensList = /:$/u;

/** Lists side by side, each under a label of its own: they are read one after the other, not line by line. */
function isListsBeside({ columns, placed }: Grid): boolean {
  const labels = placed.filter(({ piece }) => opensList.test((piece.words[piece.words.length - 1] as Word).text));
  const top = smallest(placed.map(({ y }) => y));
  return labels.length === columns.length && labels.every(({ y, piece }) => y - top < 0.5 * piece.size);
}

function entriesOf(grid: Grid, rules: readonly Box[]): Entry[] {
  // The text under a scanned page lies there in any order: what it shows goes by height.
  const isScanned = grid.placed[0]?.piece.words[0]?.invisible === true;
  return isScanned ? entriesByHeight(grid, rules) : entriesAsPainted(grid, rules);
}

function entriesAsPainted({ placed }: Grid, rules: readonly Box[]): Entry[] {
  const entries: Entry[] = [];
  for (const each of [...placed].sort((a, b) => a.piece.order - b.piece.order)) {
    const open = entries[entries.length - 1];
    if (open && open.column === each.column && goesOn(open, each, rules)) grow(open, each);
    else entries.push(begin(each));
  }
  return entries;
}

// "drøftede kontakt", "(fortsat)".
const lowerStart = /^[\p{P}\p{S}]{0,2}\p{Ll}/u;

/** Line by line: a line alone in its column that begins in lower case goes on with the entry above it. */
function entriesByHeight({ placed }: Grid, rules: readonly Box[]): Entry[] {
  const entries: Entry[] = [];
  const open = new Map<number, Entry>();
  const sorted = [...placed].sort((a, b) => a.y - b.y || a.column - b.column);
  for (const [at, each] of sorted.entries()) {
    const above = open.get(each.column);
    const isAlone = sorted[at - 1]?.y !== each.y && sorted[at + 1]?.y !== each.y;
    if (above && isAlone && lowerStart.test(each.piece.words[0]?.text ?? "") && goesOn(above, each, rules))
      grow(above, each);
    else {
      const entry = begin(each);
      entries.push(entry);
      open.set(each.column, entry);
    }
  }
  return entries;
}

function begin(placed: Placed): Entry {
  return { placed: [placed], column: placed.column, top: placed.y - heightAbove * placed.piece.size, bottom: placed.y };
}

function grow(entry: Entry, placed: Placed): void {
  entry.placed.push(placed);
  entry.bottom = placed.y;
}

/** Height of a line above its baseline, in sizes. */
const heightAbove = 0.7;

function goesOn(entry: Entry, { y, piece }: Placed, rules: readonly Box[]): boolean {
  const down = y - entry.bottom;
  if (down < -0.3 * piece.size || down > widestLeading * piece.size) return false;
  return !rules.some(
    (rule) => rule.top > entry.bottom - 1 && rule.bottom < y && rule.left < piece.right && rule.right > piece.left,
  );
}

/** Entries in rows, from top to bottom: whatever stands side by side. */
function rowsOf(entries: readonly Entry[]): Entry[][] {
  const rows: { entries: Entry[]; bottom: number }[] = [];
  for (const entry of [...entries].sort((a, b) => a.top - b.top)) {
    const row = rows[rows.length - 1];
    if (row && entry.top < row.bottom) {
      row.entries.push(entry);
      row.bottom = Math.max(row.bottom, entry.bottom);
    } else rows.push({ entries: [entry], bottom: entry.bottom });
  }
  return rows.flatMap((row) => withoutHead(row.entries).flatMap(byLine));
}

/** Splits off the first lines of a row when they are the bold names of its columns, as in a table of lists. */
function withoutHead(row: Entry[]): Entry[][] {
  const heads = row.map(({ placed }) => placed[0] as Placed);
  const top = (heads[0] as Placed).y;
  const isHead =
    row.length > 1 &&
    row.some(({ placed }) => placed.length > 1) &&
    heads.every(({ piece, y }) => Math.abs(y - top) < sameHeight * piece.size && isBoldPiece(piece)) &&
    row.every(({ placed }) => placed.slice(1).every(({ piece }) => !isBoldPiece(piece)));
  if (!isHead) return [row];
  const parts = [
    row.map((entry) => ({ ...entry, placed: entry.placed.slice(0, 1) })),
    row.map((entry) => ({ ...entry, placed: entry.placed.slice(1) })),
  ];
  return parts.map((part) => part.filter(({ placed }) => placed.length > 0));
}

function isBoldPiece({ words }: Piece): boolean {
  return words.every((word) => word.boldLetters * 2 > word.letters);
}

/** Heights that differ by less than this share of the size are one. */
const sameHeight = 0.3;

/** Columns that are cut into lines at the same heights, when a table is painted column by column. */
const fewestColumns = 3;

/** Splits a row into its lines when each of its columns has as many, at the same heights. */
function byLine(row: Entry[]): Entry[][] {
  const first = row[0] as Entry;
  const isOneEach = new Set(row.map((entry) => entry.column)).size === row.length;
  if (!isOneEach || row.length < fewestColumns || first.placed.length < 2) return [row];
  const isEven = row.every(
    ({ placed }) =>
      placed.length === first.placed.length &&
      placed.every(({ y, piece }, at) => Math.abs(y - (first.placed[at] as Placed).y) < sameHeight * piece.size),
  );
  if (!isEven) return [row];
  return first.placed.map((_, at) => row.map((entry) => ({ ...entry, placed: [entry.placed[at] as Placed] })));
}

/** The lines of a column or a cell, from top to bottom. */
export function linesOf(placed: readonly Placed[], column: Stretch): Line[] {
  const rows = new Map<number, Piece[]>();
  for (const { piece, y } of placed) {
    const row = rows.get(y);
    if (row) row.push(piece);
    else rows.set(y, [piece]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([y, pieces]) =>
      lineOf(
        pieces.sort((a, b) => a.left - b.left),
        y,
        column,
      ),
    );
}
