import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Processes } from "../../archive/lock.ts";

/** The processes of this machine. */
export function processesHere(): Processes {
  return {
    own: { host: hostname(), pid: process.pid, started: startOf(process.pid) ?? null },
    startOf,
    now: () => Date.now(),
  };
}

/**
 * How Node.js runs a process that reads thousands of documents: as this one was told to, and with a small young generation,
 * which stays in the processor's cache and takes 30 MB less, and with code compiled at its first use, if only roughly, which
 * pays from the tenth document on.
 */
export function readerArguments(): string[] {
  return [...process.execArgv, "--max-semi-space-size=4", "--always-sparkplug"];
}

/** When a process was started; null when only known to be there, undefined when it is not. */
function startOf(pid: number): string | null | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is somebody else's.
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return undefined;
  }
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    // "812 (node) S 1 …": the name may hold anything; the start is the 20th value after it
    const values = readFileSync(`/proc/${pid}/stat`, "latin1").replace(/^.*\)/su, "").trim().split(" ");
    return `${boot} ${values[19]}`;
  } catch {
    return null;
  }
}
