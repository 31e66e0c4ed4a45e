import type { Evaluation } from "./evaluate.ts";
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

/** One line per measure over all documents. */
export function totalTable(total: Tally): string {
  const entries = total.entries();
  const width = Math.max(7, ...entries.map(([measure]) => measure.length));
  const head = `${"measure".padEnd(width)}  precision  recall     F1  right  extra  missed`;
  const lines = entries.map(([measure, counts]) => {
    const { precision, recall, f1 } = scoreOf(counts);
    const shares = [show(precision, 3).padStart(9), show(recall, 3).padStart(6), show(f1, 3).padStart(5)];
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
