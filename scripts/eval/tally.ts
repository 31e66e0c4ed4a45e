import { pairUp, soft } from "./compare.ts";
import { inOrder } from "./order.ts";

/** What was counted for one measure: right, too many, missed. */
export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** Shares from 0 to 1; null where nothing was there to be right or wrong about. */
export interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function scoreOf({ right, extra, missed }: Counts): Score {
  return {
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + extra + missed),
  };
}

/** Counts per measure. */
export class Tally {
  readonly #counts = new Map<string, Counts>();

  add(measure: string, right: number, extra: number, missed: number): void {
    const before = this.#counts.get(measure) ?? { right: 0, extra: 0, missed: 0 };
    this.#counts.set(measure, {
      right: before.right + right,
      extra: before.extra + extra,
      missed: before.missed + missed,
    });
  }

  /** Counts one value that is there in both: right, or both too many and missed. */
  check(measure: string, ok: boolean): void {
    if (ok) this.add(measure, 1, 0, 0);
    else this.add(measure, 0, 1, 1);
  }

  /** Counts one value that either side may lack. */
  value(measure: string, inGold: boolean, found: boolean, same: boolean): void {
    if (!inGold && !found) return;
    const ok = inGold && found && same;
    this.add(measure, ok ? 1 : 0, found && !ok ? 1 : 0, inGold && !ok ? 1 : 0);
  }

  /** Counts a list of which `right` entries are in both. */
  list(measure: string, gold: number, found: number, right: number): void {
    this.add(measure, right, found - right, gold - right);
  }

  /** Counts two lists of texts whose order does not count. */
  texts(
    measure: string,
    gold: readonly string[],
    found: readonly string[],
    same: (a: string, b: string) => boolean = (a, b) => soft(a) === soft(b),
  ): void {
    const pairs = pairUp(gold, found, (a, b) => (same(a, b) ? 1 : 0), 1);
    this.list(measure, gold.length, found.length, pairs.length);
  }

  addAll(other: Tally): void {
    for (const [measure, counts] of other.entries()) this.add(measure, counts.right, counts.extra, counts.missed);
  }

  /** Every measure that was counted, in the order of show. */
  entries(): [string, Counts][] {
    return inOrder([...this.#counts]);
  }

  get(measure: string): Counts | undefined {
    return this.#counts.get(measure);
  }
}
