import { taskColumns } from "../danish/lexicon/actions.ts";
import { fold } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import { joinParts, type LinePart, type Passage } from "../text/passage.ts";

/** Columns beside the text that name who is responsible and by when: "Ansvarlig | Deadline". */
export interface MarginColumns {
  readonly owner: number;
  readonly due: number | null;
}

/** A paragraph with what stands beside it. */
export interface MarginRow {
  readonly text: readonly LinePart[];
  readonly owner: Passage;
  readonly due: Passage | null;
}

function columnNamed(key: string): "owner" | "due" | "task" | null {
  for (const name of ["owner", "due", "task"] as const) {
    if (taskColumns[name].some((each) => each.replace(/\.$/u, "") === key)) return name;
  }
  return null;
}

/**
 * Finds tables that only annotate the running text: their head names who is responsible and no column holds the tasks
 * themselves, for these are the paragraphs beside it.
 */
export function findMarginColumns(outline: Outline): ReadonlyMap<number, MarginColumns> {
  const heads = new Map<string, { table: number; columns: Map<string, number> }>();
  for (const line of outline.text.lines) {
    const { cell } = line.source;
    if (!cell || line.text.length > 40) continue;
    const name = columnNamed(fold(line.text).replace(/[\s.:]+$/u, ""));
    if (!name) continue;
    const key = `${cell.table}/${cell.row}`;
    const head = heads.get(key) ?? { table: cell.table, columns: new Map<string, number>() };
    if (!head.columns.has(name)) head.columns.set(name, cell.column);
    heads.set(key, head);
  }
  const found = new Map<number, MarginColumns>();
  for (const { table, columns } of heads.values()) {
    const owner = columns.get("owner");
    if (owner === undefined || owner === 0 || columns.has("task") || found.has(table)) continue;
    found.set(table, { owner, due: columns.get("due") ?? null });
  }
  return found;
}

/** Whether a part stands in a column that annotates the text. */
function inMargin(part: LinePart, columns: ReadonlyMap<number, MarginColumns>): "owner" | "due" | null {
  const { cell } = part.line.source;
  const known = cell ? columns.get(cell.table) : undefined;
  if (!cell || !known || cell.column === 0) return null;
  if (known.due !== null && cell.column >= known.due) return "due";
  return cell.column >= known.owner ? "owner" : null;
}

/** The text without the columns beside it. */
export function withoutMargin(
  parts: readonly LinePart[],
  columns: ReadonlyMap<number, MarginColumns>,
): readonly LinePart[] {
  return columns.size === 0 ? parts : parts.filter((part) => inMargin(part, columns) === null);
}

/** The paragraphs that have somebody's name beside them. */
export function marginRows(parts: readonly LinePart[], columns: ReadonlyMap<number, MarginColumns>): MarginRow[] {
  if (columns.size === 0) return [];
  const rows = new Map<string, { text: LinePart[]; owner: LinePart[]; due: LinePart[] }>();
  for (const part of parts) {
    const { cell } = part.line.source;
    if (!cell || !columns.has(cell.table)) continue;
    const key = `${cell.table}/${cell.row}`;
    const row = rows.get(key) ?? { text: [], owner: [], due: [] };
    rows.set(key, row);
    row[inMargin(part, columns) ?? "text"].push(part);
  }
  return [...rows.values()].flatMap(({ text, owner, due }) =>
    text.length === 0 || owner.length + due.length === 0
      ? []
      : [{ text, owner: joinParts(owner), due: due.length === 0 ? null : joinParts(due) }],
  );
}
