import { readdirSync } from "node:fs";
import path from "node:path";
import type { JournalLine } from "../archive/journal-line.ts";
import { knownLines } from "../archive/known-lines.ts";
import { Locked, type Processes } from "../archive/lock.ts";
import { OutputFolder } from "../archive/output-folder.ts";
import { Pool } from "../archive/pool.ts";
import type { Limits } from "../archive/processes.ts";
import type { WorkSetup } from "../archive/protocol.ts";
import { runSources } from "../archive/run.ts";
import type { Order, Shard } from "./shard.ts";

/** What a worker works with. */
export interface WorkerSetup {
  readonly root: string;
  readonly out: string;
  readonly jobs: number;
  readonly limits: Limits;
  readonly password?: string;
  readonly processes: Processes;
  readonly now: () => number;
  /** As in `Start`. */
  readonly execArgv: readonly string[];
  readonly told: (line: JournalLine, isNew: boolean) => void;
}

type Opened = Awaited<ReturnType<OutputFolder["open"]>>;

/** Does shards, with a journal, a lock and segments of its own in the common output folder. */
export class ShardWorker {
  readonly #setup: WorkerSetup;
  #folder: OutputFolder | null = null;
  #opened: Opened | null = null;
  #pool: { readonly key: string; readonly pool: Pool } | null = null;

  constructor(setup: WorkerSetup) {
    this.#setup = setup;
  }

  /**
   * Does a shard; when this returns, the journal says of every source what became of it, unless `stop` was given. One that
   * was taken over from another worker is begun where that one was. Throws what the output folder says.
   */
  async run({ order, sources }: Shard, isTakenOver: boolean, stop: AbortSignal): Promise<void> {
    const { root, out, told } = this.#setup;
    this.#folder ??= freePart(out, this.#setup.processes);
    this.#opened ??= await this.#folder.open(0, order.layout);
    const { journal, store } = this.#opened;
    journal.startOver();
    const pool = await this.#poolFor(order);
    const names = new Set(sources.map(({ name }) => name));
    const elsewhere = isTakenOver ? await knownLines(out, names) : new Map<string, JournalLine>();
    const each = (async function* () {
      yield* sources;
    })();
    await runSources(each, { root, pool, store, journal, digest: order.digest, elsewhere, stop, told });
  }

  /** Stops what is being read, at once. */
  async interrupt(): Promise<void> {
    await this.#pool?.pool.close();
  }

  /** Ends the work where it is, when the output folder is of no use any more. */
  async giveUp(): Promise<void> {
    await this.interrupt();
    this.#folder?.close(false);
    this.#folder = null;
  }

  /** Ends the work, and what workers that are no more have left: their segments get their names. */
  async close(): Promise<void> {
    await this.interrupt();
    this.#folder?.close(true);
    this.#folder = null;
    for (const suffix of partsIn(this.#setup.out)) {
      try {
        const left = OutputFolder.take(this.#setup.out, suffix, this.#setup.processes);
        await left.open(0, null);
        left.close(true);
      } catch (error) {
        if (!(error instanceof Locked)) throw error;
      }
    }
  }

  async #poolFor(order: Order): Promise<Pool> {
    const { root, jobs, limits, now, execArgv } = this.#setup;
    const setup = workSetup(order, root, this.#setup.password);
    const key = JSON.stringify(setup);
    if (this.#pool?.key !== key) {
      await this.#pool?.pool.close();
      this.#pool = { key, pool: new Pool({ setup, limits, now, execArgv }, jobs) };
    }
    return this.#pool.pool;
  }
}

/** How processes read under an order, on the machine of this root. */
function workSetup({ ocr, check, digest, layout }: Order, root: string, password: string | undefined): WorkSetup {
  const layers = check?.layers.map((layer) => ({ ...layer, folder: path.resolve(root, layer.folder) })) ?? [];
  return {
    read: { ...(ocr === undefined ? {} : { ocr }), ...(password === undefined ? {} : { password }) },
    check: check === null ? null : { ...check, layers },
    digest,
    form: layout === "files" ? "file" : "lines",
  };
}

/** The first part of the output folder that no worker holds: that of one that is no more is gone on with. */
function freePart(out: string, processes: Processes): OutputFolder {
  for (let number = 1; ; number += 1) {
    try {
      return OutputFolder.take(out, `-worker-${number}`, processes);
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
    }
  }
}

/** Parts of workers that are at work or were stopped: "batch-worker-2.lock" → "-worker-2". */
function partsIn(out: string): string[] {
  return readdirSync(out).flatMap((name) => /^batch(-worker-\d{1,6})\.lock$/u.exec(name)?.[1] ?? []);
}
