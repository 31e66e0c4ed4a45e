import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

/** This process, as others can tell it from another one that got its number later. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When it was started, as its system counts; null where that is not known. */
  readonly started: string | null;
}

/** The processes of this machine, and the time. */
export interface Processes {
  readonly own: Holder;
  /** Start of a process of this machine as in `Holder`; undefined when there is no such process. */
  startOf(pid: number): string | null | undefined;
  now(): number;
}

/** How often the holder touches its lock, and after how long a lock of another machine is taken for left behind. */
export const touchEveryMs = 10_000;
const abandonedMs = 60_000;

/** Somebody else is at work in the folder. */
export class Locked extends Error {
  readonly holder: Holder;
  /** Name of the lock's file. */
  readonly file: string;

  constructor(holder: Holder, file: string) {
    super(`held by process ${holder.pid} on ${holder.host}`);
    this.holder = holder;
    this.file = path.basename(file);
  }
}

/** A file by which two runs keep out of each other's way. */
export class Lock {
  readonly #file: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(file: string, processes: Processes) {
    this.#file = file;
    this.#timer = setInterval(() => touch(file, processes.now()), touchEveryMs);
    this.#timer.unref();
  }

  /** Takes the lock, from a process that is no more if need be. Throws Locked. */
  static take(file: string, processes: Processes): Lock {
    const own = `${file}.${processes.own.pid}`;
    writeFileSync(own, JSON.stringify(processes.own));
    try {
      // Twice: the second time after a lock that was left behind is out of the way.
      if (!place(own, file)) {
        moveAway(file, processes);
        if (!place(own, file)) throw new Locked(readHolder(file) ?? processes.own, file);
      }
      return new Lock(file, processes);
    } finally {
      rmSync(own, { force: true });
    }
  }

  release(): void {
    clearInterval(this.#timer);
    rmSync(this.#file, { force: true });
  }
}

/** Gives a file its second name, unless that is taken. */
function place(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EEXIST") return false;
    // File systems of memory sticks and some network drives know no second names.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw error;
    return created(file, readFileSync(own));
  }
}

function created(file: string, content: Uint8Array): boolean {
  try {
    writeFileSync(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a lock away whose holder is no more. Another process may have been quicker: then its lock is put back. */
function moveAway(file: string, processes: Processes): void {
  const holder = readHolder(file);
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (holder !== null && isAlive(holder, touched, processes)) throw new Locked(holder, file);
  const aside = `${file}.${processes.own.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (JSON.stringify(moved) !== JSON.stringify(holder)) place(aside, file);
  rmSync(aside, { force: true });
}

function isAlive({ host, pid, started }: Holder, touched: number, { own, startOf, now }: Processes): boolean {
  if (host !== own.host) return now() - touched < abandonedMs;
  if (pid === own.pid) return started === own.started;
  const found = startOf(pid);
  if (found === undefined) return false;
  return found === null || started === null || found === started;
}

function readHolder(file: string): Holder | null {
  try {
    const value = JSON.parse(readFileSync(file, "utf8")) as Partial<Holder>;
    return typeof value.pid === "number" && typeof value.host === "string" ? (value as Holder) : null;
  } catch {
    return null;
  }
}

function touch(file: string, now: number): void {
  try {
    utimesSync(file, now / 1000, now / 1000);
  } catch {
    // The folder is gone, or full: what is written next will say so.
  }
}
