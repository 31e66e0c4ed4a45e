import { actionColumns } from "../../src/export/actions/columns.ts";
import { tables } from "../../src/export/tables/registry.ts";
import type { Column, Table } from "../../src/export/tables/table.ts";

const introduction = `# The tables of \`minutes export\`

This page is made from \`src/export/tables/\` by \`npm run docs\`; what it says of names, types and keys holds for every form. How to make
the tables, and what to do with them, is on [export.md](export.md).

- A key is made of the document's content and of the place in its record: \`9f86d081884c7d65\` is a meeting (the first 16 hexadecimal digits
  of the SHA-256 of its document; \`-2\` after it for the second meeting in one document), and \`9f86d081884c7d65#/items/2/decisions/0\` the
  first decision of its third item. What stands after \`#\` is a JSON pointer into the [record](record.md). The same document always has the
  same keys, whatever else is exported with it.
- An empty cell means that the minutes do not say, never "no" and never 0.
- Lists in one cell have \`; \` between their entries.

| Type | csv | ndjson | parquet | sqlite |
| --- | --- | --- | --- | --- |
| text | text, guarded against formulas | string | \`UTF8\` | \`TEXT\` |
| integer | digits | number | \`INT32\` | \`INTEGER\` |
| decimal | \`0.85\`, with \`--csv-locale da\` \`0,85\` | number | \`DOUBLE\` | \`REAL\` |
| boolean | \`true\`, \`false\` | boolean | \`BOOLEAN\` | \`INTEGER\` 1, 0 |
| date | \`2024-03-05\` | string | \`DATE\` | \`TEXT\` |
| time | \`18:30\` | string | \`UTF8\` | \`TEXT\` |

A column with ● has a value in every row. Columns with ◦ are for programs and are left out of \`--to markdown\`.
`;

const database = `## Only in a database

| Table | Holds |
| --- | --- |
| \`search\` | full text (FTS5) of \`item_id\`, \`title\`, \`body\` (the item's whole text) and \`decisions\` (the body's own) |
| \`data_dictionary\` | this page: \`table_name\`, \`column_name\`, \`type\`, \`about_da\`, \`about_en\` |

Keys are primary keys, columns that lead to other tables are foreign keys with an index, and so have the columns that rows are looked up
by. \`PRAGMA application_id\` is \`0x6d696e75\` ("minu"), \`PRAGMA user_version\` the version of the tables.
`;

/** The data dictionary: a table of columns for each table. */
export function tablesPage(): string {
  const list = tables.map(({ name, about }) => `| [${name}](#${name}) | ${about.en} | ${about.da} |`);
  const overview = ["| Table | A row is | En række er |", "| --- | --- | --- |", ...list, ""].join("\n");
  return [
    introduction,
    overview,
    ...tables.map(section),
    database,
    `## The list of \`minutes actions --format csv\`\n\n${columnTable(actionColumns)}\n`,
  ].join("\n");
}

function section({ name, about, columns }: Table): string {
  return `## ${name}\n\n${about.en} *${about.da}*\n\n${columnTable(columns)}\n`;
}

function columnTable(columns: readonly Column[]): string {
  return ["| Column | Type | | Meaning | På dansk |", "| --- | --- | --- | --- | --- |", ...columns.map(row)].join(
    "\n",
  );
}

function row({ name, type, about, required, references, values, forPrograms }: Column): string {
  const marks = [required ? "●" : "", forPrograms ? "◦" : ""].filter((mark) => mark !== "").join(" ");
  const leads = references === undefined ? "" : ` Leads to [${references}](#${references}).`;
  const choices = values === undefined ? "" : ` One of ${values.map((value) => `\`${value}\``).join(", ")}.`;
  return `| \`${name}\` | ${type} | ${marks} | ${about.en}${choices}${leads} | ${about.da} |`;
}
