import { byLayout } from "./by-layout.ts";
import type { Evaluation } from "./evaluate.ts";
import { interval } from "./interval.ts";
import { type Score, scoreOf, type Tally } from "./tally.ts";

/** The measures that stand in the line of a document. */
const columns = [
  ["items", "items"],
  ["attendance", "attendance.name+there/away"],
  ["decisions", "decisions found"],
  ["bounded", "decisions bounded exactly"],
  ["actions", "actions found"],
  ["owners", "actions with right owner"],
] as const;

const show = (value: number | null, digits: number): string =>
  value === null ? "–".padStart(digits + 2) : value.toFixed(digits);

const score = (tally: Tally, measure: string): Score =>
  scoreOf(tally.get(measure) ?? { right: 0, extra: 0, missed: 0 });

/** One line per document, F1 of the main measures; with `verbose` every difference below it. */
export function documentTable({ documents, leftOut }: Evaluation, verbose: boolean): string {
  const width = Math.max(8, ...documents.map((document) => document.name.length));
  const head = ["document".padEnd(width), ...columns.map(([label]) => label.padStart(10))].join("  ");
  const lines = documents.flatMap(({ name, tally, notes, failed }) => {
    const figures = columns.map(([, measure]) => show(score(tally, measure).f1, 2).padStart(10));
    const line = [name.padEnd(width), ...figures, ...(failed ? ["NO RECORD"] : [])].join("  ");
    return verbose ? [line, ...notes.map((note) => `    ${note}`)] : [line];
  });
  return [head, ...lines, ...leftOut.map((name) => `${name}: document not here, left out`)].join("\n");
}

/** One line per layout, F1 of the main measures; with `without`, below it the same read without the layout's profile. */
export function layoutTable({ documents }: Evaluation, without: Evaluation | null): string {
  const groups = byLayout(documents);
  const bare = new Map(byLayout(without?.documents ?? []).map((group) => [group.layout, group.total]));
  const width = Math.max(16, ...groups.map((group) => group.layout.length));
  const figures = (total: Tally) => columns.map(([, measure]) => show(score(total, measure).f1, 2).padStart(10));
  const head = ["layout".padEnd(width), "files", ...columns.map(([label]) => label.padStart(10))].join("  ");
  const lines = groups.flatMap(({ layout, documents: count, total }) => {
    const own = [layout.padEnd(width), String(count).padStart(5), ...figures(total)].join("  ");
    const other = bare.get(layout);
    return other ? [own, ["  without profile".padEnd(width), "     ", ...figures(other)].join("  ")] : [own];
  });
  return [head, ...lines].join("\n");
}

/** One line per measure over all documents, with the interval of its F1. */
export function totalTable({ total, documents }: Evaluation): string {
  const entries = total.entries();
  const width = Math.max(7, ...entries.map(([measure]) => measure.length));
  const head = `${"measure".padEnd(width)}  precision  recall     F1     95 %      right  extra  missed`;
  const tallies = documents.map((document) => document.tally);
  const lines = entries.map(([measure, counts]) => {
    const { precision, recall, f1 } = scoreOf(counts);
    const range = interval(measure, tallies);
    const spread = range ? `${range.low.toFixed(2)} – ${range.high.toFixed(2)}` : "     –     ";
    const shares = [show(precision, 3).padStart(9), show(recall, 3).padStart(6), show(f1, 3).padStart(5), spread];
    const figures = [
      String(counts.right).padStart(5),
      String(counts.extra).padStart(5),
      String(counts.missed).padStart(6),
    ];
    return [measure.padEnd(width), ...shares, ...figures].join("  ");
  });
  return [head, ...lines].join("\n");
}

/** The result for machines: counts and scores in all, F1 and differences per document. */
export function asJson({ documents, total, leftOut }: Evaluation): string {
  const measured = (tally: Tally): Record<string, unknown> =>
    Object.fromEntries(tally.entries().map(([measure, counts]) => [measure, { ...counts, ...scoreOf(counts) }]));
  const perDocument = Object.fromEntries(
    documents.map(({ name, failed, tally, notes }) => [name, { failed, measures: measured(tally), notes }]),
  );
  return `${JSON.stringify({ total: measured(total), perDocument, leftOut }, null, 2)}\n`;
}
