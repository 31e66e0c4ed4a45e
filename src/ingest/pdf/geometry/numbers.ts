/** The value in the middle, 0 for none. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

export function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

/** The largest share of values that lie within `tolerance` of one another. */
export function agreement(values: readonly number[], tolerance: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  for (let to = 0; to < sorted.length; to += 1) {
    while ((sorted[to] as number) - (sorted[from] as number) > tolerance) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return sorted.length === 0 ? 0 : most / sorted.length;
}
