import { markdownCell } from "../escape.ts";
import { type TableFormat, textOf } from "../tables/format.ts";
import type { Cell } from "../tables/table.ts";

/** Letters of a cell; a table for eyes is no place for more. */
const LONGEST = 400;

/** A page with a table for people: without keys and without the long texts. */
export const markdownTables: TableFormat = {
  id: "markdown",
  extension: "md",
  isText: true,
  encoder({ name, about, columns }, { language }) {
    const shown = columns.flatMap((column, index) => (column.forPrograms ? [] : [{ name: column.name, index }]));
    let cut = 0;
    const write = (cell: Cell): string => {
      if (cell === null) return "";
      const letters = [...String(cell).trim()];
      if (letters.length > LONGEST) cut += 1;
      return markdownCell(letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join(""));
    };
    return {
      start: () =>
        [
          `# ${name}`,
          "",
          about[language],
          "",
          line(shown.map((column) => markdownCell(column.name))),
          line(shown.map(() => "---")),
          "",
        ].join("\n"),
      rows: (rows) => rows.map((row) => `${line(shown.map(({ index }) => write(row[index] ?? null)))}\n`).join(""),
      end: () => "",
      get cut() {
        return cut;
      },
    };
  },
  wrote({ name, about }, head) {
    const text = textOf(head);
    return text.startsWith(`# ${name}\n\n${about.da}\n`) || text.startsWith(`# ${name}\n\n${about.en}\n`);
  },
};

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
