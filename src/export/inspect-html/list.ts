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
  const body = lines.map((line, index) => row(line, lines[index - 1], withCells, labels));
  return ['<table class="lines">', `<thead><tr>${head}</tr></thead>`, "<tbody>", ...body, "</tbody></table>"].join(
    "\n",
  );
}

function row(line: InspectedLine, before: InspectedLine | undefined, withCells: boolean, labels: PageLabels): string {
  const role = knownRole(line.role);
  const starts = line.role === "heading" && !(before?.role === "heading" && before.item === line.item);
  const item = starts ? (line.item ?? "") : "";
  // A blank line in the document is a gap here.
  const gap = before !== undefined && line.number - before.number > 1 ? " gap" : "";
  return [
    `<tr class="${role}${gap}" title="${hover(line, labels)}">`,
    `<td class="item">${htmlText(item)}</td><td class="number">${line.number}</td>`,
    words(line),
    withCells ? `<td class="cell-name">${cellName(line)}</td>` : "",
    `<td class="role">${htmlText(labels.roles[role])}</td><td class="score">${scoreNote(line)}</td></tr>`,
  ].join("");
}

function words(line: InspectedLine): string {
  const looks = [
    line.bold === true ? " bold" : "",
    line.italic === true ? " italic" : "",
    line.cell === undefined ? "" : " cell",
  ].join("");
  const size = line.size === undefined ? "" : `;font-size:${attributeNumber(Math.min(24, fontSize(line)))}pt`;
  // What is indented by more than a page's width is not made clearer by showing all of it.
  const indent = attributeNumber(0.5 + Math.min(60, Math.max(0, line.indent)) * 0.5);
  return `<td class="words${looks}" lang="da" style="padding-left:${indent}em${size}">${htmlText(line.text)}</td>`;
}

function cellName({ cell }: InspectedLine): string {
  return cell === undefined ? "" : `${cell.row}:${cell.column}`;
}
