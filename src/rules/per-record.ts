import type { MinutesRecord } from "../record/record.ts";

/**
 * Work over a record that several rules need, done once for each. Only for records that are frozen: what they hold stays
 * as it is. A record that is watched while rules read it is none, and gets its work done anew for every rule.
 */
export function perRecord<T>(work: (record: MinutesRecord) => T): (record: MinutesRecord) => T {
  const known = new WeakMap<MinutesRecord, { readonly done: T }>();
  return (record) => {
    if (!Object.isFrozen(record)) return work(record);
    const before = known.get(record);
    if (before !== undefined) return before.done;
    const done = work(record);
    known.set(record, { done });
    return done;
  };
}
