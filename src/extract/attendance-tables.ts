import { fieldOfLabel } from "../danish/header-fields.ts";
import { nameColumns, statusColumns, tickMarks } from "../danish/lexicon/attendance.ts";
import { statusMarks } from "../danish/lexicon/header-labels.ts";
import { isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, whole } from "../text/passage.ts";
import { fromList, type Statement } from "./attendance-statements.ts";
import { type ListedPerson, readPeople } from "./people-lists.ts";

/** A table of people with a column for who came: its lines, and what its rows say. */
export interface AttendanceTables {
  readonly lines: ReadonlySet<number>;
  readonly statements: readonly Statement[];
}

type Column =
  | { readonly kind: "name" | "status" | "other" }
  | { readonly kind: "tick"; readonly status: AttendanceStatus };
type Row = ReadonlyMap<number, readonly CleanLine[]>;

const names = new Set(nameColumns);
const statuses = new Set(statusColumns);
const ticks = new Set(tickMarks);
const marked = (Object.entries(statusMarks) as [AttendanceStatus, readonly string[]][]).map(([status, words]) => ({
  status,
  pattern: new RegExp(`^(?:${anyOf(words)})(?![\\p{L}])`, "iu"),
}));
const tickFields: Readonly<Record<string, AttendanceStatus>> = {
  present: "present",
  excused: "excused",
  absent: "absent",
  remote: "remote",
};

function textOf(lines: readonly CleanLine[] | undefined): string {
  return (lines ?? []).map((each) => each.text).join(" ");
}

/** What a column's head says of it. */
function columnOf(head: string): Column {
  const key = fold(head).replace(/[.:]+$/u, "");
  if (names.has(key)) return { kind: "name" };
  const tick = tickFields[fieldOfLabel(head) ?? ""];
  if (tick && !statuses.has(key)) return { kind: "tick", status: tick };
  return { kind: statuses.has(key) ? "status" : "other" };
}

function rowsOf(lines: readonly CleanLine[]): Map<number, Map<number, Map<number, CleanLine[]>>> {
  const tables = new Map<number, Map<number, Map<number, CleanLine[]>>>();
  for (const line of lines) {
    const { cell } = line.source;
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Map<number, CleanLine[]>>();
    const row = rows.get(cell.row) ?? new Map<number, CleanLine[]>();
    row.set(cell.column, [...(row.get(cell.column) ?? []), line]);
    rows.set(cell.row, row);
    tables.set(cell.table, rows);
  }
  return tables;
}

/** The status that the cells of a row give; null when no cell says anything. */
function statusIn(row: Row, columns: ReadonlyMap<number, Column>): AttendanceStatus | null {
  for (const [at, column] of columns) {
    const words = fold(textOf(row.get(at)));
    if (words === "") continue;
    if (column.kind === "tick" && ticks.has(words)) return column.status;
    if (column.kind !== "status") continue;
    if (ticks.has(words)) return "present";
    const status = marked.find((each) => each.pattern.test(words))?.status;
    if (status) return status;
  }
  return null;
}

function personIn(row: Row, nameAt: number, columns: ReadonlyMap<number, Column>): Statement | null {
  const passage = joinParts((row.get(nameAt) ?? []).map((line) => whole({ ...line, continues: true })));
  const [person] = passage.text === "" ? [] : readPeople(passage);
  if (!person) return null;
  const others = [...row].filter(([at]) => at !== nameAt && columns.get(at)?.kind === "other");
  const notes = others.map(([, lines]) => textOf(lines)).filter((each) => each !== "");
  const deputy = notes.map(
    (each) => /^(?:suppleant|stedfortræder) for (?<name>\p{Lu}.{2,60})$/iu.exec(each)?.groups?.name,
  );
  const absent = deputy.find((each) => each !== undefined && isPersonName(stripTitle(each).name) >= 0.4) ?? null;
  const role = person.role ?? notes[0] ?? null;
  const listed: ListedPerson = { ...person, role, substituteFor: person.substituteFor ?? absent };
  const status = statusIn(row, columns) ?? person.status ?? "unknown";
  return fromList({ ...listed, status: null }, passage, { status, guests: false }, "header");
}

/** The columns of a table without a head that has names and what became of them. */
const statusList: ReadonlyMap<number, Column> = new Map([
  [0, { kind: "name" }],
  [1, { kind: "status" }],
]);

/** "Anna Holm | Afbud", row after row: no head is needed to see who came. */
function isStatusList(rows: readonly Row[]): boolean {
  const wide = rows.filter((row) => row.has(1));
  return (
    wide.length > 1 &&
    wide.every((row) => {
      const [first] = splitNameList(textOf(row.get(0)));
      return statusIn(row, statusList) !== null && isPersonName(stripTitle(first?.name ?? "").name) >= 0.4;
    })
  );
}

/** Reads tables with a column of names and one or more for who came. */
export function readAttendanceTables(lines: readonly CleanLine[]): AttendanceTables {
  const taken = new Set<number>();
  const statements: Statement[] = [];
  for (const rows of rowsOf(lines).values()) {
    const [head, ...body] = [...rows.values()];
    if (!head) continue;
    const bare = isStatusList([...rows.values()]);
    const columns = bare ? statusList : new Map([...head].map(([at, cell]) => [at, columnOf(textOf(cell))]));
    const nameAt = [...columns].find(([, each]) => each.kind === "name")?.[0];
    if (nameAt === undefined || ![...columns.values()].some((each) => each.kind === "status" || each.kind === "tick"))
      continue;
    for (const row of rows.values()) for (const cell of row.values()) for (const line of cell) taken.add(line.index);
    statements.push(...(bare ? [...rows.values()] : body).flatMap((row) => personIn(row, nameAt, columns) ?? []));
  }
  return { lines: taken, statements };
}
