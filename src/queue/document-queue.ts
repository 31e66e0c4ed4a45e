import type { Job, JobsOptions, Queue } from "bullmq";
import type { Connection } from "./connect.ts";
import type { Shard } from "./shard.ts";

/** Where the jobs of all archives on a server stand; two archives at a time need two databases of it (redis://host/1). */
export const place = { name: "documents", prefix: "minutes" } as const;

/** Jobs that are done stay for a while, to be counted. */
const keptWhenDone = 1000;
/** The first try, the one that divides a shard into documents, and one for bad luck with the server between. */
const attempts = 3;
const pageLength = 100;

/** How many jobs stand where. */
export interface Counts {
  readonly waiting: number;
  readonly active: number;
  /** Failed once, and waiting to be tried again. */
  readonly delayed: number;
  /** The last thousand at most. */
  readonly done: number;
  readonly failed: number;
  readonly workers: number;
}

/** A document that was given up, with what was said of it. */
export interface Dead {
  readonly path: string;
  readonly reason: string;
}

/** The jobs on a server. */
export class DocumentQueue {
  readonly #queue: Queue<Shard>;

  /** `told` hears of a connection that broke; it is made again without end. */
  constructor({ bullmq, options }: Connection, told: (error: Error) => void) {
    this.#queue = new bullmq.Queue<Shard>(place.name, { connection: options, prefix: place.prefix });
    this.#queue.on("error", told);
  }

  /** Adds a job unless it is there already; one that was done long ago makes room. Whether it was added. */
  async add(id: string, shard: Shard): Promise<boolean> {
    const before = await this.#queue.getJob(id);
    if (before !== undefined) {
      if (!(await before.isCompleted())) return false;
      await before.remove();
    }
    await this.#queue.add("shard", shard, { ...jobOptions, jobId: id });
    return true;
  }

  async counts(): Promise<Counts> {
    const all = await this.#queue.getJobCounts("wait", "prioritized", "active", "delayed", "completed", "failed");
    const count = (...names: readonly string[]) => names.reduce((sum, name) => sum + (all[name] ?? 0), 0);
    return {
      waiting: count("wait", "prioritized"),
      active: count("active"),
      delayed: count("delayed"),
      done: count("completed"),
      failed: count("failed"),
      // Some servers do not say who is connected.
      workers: await this.#queue.getWorkersCount().catch(() => 0),
    };
  }

  /** Gives every failed job another chance, with all its attempts. Returns their number. */
  async retry(): Promise<number> {
    const failed: Job<Shard>[] = [];
    for await (const job of this.#failed()) failed.push(job);
    for (const job of failed) await job.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
    return failed.length;
  }

  /** The documents of the jobs that were given up. */
  async *dead(): AsyncGenerator<Dead> {
    for await (const { data, failedReason } of this.#failed()) {
      for (const { name } of data.sources) yield { path: name, reason: failedReason };
    }
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }

  async *#failed(): AsyncGenerator<Job<Shard>> {
    for (let from = 0; ; from += pageLength) {
      const jobs = await this.#queue.getFailed(from, from + pageLength - 1);
      yield* jobs;
      if (jobs.length < pageLength) return;
    }
  }
}

const jobOptions: JobsOptions = {
  attempts,
  backoff: { type: "fixed", delay: 1000 },
  removeOnComplete: { count: keptWhenDone },
  removeOnFail: false,
};
