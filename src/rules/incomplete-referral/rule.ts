import { anyOf, fold, word, wordsOf } from "../../danish/words.ts";
import type { Decision, Outcome } from "../../record/decision.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { isClosed, ownDecisions, sectionAt } from "../items.ts";
import { reasonWords } from "../lexicon/decisions.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { fixedRoute, moreText, noRecipient, noTime, title } from "./texts.ts";

const sendsOn: readonly Outcome[] = ["referred", "returned"];
const reasons = word(anyOf(reasonWords), "u");
/** With so many words besides, the decision may say it in a way that is not known. */
const MANY_WORDS = 6;

export const incompleteReferral = defineRule({
  id: "incomplete-referral",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index) => (isClosed(item) ? [] : answers(record, item, index)));
  },
});

function answers(record: MinutesRecord, item: Item, index: number): Answer[] {
  const own = ownDecisions(item);
  const open = own.filter(({ outcome }) => outcome === "postponed" || sendsOn.includes(outcome));
  const [first] = open;
  if (first === undefined) return [];
  const about = itemPart(item, index, `/decisions/${item.decisions.indexOf(first)}`, first.at);
  const told = open.some(({ postponedTo, referredTo }) => postponedTo !== null || referredTo !== null);
  const text = textAround(item, open);
  if (told || reasons.test(fold(text))) return [pass(about)];
  const doubt = doubtAbout(record, first, text);
  const wording = first.outcome === "postponed" ? noTime(item, first.text) : noRecipient(item, first.text);
  return [doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], wording)];
}

/** The decisions with the rest of their sections, where the reason may stand. */
function textAround(item: Item, decisions: readonly Decision[]): string {
  return decisions.map((each) => `${each.text}\n${sectionAt(item, each.at)?.text ?? ""}`).join("\n");
}

function doubtAbout(record: MinutesRecord, first: Decision, text: string): Words | null {
  if (sendsOn.includes(first.outcome) && record.meeting.bodyType === "committee") return fixedRoute;
  return wordsOf(text).length > 2 * MANY_WORDS ? moreText : doubtAboutAbsence(record);
}
