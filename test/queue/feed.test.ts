import { describe, expect, it } from "vitest";
import type { Counts } from "../../src/queue/document-queue.ts";
import { type Feeding, feed } from "../../src/queue/feed.ts";
import type { Order, Shard } from "../../src/queue/shard.ts";

const order: Order = { version: "1", digest: "d", layout: "files", ocr: "off", check: null };
const nothing: Counts = { waiting: 0, active: 0, delayed: 0, done: 0, failed: 0, workers: 0 };

async function* sources(count: number) {
  for (let turn = 0; turn < count; turn += 1) yield { name: `${turn}.txt` };
}

/** A queue without a server. `taken` jobs leave it when somebody asks and it is as full as it may be. */
function aQueue(workers: number, taken: number) {
  const fullAt = Math.max(20, workers * 4);
  const jobs = new Map<string, Shard>();
  let [waiting, most] = [0, 0];
  return {
    jobs,
    most: () => most,
    add: async (id: string, shard: Shard) => {
      if (jobs.has(id)) return false;
      jobs.set(id, shard);
      waiting += 1;
      most = Math.max(most, waiting);
      return true;
    },
    counts: async () => {
      const before = waiting;
      if (waiting >= fullAt) waiting -= Math.min(waiting, taken);
      return { ...nothing, waiting: before, workers };
    },
  };
}

const feeding = (changes: Partial<Feeding> = {}): Feeding => ({
  order,
  size: 10,
  factsOf: () => ({ size: 1, mtime: 1 }),
  isDone: async () => false,
  full: () => undefined,
  stop: new AbortController().signal,
  ...changes,
});

describe("feeding", () => {
  it("stops above twenty jobs that wait, and goes on when there are fewer", async () => {
    const queue = aQueue(0, 15);
    let full = 0;
    const fed = await feed(sources(500), queue, feeding({ full: () => (full += 1) }));
    expect([fed.jobs, fed.documents, queue.most()]).toEqual([50, 500, 20]);
    expect(full).toBeGreaterThan(1);
  });

  it("lets four jobs wait for each of many workers", async () => {
    const queue = aQueue(10, 40);
    await feed(sources(500), queue, feeding());
    expect(queue.most()).toBe(40);
  });

  it("adds nothing twice, also when some of a job's documents are done by then", async () => {
    const queue = aQueue(10, 0);
    await feed(sources(25), queue, feeding());
    const again = await feed(sources(25), queue, feeding({ isDone: async ({ name }) => name === "3.txt" }));
    expect(again).toEqual({ jobs: 0, documents: 0, done: 1, there: 24 });
  });

  it("leaves out what is done, and feeds what has changed", async () => {
    const queue = aQueue(10, 0);
    await feed(sources(20), queue, feeding());
    const changed = feeding({
      factsOf: ({ name }) => ({ size: name === "3.txt" ? 2 : 1, mtime: 1 }),
      isDone: async ({ name }) => name !== "3.txt",
    });
    expect(await feed(sources(20), queue, changed)).toEqual({ jobs: 1, documents: 1, done: 19, there: 0 });
  });
});
