import { z } from "zod";
import { addDays } from "../../../danish/calendar.ts";
import { anyOf, fold, word } from "../../../danish/words.ts";
import type { Item } from "../../../record/item.ts";
import { fail, itemPart, itemWords, pass } from "../../answers.ts";
import { budgetWords, firstReadings, secondReadings, statuteWords } from "../../lexicon/readings.ts";
import type { Entry } from "../archive.ts";
import { type ArchiveAnswer, defineArchiveRule } from "../archive-rule.ts";
import { noFirst, title, tooSoon } from "./texts.ts";

type Matter = "budget" | "statute";

const second = word(anyOf(secondReadings), "iu");
const first = word(anyOf(firstReadings), "iu");
const matters: Record<Matter, RegExp> = {
  budget: word(anyOf(budgetWords), "iu"),
  statute: word(anyOf(statuteWords), "iu"),
};
/** A first reading is not looked for further back. */
const FARTHEST_DAYS = 200;

export const twoReadingsMissing = defineArchiveRule({
  id: "two-readings-missing",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: ["council", "regionalCouncil"],
  options: z.strictObject({
    budgetDays: z.int().min(0).default(21).describe("Days between the two readings of the budget."),
    statuteDays: z.int().min(0).default(6).describe("Days between the two readings of the rules of government."),
  }),
  check({ series }, { options }) {
    const days: Record<Matter, number> = { budget: options.budgetDays, statute: options.statuteDays };
    return series.flatMap(({ held }) =>
      held.flatMap((entry, place) =>
        entry.record.items.flatMap((item, index): ArchiveAnswer[] => {
          const matter = matterOf(item, second);
          const from = held[0]?.date ?? entry.date;
          // The archive must reach back to where the first reading can have been.
          if (matter === null || from > addDays(entry.date, -FARTHEST_DAYS)) return [];
          const about = itemPart(item, index);
          const earlier = held.slice(0, place).filter(({ date }) => date >= addDays(entry.date, -FARTHEST_DAYS));
          const before = earlier
            .filter((each) => each.record.items.some((other) => matterOf(other, first) === matter))
            .at(-1);
          return [{ record: entry.place, answer: answerFor(before, entry, item, about, days[matter]) }];
        }),
      ),
    );
  },
});

function answerFor(
  before: Entry | undefined,
  entry: Entry,
  item: Item,
  about: ReturnType<typeof itemPart>,
  days: number,
): ArchiveAnswer["answer"] {
  if (before === undefined) return fail(about, [itemWords(item), "first"], noFirst(item));
  if (addDays(before.date, days) <= entry.date) return pass(about);
  return fail(about, [itemWords(item), "days"], tooSoon(item, before.date, entry.date, days));
}

/** The matter of an item whose title names that reading. */
function matterOf({ title }: Item, reading: RegExp): Matter | null {
  const text = fold(title ?? "");
  if (!reading.test(text)) return null;
  return (["statute", "budget"] as const).find((each) => matters[each].test(text)) ?? null;
}
