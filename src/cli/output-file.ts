import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { MinutesError } from "../record/errors.ts";
import { LocalError } from "./failures.ts";
import type { Messages } from "./messages.ts";

/**
 * A file that appears whole or not at all: the text goes to a temporary name in the same folder, which takes the
 * final name when everything is written. A pipe or a device cannot be replaced; it is written to as it is.
 */
export class OutputFile {
  readonly #target: string;
  readonly #temporary: string | null;
  readonly #handle: FileHandle;
  readonly #say: Messages;

  private constructor(target: string, temporary: string | null, handle: FileHandle, say: Messages) {
    this.#target = target;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#say = say;
  }

  /** Opens the temporary file, so that a folder that cannot be written to is known before any work is done. */
  static async create(name: string, say: Messages): Promise<OutputFile> {
    const existing = await stat(name).catch(() => null);
    if (existing?.isDirectory()) throw new LocalError("OUTPUT_NOT_WRITABLE", say.outIsFolder(name));
    try {
      if (existing !== null && !existing.isFile()) return new OutputFile(name, null, await open(name, "w"), say);
      // The file behind a link is replaced, not the link.
      const target = existing === null ? name : await realpath(name);
      const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
      return new OutputFile(target, temporary, await open(temporary, "wx"), say);
    } catch (error) {
      throw notWritable(name, error, say);
    }
  }

  async write(content: string | Uint8Array): Promise<void> {
    await this.#orFail(this.#handle.writeFile(content));
  }

  async finish(): Promise<void> {
    await this.#orFail(this.#handle.close());
    if (this.#temporary !== null) await this.#orFail(rename(this.#temporary, this.#target));
  }

  /** Leaves things as they were before. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    if (this.#temporary !== null) await rm(this.#temporary, { force: true });
  }

  async #orFail(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      await this.discard();
      throw notWritable(this.#target, error, this.#say);
    }
  }
}

/** The error of a place that cannot be written to, in the user's language. */
export function notWritable(target: string, cause: unknown, say: Messages): MinutesError {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new LocalError("OUTPUT_NOT_WRITABLE", say.outNotWritable(target, reason), { cause });
}
