/** CPU milliseconds (user and system) of one call. */
async function once(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Rounds before the measured ones: the engine compiles code while it runs it. */
const warmUps = 3;

/**
 * CPU milliseconds of several pieces of work: after some rounds that warm up, all take turns, so that what else the
 * machine does weighs on all alike. Answers the median of each, in their order.
 */
export async function interleaved(works: readonly (() => Promise<unknown>)[], rounds: number): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const time = await once(work);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

/** One document, and the two ways to read it. */
export interface Rivals {
  readonly name: string;
  readonly ours: () => Promise<unknown>;
  readonly theirs: () => Promise<unknown>;
}

/** Prints both times of every document, and answers the ratio of the sums. */
export async function compare(rivals: readonly Rivals[], theirName: string, rounds: number): Promise<number> {
  const times = await interleaved(
    rivals.flatMap(({ ours, theirs }) => [ours, theirs]),
    rounds,
  );
  let [sumOfOurs, sumOfTheirs] = [0, 0];
  for (const [index, { name }] of rivals.entries()) {
    const [own, their] = [times[2 * index] ?? Number.NaN, times[2 * index + 1] ?? Number.NaN];
    sumOfOurs += own;
    sumOfTheirs += their;
    console.log(`${(own / their).toFixed(2)}  ours ${own.toFixed(1)} ms  ${theirName} ${their.toFixed(1)} ms  ${name}`);
  }
  return sumOfOurs / sumOfTheirs;
}

/** A ratio with its aim: "0.41 (aim 0.6) ok". */
export function verdict(ratio: number, aim: number): string {
  return `${ratio.toFixed(2)} (aim ${aim}) ${ratio <= aim ? "ok" : "TOO SLOW"}`;
}
