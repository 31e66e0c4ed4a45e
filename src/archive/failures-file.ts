import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { JournalLine } from "./journal-line.ts";

/** Characters that are written at a time. */
const blockLength = 64 * 1024;

/** Every source of a run that has no record, and why: a list to work on, whole or as the run before left it. */
export class FailuresFile {
  readonly #file: string;
  readonly #handle: number;
  #block = "";

  constructor(file: string) {
    this.#file = file;
    this.#handle = openSync(`${file}.tmp`, "w");
  }

  add({ path, status, code, message, sha256 }: JournalLine): void {
    this.#block += `${JSON.stringify({ path, status, code, message, sha256 })}\n`;
    if (this.#block.length > blockLength) this.#write();
  }

  finish(): void {
    this.#write();
    fsyncSync(this.#handle);
    closeSync(this.#handle);
    renameSync(`${this.#file}.tmp`, this.#file);
  }

  discard(): void {
    closeSync(this.#handle);
    rmSync(`${this.#file}.tmp`, { force: true });
  }

  #write(): void {
    for (let rest = Buffer.from(this.#block); rest.length > 0; ) rest = rest.subarray(writeSync(this.#handle, rest));
    this.#block = "";
  }
}
