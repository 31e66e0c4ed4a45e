import type { TableFormat } from "./format.ts";

/** Every format with a file for each table, loaded when it is asked for. A database is one file: see export/sqlite. */
export const tableFormats = {
  csv: async () => (await import("../csv/format.ts")).csv,
  ndjson: async () => (await import("../ndjson/table-format.ts")).ndjsonTables,
  parquet: async () => (await import("../parquet/format.ts")).parquet,
  markdown: async () => (await import("../markdown/table-format.ts")).markdownTables,
} satisfies Record<string, () => Promise<TableFormat>>;

export type TableFormatName = keyof typeof tableFormats;
