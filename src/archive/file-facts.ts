import { lstatSync } from "node:fs";
import type { FileFacts } from "./decide.ts";
import { pathOfName } from "./names.ts";

/** Size and time of a file; null when it cannot be looked at. */
export function factsOf(file: string): FileFacts | null {
  try {
    const { size, mtimeMs } = lstatSync(pathOfName(file));
    return { size, mtime: mtimeMs };
  } catch {
    return null;
  }
}
