import type { InspectedLine } from "./document.ts";
import { htmlLines } from "./escape.ts";
import type { PageLabels } from "./messages.ts";
import { knownRole } from "./roles.ts";

/** What is shown when the pointer rests on a line: role, item, score, reasons, looks and the runner-up; escaped. */
export function hover(line: InspectedLine, labels: PageLabels): string {
  const score = line.score === 0 ? "" : `, ${labels.score} ${line.score.toFixed(2)}`;
  return htmlLines([
    `${roleName(line.role, labels)}${score}`,
    [labels.line(line.number), line.item === null ? "" : labels.item(line.item)].filter(Boolean).join(", "),
    line.reasons.length === 0 ? "" : `${labels.because}: ${line.reasons.join("; ")}`,
    looks(line, labels),
    rival(line, labels),
  ]);
}

/** "item heading (heading)": the name for people, then the one that `minutes inspect` prints. */
function roleName(role: string, labels: PageLabels): string {
  return `${labels.roles[knownRole(role)]} (${role})`;
}

function looks(line: InspectedLine, labels: PageLabels): string {
  const { cell } = line;
  const found = [
    line.size === undefined ? "" : `${line.size.toFixed(1)} pt`,
    line.bold === true ? labels.bold : "",
    line.italic === true ? labels.italic : "",
    line.heading === undefined ? "" : labels.headingLevel(line.heading),
    cell === undefined ? "" : labels.cell(cell.table, cell.row, cell.column),
  ];
  return found.filter(Boolean).join(", ");
}

function rival({ runnerUp }: InspectedLine, labels: PageLabels): string {
  if (runnerUp === null) return "";
  const reasons = runnerUp.reasons.length === 0 ? "" : ` (${runnerUp.reasons.join("; ")})`;
  return `${labels.otherwise}: ${roleName(runnerUp.role, labels)} ${runnerUp.score.toFixed(2)}${reasons}`;
}

/** The score of a heading, "? 2.10" for a line that nearly became one, else nothing. */
export function scoreNote(line: InspectedLine): string {
  if (line.score !== 0) return line.score.toFixed(2);
  const other = line.runnerUp?.score ?? 0;
  return other > 0 ? `? ${other.toFixed(2)}` : "";
}
