import { existsSync } from "node:fs";
import type { Ground } from "../../archive/find-sources.ts";
import { missingSources, openJournals } from "../../archive/reconcile.ts";
import type { Shard } from "../../archive/shard.ts";
import type { BatchArguments } from "../commands/batch.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Run } from "../run.ts";
import { withTemporaryPlan } from "./temporary-plan.ts";

/**
 * Lists the sources that no journal of the output folder says are done, as JSON a line, which --manifest reads again.
 * Nothing is written to the folder, so that it can be asked while machines are at work.
 */
export async function reconcile(
  names: readonly string[],
  options: BatchArguments,
  shard: Shard | null,
  ground: Ground,
  run: Run,
): Promise<void> {
  const journals = existsSync(ground.out) ? await openJournals(ground.out) : [];
  try {
    await withTemporaryPlan(names, options, shard, ground, run, async (plan, size) => {
      let missing = 0;
      for await (const each of missingSources(plan.sources(), journals)) {
        missing += 1;
        await run.stdout.write(`${JSON.stringify(each)}\n`);
      }
      await run.stderr.write(`minutes: ${run.say.batch.missing(missing, size.own)}\n`);
      if (missing > 0) run.status.raise(exitCodes.unreadable);
    });
  } finally {
    for (const journal of journals) journal.close();
  }
}
