import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Ground } from "../../archive/find-sources.ts";
import { Plan, type PlanSize } from "../../archive/plan.ts";
import type { Shard } from "../../archive/shard.ts";
import type { BatchArguments } from "../commands/batch.ts";
import { UsageError } from "../failures.ts";
import type { Run } from "../run.ts";
import { foundSources } from "./sources.ts";

/**
 * A list of all sources that stands in no output folder and is gone afterwards. `told` hears how many are found, and 0 when
 * that is over. Throws UsageError when there is none.
 */
export async function withTemporaryPlan(
  names: readonly string[],
  options: BatchArguments,
  shard: Shard | null,
  ground: Ground,
  run: Run,
  use: (plan: Plan, size: PlanSize) => Promise<void>,
  told: (all: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const temporary = mkdtempSync(path.join(tmpdir(), "minutes-plan-"));
  try {
    const found = foundSources(names, options, ground, run);
    const { plan, size } = await Plan.write(path.join(temporary, "plan"), found, shard, ({ all }) => void told(all));
    await told(0);
    if (size.all === 0) throw new UsageError(run.say.batch.nothingFound());
    await use(plan, size);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
