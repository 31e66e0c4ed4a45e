import { visibleJson } from "../escape.ts";
import { type TableFormat, textOf } from "../tables/format.ts";

/** One row a line, its columns by name, and `null` for what is not stated. */
export const ndjsonTables: TableFormat = {
  id: "ndjson",
  extension: "ndjson",
  isText: true,
  encoder({ columns }) {
    return {
      start: () => "",
      rows: (rows) =>
        rows
          .map((row) => {
            const values = Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
            return `${visibleJson(JSON.stringify(values))}\n`;
          })
          .join(""),
      end: () => "",
      cut: 0,
    };
  },
  wrote: ({ columns }, head) => textOf(head).startsWith(`{"${columns[0]?.name}":`),
};
