import { closeSync, fsync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import type { JournalLine, Place } from "./journal-line.ts";
import { makeFolder } from "./make-folder.ts";
import { outputName, pathOfName } from "./names.ts";
import type { Made } from "./protocol.ts";
import { NameTaken, type Store } from "./store.ts";

/** Puts bytes into a file that is whole or not there: a temporary name, written through to the disk, renamed. */
export type WriteFile = (file: string, bytes: Uint8Array, temporary: string) => Promise<void>;

/** A file for each source, in folders as the sources stand in. */
export class FilesStore implements Store {
  readonly #folder: string;
  readonly #temporary: string;
  readonly #write: WriteFile;
  readonly #folders = new Set<string>();
  #turn = 0;

  /** `temporary` is a folder of this run alone, in the output folder; what an earlier run left there is taken away. */
  constructor(folder: string, temporary: string, write: WriteFile = writeWhole) {
    this.#folder = folder;
    this.#temporary = temporary;
    this.#write = write;
    rmSync(temporary, { recursive: true, force: true });
    makeFolder(temporary);
  }

  async put(source: string, made: Pick<Made, "record" | "findings">): Promise<Place> {
    const output = outputName(source, ".json");
    const findings = outputName(source, ".findings.json");
    // Findings of an earlier run would be those of another record.
    if (made.findings === null) rmSync(this.#fileOf(findings), { force: true });
    else await this.#put(findings, made.findings.bytes);
    await this.#put(output, made.record);
    return { output, bytes: made.record.length };
  }

  async has({ place, findingCounts }: JournalLine): Promise<boolean> {
    if (place === undefined || !("output" in place)) return false;
    const found = await stat(this.#fileOf(place.output)).catch(() => null);
    if (found?.size !== place.bytes) return false;
    if (findingCounts === undefined) return true;
    const findings = place.output.replace(/\.json$/u, ".findings.json");
    return (await stat(this.#fileOf(findings)).catch(() => null)) !== null;
  }

  async remove({ path: source }: JournalLine): Promise<void> {
    await rm(this.#fileOf(outputName(source, ".json")), { force: true });
    await rm(this.#fileOf(outputName(source, ".findings.json")), { force: true });
  }

  isFull(): boolean {
    return false;
  }

  sync(): void {
    // Every file is written through to the disk before it has its name.
  }

  settled(): void {
    // A file needs nothing more.
  }

  close(): void {
    rmSync(this.#temporary, { recursive: true, force: true });
  }

  async #put(output: string, bytes: Uint8Array): Promise<void> {
    this.#turn += 1;
    const temporary = path.join(this.#temporary, `${this.#turn}`);
    const file = path.join(this.#folder, output);
    try {
      this.#makeFolder(path.dirname(file));
      await this.#write(file, bytes, temporary);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      // A source "a" and a source "a.json/b": one output is a folder of the other.
      if (["EEXIST", "ENOTDIR", "EISDIR", "ENOTEMPTY"].includes(code)) throw new NameTaken(output, { cause: error });
      throw error;
    }
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    makeFolder(folder);
    // The folders of one archive are few; of a million, they are forgotten now and then.
    if (this.#folders.size > 10_000) this.#folders.clear();
    this.#folders.add(folder);
  }

  #fileOf(output: string): string | Buffer {
    return pathOfName(path.join(this.#folder, output));
  }
}

// Only the disk is waited for aside; the other calls take less than handing them to another thread and back.
const writeWhole: WriteFile = async (file, bytes, temporary) => {
  const handle = openSync(temporary, "wx");
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    await new Promise<void>((resolve, reject) =>
      fsync(handle, (error) => (error === null ? resolve() : reject(error))),
    );
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, pathOfName(file));
};
