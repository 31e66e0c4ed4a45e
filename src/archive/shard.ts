import { createHash } from "node:crypto";

/** One of so many parts of an archive, counted from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** "7/64" → the eighth of 64 parts; null for anything else. */
export function readShard(text: string): Shard | null {
  const found = /^(\d{1,6})\/(\d{1,6})$/u.exec(text);
  const [index, of] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && index < of ? { index, of } : null;
}

/** The part that a source belongs to. It depends on the name alone, so that machines need not talk to each other. */
export function shardOf(source: string, of: number): number {
  return createHash("sha256").update(source).digest().readUInt32BE(0) % of;
}

/** "" for a whole archive, "-7-of-64" for a part: so each part has files of its own in the output folder. */
export function shardSuffix(shard: Shard | null): string {
  return shard === null ? "" : `-${shard.index}-of-${shard.of}`;
}
