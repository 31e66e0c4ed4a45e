import type { Stretch } from "./bands.ts";
import type { Grid, Placed } from "./grid.ts";
import { largest, middle, smallest } from "./numbers.ts";

/**
 * What columns are for.
 * - "flow": the text runs down the first column and goes on at the top of the next.
 * - "pairs": a name and its value ("Mødested:  Rådhuset"); one line each.
 * - "contents": titles with their pages.
 * - "beside": paragraphs with narrow columns at their right ("Ansvarlig | Deadline").
 * - "table": cells, row by row.
 */
export type GridKind = "flow" | "pairs" | "contents" | "beside" | "table";

/** The kind of a grid; `known` are left edges of the narrow columns that stood beside the paragraphs of earlier pages. */
export function kindOf(grid: Grid, known: readonly number[]): GridKind {
  const columns = grid.columns.map((column, at) => factsOf(grid, column, at));
  if (isContents(columns)) return "contents";
  if (isPairs(columns)) return "pairs";
  if (isFlow(grid, columns)) return "flow";
  if (isKnownBeside(columns, known)) return "beside";
  return isBeside(columns) && !hasHead(grid) ? "beside" : "table";
}

interface ColumnFacts {
  readonly placed: readonly Placed[];
  readonly width: number;
  /** Words of a line, in the middle of all lines. */
  readonly words: number;
  /** Share of the lines that fill the column. */
  readonly full: number;
  /** Share of the lines that begin in lower case. */
  readonly lower: number;
  /** Width of the widest line. */
  readonly widest: number;
}

/** A line that reaches this share of the column's widest line fills it. */
const fullShare = 0.8;

function factsOf(grid: Grid, column: Stretch, at: number): ColumnFacts {
  const placed = grid.placed.filter((each) => each.column === at && each.span === 1);
  const widths = placed.map(({ piece }) => piece.right - piece.left);
  const widest = Math.max(0, largest(widths));
  return {
    placed,
    width: column.right - column.left,
    words: middle(placed.map(({ piece }) => piece.words.length)),
    full: widths.filter((width) => width >= fullShare * widest).length / Math.max(1, placed.length),
    lower: placed.filter((each) => lowerStart.test(textOf(each))).length / Math.max(1, placed.length),
    widest,
  };
}

const lowerStart = /^\p{Ll}/u;

function textOf({ piece }: Placed): string {
  return piece.words.map((word) => word.text).join(" ");
}

const pageNumber = /^\d{1,4}$/u;

function isContents(columns: readonly ColumnFacts[]): boolean {
  const [titles, pages] = columns;
  if (columns.length !== 2 || !titles || !pages || pages.placed.length < 3 || titles.words < 2) return false;
  const numbers = pages.placed.map(textOf);
  if (!numbers.every((text) => pageNumber.test(text))) return false;
  return numbers.every((text, at) => at === 0 || Number(text) >= Number(numbers[at - 1]));
}

// "Mødested:", "Til stede :".
const namesValue = /:$/u;

function isPairs(columns: readonly ColumnFacts[]): boolean {
  const [names, values] = columns;
  if (columns.length !== 2 || !names || !values || names.placed.length === 0) return false;
  const named = names.placed.filter((each) => namesValue.test(textOf(each))).length;
  return (
    named / names.placed.length >= 0.6 &&
    names.words <= 3 &&
    !values.placed.some((each) => namesValue.test(textOf(each)))
  );
}

/** Columns of running text are at least so many lines, of so many words, of which so many go on in lower case. */
const flowLines = 4;
const flowWords = 3;
const flowLower = 0.2;

/**
 * Columns of running text: long lines on both sides, painted one column after the other, or so full that they cannot be
 * cells. A table is painted cell by cell and goes back to its first column again and again.
 */
function isFlow(grid: Grid, columns: readonly ColumnFacts[]): boolean {
  if (columns.length > 3 || columns.some(({ placed, words }) => placed.length < flowLines || words < flowWords))
    return false;
  const widths = columns.map(({ widest }) => widest);
  if (Math.min(...widths) < 0.5 * Math.max(...widths)) return false;
  if (middle(columns.map(({ lower }) => lower)) < flowLower) return false;
  const returns = returnsOf(grid);
  if (returns <= 1) return true;
  const lines = Math.max(...columns.map(({ placed }) => placed.length));
  return returns > 0.6 * lines && columns.every(({ full, words }) => full > 0.6 && words >= 4);
}

/** How often the painting order goes back from a column to one left of it. */
function returnsOf({ placed }: Grid): number {
  const painted = [...placed].sort((a, b) => a.piece.order - b.piece.order);
  let returns = 0;
  for (let at = 1; at < painted.length; at += 1) {
    if ((painted[at] as Placed).column < (painted[at - 1] as Placed).column) returns += 1;
  }
  return returns;
}

/** A line of prose has so many words; an entry beside it at most so many. */
const proseWords = 5;
const entryWords = 4;

function isBeside(columns: readonly ColumnFacts[]): boolean {
  const [main, ...others] = columns;
  if (!main || main.words < proseWords) return false;
  return others.every(({ words, widest }) => words <= entryWords && widest < 0.6 * main.widest);
}

/** Left edges that differ by less on two pages are one column. Points. */
const sameColumn = 4;

/** Whether all narrow columns stand where earlier pages had theirs: then a short last line of a paragraph is no head. */
function isKnownBeside([main, ...others]: readonly ColumnFacts[], known: readonly number[]): boolean {
  if (!main || main.placed.length === 0) return false;
  return others.every(({ words, placed }) => {
    const left = smallest(placed.map(({ piece }) => piece.left));
    return words <= entryWords && known.some((edge) => Math.abs(edge - left) <= sameColumn);
  });
}

// "godkendelse." is the end of a sentence: no column is called that.
const endsSentence = /[.!?]$/u;

/** Whether the first row names every column, the one of the paragraphs too: "Opgave | Ansvarlig | Frist". */
function hasHead({ bands, columns, placed }: Grid): boolean {
  const heights = new Set(bands[0]?.rows.map((row) => row.y));
  const head = placed.filter(({ y }) => heights.has(y));
  const filled = new Set(head.map(({ column }) => column));
  const names = head.find(({ column }) => column === 0);
  if (!names || lowerStart.test(textOf(names)) || endsSentence.test(textOf(names))) return false;
  return filled.size === columns.length && head.every(({ piece }) => piece.words.length <= entryWords);
}
