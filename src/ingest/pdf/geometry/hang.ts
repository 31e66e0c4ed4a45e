import type { Stretch } from "./bands.ts";
import type { LayoutMemory } from "./columns.ts";
import { follows, followsInCell, leadingOf, type Setting, settingOf } from "./follow.ts";
import type { Line, PageTable } from "./line.ts";

/** Marks which lines go on with the line before in their column or cell. */
export function hang(lines: readonly Line[], memory: LayoutMemory): void {
  const leading = leadingOf(lines, memory.leading);
  memory.leading = leading;
  const columns = new Map<Stretch, Line[]>();
  for (const line of lines) {
    const own = columns.get(line.column);
    if (own) own.push(line);
    else columns.set(line.column, [line]);
  }
  const settings = new Map([...columns].map(([column, own]) => [column, settingOf(own, leading)]));
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const setting = settings.get(line.column) as Setting;
    line.edge = setting.edge;
    if (line.cell)
      line.continues = before !== undefined && isSameCell(before, line) && followsInCell(before, line, leading);
    else if (before) line.continues = before.column === line.column && !before.cell && follows(before, line, setting);
  }
}

function isSameCell({ cell: one }: Line, { cell: other }: Line): boolean {
  return one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
}

/** Left edges of a table that differ by less on two pages are one column. Points. */
const sameEdge = 4;

/** A page that begins with a table of the columns the page before ended with goes on with that table. */
export function joinOpenTable(lines: readonly Line[], memory: LayoutMemory): void {
  const first = lines.find((line) => line.cell)?.cell?.table;
  const open = memory.open;
  if (first && open && first !== open && isFirst(lines, first) && hasSameColumns(first, open)) first.before = open;
  const last = lines.findLast((line) => line.cell)?.cell?.table;
  memory.open = last && isLast(lines, last) ? last : undefined;
}

/** Lines of running headers and footers that may stand between the parts of a table. */
const mostEdgeLines = 4;

function isFirst(lines: readonly Line[], table: PageTable): boolean {
  return lines.findIndex((line) => line.cell?.table === table) <= mostEdgeLines;
}

function isLast(lines: readonly Line[], table: PageTable): boolean {
  return lines.length - 1 - lines.findLastIndex((line) => line.cell?.table === table) <= mostEdgeLines;
}

function hasSameColumns(a: PageTable, b: PageTable): boolean {
  return (
    a.lefts.length === b.lefts.length &&
    a.lefts.every((left, at) => Math.abs(left - (b.lefts[at] as number)) <= sameEdge)
  );
}
