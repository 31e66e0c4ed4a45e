import { Chalk, type ChalkInstance } from "chalk";
import { visibleLine } from "../../export/escape.ts";
import { shorten, wrap } from "../../export/summary/width.ts";
import type { TraceLine } from "../../pipeline.ts";
import type { Messages } from "../messages.ts";

export interface TableOptions {
  readonly say: Messages;
  readonly colour: boolean;
  /** Columns of the terminal; null when the output is no terminal: then nothing is cut. */
  readonly width: number | null;
}

interface Row {
  readonly line: string;
  readonly page: string;
  readonly role: string;
  readonly item: string;
  readonly score: string;
}
const columnNames = ["line", "page", "role", "item", "score"] as const;
const rightAligned = new Set<string>(["line", "page", "score"]);

/** Every line with what it was taken for, why, and what it nearly was taken for. */
export function inspectTable(lines: readonly TraceLine[], options: TableOptions): string {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const names = options.say.inspect.columns;
  const rows = lines.map(row);
  const widths = columnNames.map((name) => Math.max(names[name].length, ...rows.map((each) => each[name].length)));
  const indent = widths.reduce((sum, width) => sum + width + 2, 0);
  const room = options.width === null ? Number.POSITIVE_INFINITY : Math.max(20, options.width - indent - 1);
  const titles = columnNames.map((name, index) => aligned(names[name], name, widths[index] ?? 0)).join("  ");
  const output = [chalk.dim(`${titles}  ${names.text}`)];
  let said = "";
  lines.forEach((line, index) => {
    const cells = columnNames.map((name, column) => aligned(rows[index]?.[name] ?? "", name, widths[column] ?? 0));
    const style = styleOf(line.role, chalk);
    output.push(`${style(cells.join("  "))}  ${style(shorten(visibleLine(line.text), room))}`);
    const notes = notesOn(line, options.say).flatMap((note) => wrap(note, room));
    // A run of lines that were taken for the same thing, for the same reason, says so once.
    if (notes.join("\n") !== said) output.push(...notes.map((note) => " ".repeat(indent) + chalk.dim(note)));
    said = notes.join("\n");
  });
  return output.map((line) => `${line.trimEnd()}\n`).join("");
}

function row(line: TraceLine): Row {
  return {
    line: String(line.number),
    page: String(line.page),
    role: line.role,
    item: visibleLine(line.item ?? ""),
    score: line.score === 0 ? "" : line.score.toFixed(2),
  };
}

/** The reasons, the typography the reasons rest on, and the runner-up. */
function notesOn(line: TraceLine, say: Messages): string[] {
  const looks = [
    line.heading === undefined ? null : `h${line.heading}`,
    line.bold === true ? "bold" : null,
    line.size === undefined ? null : `${line.size.toFixed(1)} pt`,
    line.cell === undefined ? null : `table ${line.cell.table} row ${line.cell.row} column ${line.cell.column}`,
  ].filter((look) => look !== null);
  const because = visibleLine([...line.reasons, ...looks].join("; "));
  const { runnerUp } = line;
  // A role that nothing spoke for is no rival.
  if (runnerUp === null || runnerUp.score === 0) return because === "" ? [] : [because];
  const reasons = runnerUp.reasons.length === 0 ? "" : ` (${runnerUp.reasons.join("; ")})`;
  const otherwise = visibleLine(`${say.inspect.otherwise}: ${runnerUp.role} ${runnerUp.score.toFixed(2)}${reasons}`);
  return because === "" ? [otherwise] : [because, otherwise];
}

function styleOf(role: string, chalk: ChalkInstance): (text: string) => string {
  if (role.startsWith("heading")) return (text) => chalk.bold.green(text);
  if (role.startsWith("label") || role.startsWith("section")) return (text) => chalk.cyan(text);
  if (role === "furniture" || role === "contents") return (text) => chalk.dim(text);
  if (role === "unassigned") return (text) => chalk.red(text);
  return (text) => text;
}

function aligned(text: string, name: string, width: number): string {
  return rightAligned.has(name) ? text.padStart(width) : text.padEnd(width);
}
