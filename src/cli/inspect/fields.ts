import { Chalk } from "chalk";
import { visibleLine } from "../../export/escape.ts";
import { shorten } from "../../export/summary/width.ts";
import type { StatedField } from "../../record/fields.ts";
import type { Span } from "../../record/span.ts";
import type { TableOptions } from "./table.ts";

const columnNames = ["field", "page", "lines", "span", "certainty"] as const;

/** Every value of the record, with the words it was read from and how certain it is. */
export function fieldTable(fields: readonly StatedField[], options: TableOptions): string {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const names = options.say.inspect.fieldColumns;
  const rows = fields.map((each) => ({
    field: each.path,
    page: String(each.at.page),
    lines: lineNumbers(each.at),
    span: `${each.at.start}–${each.at.end}`,
    certainty: each.certainty === null ? options.say.inspect.stated : each.certainty.toFixed(2),
    value: visibleLine(each.value),
  }));
  const widths = columnNames.map((name) => Math.max(names[name].length, ...rows.map((row) => row[name].length)));
  const indent = widths.reduce((sum, width) => sum + width + 2, 0);
  const room = options.width === null ? Number.POSITIVE_INFINITY : Math.max(20, options.width - indent - 1);
  const head = columnNames.map((name, column) => names[name].padEnd(widths[column] ?? 0)).join("  ");
  const lines = rows.map((row) => {
    const cells = columnNames.map((name, column) => row[name].padEnd(widths[column] ?? 0)).join("  ");
    return `${chalk.cyan(cells)}  ${shorten(row.value, room)}`;
  });
  return [chalk.dim(`${head}  ${names.value}`), ...lines].map((line) => `${line.trimEnd()}\n`).join("");
}

function lineNumbers({ line, endLine }: Span): string {
  return line === endLine ? String(line) : `${line}–${endLine}`;
}

/** Whether a field's words touch one of the chosen lines. */
export function touches(at: Span, chosen: ReadonlySet<number>): boolean {
  for (let line = at.line; line <= at.endLine; line++) if (chosen.has(line)) return true;
  return false;
}
