import type { MinutesRecord } from "../../record/record.ts";
import type { Finding } from "../../rules/finding.ts";

/** A value of a row. Dates are "2024-03-05" and times of day "18:30". */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];
export type ColumnType = "text" | "integer" | "decimal" | "boolean" | "date" | "time";

export interface Words {
  readonly da: string;
  readonly en: string;
}

/** One record, with what its rows need beside it. */
export interface TableSource {
  readonly record: MinutesRecord;
  /** Key of the meeting, see `meetingKey`. */
  readonly id: string;
  /** What the rules found in it; empty where they did not run. */
  readonly findings: readonly Finding[];
}

/** A column as every format, the database and the data dictionary see it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: Words;
  /** True when every row has a value. */
  readonly required?: true;
  /** The table whose key this is. */
  readonly references?: string;
  /** True for what people look rows up by. */
  readonly indexed?: true;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** True for keys and long texts, which a table for eyes leaves out. */
  readonly forPrograms?: true;
}

/** A table. Its first column is its key. */
export interface Table {
  readonly name: string;
  readonly about: Words;
  readonly columns: readonly Column[];
  /** The rows of one record, cells in the order of the columns. */
  rows(source: TableSource): Row[];
}

/** A column, and how its value is read from what a row stands for. */
export interface ReadColumn<Each> extends Column {
  readonly read: (each: Each) => Cell | undefined;
}

interface TableDefinition<Each> extends Omit<Table, "columns" | "rows"> {
  /** What the rows of a record stand for. */
  readonly each: (source: TableSource) => readonly Each[];
  readonly columns: readonly ReadColumn<Each>[];
}

export function defineTable<Each>({ name, about, each, columns }: TableDefinition<Each>): Table {
  return {
    name,
    about,
    columns,
    rows: (source) => each(source).map((one) => columns.map(({ read }) => read(one) ?? null)),
  };
}
