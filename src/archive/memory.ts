import { readFileSync } from "node:fs";

/** Resident memory of another process in bytes, as Linux tells it; null elsewhere, and for a process that has ended. */
export function residentBytes(pid: number): number | null {
  try {
    // "VmRSS:	   57231 kB"; /proc/<pid>/statm counts in pages, whose size differs between machines
    const found = /^VmRSS:\s{1,20}(\d{1,12}) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "latin1"));
    return found === null ? null : Number(found[1]) * 1024;
  } catch {
    return null;
  }
}
