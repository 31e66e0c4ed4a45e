import { lstat } from "node:fs/promises";
import type { FileFacts } from "./decide.ts";
import { pathOfName } from "./names.ts";

/** Size and time of a file; null when it cannot be looked at. */
export async function factsOf(file: string): Promise<FileFacts | null> {
  try {
    const { size, mtimeMs } = await lstat(pathOfName(file));
    return { size, mtime: mtimeMs };
  } catch {
    return null;
  }
}
