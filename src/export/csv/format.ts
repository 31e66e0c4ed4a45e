import { type TableFormat, textOf } from "../tables/format.ts";
import { csvCell, csvLine, csvStyles } from "./cells.ts";

/** Comma-separated values; with the Danish locale, a file that a Danish spreadsheet opens right. */
export const csv: TableFormat = {
  id: "csv",
  extension: "csv",
  isText: true,
  encoder({ columns }, { csvLocale }) {
    const style = csvStyles[csvLocale];
    let cut = 0;
    return {
      start: () =>
        style.mark +
        csvLine(
          columns.map(({ name }) => name),
          style,
        ),
      rows: (rows) =>
        rows
          .map((row) => {
            const cells = columns.map((column, index) => csvCell(row[index] ?? null, column, style));
            cut += cells.filter((cell) => cell.cut).length;
            return csvLine(
              cells.map(({ text }) => text),
              style,
            );
          })
          .join(""),
      end: () => "",
      get cut() {
        return cut;
      },
    };
  },
  wrote({ columns }, head) {
    const [first = "", second = ""] = textOf(head).split(/[,;]/u);
    return first === columns[0]?.name && second === columns[1]?.name;
  },
};
