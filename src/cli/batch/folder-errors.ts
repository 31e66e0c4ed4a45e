import path from "node:path";
import { Locked } from "../../archive/lock.ts";
import { OtherLayout } from "../../archive/output-folder.ts";
import { LocalError, UsageError } from "../failures.ts";
import type { Run } from "../run.ts";

/** What is wrong with the output folder, in the user's language; any other error as it is. */
export function inWords(error: unknown, folder: string, { say: { batch } }: Run): unknown {
  if (error instanceof Locked) {
    const { pid, host } = error.holder;
    return new UsageError(batch.locked(folder, pid, host, path.join(folder, error.file)));
  }
  if (error instanceof OtherLayout) return new UsageError(batch.otherLayout(folder, error.layout));
  // Sources have their errors on lines of their own: what the system says here, it says of the output folder.
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return error;
  const code = String(error.code);
  const text = code === "ENOSPC" || code === "EDQUOT" ? batch.diskFull(folder) : batch.notWritable(folder, code);
  return new LocalError("OUTPUT_NOT_WRITABLE", text, { cause: error });
}
