import { findMoney } from "../../danish/money.ts";
import { anyOf, fold, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import { cannotTell, fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { isClosed, ownDecisions } from "../items.ts";
import { departures } from "../lexicon/decisions.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { departing, differing, title } from "./texts.ts";

const departs = word(anyOf(departures), "u");

export const recommendationAmountDiffers = defineRule({
  id: "recommendation-amount-differs",
  title,
  severity: "info",
  status: "preview",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index) => (isClosed(item) ? [] : answers(item, index)));
  },
});

/** Only where one amount was recommended and one was adopted: among several, nobody can tell which belong together. */
function answers(item: Item, index: number): Answer[] {
  const own = ownDecisions(item);
  const [decision] = own;
  if (decision === undefined || own.length > 1 || decision.outcome !== "approved") return [];
  const proposed = amounts(item.recommendations.map(({ text }) => text).join("\n"));
  const adopted = amounts(decision.text);
  const [one, other] = [[...proposed.values()][0], [...adopted.values()][0]];
  if (proposed.size !== 1 || adopted.size !== 1 || one === undefined || other === undefined) return [];
  const about = itemPart(item, index, `/decisions/${item.decisions.indexOf(decision)}`, decision.at);
  if ([...adopted.keys()].every((amount) => proposed.has(amount))) return [pass(about)];
  if (departs.test(fold(decision.text)) || item.votes.length > 0) return [cannotTell(about, departing)];
  return [fail(about, [itemWords(item)], differing(item, one, other))];
}

/** The amounts of a text in kroner, each with its first wording. */
function amounts(text: string): Map<number, string> {
  return new Map([...findMoney(text)].reverse().map((each) => [each.amount, each.text]));
}
