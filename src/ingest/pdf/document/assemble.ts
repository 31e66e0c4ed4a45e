import type { Cell, ListMark, Range, SourceLine } from "../../../text/source-text.ts";
import type { LineCell, PageTable } from "../geometry/line.ts";
import type { ReadLine } from "./read-line.ts";

export interface Assembled {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly markup: readonly Range[];
  readonly weak: readonly Range[];
}

/** The lines as one text, a line each; a form feed begins a page. */
export function assemble(read: readonly ReadLine[], marks: ReadonlyMap<ReadLine, ListMark>, pages: number): Assembled {
  const tables = numberTables(read);
  const parts: string[] = [];
  const lines: SourceLine[] = [];
  const markup: Range[] = [];
  const weak: Range[] = [];
  let [length, page] = [0, 1];
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const [at, line] of read.entries()) {
    if (at > 0) put("\n");
    if (line.page > page) put("\f".repeat(line.page - page));
    page = line.page;
    const start = length;
    put(line.text);
    for (const note of line.notes) markup.push(moved(note, start));
    for (const word of line.weak) weak.push(moved(word, start));
    lines.push(sourceLine(line, at + 1, { start, end: length }, marks.get(line), tables));
  }
  if (page < pages) put(`\n${"\f".repeat(pages - page)}`);
  return { text: parts.join(""), lines, markup, weak };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function sourceLine(
  line: ReadLine,
  number: number,
  { start, end }: Range,
  list: ListMark | undefined,
  tables: ReadonlyMap<PageTable, TablePlace>,
): SourceLine {
  return {
    number,
    page: line.page,
    start,
    end,
    // What is set at another angle has its place along that angle, and none among the page's lines.
    ...(!line.turned && { x: rounded(line.x), y: rounded(line.y), width: rounded(line.width) }),
    size: rounded(line.size),
    bold: line.bold,
    italic: line.italic,
    ...(line.heading !== undefined && { heading: line.heading }),
    ...(list && { list }),
    ...(line.cell && { cell: cellOf(line.cell, tables) }),
    ...(line.furniture && { furniture: true }),
    ...(line.continues !== undefined && { continues: line.continues }),
    ...(line.confidence !== undefined && { confidence: line.confidence }),
  };
}

/** Places are given to a hundredth of a point. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

interface TablePlace {
  readonly number: number;
  /** Rows that earlier pages had of the table. */
  readonly rowsBefore: number;
}

/** Numbers the tables through the document; the parts of a table that runs over pages are one. */
function numberTables(read: readonly ReadLine[]): Map<PageTable, TablePlace> {
  const places = new Map<PageTable, TablePlace>();
  let next = 0;
  for (const { cell } of read) {
    if (!cell || places.has(cell.table)) continue;
    const before = cell.table.before;
    const known = before && places.get(before);
    const place = known
      ? { number: known.number, rowsBefore: known.rowsBefore + before.rows }
      : { number: next, rowsBefore: 0 };
    if (!known) next += 1;
    places.set(cell.table, place);
  }
  return places;
}

function cellOf(
  { table, row, column, columnSpan, header }: LineCell,
  tables: ReadonlyMap<PageTable, TablePlace>,
): Cell {
  const place = tables.get(table) as TablePlace;
  return {
    table: place.number,
    row: row + place.rowsBefore,
    column,
    ...(columnSpan !== undefined && { columnSpan }),
    ...(header && { header }),
  };
}
