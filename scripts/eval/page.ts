import { byLayout } from "./by-layout.ts";
import type { Evaluation } from "./evaluate.ts";
import { interval } from "./interval.ts";
import { type Score, scoreOf, type Tally } from "./tally.ts";

const percent = (value: Score["f1"]): string => (value === null ? "–" : `${(value * 100).toFixed(1)} %`);

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const main = [
  "items",
  "attendance.name+there/away",
  "decisions found",
  "decisions bounded exactly",
  "actions found",
  "actions with right owner",
] as const;
const mainHeads = ["Items", "Attendance", "Decisions", "Bounded", "Actions", "Owners"];
const right = (count: number): string => `|---${"|---:".repeat(count)}|`;

const f1Of = (tally: Tally, measure: string): Score["f1"] =>
  scoreOf(tally.get(measure) ?? { right: 0, extra: 0, missed: 0 }).f1;

function measureRows({ total, documents }: Evaluation, without: Evaluation): string[] {
  const tallies = documents.map((document) => document.tally);
  return total.entries().map(([measure, counts]) => {
    const { precision, recall, f1 } = scoreOf(counts);
    const range = interval(measure, tallies);
    return row([
      measure,
      percent(precision),
      percent(recall),
      percent(f1),
      range ? `${percent(range.low)} to ${percent(range.high)}` : "–",
      percent(f1Of(without.total, measure)),
      String(counts.right),
      String(counts.extra),
      String(counts.missed),
    ]);
  });
}

function layoutRows(evaluation: Evaluation, without: Evaluation): string[] {
  const bare = new Map(byLayout(without.documents).map((group) => [group.layout, group.total]));
  return byLayout(evaluation.documents).map(({ layout, documents, total }) => {
    const other = bare.get(layout) ?? total;
    const pair = (measure: string) => {
      const [own, less] = [percent(f1Of(total, measure)), percent(f1Of(other, measure))];
      return own === less ? own : `${own} (${less})`;
    };
    return row([layout, String(documents), ...main.map(pair)]);
  });
}

/** The page docs/accuracy.md: how far the records of the fixtures say what their labels say. */
export function accuracyPage(evaluation: Evaluation, without: Evaluation): string {
  const { documents } = evaluation;
  return [
    "# Accuracy",
    "",
    "<!-- Made by `npm run eval`; do not edit. -->",
    "",
    `The ${documents.length} invented documents in \`fixtures/gold/\` carry labels made by hand from the text, never from`,
    "what the program says. This page counts how far the records say what the labels say. The documents are known to the",
    "program's authors, so the figures on unknown minutes are lower.",
    "",
    "Precision: share of what the record says that is right. Recall: share of what the labels say that is found.",
    "F1: their harmonic mean. The interval holds the F1 of 95 in 100 sets of documents drawn from these. *Unseen*: F1 when",
    "each document is read without the profile of its layout, which is how minutes of a new layout are read. What each",
    "measure counts is told in [fixtures/README.md](../fixtures/README.md).",
    "",
    row(["Measure", "Precision", "Recall", "F1", "95 %", "Unseen", "Right", "Extra", "Missed"]),
    right(8),
    ...measureRows(evaluation, without),
    "",
    "## Layouts",
    "",
    "F1 of the main measures; in brackets without the layout's profile, where that makes a difference.",
    "",
    row(["Layout", "Files", ...mainHeads]),
    right(7),
    ...layoutRows(evaluation, without),
    "",
    "## Documents",
    "",
    row(["Document", "Layout", ...mainHeads]),
    `|---|---${"|---:".repeat(6)}|`,
    ...documents.map(({ name, layout, tally }) =>
      row([`[${name}](../fixtures/gold/${name})`, layout, ...main.map((measure) => percent(f1Of(tally, measure)))]),
    ),
    "",
  ].join("\n");
}
