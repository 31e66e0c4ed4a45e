import { mkdir, rm, rmdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Encoder, FormatOptions, TableFormat } from "../../export/tables/format.ts";
import { tables as allTables } from "../../export/tables/registry.ts";
import type { Table, TableSource } from "../../export/tables/table.ts";
import { UsageError } from "../failures.ts";
import { notWritable, OutputFile } from "../output-file.ts";
import type { Run } from "../run.ts";
import { endsOf } from "./earlier-files.ts";
import type { Target } from "./target.ts";

/** Letters that are held back, so that a small record is not a write of its own. */
const HELD = 200_000;

interface OpenTable {
  readonly table: Table;
  readonly encoder: Encoder;
  readonly file: OutputFile;
  held: string;
}

/**
 * A folder with a file for each table. Files of an earlier export take the new ones' place, also those of tables that are
 * made no more; anything else in the folder stays. Throws UsageError where something else would be lost.
 */
export class TableFiles implements Target {
  readonly #open: readonly OpenTable[];
  readonly #stale: readonly string[];
  /** The folder that was made for this run; null where there was one. */
  readonly #made: string | null;

  private constructor(open: readonly OpenTable[], stale: readonly string[], made: string | null) {
    this.#open = open;
    this.#stale = stale;
    this.#made = made;
  }

  static async create(
    folder: string,
    tables: readonly Table[],
    format: TableFormat,
    options: FormatOptions,
    { say }: Run,
  ): Promise<TableFiles> {
    if ((await stat(folder).catch(() => null))?.isDirectory() === false)
      throw new UsageError(say.export.outIsFile(folder));
    const fileOf = ({ name }: Table) => path.join(folder, `${name}.${format.extension}`);
    const earlier: string[] = [];
    for (const table of allTables) {
      const ends = await endsOf(fileOf(table));
      if (ends === null) continue;
      if (format.wrote(table, ends.head, ends.tail)) earlier.push(fileOf(table));
      else if (tables.includes(table)) throw new UsageError(say.export.notOurs(fileOf(table)));
    }
    const kept = new Set(tables.map(fileOf));
    const stale = earlier.filter((file) => !kept.has(file));
    const made = await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw notWritable(folder, error, say);
    });
    const open: OpenTable[] = [];
    const files = new TableFiles(open, stale, made === undefined ? null : folder);
    try {
      for (const table of tables) {
        const file = await OutputFile.create(fileOf(table), say);
        const encoder = format.encoder(table, options);
        open.push({ table, encoder, file, held: "" });
        await file.write(encoder.start());
      }
    } catch (error) {
      await files.discard();
      throw error;
    }
    return files;
  }

  async add(source: TableSource): Promise<void> {
    for (const each of this.#open) {
      const piece = each.encoder.rows(each.table.rows(source));
      if (typeof piece === "string") each.held += piece;
      else if (piece.length > 0) await each.file.write(piece);
      if (each.held.length > HELD) await flush(each);
    }
  }

  async finish(): Promise<{ readonly cut: number }> {
    for (const each of this.#open) {
      await flush(each);
      await each.file.write(each.encoder.end());
    }
    for (const { file } of this.#open) await file.finish();
    for (const file of this.#stale) await rm(file, { force: true });
    return { cut: this.#open.reduce((sum, { encoder }) => sum + encoder.cut, 0) };
  }

  async discard(): Promise<void> {
    for (const { file } of this.#open) await file.discard();
    // Only an empty folder goes; one that somebody has put something into by now stays.
    if (this.#made !== null) await rmdir(this.#made).catch(() => undefined);
  }
}

async function flush(each: OpenTable): Promise<void> {
  if (each.held !== "") await each.file.write(each.held);
  each.held = "";
}
