/** CPU milliseconds (user and system) of one piece of work. */
export async function once(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A ratio with its aim: "0.41 (aim 0.6) ok". */
export function verdict(ratio: number, aim: number): string {
  return `${ratio.toFixed(2)} (aim ${aim}) ${ratio <= aim ? "ok" : "TOO SLOW"}`;
}
