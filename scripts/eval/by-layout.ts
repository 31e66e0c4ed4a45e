import type { EvaluatedDocument } from "./evaluate.ts";
import { Tally } from "./tally.ts";

/** The documents of one layout together. */
export interface LayoutResult {
  readonly layout: string;
  readonly documents: number;
  readonly total: Tally;
}

/** The documents' counts by layout, in the order of the layouts' names. */
export function byLayout(documents: readonly EvaluatedDocument[]): LayoutResult[] {
  const groups = new Map<string, { documents: number; total: Tally }>();
  for (const { layout, tally } of documents) {
    const group = groups.get(layout) ?? { documents: 0, total: new Tally() };
    group.documents++;
    group.total.addAll(tally);
    groups.set(layout, group);
  }
  return [...groups].map(([layout, group]) => ({ layout, ...group })).sort((a, b) => (a.layout < b.layout ? -1 : 1));
}
