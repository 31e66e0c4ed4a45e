import type { TableSource } from "../../export/tables/table.ts";

/** Where the rows of the records go: a folder, a database, or standard output. */
export interface Target {
  add(source: TableSource): Promise<void>;
  /** Makes everything stand under its own name. Returns the number of cells that could not be held whole. */
  finish(): Promise<{ readonly cut: number }>;
  /** Leaves things as they were before. */
  discard(): Promise<void>;
}
