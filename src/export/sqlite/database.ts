import { storable } from "../tables/format.ts";
import { tables } from "../tables/registry.ts";
import type { Cell, TableSource } from "../tables/table.ts";
import {
  APPLICATION_ID,
  analyze,
  createIndices,
  createTable,
  dictionary,
  insertInto,
  SHAPE_VERSION,
  search,
} from "./statements.ts";

/** Records between two commits. */
const BATCH = 500;

/** A database that is being filled. */
export interface Filling {
  add(source: TableSource): void;
  /** Makes what needs all rows, and closes the file. */
  finish(): void;
  /** Closes the file as it is. */
  close(): void;
}

/**
 * Makes a SQLite database in a new file. Nothing protects it while it is filled: it is of use when it is finished, and is
 * thrown away otherwise. Throws what importing libsql throws where the package is missing.
 */
export async function createDatabase(file: string): Promise<Filling> {
  const { default: Database } = await import("libsql");
  const database = new Database(file);
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SHAPE_VERSION}`);
  database.exec("BEGIN");
  for (const table of tables) database.exec(createTable(table, tables));
  const inserts = tables.map((table) => database.prepare(insertInto(table)));
  let waiting = 0;
  let isOpen = true;
  return {
    add(source) {
      for (const [index, table] of tables.entries()) {
        for (const row of table.rows(source)) inserts[index]?.run(row.map(stored));
      }
      waiting += 1;
      if (waiting % BATCH === 0) database.exec("COMMIT; BEGIN");
    },
    finish() {
      for (const statement of tables.flatMap(createIndices)) database.exec(statement);
      for (const statement of [...analyze, ...search]) database.exec(statement);
      database.exec(dictionary.create);
      const describe = database.prepare(dictionary.insert);
      for (const row of dictionary.rows(tables)) describe.run(row);
      database.exec("COMMIT");
      database.close();
      isOpen = false;
    },
    close() {
      if (isOpen) database.close();
      isOpen = false;
    },
  };
}

/** A value as libsql takes it: it has no booleans, and stops the process when it is given one. */
function stored(cell: Cell): string | number | null {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "string" ? storable(cell) : cell;
}

/** Whether a file is a database of ours, by its header. */
export function isOwnDatabase(head: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(head.subarray(0, 15));
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return text === "SQLite format 3" && head.byteLength >= 72 && view.getUint32(68) === APPLICATION_ID;
}
