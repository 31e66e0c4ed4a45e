import { scoreOf, Tally } from "./tally.ts";

/** The ends of an interval of F1, both from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const rounds = 2000;
const outside = 0.025;

/** Numbers from 0 to below 1 that look random and are the same every time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Between what a measure's F1 would lie in 95 of 100 sets of documents like these: documents are drawn with
 * replacement, because what is right and wrong within one document hangs together. Null when fewer than two documents
 * count the measure.
 */
export function interval(measure: string, documents: readonly Tally[]): Interval | null {
  const counted = documents.flatMap((tally) => tally.get(measure) ?? []);
  if (counted.length < 2) return null;
  const next = sequence(counted.length);
  const scores: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const drawn = new Tally();
    for (let draw = 0; draw < counted.length; draw++) {
      const counts = counted[Math.floor(next() * counted.length)];
      if (counts) drawn.add(measure, counts.right, counts.extra, counts.missed);
    }
    const { f1 } = scoreOf(drawn.get(measure) ?? { right: 0, extra: 0, missed: 0 });
    if (f1 !== null) scores.push(f1);
  }
  scores.sort((a, b) => a - b);
  const at = (share: number) => scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] ?? 0;
  return { low: at(outside), high: at(1 - outside) };
}
