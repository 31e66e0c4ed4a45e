import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Holder, Lock, Locked, type Processes } from "../../src/archive/lock.ts";

let folder = "";
let file = "";
const released: Lock[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "minutes-lock-"));
  file = path.join(folder, "batch.lock");
});
afterEach(() => {
  for (const lock of released.splice(0)) lock.release();
  rmSync(folder, { recursive: true, force: true });
});

const here: Holder = { host: "arkivet", pid: 100, started: "boot 1" };
const later: Holder = { host: "arkivet", pid: 200, started: "boot 2" };

function take(own: Holder, running: Readonly<Record<number, string | null>>, now = Date.now()): Lock {
  const processes: Processes = { own, startOf: (pid) => running[pid], now: () => now };
  const lock = Lock.take(file, processes);
  released.push(lock);
  return lock;
}

describe("the lock of an output folder", () => {
  it("keeps a second run out", () => {
    take(here, {});
    expect(() => take(later, { 100: "boot 1" })).toThrow(Locked);
    expect(() => take(later, { 100: null })).toThrow("held by process 100 on arkivet");
  });

  it("is gone after the run, with everything that belonged to it", () => {
    take(here, {}).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("of a process that is no more is taken over", () => {
    take(here, {});
    take(later, {});
    expect(() => take(here, { 200: "boot 2" })).toThrow(Locked);
  });

  it("of a process whose number another one has now is taken over", () => {
    take(here, {});
    expect(() => take(later, { 100: "boot 9" })).not.toThrow();
  });

  it("of another machine holds as long as it is touched", () => {
    take({ ...here, host: "en anden" }, {});
    expect(() => take(later, {})).toThrow("on en anden");
    const longAgo = Date.now() / 1000 - 120;
    utimesSync(file, longAgo, longAgo);
    expect(() => take(later, {})).not.toThrow();
  });
});
