import path from "node:path";
import { FailuresFile } from "../archive/failures-file.ts";
import { type Ground, isInside } from "../archive/find-sources.ts";
import type { Journal } from "../archive/journal.ts";
import { isFailure } from "../archive/journal-line.ts";
import { keepHeapSmall } from "../archive/memory.ts";
import { OutputFolder } from "../archive/output-folder.ts";
import { Plan, type PlanSize } from "../archive/plan.ts";
import { Pool } from "../archive/pool.ts";
import { markRemoved, runSources } from "../archive/run.ts";
import { shardSuffix } from "../archive/shard.ts";
import type { Store } from "../archive/store.ts";
import { Tally } from "../archive/tally.ts";
import { type CheckSetup, checkSetup } from "./batch/check-setup.ts";
import { failureLine } from "./batch/failure-line.ts";
import { inWords } from "./batch/folder-errors.ts";
import { Interrupt } from "./batch/interrupt.ts";
import { processesHere, readerArguments } from "./batch/processes.ts";
import { Progress, showFinding } from "./batch/progress.ts";
import { readingOf } from "./batch/reading.ts";
import { reconcile } from "./batch/reconcile.ts";
import { type BatchSettings, settingsOf } from "./batch/settings.ts";
import { foundSources } from "./batch/sources.ts";
import { summaryText } from "./batch/summary.ts";
import type { BatchArguments } from "./commands/batch.ts";
import { exitCodes } from "./exit-codes.ts";
import { UsageError } from "./failures.ts";
import type { Run } from "./run.ts";

/**
 * Turns an archive into records. Whatever is wrong with the command line, the configuration or the output folder is said
 * before anything is read; after that every source ends as a record, or as a line that says why not.
 */
export async function batchCommand(names: readonly string[], options: BatchArguments, run: Run): Promise<void> {
  const settings = settingsOf(names, options, run);
  if (settings.jobs > 1) keepHeapSmall();
  const ground: Ground = { root: process.cwd(), out: path.resolve(options.out) };
  if (options.reconcile === true) return reconcile(names, options, settings.shard, ground, run);
  if (options.queue !== undefined) {
    const { feedQueue } = await import("./queue/feed.ts");
    return feedQueue(options.queue, names, options, settings.layout, ground, run);
  }
  const setup = await checkSetup(options, ground.root, run);
  let folder: OutputFolder | null = null;
  try {
    folder = OutputFolder.take(ground.out, shardSuffix(settings.shard), processesHere());
    const { plan, size } = await planOf(folder, names, options, settings, ground, run);
    let interrupt: Interrupt;
    try {
      if (size.all === 0) throw new UsageError(run.say.batch.nothingFound());
      interrupt = await convert(folder, plan, size, options, settings, setup, ground, run);
    } finally {
      plan.remove();
    }
    if (!interrupt.signal.aborted) return;
    await run.stderr.write(`minutes: ${run.say.batch.interrupted()}\n`);
    interrupt.obey();
  } catch (error) {
    folder?.close(false);
    throw inWords(error, options.out, run);
  }
}

/** All sources, written down before the first is read. */
async function planOf(
  folder: OutputFolder,
  names: readonly string[],
  options: BatchArguments,
  { shard }: BatchSettings,
  ground: Ground,
  run: Run,
): Promise<{ readonly plan: Plan; readonly size: PlanSize }> {
  const within = names.some((name) => isInside(ground.out, path.resolve(ground.root, name)));
  if (within) await run.stderr.write(`minutes: ${run.say.batch.outInside(options.out)}\n`);
  const found = foundSources(names, options, ground, run);
  const planned = await Plan.write(folder.file("plan", ".tmp"), found, shard, ({ all }) => void showFinding(all, run));
  await showFinding(0, run);
  return planned;
}

async function convert(
  folder: OutputFolder,
  plan: Plan,
  size: PlanSize,
  options: BatchArguments,
  settings: BatchSettings,
  setup: CheckSetup | null,
  ground: Ground,
  run: Run,
): Promise<Interrupt> {
  const { jobs, limits } = settings;
  const { journal, store, layout } = await folder.open(size.all, settings.layout);
  const { read, digest } = readingOf(options, setup);
  const now = () => performance.now();
  const form = layout === "files" ? "file" : "lines";
  const work = { read, check: setup?.check ?? null, digest, form } as const;
  const pool = new Pool({ setup: work, limits, now, execArgv: readerArguments() }, jobs);
  const interrupt = new Interrupt(() => void pool.close());
  const parts = { root: ground.root, pool, store, journal, digest, stop: interrupt.signal };
  try {
    await reported(parts, folder, plan, size, options, setup, now, run);
  } finally {
    interrupt.release();
    await pool.close();
  }
  folder.close(true);
  return interrupt;
}

/** Runs the sources, says how it goes, and at the end what it came to. */
async function reported(
  parts: Omit<Parameters<typeof runSources>[1], "told"> & { readonly journal: Journal; readonly store: Store },
  folder: OutputFolder,
  plan: Plan,
  size: PlanSize,
  options: BatchArguments,
  setup: CheckSetup | null,
  now: () => number,
  run: Run,
): Promise<void> {
  const begun = now();
  const tally = new Tally();
  const failuresFile = folder.file("failures", ".ndjson");
  const failures = new FailuresFile(failuresFile);
  const progress = new Progress(run, tally, size.own, now);
  try {
    const told: Parameters<typeof runSources>[1]["told"] = (line, isNew) => {
      tally.add(line, isNew);
      if (!isFailure(line)) return;
      failures.add(line);
      if (isNew) void progress.say(failureLine(line, run));
    };
    await runSources(plan.sources(), { ...parts, told });
    if (parts.stop?.aborted === true) return failures.discard();
    await markRemoved({ ...parts, told });
    failures.finish();
  } catch (error) {
    failures.discard();
    throw error;
  } finally {
    await progress.stop();
  }
  const shownFile = tally.failures === 0 ? null : path.relative(parts.root, failuresFile) || failuresFile;
  await run.stdout.write(summaryText(tally, now() - begun, shownFile, run));
  raiseStatus(tally, options.failOn ?? setup?.failOn ?? "error", run);
}

function raiseStatus(tally: Tally, failOn: NonNullable<BatchArguments["failOn"]>, run: Run): void {
  const { error, warning } = tally.findings;
  const counted = { error, warning: error + warning, never: 0 }[failOn];
  if (counted > 0) run.status.raise(exitCodes.findings);
  if (tally.failures > 0) run.status.raise(exitCodes.unreadable);
  if (tally.codes.get("DEFECT") > 0) run.status.raise(exitCodes.defect);
}
