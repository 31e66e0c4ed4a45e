import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/queue/connect.ts";
import { DocumentQueue } from "../../src/queue/document-queue.ts";
import { type Serving, serve } from "../../src/queue/serve.ts";
import type { Shard } from "../../src/queue/shard.ts";
import type { ShardWorker } from "../../src/queue/shard-worker.ts";
import { aRedis, hasRedis, type Redis } from "./redis.ts";

const order: Shard["order"] = { version: "1", digest: "d", layout: "files", ocr: "off", check: null };
const shard: Shard = { order, sources: ["a.txt", "b.txt", "c.txt"].map((name) => ({ name })) };

describe.skipIf(!hasRedis)("a job that fails", () => {
  let redis: Redis;
  let out = "";
  beforeAll(async () => {
    redis = await aRedis();
    out = mkdtempSync(`${tmpdir()}/minutes-serve-`);
  });
  afterAll(async () => {
    await redis.stop();
    rmSync(out, { recursive: true, force: true });
  });

  /** Serves until nothing is left, with a worker that fails on the named document. */
  async function served(bad: string, changes: Partial<Serving> = {}) {
    const connection = await connect(redis.url);
    const queue = new DocumentQueue(connection, () => undefined);
    const done: string[] = [];
    const divided: number[] = [];
    const run = async ({ sources }: Shard) => {
      if (sources.some(({ name }) => name === bad)) throw new Error("the machine has a fault");
      done.push(...sources.map(({ name }) => name));
    };
    const serving: Serving = {
      root: out,
      out,
      version: "1",
      leaseMs: 5000,
      stop: new AbortController().signal,
      untilEmpty: true,
      isFatal: () => false,
      lost: () => undefined,
      divided: (documents) => divided.push(documents),
      ...changes,
    };
    const end = await serve(connection, queue, { run } as unknown as ShardWorker, serving).catch((error) => error);
    const dead = [];
    for await (const each of queue.dead()) dead.push(each);
    return { queue, done, divided, dead, end, counts: await queue.counts() };
  }

  it("is done document by document; one that fails again is given up, is listed, and can be tried again", async () => {
    const before = new DocumentQueue(await connect(redis.url), () => undefined);
    await before.add("shard-1", shard);
    await before.close();
    const first = await served("b.txt");
    expect([first.done.sort(), first.divided]).toEqual([["a.txt", "c.txt"], [3]]);
    expect(first.dead).toEqual([{ path: "b.txt", reason: "the machine has a fault" }]);
    expect(await first.queue.retry()).toBe(1);
    await first.queue.close();
    const second = await served("");
    await second.queue.close();
    expect([second.done, second.dead]).toEqual([["b.txt"], []]);
  });

  it("goes back without costing an attempt when the fault is of the worker's own folder or version", async () => {
    const before = new DocumentQueue(await connect(redis.url), () => undefined);
    await before.add("shard-2", shard);
    await before.close();
    const full = await served("b.txt", { isFatal: () => true });
    await full.queue.close();
    expect([String(full.end), full.counts.waiting, full.counts.failed]).toEqual([
      "Error: the machine has a fault",
      1,
      0,
    ]);
    const other = await served("", { version: "2" });
    await other.queue.close();
    expect([String(other.end), other.counts.waiting]).toEqual(["Error: fed by version 1", 1]);
    const well = await served("");
    await well.queue.close();
    expect([well.done.sort(), well.divided]).toEqual([["a.txt", "b.txt", "c.txt"], []]);
  });
});
