import { afterEach, describe, expect, it } from "vitest";
import { Pool } from "../../src/archive/pool.ts";
import type { Limits } from "../../src/archive/processes.ts";
import type { Answer } from "../../src/archive/protocol.ts";

const megabytes = 1024 * 1024;
const usual: Limits = {
  timeoutMs: 5_000,
  idleMs: 5_000,
  maxBytes: 400 * megabytes,
  recycleAfter: 100,
  recycleBytes: 300 * megabytes,
};
const pools: Pool[] = [];

function aPool(limits: Partial<Limits> = {}, jobs = 2): Pool {
  const pool = new Pool(
    {
      setup: { read: {}, check: null, digest: "", form: "file" },
      limits: { ...usual, ...limits },
      now: () => performance.now(),
      module: new URL("./misbehaving-child.mjs", import.meta.url),
      execArgv: [],
    },
    jobs,
  );
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

async function read(pool: Pool, name: string): Promise<Answer> {
  return (await pool.run({ name, file: `/${name}`, known: null }, 1)).answer;
}
/** Which process read a document, and which of its documents it was. */
const readerOf = (answer: Answer): string[] => ("message" in answer ? answer.message.split(" ") : []);

describe("a document that misbehaves is stopped, tried once more, and given up with its code", () => {
  it.each([
    ["hangs", "TIMEOUT", { timeoutMs: 300 }],
    ["stands still", "NO_PROGRESS", { idleMs: 300 }],
    ["eats", "OUT_OF_MEMORY", { maxBytes: 200 * megabytes }],
    ["crashes", "CRASHED", {}],
    ["exits", "CRASHED", {}],
  ] as const)("one that %s: %s", async (name, code, limits) => {
    expect(await read(aPool(limits), name)).toMatchObject({ kind: "killed", code });
  });

  it("what was known of it before stays known: its hash is told before it is read", async () => {
    const answer = await read(aPool({ timeoutMs: 300 }), "hangs");
    expect(answer).toMatchObject({ sha256: "of the hanging one", key: "its key" });
  });

  it("documents beside it and after it are read", async () => {
    const pool = aPool({ timeoutMs: 400 });
    const answers = await Promise.all(["hangs", "a", "b", "crashes", "c"].map((name) => read(pool, name)));
    expect(answers.map(({ kind }) => kind)).toEqual(["killed", "failed", "failed", "killed", "failed"]);
  });

  it("signs of life keep a slow document alive", async () => {
    expect(await read(aPool({ idleMs: 400 }), "goes on")).toMatchObject({ kind: "failed" });
  });
});

describe("processes", () => {
  it("are kept for the next document", async () => {
    const pool = aPool({}, 1);
    const [first, second] = [readerOf(await read(pool, "a")), readerOf(await read(pool, "b"))];
    expect([first[1], second]).toEqual(["1", [first[0], "2"]]);
  });

  it("are replaced after so many documents", async () => {
    const pool = aPool({ recycleAfter: 2 }, 1);
    const readers = [];
    for (const name of ["a", "b", "c"]) readers.push(readerOf(await read(pool, name))[0]);
    expect(readers[1]).toBe(readers[0]);
    expect(readers[2]).not.toBe(readers[0]);
  });

  it("are replaced when a document has left them large", async () => {
    const pool = aPool({ recycleBytes: 120 * megabytes }, 1);
    const [large, next] = [readerOf(await read(pool, "grows")), readerOf(await read(pool, "a"))];
    expect(next[0]).not.toBe(large[0]);
  });

  it("that cannot be started at all end the run, and not document after document", async () => {
    const pool = new Pool(
      {
        setup: { read: {}, check: null, digest: "", form: "file" },
        limits: usual,
        now: () => performance.now(),
        module: new URL("./no-such-file.mjs", import.meta.url),
        execArgv: [],
      },
      1,
    );
    await expect(read(pool, "a.pdf")).rejects.toThrow("could not be started");
  });

  it("end with the pool, also in the middle of a document", async () => {
    const pool = aPool({}, 1);
    const answer = read(pool, "stands still");
    await new Promise((resolve) => setTimeout(resolve, 300));
    await pool.close();
    expect(await answer).toMatchObject({ kind: "killed" });
  });
});
