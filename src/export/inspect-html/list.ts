import type { InspectedLine } from "./document.ts";
import { attributeNumber, htmlText } from "./escape.ts";
import { fontSize } from "./geometry.ts";
import { hover, scoreNote } from "./hover.ts";
import type { PageLabels } from "./messages.ts";
import { knownRole } from "./roles.ts";

/** Lines whose places are not known, one under the other, with their indent and an outline around cells. */
export function list(lines: readonly InspectedLine[], labels: PageLabels): string {
  const { columns } = labels;
  const withCells = lines.some((line) => line.cell !== undefined);
  const names = [columns.item, columns.line, columns.text, ...(withCells ? [columns.cell] : []), columns.role];
  const head = [...names, columns.score].map((name) => `<th scope="col">${htmlText(name)}</th>`).join("");
  const body = lines.map((line, index) =>
    row(line, { before: lines[index - 1], after: lines[index + 1], withCells }, labels),
  );
  return ['<table class="lines">', `<thead><tr>${head}</tr></thead>`, "<tbody>", ...body, "</tbody></table>"].join(
    "\n",
  );
}

interface Around {
  readonly before: InspectedLine | undefined;
  readonly after: InspectedLine | undefined;
  /** Whether the list has a column for cells. */
  readonly withCells: boolean;
}

function row(line: InspectedLine, around: Around, labels: PageLabels): string {
  const { before, withCells } = around;
  const role = knownRole(line.role);
  const starts = line.role === "heading" && !(before?.role === "heading" && before.item === line.item);
  const item = starts ? (line.item ?? "") : "";
  // A blank line in the document is a gap here.
  const gap = before !== undefined && line.number - before.number > 1 ? " gap" : "";
  return [
    `<tr class="${role}${gap}" title="${hover(line, labels)}">`,
    `<td class="item">${htmlText(item)}</td><td class="number">${line.number}</td>`,
    words(line, outline(line, around)),
    withCells ? `<td class="cell-name">${cellName(line)}</td>` : "",
    `<td class="role">${htmlText(labels.roles[role])}</td><td class="score">${scoreNote(line)}</td></tr>`,
  ].join("");
}

/** One outline around the lines of a cell, drawn piece by piece. */
function outline(line: InspectedLine, { before, after }: Around): string {
  if (line.cell === undefined) return "";
  return ` cell${sameCell(line, before) ? "" : " first"}${sameCell(line, after) ? "" : " last"}`;
}

function sameCell({ cell: a }: InspectedLine, other: InspectedLine | undefined): boolean {
  const b = other?.cell;
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
}

function words(line: InspectedLine, outlined: string): string {
  const looks = `${line.bold === true ? " bold" : ""}${line.italic === true ? " italic" : ""}${outlined}`;
  const size = line.size === undefined ? "" : `;font-size:${attributeNumber(Math.min(24, fontSize(line)))}pt`;
  // What is indented by more than a page's width is not made clearer by showing all of it.
  const indent = attributeNumber(0.5 + Math.min(60, Math.max(0, line.indent)) * 0.5);
  return `<td class="words${looks}" lang="da" style="padding-left:${indent}rem${size}">${htmlText(line.text)}</td>`;
}

function cellName({ cell }: InspectedLine): string {
  return cell === undefined ? "" : `${cell.row}:${cell.column}`;
}
