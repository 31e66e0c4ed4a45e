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
/** Documents after which a process is replaced: one that is new reads at half the speed for its first thousand. Its size is watched besides. */
const recycleAfter = 10_000;
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
  const misplaced = misplacedOption(options);
  if (misplaced !== null) throw new UsageError(misplaced(run));
  const shard = options.shard === undefined ? null : readShard(options.shard);
  if (options.shard !== undefined && shard === null) throw new UsageError(batch.shardInvalid(options.shard));
  return {
    jobs: jobsOf(options, run),
    layout: options.layout ?? null,
    shard,
    limits: limitsOf(options, run),
  };
}

/** An option that has no say in what is asked for, in words. */
function misplacedOption(options: BatchArguments): ((run: Run) => string) | null {
  const feeding = [
    ["--shard-size", options.shardSize],
    ["--wait", options.wait],
  ] as const;
  const working = [
    ["--jobs", options.jobs],
    ["--timeout", options.timeout],
    ["--max-memory", options.maxMemory],
    ["--fail-on", options.failOn],
    ["--shard", options.shard],
  ] as const;
  const [option] = (options.queue === undefined ? feeding : working).find(([, value]) => value !== undefined) ?? [];
  if (option === undefined) return null;
  return ({ say }) => (options.queue === undefined ? say.queue.onlyWithQueue(option) : say.queue.notWithQueue(option));
}

/** Documents to read at the same time. */
export function jobsOf({ jobs }: Pick<BatchArguments, "jobs">, run: Run): number {
  return Math.trunc(numberOf("--jobs", jobs, { otherwise: availableParallelism(), least: 1, most: 1024 }, run));
}

/** What a document may cost. */
export function limitsOf(options: Pick<BatchArguments, "timeout" | "maxMemory">, run: Run): Limits {
  const megabytes = numberOf("--max-memory", options.maxMemory, { otherwise: 512, least: 64, most: 1_000_000 }, run);
  const maxBytes = megabytes * 1024 * 1024;
  return {
    timeoutMs: numberOf("--timeout", options.timeout, { otherwise: 30, least: 0.1, most: 86_400 }, run) * 1000,
    idleMs,
    maxBytes,
    recycleAfter,
    recycleBytes: maxBytes * worn,
  };
}

/** The number of an option, within what can be meant. Throws UsageError. */
export function numberOf(
  option: string,
  text: string | undefined,
  { otherwise, least, most }: Readonly<Record<"otherwise" | "least" | "most", number>>,
  run: Run,
): number {
  if (text === undefined) return otherwise;
  const value = /^\d{1,9}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : -1;
  if (value < least || value > most) {
    throw new UsageError(run.say.batch.numberInvalid(option, text, String(otherwise)));
  }
  return value;
}
