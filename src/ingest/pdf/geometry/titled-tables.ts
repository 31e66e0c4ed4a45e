import type { Box } from "../engine.ts";
import type { Band, PieceRow, Stretch } from "./bands.ts";
import { tableLines } from "./cells.ts";
import type { Grid } from "./grid.ts";
import { type Line, lineOf, newTable } from "./line.ts";
import { middle } from "./numbers.ts";
import type { Piece } from "./pieces.ts";

/** A line that begins this far left of a table's first column stands between two tables. Points. */
const outdent = 4;
/** So does one that runs this close to the second column, in sizes, after a gap: no entry begins like that. */
const closeToNext = 1.1;
const gapAbove = 1.6;

/** The tables of a grid, with the lines between them: titles that stand out of the first column. */
export function tablesAndTitles(grid: Grid, column: Stretch, rules: readonly Box[]): Line[] {
  const lines: Line[] = [];
  const left = firstLeft(grid);
  let part: Band[] = [];
  const close = () => {
    const table = { ...newTable(), lefts: grid.columns.map((each) => each.left) };
    if (part.length > 0) lines.push(...tableLines(partOf(grid, part), rules, table));
    part = [];
  };
  for (const [at, band] of grid.bands.entries()) {
    const title = titleIn(band, grid.bands[at - 1], grid, left);
    if (!title) {
      part.push(band);
      continue;
    }
    close();
    lines.push(lineOf(title.pieces, title.y, column));
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

/** The one row of a band that stands alone in the first column and out of it. */
function titleIn(
  { rows, size, top }: Band,
  above: Band | undefined,
  { columns }: Grid,
  left: number,
): PieceRow | undefined {
  const row = rows[0] as PieceRow;
  const next = (columns[1] as Stretch).left;
  const first = row.pieces[0] as Piece;
  const last = row.pieces[row.pieces.length - 1] as Piece;
  if (rows.length > 1 || last.left >= next - outdent) return undefined;
  const isApart = above === undefined || top - above.bottom > gapAbove * size;
  return first.left < left - outdent || (isApart && last.right > next - closeToNext * size) ? row : undefined;
}

function partOf(grid: Grid, bands: readonly Band[]): Grid {
  const heights = new Set(bands.flatMap((band) => band.rows.map((row) => row.y)));
  return { ...grid, bands, placed: grid.placed.filter(({ y }) => heights.has(y)) };
}
