import type { JournalLine } from "./journal-line.ts";
import { keyOf } from "./key.ts";

/** Size in bytes, and time of the last change in milliseconds. */
export interface FileFacts {
  readonly size: number;
  readonly mtime: number;
}

/**
 * skip: the journal proves that nothing has changed. compare: the bytes may be the ones that were read before, and are
 * read to see. do: it is read.
 */
export type Decision = "skip" | "compare" | "do";

/**
 * What to do with a source that the journal says `before` of. `now` is null when the file cannot be looked at. What was
 * killed, or could not even be opened, is tried again in another run: that may have been the machine's fault.
 */
export function decide(before: JournalLine | null, now: FileFacts | null, digest: string): Decision {
  if (before === null || now === null || !isSettled(before)) return "do";
  if (before.sha256 === null || before.key !== keyOf(before.sha256, before.path, digest)) return "do";
  return before.size === now.size && before.mtime === now.mtime ? "skip" : "compare";
}

function isSettled({ status, key }: JournalLine): boolean {
  return key !== null && (status === "done" || status === "failed");
}
