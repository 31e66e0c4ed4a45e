import { availableParallelism } from "node:os";
import type { Layout } from "../../archive/output-folder.ts";
import type { Limits } from "../../archive/processes.ts";
import { readShard, type Shard } from "../../archive/shard.ts";
import type { BatchArguments } from "../commands/batch.ts";
import { UsageError } from "../failures.ts";
import type { Run } from "../run.ts";

/** How a run goes, as the command line says. */
export interface BatchSettings {
  readonly jobs: number;
  readonly limits: Limits;
  readonly layout: Layout | null;
  readonly shard: Shard | null;
}

const idleMs = 10_000;
/** Documents after which a process is replaced: its start, with the patterns to be compiled, is worth some fifty texts. */
const recycleAfter = 1000;
/** Share of the allowed memory above which a process is replaced between two documents. */
const worn = 0.75;

/** Throws UsageError for what cannot be meant. */
export function settingsOf(names: readonly string[], options: BatchArguments, run: Run): BatchSettings {
  const { batch } = run.say;
  if (names.length === 0 && options.manifest === undefined) throw new UsageError(batch.noSources());
  if (options.check !== true) {
    const asked = [
      ["--fail-on", options.failOn],
      ["--profile", options.profile],
      ["--today", options.today],
    ] as const;
    const needless = asked.find(([, value]) => value !== undefined);
    if (needless !== undefined) throw new UsageError(batch.onlyWithCheck(needless[0]));
  }
  const shard = options.shard === undefined ? null : readShard(options.shard);
  if (options.shard !== undefined && shard === null) throw new UsageError(batch.shardInvalid(options.shard));
  const number = (option: string, text: string | undefined, otherwise: number, least: number, most: number) => {
    if (text === undefined) return otherwise;
    const value = /^\d{1,9}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : -1;
    if (value < least || value > most) throw new UsageError(batch.numberInvalid(option, text, String(otherwise)));
    return value;
  };
  const megabytes = number("--max-memory", options.maxMemory, 512, 64, 1_000_000);
  const maxBytes = megabytes * 1024 * 1024;
  return {
    jobs: Math.trunc(number("--jobs", options.jobs, availableParallelism(), 1, 1024)),
    layout: options.layout ?? null,
    shard,
    limits: {
      timeoutMs: number("--timeout", options.timeout, 30, 0.1, 86_400) * 1000,
      idleMs,
      maxBytes,
      recycleAfter,
      recycleBytes: maxBytes * worn,
    },
  };
}
