import type { MinutesRecord } from "../record/record.ts";

/**
 * Work over a record that several rules need, done once for all of them. Only for records that are frozen: what they hold
 * stays as it is. A record that is watched while rules read it is none, and gets its work done anew for every rule.
 *
 * Only the last record is remembered, since rules look at one after the other: a WeakMap of all costs more than the work,
 * because what it holds outlives the young generation.
 */
export function perRecord<T>(work: (record: MinutesRecord) => T): (record: MinutesRecord) => T {
  let last: { readonly record: MinutesRecord; readonly done: T } | null = null;
  return (record) => {
    if (!Object.isFrozen(record)) return work(record);
    if (last?.record === record) return last.done;
    const done = work(record);
    last = { record, done };
    return done;
  };
}
