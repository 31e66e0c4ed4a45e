import type { Range } from "../../text/source-text.ts";
import { type PhysicalLine, trimEnd, trimStart } from "../txt/lines.ts";
import type { Stretch } from "./emit.ts";

const bar = 0x7c;
const backslash = 0x5c;

/** True for a line with a bar that is not escaped: it could be the row of a table. */
export function hasBar(text: string, start: number, end: number): boolean {
  return nextBar(text, start, end) < end;
}

/** `|---|:--:|`: the row between the head of a table and its body. */
export function isDelimiterRow(text: string, start: number, end: number): boolean {
  let bars = 0;
  let dashes = 0;
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (mark === "|") bars += 1;
    else if (mark === "-") dashes += 1;
    else if (mark !== ":" && mark !== " " && mark !== "\t") return false;
  }
  return bars > 0 && dashes > 0;
}

/** The cells of a row that have words, and its bars. */
export interface Row {
  readonly cells: readonly Stretch[];
  readonly bars: readonly Range[];
}

/** Counts the tables of a text and the rows of the open one. */
export class TableReader {
  readonly #text: string;
  #tables = 0;
  /** The row that comes next in the open table; the head is row 0. */
  #row: number | undefined;
  #awaitsDelimiterRow = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Begins a table with its head; the delimiter row must follow. */
  begin(line: PhysicalLine, range: Range): Row {
    this.#row = 0;
    this.#tables += 1;
    this.#awaitsDelimiterRow = true;
    return this.#readCells(line, range);
  }

  /** The next row of the open table; undefined when none is open, or the line has no bar, which ends it. */
  next(line: PhysicalLine, range: Range): Row | undefined {
    if (this.#row === undefined) return undefined;
    if (this.#awaitsDelimiterRow) {
      this.#awaitsDelimiterRow = false;
      return { cells: [], bars: [{ start: range.start, end: range.end }] };
    }
    if (hasBar(this.#text, range.start, range.end)) return this.#readCells(line, range);
    this.end();
    return undefined;
  }

  end(): void {
    this.#row = undefined;
  }

  #readCells(line: PhysicalLine, range: Range): Row {
    const row = this.#row ?? 0;
    this.#row = row + 1;
    const header = row === 0 ? { header: true } : {};
    const cells: Stretch[] = [];
    const bars: Range[] = [];
    let column = 0;
    for (let at = range.start; at < range.end; ) {
      const bar = nextBar(this.#text, at, range.end);
      const start = trimStart(this.#text, at, bar);
      const end = trimEnd(this.#text, start, bar);
      const cell = { table: this.#tables - 1, row, column, ...header };
      if (start < end) cells.push({ line, start, end, cell, continues: false });
      // A bar before the first cell begins the row and parts nothing.
      if (start < end || bar > range.start) column += 1;
      if (bar < range.end) bars.push({ start: bar, end: bar + 1 });
      at = bar + 1;
    }
    return { cells, bars };
  }
}

/** The next bar that is not escaped, or the end. */
function nextBar(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === bar) return at;
  }
  return end;
}
