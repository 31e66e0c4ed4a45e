import type { Cell } from "../../text/source-text.ts";
import { isBlank, type PhysicalLine, trimEnd, trimStart } from "./lines.ts";

/**
 * Tables in plain text: rows parted by tabs, as a spreadsheet pastes them, or by wide blanks that stand at the same
 * places. Text set in columns of sentences is none: there the words go on below and not beside.
 */

/** A stretch of one line that fills a column. */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** How many characters from the left edge it begins. */
  readonly left: number;
}

/** A line with what stands in its columns; one field for a line without columns. */
export interface Row {
  readonly line: PhysicalLine;
  readonly fields: readonly Field[];
  /** Whether tabs part the fields. */
  readonly tabs: boolean;
}

/** So many blanks between two words are a gutter and no slip of the finger. */
const gutter = 3;
/** A field with more characters is a sentence and no entry of a table. */
const longestField = 48;
/** Rows that a table has at least. */
const fewestTabbed = 2;
const fewestAligned = 3;
/** So many lines in a row that fill one column only may part the rows of a table with tabs into groups. */
const mostBetween = 2;
/** A longer one goes on as another table: so no text costs more than its lines times this. */
const mostRows = 200;
const tab = 0x09;
const colon = 0x3a;
// "1.", "2.1", "a)", "•", "–": the number or bullet of a line, parted from its words by a tab
const mark = /^(?:\d{1,3}(?:\.\d{1,3}){0,2}[.)]?|\p{L}[.)]|[•◦▪●○·\-–*])$/u;

/** Finds the fields of a line; the first begins with its first word. */
export function readRow(text: string, line: PhysicalLine): Row {
  const end = trimEnd(text, line.start, line.end);
  const fields: Field[] = [];
  let tabs = false;
  let from = trimStart(text, line.start, end);
  for (let at = from; at < end; ) {
    if (!isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const next = trimStart(text, at, end);
    const tabbed = text.slice(at, next).includes("\t");
    if (tabbed || next - at >= gutter) {
      fields.push({ start: from, end: at, left: from - line.start });
      tabs ||= tabbed;
      from = next;
    }
    at = next;
  }
  if (from < end) fields.push({ start: from, end, left: from - line.start });
  return { line, fields, tabs };
}

/** Tables of a run of lines without a blank one between: each with the column of every field. */
export function readTables(text: string, rows: readonly Row[]): Map<Field, Omit<Cell, "table">>[] {
  const tables: Map<Field, Omit<Cell, "table">>[] = [];
  for (let at = 0; at < rows.length; ) {
    const first = rows[at];
    let to = at;
    if (first && first.fields.length > 1) to = endOf(text, rows, at);
    const table = to > at ? tableOf(text, rows.slice(at, to), first?.tabs === true) : null;
    if (table) tables.push(table);
    at = table ? to : at + 1;
  }
  return tables;
}

/** Where the table ends that begins at a row. */
function endOf(text: string, rows: readonly Row[], from: number): number {
  const tabbed = rows[from]?.tabs === true;
  let end = from;
  for (let at = from; at < rows.length && at - from < mostRows; at += 1) {
    if (fits(rows[at], tabbed)) end = at + 1;
    else if (!tabbed || at - end >= mostBetween || !headsGroup(text, rows[at])) break;
  }
  return end;
}

/** "Forældre:" alone between the rows of a table with tabs: a few words and no sentence. */
function headsGroup(text: string, row: Row | undefined): boolean {
  const [field] = row?.fields ?? [];
  if (!field || field.left > 0 || row?.fields.length !== 1 || field.end - field.start > longestField) return false;
  return !/[.!?]$/u.test(text.slice(field.start, field.end)) && !mark.test(text.slice(field.start, field.end));
}

/** Whether a line can be a row: of a table with tabs all rows have some, of an aligned one some rows fill one column only. */
function fits(row: Row | undefined, tabbed: boolean): boolean {
  if (row === undefined || row.tabs !== tabbed || (tabbed && row.fields.length < 2)) return false;
  return row.fields.every((field) => field.end - field.start <= longestField);
}

function tableOf(text: string, rows: readonly Row[], tabbed: boolean): Map<Field, Omit<Cell, "table">> | null {
  const wide = rows.filter((row) => row.fields.length > 1);
  if (wide.length < (tabbed ? fewestTabbed : fewestAligned) || wide.length * 2 < rows.length) return null;
  const first = wide.map((row) => row.fields[0]).filter((field) => field !== undefined);
  // "1.", "2." down the left edge are a list, and under "Nr." with two columns or more beside them the numbers of rows.
  const marks = first.map((field) => mark.test(text.slice(field.start, field.end)));
  const headed = marks[0] === false && (wide[0]?.fields.length ?? 0) > 2 && wide[0] === rows[0];
  if (marks.includes(true) && !headed) return null;
  if (tabbed) return byTabs(text, rows);
  // "Afbud:    Bo Lund": labels and what stands behind them, whose lines are read as they are
  const labels = first.filter((field) => text.charCodeAt(field.end - 1) === colon);
  return labels.length * 2 > first.length && wide.every((row) => row.fields.length === 2) ? null : byPlace(text, rows);
}

/** The first row of a table of three columns or more names them; two columns may be a list from the first row on. */
function headIn(row: number, fields: readonly Field[]): { header: true } | undefined {
  return row === 0 && fields.length > 2 ? { header: true } : undefined;
}

/** The number of tabs before a field is its column: an empty cell has nothing between two tabs. */
function byTabs(text: string, rows: readonly Row[]): Map<Field, Omit<Cell, "table">> | null {
  const cells = new Map<Field, Omit<Cell, "table">>();
  for (const [row, { line, fields }] of rows.entries()) {
    let column = 0;
    let at = line.start;
    for (const field of fields) {
      for (; at < field.start; at += 1) if (text.charCodeAt(at) === tab) column += 1;
      cells.set(field, { row, column, ...headIn(row, fields) });
    }
  }
  return cells;
}

/** Fields begin at the same places in every row; null when one begins where no other does. */
function byPlace(text: string, rows: readonly Row[]): Map<Field, Omit<Cell, "table">> | null {
  const counts = new Map<number, number>();
  for (const { fields } of rows) for (const { left } of fields) counts.set(left, (counts.get(left) ?? 0) + 1);
  const lefts = [...counts.keys()].sort((a, b) => a - b);
  if (lefts.length < 2 || [...counts.values()].some((count) => count < 2)) return null;
  // Below a head every row begins in the first column: what hangs under the second goes on with it, unless labels head both.
  const labelled = rows[0]?.fields.every((field) => text.charCodeAt(field.end - 1) === colon);
  if (!labelled && rows.slice(1).some(({ fields }) => fields[0]?.left !== lefts[0])) return null;
  const cells = new Map<Field, Omit<Cell, "table">>();
  for (const [row, { fields }] of rows.entries()) {
    for (const field of fields) cells.set(field, { row, column: lefts.indexOf(field.left), ...headIn(row, fields) });
  }
  return cells;
}
