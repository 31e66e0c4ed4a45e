import type { Column, ColumnType, Table } from "../tables/table.ts";

/** "minu" in the header of the file, by which a database of ours is known. */
export const APPLICATION_ID = 0x6d696e75;
/** Raised when the tables change so that readers break. */
export const SHAPE_VERSION = 1;

const types: Readonly<Record<ColumnType, string>> = {
  text: "TEXT",
  date: "TEXT",
  time: "TEXT",
  integer: "INTEGER",
  decimal: "REAL",
  boolean: "INTEGER",
};

export function createTable({ name, columns }: Table, tables: readonly Table[]): string {
  const lines = columns.map((column, index) => `  ${columnLine(column, index === 0, tables)}`);
  return `CREATE TABLE ${quote(name)} (\n${lines.join(",\n")}\n)`;
}

export function insertInto({ name, columns }: Table): string {
  return `INSERT INTO ${quote(name)} VALUES (${columns.map(() => "?").join(", ")})`;
}

/** Indices on keys of other tables and on what rows are looked up by. They are made when the rows are there. */
export function createIndices({ name, columns }: Table): string[] {
  return columns
    .filter(({ indexed }) => indexed)
    .map((column) => `CREATE INDEX ${quote(`${name}_${column.name}`)} ON ${quote(name)} (${quote(column.name)})`);
}

/** What the planner of queries needs to choose the index that leads to few rows. */
export const analyze = ["PRAGMA analysis_limit = 1000", "ANALYZE"];

/** Full-text search over items: title, whole text, and the body's own decisions. å, ø and æ are letters of their own. */
export const search = [
  `CREATE VIRTUAL TABLE search USING fts5(
  item_id UNINDEXED, title, body, decisions, tokenize = "unicode61 remove_diacritics 0"
)`,
  `INSERT INTO search SELECT items.item_id, items.title, items.text,
  (SELECT group_concat(text, char(10)) FROM decisions WHERE decisions.item_id = items.item_id AND stage = 'own')
FROM items`,
];

/** The data dictionary, which goes with the data. */
export const dictionary = {
  create: "CREATE TABLE data_dictionary (table_name TEXT, column_name TEXT, type TEXT, about_da TEXT, about_en TEXT)",
  insert: "INSERT INTO data_dictionary VALUES (?, ?, ?, ?, ?)",
  rows: (tables: readonly Table[]): (string | null)[][] =>
    tables.flatMap(({ name, about, columns }) => [
      [name, null, null, about.da, about.en],
      ...columns.map((column) => [name, column.name, column.type, column.about.da, column.about.en]),
    ]),
};

function columnLine({ name, type, required, references }: Column, isKey: boolean, tables: readonly Table[]): string {
  const target = tables.find((table) => table.name === references)?.columns[0]?.name;
  const parts = [
    quote(name),
    types[type],
    isKey ? "PRIMARY KEY" : "",
    required ? "NOT NULL" : "",
    target === undefined ? "" : `REFERENCES ${quote(references ?? "")} (${quote(target)})`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function quote(name: string): string {
  return `"${name}"`;
}
