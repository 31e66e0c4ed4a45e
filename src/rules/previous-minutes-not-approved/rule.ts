import { findDates } from "../../danish/dates.ts";
import { anyOf, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { isBlank, isClosed } from "../items.ts";
import { approvalWords } from "../lexicon/approval.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { laterMinutes, notApproved, title } from "./texts.ts";

const approval = word(anyOf(approvalWords), "iu");
// "referat(et) fra mødet den |5. marts 2025"
const minutesOf = /(?<!\p{L})referat(?:et|er|erne)?(?!\p{L})[^.\n]{0,60}$/iu;

export const previousMinutesNotApproved = defineRule({
  id: "previous-minutes-not-approved",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index): Answer[] => {
      if (item.category !== "approvalOfMinutes") return [];
      const about = itemPart(item, index);
      // What is approved behind closed doors, or next time, is not for this copy to tell.
      if (isClosed(item)) return [notApplicable(about)];
      const later = laterDate(record, item);
      if (later !== null) return [fail(about, [itemWords(item), later], laterMinutes(item, later))];
      if (isAnswered(item)) return [pass(about)];
      const doubt = doubtAboutAbsence(record);
      return [doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], notApproved(item))];
    });
  },
});

function textsOf({ title, sections, decisions }: Item): string[] {
  return [title ?? "", ...sections.map(({ text }) => text), ...decisions.map(({ text }) => text)];
}

/** Anything that was written under the item is an answer: "Ole havde en rettelse til pkt. 4." */
function isAnswered(item: Item): boolean {
  const title = item.title ?? "";
  return item.decisions.length > 0 || item.sections.some(({ text }) => !isBlank(text)) || approval.test(title);
}

/** The date of minutes that cannot have been approved yet: that of this meeting, or a later one. */
function laterDate({ meeting }: MinutesRecord, item: Item): string | null {
  const { date } = meeting;
  if (date === null) return null;
  for (const text of textsOf(item)) {
    for (const { date: found, start, yearStated } of findDates(text)) {
      const before = text.slice(Math.max(0, start - 80), start);
      if (yearStated && found !== null && found > date && minutesOf.test(before)) return found;
    }
  }
  return null;
}
