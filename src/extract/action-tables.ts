import { doneWords, pendingWords, taskColumns } from "../danish/lexicon/action-marks.ts";
import { fold } from "../danish/words.ts";
import type { Action } from "../record/action.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type LinePart, type Passage, spanIn } from "../text/passage.ts";
import { type ActionContext, ownersOf, statedDue } from "./action-drafts.ts";

type Column = keyof typeof taskColumns;

/** A row of a table of tasks. */
export interface TaskRow {
  readonly task: Passage;
  readonly owner: Passage | null;
  readonly due: Passage | null;
  readonly done: boolean;
}

/** All rows of tasks of a section, and the lines their tables take. */
export interface TaskTables {
  readonly rows: readonly TaskRow[];
  readonly lines: ReadonlySet<CleanLine>;
}

interface Table {
  readonly rows: Map<number, Map<number, LinePart[]>>;
}

function tablesOf(parts: readonly LinePart[]): Table[] {
  const tables = new Map<number, Table>();
  for (const part of parts) {
    const cell = part.line.source.cell;
    if (!cell) continue;
    const table = tables.get(cell.table) ?? { rows: new Map() };
    tables.set(cell.table, table);
    const row = table.rows.get(cell.row) ?? new Map<number, LinePart[]>();
    table.rows.set(cell.row, row);
    row.set(cell.column, [...(row.get(cell.column) ?? []), part]);
  }
  return [...tables.values()];
}

function columnsOf(head: Map<number, LinePart[]>): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (const [column, parts] of head) {
    const key = fold(joinParts(parts).text).replace(/[.:]+$/u, "");
    for (const [name, words] of Object.entries(taskColumns) as [Column, readonly string[]][]) {
      if (!columns.has(name) && words.some((each) => each.replace(/\.$/u, "") === key)) columns.set(name, column);
    }
  }
  return columns;
}

function says(passage: Passage | null, words: readonly string[]): boolean {
  if (!passage) return false;
  const key = fold(passage.text).replace(/[.!]+$/u, "");
  return words.includes(key);
}

/** Reads the rows of tables whose head names a task and who is responsible. */
export function readTaskTables(parts: readonly LinePart[]): TaskTables {
  const rows: TaskRow[] = [];
  const lines = new Set<CleanLine>();
  for (const table of tablesOf(parts)) {
    const [head, ...body] = [...table.rows.entries()].sort((a, b) => a[0] - b[0]).map((each) => each[1]);
    const columns = head ? columnsOf(head) : new Map<Column, number>();
    const task = columns.get("task");
    const owner = columns.get("owner");
    if (task === undefined || owner === undefined) continue;
    for (const row of table.rows.values())
      for (const cell of row.values()) for (const part of cell) lines.add(part.line);
    for (const row of body) {
      const cell = (name: Column): Passage | null => {
        const column = columns.get(name);
        const found = column === undefined ? undefined : row.get(column);
        return found ? joinParts(found) : null;
      };
      const words = cell("task");
      if (!words || words.text === "") continue;
      const due = cell("due");
      const done = says(due, doneWords) || says(cell("status"), doneWords);
      rows.push({
        task: words,
        owner: cell("owner"),
        due: says(due, pendingWords) || says(due, doneWords) || says(due, ["-"]) ? null : due,
        done,
      });
    }
  }
  return { rows, lines };
}

export function actionOfRow(row: TaskRow, context: ActionContext): Action {
  const { task, due } = row;
  return {
    task: task.text.replace(/\n(?:• )?/gu, " "),
    owners: row.owner ? [...ownersOf(row.owner.text, context.people)] : [],
    due: due && due.text !== "" ? statedDue(due.text, context) : null,
    status: null,
    basis: "table",
    certainty: 0.95,
    at: spanIn(task, 0, task.text.length),
  };
}
