import { z } from "zod";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, pass, recordPart } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { doubtAboutGap, doubtAboutRepeat, isExplainedByClosing } from "./explanations.ts";
import { gapsIn, type Numbered, readNumbers, repeatsIn, seriesOf } from "./numbering.ts";
import { allAlike, beginsAgain, mostlyUnread, repeated, skipped, title } from "./texts.ts";

const items = recordPart("/items");

export const itemNumberGap = defineRule({
  id: "item-number-gap",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    largestGap: z.int().min(1).default(5).describe("With more numbers missing in a row, reading is doubted instead."),
  }),
  check(record, { options }) {
    const numbered = readNumbers(record.items);
    if (!isAboutMeeting(record) || record.items.filter(({ number }) => number !== "").length < 2) return [];
    const doubt = doubtAboutNumbering(record, numbered);
    if (doubt) return [cannotTell(items, doubt)];
    const answers = [...gapAnswers(record, numbered, options.largestGap), ...repeatAnswers(record, numbered)];
    return answers.length === 0 ? [pass(items)] : answers;
  },
});

function doubtAboutNumbering(record: MinutesRecord, numbered: readonly Numbered[]): Words | null {
  const written = record.items.filter(({ number }) => number !== "").length;
  if (numbered.length * 2 < written) return mostlyUnread;
  if (numbered.length > 1 && new Set(numbered.map(({ key }) => key)).size === 1) return allAlike;
  const series = seriesOf(numbered);
  // An open and a closed series, each without a fault, is usual; all else is a list that was read as items.
  const clean = series.every((each) => each.length > 1 && gapsIn(each).length + repeatsIn(each).length === 0);
  return series.length > 2 || (series.length === 2 && !clean) ? beginsAgain : null;
}

function gapAnswers(record: MinutesRecord, numbered: readonly Numbered[], largestGap: number): Answer[] {
  return seriesOf(numbered)
    .flatMap(gapsIn)
    .map((gap) => {
      const { item, index } = gap.after;
      const about = itemPart(item, index, "/number");
      if (isExplainedByClosing(record, numbered, gap)) return pass(about);
      const doubt = doubtAboutGap(record, numbered, gap, largestGap);
      return doubt
        ? cannotTell(about, doubt)
        : fail(about, ["gap", ...gap.missing.map(String), itemWords(item)], skipped(gap));
    });
}

function repeatAnswers(record: MinutesRecord, numbered: readonly Numbered[]): Answer[] {
  return seriesOf(numbered)
    .flatMap(repeatsIn)
    .map(({ first, again }) => {
      const about = itemPart(again.item, again.index, "/number");
      const doubt = doubtAboutRepeat(record, first, again);
      return doubt ? cannotTell(about, doubt) : fail(about, ["repeat", itemWords(again.item)], repeated(first, again));
    });
}
