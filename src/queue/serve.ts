import path from "node:path";
import type { Job, Worker } from "bullmq";
import { decide } from "../archive/decide.ts";
import { factsOf } from "../archive/file-facts.ts";
import { knownLines } from "../archive/known-lines.ts";
import type { Connection } from "./connect.ts";
import { type DocumentQueue, place } from "./document-queue.ts";
import { type Shard, shardId } from "./shard.ts";
import type { ShardWorker } from "./shard-worker.ts";

/** How a worker serves the queue. */
export interface Serving {
  readonly root: string;
  readonly out: string;
  readonly version: string;
  /** Milliseconds after which a worker that shows no sign of life has lost its job to the others. */
  readonly leaseMs: number;
  readonly stop: AbortSignal;
  /** Ends when no job waits and none is being done. */
  readonly untilEmpty: boolean;
  /** Whether an error is about the place for results, so that this worker is of no use for any job. */
  isFatal(error: unknown): boolean;
  /** Hears of a connection that broke; it is made again without end. */
  lost(error: Error): void;
  /** Hears of a shard that failed or was left by a worker, and is done document by document. */
  divided(documents: number): void;
}

/** A job was fed by another version of the program: what it would make here has other contents under the same keys. */
export class OtherVersion extends Error {
  readonly version: string;

  constructor(version: string) {
    super(`fed by version ${version}`);
    this.version = version;
  }
}

/** Workers that may be lost over a job before it is given up. */
const mostLost = 3;
const lookEveryMs = 300;

/** Takes jobs, one at a time, until told to stop or nothing is left. Rejects with what makes the work impossible. */
export async function serve(
  connection: Connection,
  queue: DocumentQueue,
  worker: ShardWorker,
  serving: Serving,
): Promise<void> {
  const { bullmq, options } = connection;
  let fatal: { readonly error: unknown } | null = null;
  let current = new AbortController();
  const process = async (job: Job<Shard>, token: string | undefined) => {
    const isTakenOver = job.attemptsMade > 0 || job.stalledCounter > 0;
    current = new AbortController();
    const stop = AbortSignal.any([serving.stop, current.signal]);
    try {
      if (job.data.order.version !== serving.version) throw new OtherVersion(job.data.order.version);
      if (isTakenOver && job.data.sources.length > 1) return await divide(job.data, queue, serving);
      await worker.run(job.data, isTakenOver, stop);
    } catch (error) {
      if (!stop.aborted && !(error instanceof OtherVersion) && !serving.isFatal(error)) throw error;
      if (!stop.aborted) fatal ??= { error };
    }
    if (fatal === null && !stop.aborted) return;
    // Back at once, for another worker; it has cost the job no attempt.
    await job.moveToWait(token);
    throw new bullmq.WaitingError();
  };
  const runner: Worker<Shard> = new bullmq.Worker<Shard>(place.name, process, {
    connection: options,
    prefix: place.prefix,
    concurrency: 1,
    lockDuration: serving.leaseMs,
    stalledInterval: serving.leaseMs / 2,
    maxStalledCount: mostLost,
    drainDelay: 1,
  });
  runner.on("error", serving.lost);
  // Whoever lost its job stops: another worker does it by now.
  runner.on("lockRenewalFailed", () => current.abort());
  const isOver = () => fatal !== null || serving.stop.aborted;
  while (!isOver() && !(serving.untilEmpty && (await isEmpty(queue)))) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  await runner.close();
  if (fatal !== null) throw (fatal as { error: unknown }).error;
}

async function isEmpty(queue: DocumentQueue): Promise<boolean> {
  const { waiting, active, delayed } = await queue.counts();
  return waiting + active + delayed === 0;
}

/** Puts each document of a shard that is not done into a job of its own, so that one cannot spoil it for the others. */
async function divide({ order, sources }: Shard, queue: DocumentQueue, serving: Serving): Promise<void> {
  const known = await knownLines(serving.out, new Set(sources.map(({ name }) => name)));
  let documents = 0;
  for (const found of sources) {
    const facts = factsOf(path.resolve(serving.root, found.name));
    if (decide(known.get(found.name) ?? null, facts, order.digest) === "skip") continue;
    documents += 1;
    await queue.add(shardId(order, [{ found, facts }]), { order, sources: [found] });
  }
  serving.divided(documents);
}
