import { existsSync } from "node:fs";
import path from "node:path";
import { decide } from "../../archive/decide.ts";
import { factsOf } from "../../archive/file-facts.ts";
import type { Ground } from "../../archive/find-sources.ts";
import { type Layout, mostFiles } from "../../archive/output-folder.ts";
import type { Plan, PlanSize } from "../../archive/plan.ts";
import { missingSources, openJournals } from "../../archive/reconcile.ts";
import type { Connection } from "../../queue/connect.ts";
import { DocumentQueue } from "../../queue/document-queue.ts";
import { feed } from "../../queue/feed.ts";
import type { Order } from "../../queue/shard.ts";
import { version } from "../../version.ts";
import { checkSetup } from "../batch/check-setup.ts";
import { Interrupt } from "../batch/interrupt.ts";
import { showFinding } from "../batch/progress.ts";
import { readingOf } from "../batch/reading.ts";
import { numberOf } from "../batch/settings.ts";
import { withTemporaryPlan } from "../batch/temporary-plan.ts";
import type { BatchArguments } from "../commands/batch.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Run } from "../run.ts";
import { connectionLost, withServer } from "./with-server.ts";

const lookEveryMs = 1000;
const sayEveryMs = 10_000;

/** Feeds the sources that have no record yet to the workers of a server; with --wait, stays until they are through. */
export async function feedQueue(
  url: string,
  names: readonly string[],
  options: BatchArguments,
  layout: Layout | null,
  ground: Ground,
  run: Run,
): Promise<void> {
  const size = numberOf("--shard-size", options.shardSize, { otherwise: 500, least: 1, most: 10_000 }, run);
  await withServer(url, run, async (connection) => {
    const fed = async (plan: Plan, sources: PlanSize) => {
      const order = await orderOf(options, layout ?? (sources.all > mostFiles ? "segments" : "files"), ground, run);
      await feedPlan(connection, plan, order, Math.trunc(size), options.wait === true, ground, run);
    };
    await withTemporaryPlan(names, options, null, ground, run, fed, (all) => showFinding(all, run));
  });
}

async function orderOf(options: BatchArguments, layout: Layout, { root }: Ground, run: Run): Promise<Order> {
  const setup = await checkSetup(options, root, run);
  // The password itself is not sent: workers are given it. Its traces tell records with it from those without.
  const { read, digest } = readingOf(options, setup);
  const layers = setup?.check.layers.map((layer) => ({ ...layer, folder: path.relative(root, layer.folder) })) ?? [];
  return {
    version,
    digest,
    layout,
    ocr: read.ocr,
    check: setup === null ? null : { ...setup.check, layers },
  };
}

async function feedPlan(
  connection: Connection,
  plan: Plan,
  order: Order,
  size: number,
  waits: boolean,
  { root, out }: Ground,
  run: Run,
): Promise<void> {
  const { queue: words } = run.say;
  const journals = existsSync(out) ? await openJournals(out) : [];
  const queue = new DocumentQueue(connection, connectionLost(run));
  const interrupt = new Interrupt(() => undefined);
  const say = nowAndThen(run);
  try {
    const fed = await feed(plan.sources(), queue, {
      order,
      size,
      stop: interrupt.signal,
      factsOf: ({ name }) => factsOf(path.resolve(root, name)),
      isDone: async ({ name }, facts) => {
        return journals.some((journal) => decide(journal.find(name), facts, order.digest) === "skip");
      },
      full: ({ waiting, workers }) => say(words.full(waiting, workers)),
    });
    const number = new Intl.NumberFormat(run.language);
    const [jobs, documents, done, there] = [fed.jobs, fed.documents, fed.done, fed.there].map((n) => number.format(n));
    if (jobs === undefined || documents === undefined || done === undefined || there === undefined) return;
    await run.stdout.write(`${words.fed({ jobs, documents, done, there })}\n`);
    if (waits && !interrupt.signal.aborted) await untilDone(queue, plan, out, interrupt.signal, run);
  } finally {
    interrupt.release();
    for (const journal of journals) journal.close();
    await queue.close();
  }
  interrupt.obey();
}

/** Waits until no job is left, and says what has no record then. */
async function untilDone(queue: DocumentQueue, plan: Plan, out: string, stop: AbortSignal, run: Run): Promise<void> {
  const { queue: words, batch } = run.say;
  const say = nowAndThen(run);
  while (!stop.aborted) {
    const { waiting, active, delayed, failed } = await queue.counts();
    if (waiting + active + delayed === 0) {
      if (failed > 0) await run.stderr.write(`minutes: ${words.givenUp(failed)}\n`);
      break;
    }
    say(words.waitingFor(waiting + active + delayed));
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  if (stop.aborted) return;
  const journals = existsSync(out) ? await openJournals(out) : [];
  let [missing, all] = [0, 0];
  const sources = (async function* () {
    for await (const each of plan.sources()) {
      all += 1;
      yield each;
    }
  })();
  for await (const _ of missingSources(sources, journals)) missing += 1;
  for (const journal of journals) journal.close();
  await run.stderr.write(`minutes: ${batch.missing(missing, all)}\n`);
  if (missing > 0) run.status.raise(exitCodes.unreadable);
}

/** A line at once, and then at most one every ten seconds. */
function nowAndThen(run: Run): (line: string) => void {
  let last = -sayEveryMs;
  return (line) => {
    if (performance.now() - last < sayEveryMs) return;
    last = performance.now();
    void run.stderr.write(`minutes: ${line}\n`);
  };
}
