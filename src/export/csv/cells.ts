import { visible } from "../escape.ts";
import type { CsvLocale } from "../tables/format.ts";
import type { Cell, Column } from "../tables/table.ts";

/** How a file of values is written for whom. */
export interface CsvStyle {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
  readonly lineEnd: "\n" | "\r\n";
  /** What the file begins with. */
  readonly mark: "" | "\ufeff";
  /** Longest cell, in UTF-16 units. */
  readonly longest: number;
}

/** Letters a cell of a spreadsheet can hold; what is longer runs over into the next rows of Excel. */
const SPREADSHEET_CELL = 32_767;

export const csvStyles: Readonly<Record<CsvLocale, CsvStyle>> = {
  none: { separator: ",", decimal: ".", lineEnd: "\n", mark: "", longest: Number.POSITIVE_INFINITY },
  // What a spreadsheet with Danish settings expects of a file that it opens with a double click.
  da: { separator: ";", decimal: ",", lineEnd: "\r\n", mark: "\ufeff", longest: SPREADSHEET_CELL },
};

// "=1+1", "@SUM", "  -2+3", "＝1", a tab or line break that a spreadsheet would skip
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
// a separator of any kind, a quote, a line break, blanks at an end that a reader could drop
const quoted = /[",;\t\n\r]|^\s|\s$/u;

export interface CsvCell {
  readonly text: string;
  readonly cut: boolean;
}

/** A cell as it stands in the file: text that a spreadsheet would calculate stands behind an apostrophe. */
export function csvCell(cell: Cell, { type }: Pick<Column, "type">, style: CsvStyle): CsvCell {
  if (cell === null) return { text: "", cut: false };
  if (typeof cell === "number") return { text: String(cell).replace(".", style.decimal), cut: false };
  if (typeof cell === "boolean" || type === "date" || type === "time") return { text: String(cell), cut: false };
  const shown = visible(cell);
  const guarded = formula.test(cell) ? `'${shown}` : shown;
  const cut = guarded.length > style.longest;
  const text = cut ? `${wholeLetters(guarded.slice(0, style.longest - 1))}…` : guarded;
  return { text: quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text, cut };
}

export function csvLine(cells: readonly string[], style: CsvStyle): string {
  return cells.join(style.separator) + style.lineEnd;
}

/** Text that was cut, without the half of a character at its end. */
function wholeLetters(text: string): string {
  return text.replace(/\p{Cs}$/u, "");
}
