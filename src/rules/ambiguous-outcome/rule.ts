import { fold, wordsOf } from "../../danish/words.ts";
import type { Decision } from "../../record/decision.ts";
import type { Item } from "../../record/item.ts";
import { fail, itemPart, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { comesWithoutDecision, isBlank, isClosed, ownDecisions } from "../items.ts";
import { vagueDecisions } from "../lexicon/decisions.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { contradicting, title, vague } from "./texts.ts";

/** Longer decisions say to which motion each part belongs. */
const FEW_WORDS = 3;
/** Longer decisions have more words than the vague ones. */
const LONGEST = 100;

export const ambiguousOutcome = defineRule({
  id: "ambiguous-outcome",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index) => {
      const own = ownDecisions(item);
      return own.length === 0 ? [] : [answer(item, index, own)];
    });
  },
});

function answer(item: Item, index: number, own: readonly Decision[]): Answer {
  const about = itemPart(item, index, "/decisions", own[0]?.at);
  // "Ok" under the agenda is clear enough, and news needs no outcome.
  if (isClosed(item) || comesWithoutDecision(item) || own.some(({ procedural }) => procedural === true))
    return notApplicable(about);
  const [one, other] = opposites(item, own);
  if (one && other) return fail(about, [itemWords(item)], contradicting(item, one.text, other.text));
  const unclear = own.find(isVague);
  const alone = unclear !== undefined && own.every(isVague);
  return alone ? fail(about, [itemWords(item)], vague(item, unclear.text)) : pass(about);
}

/** "Ok, som aftalt." */
function isVague({ text }: Decision): boolean {
  return (
    text.length <= LONGEST && !isBlank(text) && vagueDecisions.includes(fold(text).replace(/[\s.!:-]{1,10}$/u, ""))
  );
}

/** Two bare decisions of one item that cannot both hold: "Godkendt." and "Ikke godkendt." */
function opposites(item: Item, own: readonly Decision[]): Decision[] {
  if (item.votes.length > 0 || item.recommendations.some(({ points }) => points.length > 1)) return [];
  const one = own.find(({ outcome, text }) => outcome === "approved" && isBare(text));
  const other = own.find(({ outcome, text }) => outcome === "rejected" && isBare(text));
  return one && other ? [one, other] : [];
}

function isBare(text: string): boolean {
  return wordsOf(text).length <= FEW_WORDS;
}
