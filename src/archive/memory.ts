import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

/**
 * Keeps the memory of a process small that reads no documents. For each source there are a few short-lived objects and
 * nothing else: the engine would take 32 MB for them where two are enough, and would let those that it took for lasting
 * treble the heap before it looks again. The engine hears both at any time, unlike a greatest size.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=20");
}

/**
 * Resident memory of another process, as Linux tells it. It is asked many times a second, so the file stays open: one call
 * of the system each time.
 */
export class ResidentMemory {
  #file: number | null;
  readonly #pageBytes: number;
  readonly #buffer = Buffer.alloc(128);

  constructor(pid: number) {
    this.#pageBytes = pageBytes();
    this.#file = opened(`/proc/${pid}/statm`);
  }

  /** Bytes; null where the system does not tell, and for a process that has ended. */
  bytes(): number | null {
    if (this.#file === null) return null;
    try {
      // "57231 12042 9310 1 0 20833 0": all pages, resident pages
      const length = readSync(this.#file, this.#buffer, 0, this.#buffer.length, 0);
      return Number(this.#buffer.toString("latin1", 0, length).split(" ")[1]) * this.#pageBytes;
    } catch {
      return null;
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

/** Bytes of a page: 4,096, and 16 times as many on some ARM machines; told by this process's own size in both units. */
function pageBytes(): number {
  try {
    const bytes =
      Number(/^VmSize:\s{1,20}(\d{1,12}) kB$/mu.exec(readFileSync("/proc/self/status", "latin1"))?.[1]) * 1024;
    const pages = Number(readFileSync("/proc/self/statm", "latin1").split(" ")[0]);
    return 2 ** Math.round(Math.log2(bytes / pages)) || 4096;
  } catch {
    return 4096;
  }
}

function opened(file: string): number | null {
  try {
    return openSync(file, "r");
  } catch {
    return null;
  }
}
