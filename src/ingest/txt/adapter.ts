import type { Cell, SourceLine, SourceText } from "../../text/source-text.ts";
import type { IngestAdapter, SourceBytes } from "../adapter.ts";
import { type Field, type Row, readRow, readTables } from "./columns.ts";
import { hasWords, readPhysicalLines } from "./lines.ts";
import { marginEntry, marginHeadAt } from "./margin.ts";
import { noticeOpening } from "./notices.ts";
import { openText } from "./open.ts";
import { recogniseTxt } from "./recognise.ts";

/** Plain text in any encoding that Danish text comes in; a form feed begins a page. */
export const txtAdapter: IngestAdapter = {
  id: "txt",
  mediaType: "text/plain",
  extensions: [".txt", ".text"],
  recognise: recogniseTxt,
  read: readTxt,
};

async function readTxt(source: SourceBytes): Promise<SourceText> {
  const open = await openText(source);
  const lines = readLines(open.text);
  return {
    text: open.text,
    lines,
    markup: open.controls,
    pages: lines.at(-1)?.page ?? 1,
    properties: { mediaType: "text/plain", encoding: open.encoding, textLayer: "native" },
    notices: noticeOpening(open, lines),
  };
}

/**
 * Every line with words: its leading blanks stay, for they are its indent; its trailing blanks mean nothing. A row of a
 * table becomes a line for each cell.
 */
function readLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let run: Row[] = [];
  let margin: number | null = null;
  let tables = 0;
  const close = () => {
    const cells = new Map<Field, Cell>();
    for (const table of readTables(text, run)) {
      for (const [field, cell] of table) cells.set(field, { table: tables, ...cell });
      tables += 1;
    }
    for (const row of run) lines.push(...linesOf(row, cells));
    run = [];
  };
  for (const line of readPhysicalLines(text)) {
    const row = readRow(text, line);
    const entry = margin === null ? null : marginEntry(text, row, margin);
    margin = marginHeadAt(text, row) ?? margin;
    if (!hasWords(text, line.start, line.end)) close();
    else if (entry) {
      close();
      lines.push(...besideLines(row, entry));
    } else run.push(row);
  }
  close();
  return lines;
}

/** A line with an entry of the column beside the text: its text, if any, and the entry. */
function besideLines({ line, fields }: Row, entry: Field): SourceLine[] {
  const { number, page } = line;
  const [first] = fields;
  const last = fields.at(-2);
  const own = first && last ? [{ number, page, start: line.start, end: last.end }] : [];
  return [...own, { number, page, start: entry.start, end: entry.end, beside: true }];
}

function linesOf({ line, fields }: Row, cells: ReadonlyMap<Field, Cell>): SourceLine[] {
  const { number, page } = line;
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last) return [];
  if (!cells.has(first)) return [{ number, page, start: line.start, end: last.end }];
  return fields.map((field) => {
    const cell = cells.get(field);
    return { number, page, start: field.start, end: field.end, ...(cell && { cell }) };
  });
}
