import { z } from "zod";
import { type Score, scoreOf, type Tally } from "./tally.ts";

const Share = z.number().min(0).max(1).nullable();

/** The least that every measure has reached over the project's own fixtures. */
export const Scoreboard = z.strictObject({
  measures: z.record(z.string(), z.strictObject({ precision: Share, recall: Share, f1: z.number().min(0).max(1) })),
});
export type Scoreboard = z.infer<typeof Scoreboard>;

/** How far an F1 may lie below the scoreboard before it has fallen: the rounding of one addition. */
export const TOLERANCE = 1e-9;

/** Written down to six places, never up, so that the figure that was reached passes. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.floor(value * 1e6) / 1e6);

/** One sentence for every measure that has no floor yet, is no longer counted, or has fallen below its floor. */
export function fallsBelow(board: Scoreboard, total: Tally): string[] {
  const measured = new Map(total.entries().map(([measure, counts]) => [measure, scoreOf(counts).f1]));
  const fallen = Object.entries(board.measures).flatMap(([measure, floor]) => {
    const f1 = measured.get(measure) ?? null;
    if (f1 === null) return [`${measure}: is on the scoreboard and was not counted`];
    return f1 < floor.f1 - TOLERANCE ? [`${measure}: F1 ${f1.toFixed(6)} is below ${floor.f1.toFixed(6)}`] : [];
  });
  const missing = [...measured]
    .filter(([measure, f1]) => f1 !== null && board.measures[measure] === undefined)
    .map(([measure]) => `${measure}: has no floor yet; run npm run eval -- --update-scoreboard`);
  return [...fallen, ...missing];
}

/** The scoreboard with every measure raised to what was reached; none is ever lowered. */
export function raise(board: Scoreboard, total: Tally): Scoreboard {
  const measures: Scoreboard["measures"] = {};
  for (const [measure, counts] of total.entries()) {
    const reached: Score = scoreOf(counts);
    const before = board.measures[measure];
    if (reached.f1 === null) continue;
    const f1 = rounded(reached.f1) ?? 0;
    measures[measure] =
      before !== undefined && before.f1 >= f1
        ? before
        : { precision: rounded(reached.precision), recall: rounded(reached.recall), f1 };
  }
  const kept = Object.entries(board.measures).filter(([measure]) => measures[measure] === undefined);
  return { measures: { ...measures, ...Object.fromEntries(kept) } };
}
