import { anyOf, fold, WORD_START, word } from "../../danish/words.ts";
import type { Decision, Outcome } from "../../record/decision.ts";
import type { Item } from "../../record/item.ts";
import { cannotTell, fail, itemPart, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { ownDecisions, sectionAt } from "../items.ts";
import { bindingStems, planningPhrases } from "../lexicon/titles.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { decided, perhaps, title } from "./texts.ts";

const binding: readonly Outcome[] = ["approved", "approvedAmended", "approvedInPart", "rejected", "elected"];
const planning = word(anyOf(planningPhrases), "u");
// "Det blev vedtaget", "bevilgede"; "var enig i, at" only tells a view
const binds = new RegExp(`${WORD_START}${anyOf(bindingStems)}`, "u");
// "har bestyrelsen besluttet at ændre forslaget" tells of another time
const tells = /(?<!\p{L})har(?!\p{L})[^.]{0,80}(?:besluttet|vedtaget|godkendt|bevilget|forkastet)/u;
/** Below this, the sentence may only tell of a decision. */
const SURE = 0.8;

export const decisionUnderAnyOtherBusiness = defineRule({
  id: "decision-under-any-other-business",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index) => (item.category === "anyOtherBusiness" ? answers(item, index) : []));
  },
});

function answers(item: Item, index: number): Answer[] {
  const found = ownDecisions(item).filter(isBinding);
  if (found.length === 0) return [pass(itemPart(item, index))];
  return found.map((decision) => {
    const place = item.decisions.indexOf(decision);
    const about = itemPart(item, index, `/decisions/${place}`, decision.at);
    const text = fold(decision.text);
    const labelled = sectionAt(item, decision.at)?.kind === "decision";
    const sure = labelled || (decision.certainty >= SURE && binds.test(text) && !tells.test(text));
    if (!sure) return cannotTell(about, perhaps(decision.text));
    return fail(about, [decision.text], decided(decision.text));
  });
}

/** A decision to take the matter up again binds nobody who was not there. */
function isBinding({ outcome, procedural, text }: Decision): boolean {
  return binding.includes(outcome) && procedural !== true && !planning.test(fold(text));
}
