import { rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { createDatabase, type Filling, isOwnDatabase } from "../../export/sqlite/database.ts";
import type { TableSource } from "../../export/tables/table.ts";
import { LocalError, UsageError } from "../failures.ts";
import type { Messages } from "../messages.ts";
import { notWritable } from "../output-file.ts";
import type { Run } from "../run.ts";
import { endsOf } from "./earlier-files.ts";
import type { Target } from "./target.ts";

/** A database that appears whole or not at all: it is filled under a temporary name in the same folder. */
export class DatabaseFile implements Target {
  readonly #target: string;
  readonly #temporary: string;
  readonly #filling: Filling;
  readonly #say: Messages;

  private constructor(target: string, temporary: string, filling: Filling, say: Messages) {
    this.#target = target;
    this.#temporary = temporary;
    this.#filling = filling;
    this.#say = say;
  }

  static async create(target: string, { say }: Run): Promise<DatabaseFile> {
    if ((await stat(target).catch(() => null))?.isDirectory())
      throw new LocalError("OUTPUT_NOT_WRITABLE", say.outIsFolder(target));
    const ends = await endsOf(target);
    if (ends !== null && !isOwnDatabase(ends.head)) throw new UsageError(say.export.notOurs(target));
    for (const other of [`${target}-wal`, `${target}-journal`]) {
      if ((await endsOf(other)) !== null) throw new UsageError(say.export.inUse(target, path.basename(other)));
    }
    const folder = path.dirname(target);
    if ((await stat(folder).catch(() => null)) === null) throw notWritable(target, { code: "ENOENT" }, say);
    const temporary = path.join(folder, `.${path.basename(target)}.${process.pid}.tmp`);
    await rm(temporary, { force: true });
    try {
      return new DatabaseFile(target, temporary, await createDatabase(temporary), say);
    } catch (error) {
      await rm(temporary, { force: true });
      throw isMissing(error) ? new UsageError(say.export.packageMissing("libsql")) : notWritable(target, error, say);
    }
  }

  async add(source: TableSource): Promise<void> {
    await this.#orFail(() => this.#filling.add(source));
  }

  async finish(): Promise<{ readonly cut: number }> {
    await this.#orFail(() => this.#filling.finish());
    await rename(this.#temporary, this.#target).catch(async (error: unknown) => {
      await this.discard();
      throw notWritable(this.#target, error, this.#say);
    });
    return { cut: 0 };
  }

  async discard(): Promise<void> {
    this.#filling.close();
    await rm(this.#temporary, { force: true });
  }

  async #orFail(work: () => void): Promise<void> {
    try {
      work();
    } catch (error) {
      await this.discard();
      throw notWritable(this.#target, error, this.#say);
    }
  }
}

/** Whether a package, or the part of it that is made for this machine, is not installed. */
function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
