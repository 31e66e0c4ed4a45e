import type { Stretch } from "./bands.ts";
import { linesOf } from "./cells.ts";
import { followsInCell } from "./follow.ts";
import type { Grid } from "./grid.ts";
import { type Line, lineOf, type PageTable } from "./line.ts";
import { middle } from "./numbers.ts";

/** An entry in a narrow column beside the paragraphs. */
export interface SideEntry {
  readonly line: Line;
  readonly column: number;
  readonly table: PageTable;
}

/** Left edges that differ by less are one column, in points; a column's head is often not set like its entries. */
const sameColumn = 15;

/** The paragraphs of a grid and what stands beside them. */
export function partsBeside(
  grid: Grid,
  body: Stretch,
  known: PageTable | undefined,
): { main: Line[]; side: SideEntry[]; table: PageTable } {
  const main = linesOf(
    grid.placed.filter(({ column }) => column === 0),
    body,
  );
  const lefts = grid.columns.slice(1).map((_, at) => usualLeft(grid, at + 1));
  const table = known && fits(known, lefts) ? known : { lefts: [], beside: true, rows: 0 };
  for (const left of lefts) columnNumber(table, left);
  const side = grid.placed.flatMap((each) => {
    if (each.column === 0) return [];
    const column = columnNumber(table, each.piece.left);
    return [{ line: lineOf([each.piece], each.y, grid.columns[each.column] as Stretch), column, table }];
  });
  return { main, side: side.sort((a, b) => a.line.y - b.line.y || a.column - b.column), table };
}

function usualLeft(grid: Grid, column: number): number {
  return middle(grid.placed.flatMap((each) => (each.column === column ? [each.piece.left] : [])));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameColumn;
}

/** Whether the columns go on with those of an earlier page; a new one may only come at the right. */
function fits({ lefts }: PageTable, found: readonly number[]): boolean {
  const last = lefts[lefts.length - 1] ?? 0;
  const isKnown = (left: number) => lefts.some((known) => isSame(left, known));
  return found.some(isKnown) && found.every((left) => left > last || isKnown(left));
}

/** Column 0 are the paragraphs; the narrow columns count from 1. An edge right of all known ones begins a column. */
function columnNumber({ lefts }: PageTable, left: number): number {
  let nearest = -1;
  for (const [at, known] of lefts.entries()) {
    if (nearest < 0 || Math.abs(known - left) < Math.abs((lefts[nearest] as number) - left)) nearest = at;
  }
  const isNew = nearest < 0 || (!isSame(lefts[nearest] as number, left) && left > (lefts[lefts.length - 1] as number));
  if (isNew) lefts.push(left);
  return isNew ? lefts.length : nearest + 1;
}

/**
 * Puts the entries into the lines: each becomes a cell of the row that the paragraph at its height makes, after the
 * paragraph's last line. Entries without a paragraph at their height (a head such as "Ansvarlig | Deadline") are a row of
 * their own.
 */
export function insertBeside(lines: readonly Line[], entries: readonly SideEntry[], body: Stretch): Line[] {
  const paragraphs = paragraphsOf(lines);
  const { byParagraph, alone } = ownersOf(paragraphs, entries, body);
  const result: Line[] = [];
  let next = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    while (next < alone.length && isBodyBelow(paragraph, topOf(alone[next] as SideEntry[]), body)) {
      result.push(...rowOf(alone[next] as SideEntry[], []));
      next += 1;
    }
    const group = byParagraph.get(at);
    result.push(...(group ? rowOf(group, paragraph) : paragraph));
  }
  for (const group of alone.slice(next)) result.push(...rowOf(group, []));
  return result;
}

/** A new row of the entries' table: the paragraph, then what stands beside it. */
function rowOf(group: readonly SideEntry[], paragraph: readonly Line[]): Line[] {
  const { table } = group[0] as SideEntry;
  const row = table.rows;
  table.rows += 1;
  const sorted = [...group].sort((a, b) => a.column - b.column || a.line.y - b.line.y);
  return [
    ...paragraph.map((line) => ({ ...line, cell: { table, row, column: 0 } })),
    ...sorted.map(({ line, column }, at) => {
      const before = sorted[at - 1];
      const continues = before?.column === column && followsInCell(before.line, line, nextLine);
      return { ...line, continues, cell: { table, row, column } };
    }),
  ];
}

function topOf(group: readonly SideEntry[]): number {
  return (group[0] as SideEntry).line.y;
}

function isBody(paragraph: readonly Line[], body: Stretch): boolean {
  return paragraph[0]?.column === body && paragraph[0].cell === undefined;
}

function isBodyBelow(paragraph: readonly Line[], y: number, body: Stretch): boolean {
  return isBody(paragraph, body) && (paragraph[0] as Line).y > y;
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs[paragraphs.length - 1];
    if (open && line.continues === true && line.cell === undefined) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

interface Owners {
  readonly byParagraph: ReadonlyMap<number, SideEntry[]>;
  /** Entries without a paragraph, row by row. */
  readonly alone: readonly SideEntry[][];
}

/** Baselines that differ by less than this share of the size are one height. */
const sameHeight = 0.4;
/** The next line of an entry is no further down than this, in sizes. */
const nextLine = 1.6;

function ownersOf(paragraphs: readonly (readonly Line[])[], entries: readonly SideEntry[], body: Stretch): Owners {
  const candidates = [...paragraphs.keys()].filter((at) => isBody(paragraphs[at] as Line[], body));
  const byParagraph = new Map<number, SideEntry[]>();
  const alone: SideEntry[][] = [];
  const open = new Map<number, { y: number; group: SideEntry[] }>();
  let at = 0;
  for (const entry of entries) {
    const { y, size } = entry.line;
    const slack = sameHeight * size;
    while (at + 1 < candidates.length && startOf(paragraphs, candidates[at + 1]) <= y + slack) at += 1;
    const owner = candidates[at];
    const above = open.get(entry.column);
    let group: SideEntry[];
    if (owner !== undefined && spans(paragraphs[owner] as Line[], y, slack)) {
      group = byParagraph.get(owner) ?? [];
      byParagraph.set(owner, group);
    } else if (above && y - above.y < nextLine * size) group = above.group;
    else group = rowAlone(alone, y, slack);
    group.push(entry);
    open.set(entry.column, { y, group });
  }
  return { byParagraph, alone };
}

function startOf(paragraphs: readonly (readonly Line[])[], at: number | undefined): number {
  return at === undefined ? Number.POSITIVE_INFINITY : ((paragraphs[at] as readonly Line[])[0] as Line).y;
}

function spans(paragraph: readonly Line[], y: number, slack: number): boolean {
  const last = paragraph[paragraph.length - 1] as Line;
  return (paragraph[0] as Line).y <= y + slack && last.y >= y - slack;
}

/** The last row without a paragraph when it is at this height, else a new one. */
function rowAlone(alone: SideEntry[][], y: number, slack: number): SideEntry[] {
  const last = alone[alone.length - 1];
  if (last && Math.abs(topOf(last) - y) < slack) return last;
  const row: SideEntry[] = [];
  alone.push(row);
  return row;
}
