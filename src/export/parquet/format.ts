import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { storable, type TableFormat, textOf } from "../tables/format.ts";
import type { Cell, Column, ColumnType, Row } from "../tables/table.ts";

/** A row group is written when it has so many rows or so many letters: the memory that a table takes. */
const GROUP_ROWS = 20_000;
const GROUP_LETTERS = 4_000_000;
const DAY = 86_400_000;

/** The columns of a table as Parquet names their types. */
const types: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  time: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  decimal: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** Parquet, compressed with Snappy. */
export const parquet: TableFormat = {
  id: "parquet",
  extension: "parquet",
  isText: false,
  encoder({ columns }, { writtenBy }) {
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: writtenBy });
    let waiting: Row[] = [];
    let letters = 0;
    const writeGroup = (): void => {
      const columnData = columns.map((column, index) => ({
        name: column.name,
        data: waiting.map((row) => stored(row[index] ?? null, column)),
      }));
      if (waiting.length > 0) void writer.write({ columnData, rowGroupSize: waiting.length });
      waiting = [];
      letters = 0;
    };
    return {
      start: () => "",
      rows(rows) {
        for (const row of rows) {
          waiting.push(row);
          for (const cell of row) if (typeof cell === "string") letters += cell.length;
          if (waiting.length >= GROUP_ROWS || letters >= GROUP_LETTERS) writeGroup();
        }
        return taken(bytes);
      },
      end() {
        writeGroup();
        void writer.finish();
        return taken(bytes);
      },
      cut: 0,
    };
  },
  // The footer of a Parquet file ends with the name of the program that wrote it.
  wrote: (_, head, tail) => textOf(head).startsWith("PAR1") && textOf(tail).includes("minutes "),
};

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  const leaves = columns.map(
    ({ name, type, required }): SchemaElement => ({
      ...types[type],
      name,
      repetition_type: required ? "REQUIRED" : "OPTIONAL",
    }),
  );
  return [{ name: "root", num_children: columns.length }, ...leaves];
}

function stored(cell: Cell, { type }: Column): Cell {
  if (typeof cell !== "string") return cell;
  return type === "date" ? daysOf(cell) : storable(cell);
}

/** Days since 1970-01-01; null for a date that is none. */
function daysOf(date: string): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** The bytes so far, which the writer keeps no more. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
