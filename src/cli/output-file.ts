import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { MinutesError } from "../record/errors.ts";
import { LocalError } from "./failures.ts";
import type { Messages } from "./messages.ts";

/**
 * A file that appears whole or not at all: the text goes to a temporary name in the same folder, which takes the
 * final name when everything is written.
 */
export class OutputFile {
  readonly #target: string;
  readonly #temporary: string;
  readonly #handle: Awaited<ReturnType<typeof open>>;
  readonly #say: Messages;

  private constructor(target: string, temporary: string, handle: Awaited<ReturnType<typeof open>>, say: Messages) {
    this.#target = target;
    this.#temporary = temporary;
    this.#handle = handle;
    this.#say = say;
  }

  /** Opens the temporary file, so that a folder that cannot be written to is known before any work is done. */
  static async create(target: string, say: Messages): Promise<OutputFile> {
    const isFolder = await stat(target).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isFolder) throw new LocalError("OUTPUT_NOT_WRITABLE", say.outIsFolder(target));
    const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    try {
      return new OutputFile(target, temporary, await open(temporary, "wx"), say);
    } catch (error) {
      throw notWritable(target, error, say);
    }
  }

  async write(text: string): Promise<void> {
    await this.#handle
      .write(text)
      .catch((error: unknown) => Promise.reject(notWritable(this.#target, error, this.#say)));
  }

  async finish(): Promise<void> {
    await this.#handle.close();
    await rename(this.#temporary, this.#target).catch(async (error: unknown) => {
      await rm(this.#temporary, { force: true });
      throw notWritable(this.#target, error, this.#say);
    });
  }

  /** Leaves things as they were before. */
  async discard(): Promise<void> {
    await this.#handle.close();
    await rm(this.#temporary, { force: true });
  }
}

function notWritable(target: string, cause: unknown, say: Messages): MinutesError {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new LocalError("OUTPUT_NOT_WRITABLE", say.outNotWritable(target, reason), { cause });
}
