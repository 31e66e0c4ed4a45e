import type { Box } from "../engine.ts";
import { type Band, type PieceRow, readBands, type Stretch } from "./bands.ts";
import { partsBeside, type SideEntry } from "./beside.ts";
import { linesOf, tableLines } from "./cells.ts";
import { type Grid, gridOf } from "./grid.ts";
import { kindOf } from "./kinds.ts";
import { type Line, lineOf, newTable, type PageTable } from "./line.ts";
import { middle } from "./numbers.ts";
import type { Piece } from "./pieces.ts";
import { type Region, readRegions } from "./regions.ts";

/** What the pages read so far tell about the next one. */
export interface LayoutMemory {
  leading?: number;
  /** The columns beside the paragraphs. */
  beside?: PageTable;
  /** The table that the last page ended with. */
  open?: PageTable | undefined;
}

/** What the reading of one page shares. */
export interface Layout {
  readonly body: Stretch;
  readonly rules: readonly Box[];
  readonly side: SideEntry[];
  readonly memory: LayoutMemory;
  readonly height: number;
}

/** Columns of running text may hold tables, and these nothing more. */
const deepest = 2;

export function readColumns(rows: readonly PieceRow[], column: Stretch, layout: Layout, depth: number): Line[] {
  const bands = readBands(rows);
  const [from, to] = depth === 0 ? withoutEdges(bands, layout.height) : [0, bands.length];
  const inner = bands.slice(from, to);
  const regions = depth < deepest ? readRegions(inner, layout.memory.beside?.lefts ?? []) : [];
  const lines: Line[] = [];
  const plain = (some: readonly Band[]) => {
    for (const row of some.flatMap((band) => band.rows)) lines.push(lineOf(row.pieces, row.y, column));
  };
  let next = 0;
  plain(bands.slice(0, from));
  for (const region of regions) {
    plain(inner.slice(next, region.first));
    lines.push(...regionLines(inner, region, column, layout, depth));
    next = region.last + 1;
  }
  plain(inner.slice(next));
  plain(bands.slice(to));
  return lines;
}

/** The part of the page's height at each end that running headers and footers may take, and their lines. */
const edgeShare = 0.14;
const mostEdgeBands = 3;
/** A gap this large, in sizes, sets them apart from the text; in text with open lines, this multiple of the usual gap. */
const edgeGap = 2.6;
const edgeGapOfUsual = 1.8;

/** Where the text begins and ends between lines that stand apart at the edges of the page. */
function withoutEdges(bands: readonly Band[], height: number): [number, number] {
  const gaps = bands.slice(1).map((band, at) => band.top - (bands[at] as Band).bottom);
  const usual = edgeGapOfUsual * middle(gaps);
  const isApart = (at: number) =>
    (gaps[at] ?? 0) > Math.max(usual, edgeGap * Math.max((bands[at] as Band).size, (bands[at + 1] as Band).size));
  let [from, to] = [0, bands.length];
  for (
    let at = 0;
    at < Math.min(mostEdgeBands, bands.length - 1) && (bands[at] as Band).bottom < edgeShare * height;
    at += 1
  ) {
    if (isApart(at)) from = at + 1;
  }
  for (
    let at = bands.length - 1;
    at > from && bands.length - at <= mostEdgeBands && (bands[at] as Band).top > (1 - edgeShare) * height;
    at -= 1
  ) {
    if (isApart(at - 1)) to = at;
  }
  return [from, to];
}

function regionLines(bands: readonly Band[], region: Region, column: Stretch, layout: Layout, depth: number): Line[] {
  const grid = gridOf(bands.slice(region.first, region.last + 1), region.gutters, column);
  const kind = kindOf(grid);
  if (kind === "flow") return flowLines(grid, layout, depth);
  if (kind === "table") return tablesAndTitles(grid, column, layout.rules);
  if (kind === "beside" && depth === 0) {
    const { main, side, table } = partsBeside(grid, column, layout.memory.beside);
    layout.side.push(...side);
    layout.memory.beside = table;
    return main;
  }
  return grid.bands.flatMap((band) => band.rows.map((row) => lineOf(row.pieces, row.y, column)));
}

/** A line that begins this far left of a table's first column stands between two tables. Points. */
const outdent = 4;

/** The tables of a grid, with the lines between them: titles set further left than the entries. */
function tablesAndTitles(grid: Grid, column: Stretch, rules: readonly Box[]): Line[] {
  const lines: Line[] = [];
  const left = firstLeft(grid);
  let part: Band[] = [];
  const close = () => {
    if (part.length > 0)
      lines.push(
        ...tableLines(partOf(grid, part), rules, { ...newTable(), lefts: grid.columns.map((each) => each.left) }),
      );
    part = [];
  };
  for (const band of grid.bands) {
    const pieces = band.rows.flatMap((row) => row.pieces);
    const isTitle =
      pieces.length > 0 &&
      band.rows.length === 1 &&
      (pieces[0] as Piece).left < left - outdent &&
      standsAlone(pieces, grid);
    if (!isTitle) {
      part.push(band);
      continue;
    }
    close();
    lines.push(lineOf(pieces, (band.rows[0] as PieceRow).y, column));
  }
  close();
  return lines;
}

/** Usual left edge of the entries of the first column that have others beside them. */
function firstLeft({ bands, columns }: Grid): number {
  const second = (columns[1] as Stretch).left;
  const firsts = bands.flatMap(({ stretches }) => {
    const [first, next] = stretches;
    return first && next && first.left < second && next.left >= second - outdent ? [first.left] : [];
  });
  return middle(firsts);
}

function standsAlone(pieces: readonly Piece[], { columns }: Grid): boolean {
  return (pieces[pieces.length - 1] as Piece).left < (columns[1] as Stretch).left - outdent;
}

function partOf(grid: Grid, bands: readonly Band[]): Grid {
  const pieces = new Set(bands.flatMap((band) => band.rows.map((row) => row.y)));
  return { ...grid, bands, placed: grid.placed.filter(({ y }) => pieces.has(y)) };
}

/** Columns of running text, one after the other. */
function flowLines(grid: Grid, layout: Layout, depth: number): Line[] {
  return grid.columns.flatMap((column, at) => {
    const rows = linesOf(
      grid.placed.filter((each) => each.column === at),
      column,
    );
    return rows.length === 0 ? [] : readColumns(rows, { ...column }, layout, depth + 1);
  });
}
