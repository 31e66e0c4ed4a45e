import type { Box } from "../engine.ts";
import { type Band, type PieceRow, readBands, type Stretch } from "./bands.ts";
import { partsBeside, type SideEntry } from "./beside.ts";
import { linesOf } from "./cells.ts";
import { withoutEdges } from "./edges.ts";
import { extended } from "./extend.ts";
import { type Grid, gridOf } from "./grid.ts";
import { type GridKind, kindOf } from "./kinds.ts";
import { type Line, lineOf, type PageTable } from "./line.ts";
import { type Region, readRegions } from "./regions.ts";
import { tablesAndTitles } from "./titled-tables.ts";

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
  const known = layout.memory.beside?.lefts ?? [];
  const regions = depth < deepest ? readRegions(inner, known) : [];
  const lines: Line[] = [];
  const plain = (some: readonly Band[], within: Stretch = column) => {
    for (const row of some.flatMap((band) => band.rows)) lines.push(lineOf(row.pieces, row.y, within));
  };
  let next = 0;
  // Running headers are as wide as the paper allows: they tell nothing of where the lines of the text end.
  plain(bands.slice(0, from), { ...column });
  for (const [at, found] of regions.entries()) {
    const kind = kindOf(gridAt(inner, found, column), known);
    const region = extended(inner, found, kind, { from: next, to: regions[at + 1]?.first ?? inner.length });
    plain(inner.slice(next, region.first));
    lines.push(...gridLines(gridAt(inner, region, column), kind, column, layout, depth));
    next = region.last + 1;
  }
  plain(inner.slice(next));
  plain(bands.slice(to), { ...column });
  return lines;
}

function gridAt(bands: readonly Band[], { first, last, gutters }: Region, column: Stretch): Grid {
  return gridOf(bands.slice(first, last + 1), gutters, column);
}

function gridLines(grid: Grid, kind: GridKind, column: Stretch, layout: Layout, depth: number): Line[] {
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
