import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { maxSourceBytes } from "../ingest/read.ts";
import { MinutesError } from "../record/errors.ts";
import type { FileFacts } from "./decide.ts";
import { pathOfName } from "./names.ts";

/** A source's bytes, with size and time of the very file that was read. */
export interface SourceFile {
  readonly facts: FileFacts;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file. A link is not followed and a pipe is not waited for, even when one has taken the file's place since it was
 * found. Throws MinutesError.
 */
export function readSourceFile(file: string): SourceFile {
  // Windows has neither flag.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    const handle = openSync(pathOfName(file), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fstatSync(handle);
      if (!found.isFile()) throw new MinutesError("SOURCE_UNREADABLE", "It is no file any more.");
      if (found.size > maxSourceBytes) {
        const most = `${Math.round(maxSourceBytes / 1e6)} MB`;
        throw new MinutesError("SOURCE_TOO_LARGE", `The source is larger than ${most}: split it.`);
      }
      const bytes = readFileSync(handle);
      return { facts: { size: found.size, mtime: found.mtimeMs }, bytes: new Uint8Array(bytes) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof MinutesError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new MinutesError("SOURCE_NOT_FOUND", "The source is not there.", { cause: error });
    }
    throw new MinutesError("SOURCE_UNREADABLE", `The source cannot be opened (${code}).`, { cause: error });
  }
}
