import { hash as digest } from "node:crypto";
import { pathOfName } from "./names.ts";

/** Share of the slots that may be taken: beyond it, looking for a name that is not there takes long. */
const fullest = 0.8;

/**
 * Numbers by name, in 21 bytes a slot whatever the length of the names: a million sources must fit into memory beside the
 * work. Names are told apart by 96 bits of their hash; among 20 million, two agree with a probability of 3e-15.
 */
export class NameTable {
  #size = 0;
  #capacity: number;
  #hashes: Uint32Array;
  #values: Float64Array;
  #flags: Uint8Array;

  constructor(capacity = 1024) {
    this.#capacity = capacity;
    this.#hashes = new Uint32Array(capacity * 3);
    this.#values = new Float64Array(capacity).fill(-1);
    this.#flags = new Uint8Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a name, or -1. Numbers are 0 or more. */
  get(name: string): number {
    return this.#values[this.#slotOf(hashOf(name))] ?? -1;
  }

  set(name: string, value: number): void {
    if (this.#size >= this.#capacity * fullest) this.#grow();
    this.#put(hashOf(name), value, 0);
  }

  /** Marks a name that has a number; false when it was marked before, or has none. */
  mark(name: string): boolean {
    const slot = this.#slotOf(hashOf(name));
    if (this.#values[slot] === -1 || this.#flags[slot] === 1) return false;
    this.#flags[slot] = 1;
    return true;
  }

  /** Takes all marks away. */
  unmark(): void {
    this.#flags.fill(0);
  }

  /** The numbers of the names that are not marked. */
  *unmarked(): Iterable<number> {
    for (const [slot, value] of this.#values.entries()) if (value !== -1 && this.#flags[slot] === 0) yield value;
  }

  #put(hash: Hash, value: number, flag: number): void {
    const slot = this.#slotOf(hash);
    if (this.#values[slot] === -1) {
      this.#size += 1;
      this.#hashes.set(hash, slot * 3);
      this.#flags[slot] = flag;
    }
    this.#values[slot] = value;
  }

  /** Where the hash stands, or the free slot where it would. */
  #slotOf([a, b, c]: Hash): number {
    let slot = a % this.#capacity;
    while (this.#values[slot] !== -1) {
      const at = slot * 3;
      if (this.#hashes[at] === a && this.#hashes[at + 1] === b && this.#hashes[at + 2] === c) break;
      slot = (slot + 1) % this.#capacity;
    }
    return slot;
  }

  #grow(): void {
    const [hashes, values, flags] = [this.#hashes, this.#values, this.#flags];
    this.#capacity *= 2;
    this.#size = 0;
    this.#hashes = new Uint32Array(this.#capacity * 3);
    this.#values = new Float64Array(this.#capacity).fill(-1);
    this.#flags = new Uint8Array(this.#capacity);
    for (const [slot, value] of values.entries()) {
      if (value === -1) continue;
      const at = slot * 3;
      this.#put([hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0], value, flags[slot] ?? 0);
    }
  }
}

type Hash = readonly [number, number, number];

function hashOf(name: string): Hash {
  // By its bytes: as text, names that differ in bytes without UTF-8 would have one hash.
  // The hash is taken as text, a character a byte, because a buffer would be allocated outside of the heap each time.
  const bytes = digest("sha256", pathOfName(name), "binary");
  return [wordAt(bytes, 0), wordAt(bytes, 4), wordAt(bytes, 8)];
}

function wordAt(bytes: string, at: number): number {
  const [a, b, c, d] = [0, 1, 2, 3].map((each) => bytes.charCodeAt(at + each)) as [number, number, number, number];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
