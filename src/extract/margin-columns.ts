import { followUpColumns, taskColumns } from "../danish/lexicon/action-marks.ts";
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
  /** Lines that go on below it in the same block without an entry of their own. */
  readonly below?: readonly LinePart[];
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
  const spanning = tablesOverItems(outline);
  const widest = lastColumns(outline);
  for (const { table, columns } of heads.values()) {
    const stated = columns.get("owner");
    if (stated === undefined || found.has(table)) continue;
    // Empty cells before the first head are not in the text: the rows reach that many columns further.
    const shift = stated === 0 ? (widest.get(table) ?? 0) - Math.max(...columns.values()) : 0;
    const owner = stated + shift;
    const due = columns.get("due");
    if (owner === 0) continue;
    // "Punkt | Ansvarlig" over several items heads their minutes, no list of tasks.
    if (columns.has("task") && !spanning.has(table)) continue;
    found.set(table, { owner, due: due === undefined ? null : due + shift });
  }
  return found.size === 0 ? found : continued(outline, found);
}

/** The last column of each table. */
function lastColumns(outline: Outline): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { source } of outline.text.lines) {
    if (source.cell) last.set(source.cell.table, Math.max(last.get(source.cell.table) ?? 0, source.cell.column));
  }
  return last;
}

/** Tables whose rows are in more than one item. */
function tablesOverItems(outline: Outline): ReadonlySet<number> {
  const seen = new Set<number>();
  const over = new Set<number>();
  for (const item of outline.items) {
    const here = new Set(item.lines.flatMap((line) => line.source.cell?.table ?? []));
    for (const table of here) (seen.has(table) ? over : seen).add(table);
  }
  return over;
}

/** Columns that hold beside each item what is to be done after it: table to column. */
export function findFollowUps(outline: Outline): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const spanning = tablesOverItems(outline);
  for (const { source, text } of outline.text.lines) {
    const { cell } = source;
    if (!cell || cell.column === 0 || text.length > 40 || found.has(cell.table) || !spanning.has(cell.table)) continue;
    if (followUpColumns.includes(fold(text).replace(/[\s.:]+$/u, ""))) found.set(cell.table, cell.column);
  }
  return found;
}

/** Whether a part stands in a column of what is to be done. */
export function inFollowUp(part: LinePart, columns: ReadonlyMap<number, number>): boolean {
  const { cell } = part.line.source;
  return cell !== undefined && columns.get(cell.table) === cell.column;
}

/** How far apart in points the entries of one column may begin. */
const columnTolerance = 14;

/** Where the columns of the found tables begin on the page, read from all their entries. */
function columnPlaces(
  outline: Outline,
  found: ReadonlyMap<number, MarginColumns>,
): { owner: number; due: number | null } | null {
  const owners: number[] = [];
  const dues: number[] = [];
  for (const { source } of outline.text.lines) {
    const known = source.cell ? found.get(source.cell.table) : undefined;
    if (!known || !source.cell || source.x === undefined) continue;
    if (source.cell.column === known.owner) owners.push(source.x);
    if (source.cell.column === known.due) dues.push(source.x);
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  const owner = middle(owners);
  return owner === undefined ? null : { owner, due: middle(dues) ?? null };
}

/** Tables on later pages that stand in the same columns and do not repeat their heads. */
function continued(outline: Outline, found: Map<number, MarginColumns>): Map<number, MarginColumns> {
  const places = columnPlaces(outline, found);
  if (!places) return found;
  const near = (x: number, place: number | null) => place !== null && Math.abs(x - place) <= columnTolerance;
  const seen = new Map<number, { owner: number | null; due: number | null; strange: boolean }>();
  for (const { source } of outline.text.lines) {
    const { cell, x } = source;
    if (!cell || cell.column === 0 || x === undefined || found.has(cell.table)) continue;
    const table = seen.get(cell.table) ?? { owner: null, due: null, strange: false };
    seen.set(cell.table, table);
    if (near(x, places.owner)) table.owner = cell.column;
    else if (near(x, places.due)) table.due = cell.column;
    else table.strange = true;
  }
  for (const [table, { owner, due, strange }] of seen) {
    if (!strange && owner !== null) found.set(table, { owner, due: due ?? (places.due === null ? null : owner + 1) });
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
  const text = parts.some(({ line }) => line.source.beside) ? parts.filter(({ line }) => !line.source.beside) : parts;
  return columns.size === 0 ? text : text.filter((part) => inMargin(part, columns) === null);
}

/**
 * The paragraphs with words beside them that are no cells of a table: names first, and what is no name below them says by
 * when.
 */
export function besideRows(parts: readonly LinePart[], namesSomebody: (text: string) => boolean): MarginRow[] {
  const rows: { text: LinePart[]; owner: LinePart[]; due: LinePart[]; below: LinePart[] }[] = [];
  let text: LinePart[] = [];
  for (const part of parts) {
    const { line } = part;
    const last = rows.at(-1);
    if (!line.source.beside) {
      const below = last !== undefined && (last.text === text || last.below === text) && !line.gap && !line.bullet;
      if (!line.continues) text = below ? last.below : [];
      text.push(part);
      continue;
    }
    // What stood below the entry above has one of its own.
    if (last?.below === text) {
      text = last.below;
      last.below = [];
    }
    const row = last?.text === text ? last : { text, owner: [], due: [], below: [] };
    if (row !== last) rows.push(row);
    (row.due.length === 0 && namesSomebody(line.text) ? row.owner : row.due).push(part);
  }
  return rows.flatMap((each) =>
    each.text.length === 0
      ? []
      : [
          {
            text: each.text,
            below: each.below,
            owner: joinParts(each.owner),
            due: each.due.length === 0 ? null : joinParts(each.due),
          },
        ],
  );
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
