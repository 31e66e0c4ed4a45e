import type { Evaluation } from "./evaluate.ts";
import { type Score, scoreOf } from "./tally.ts";

const percent = (value: Score["f1"]): string => (value === null ? "–" : `${(value * 100).toFixed(1)} %`);

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The page docs/accuracy.md: how far the records of the fixtures say what their labels say. */
export function accuracyPage({ documents, total }: Evaluation): string {
  const measures = total.entries().map(([measure, counts]) => {
    const { precision, recall, f1 } = scoreOf(counts);
    return row([
      measure,
      percent(precision),
      percent(recall),
      percent(f1),
      String(counts.right),
      String(counts.extra),
      String(counts.missed),
    ]);
  });
  return [
    "# Accuracy",
    "",
    "<!-- Made by `npm run eval -- --page docs/accuracy.md`; do not edit. -->",
    "",
    `The ${documents.length} invented documents in \`fixtures/gold/\` carry labels made by hand from the text, never from`,
    "what the program says. This page counts how far the records say what the labels say. The documents were written",
    "with the program's layouts in mind and are known to its authors, so the figures on unknown minutes are lower.",
    "",
    "Precision: share of what the record says that is right. Recall: share of what the labels say that is found.",
    "F1: their harmonic mean. What each measure counts is told in `fixtures/README.md`.",
    "",
    row(["Measure", "Precision", "Recall", "F1", "Right", "Extra", "Missed"]),
    "|---|---:|---:|---:|---:|---:|---:|",
    ...measures,
    "",
    "## Documents",
    "",
    row(["Document", "Items", "Attendance", "Decisions", "Actions"]),
    "|---|---:|---:|---:|---:|",
    ...documents.map(({ name, tally }) =>
      row([
        `[${name}](../fixtures/gold/${name})`,
        ...["items", "attendance.name+there/away", "decisions found", "actions found"].map((measure) =>
          percent(scoreOf(tally.get(measure) ?? { right: 0, extra: 0, missed: 0 }).f1),
        ),
      ]),
    ),
    "",
  ].join("\n");
}
