import { findMoney } from "../../danish/money.ts";
import { anyOf, fold, WORD_START, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import { cannotTell, fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { isClosed, ownDecisions } from "../items.ts";
import { fundingStems, supplementaryGrants } from "../lexicon/decisions.ts";
import { noOptions } from "../no-options.ts";
import { politicalBodies } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { perhapsAttached, title, unfunded } from "./texts.ts";

const grant = word(anyOf(supplementaryGrants), "u");
const funding = new RegExp(`${WORD_START}${anyOf(fundingStems)}`, "u");
const adopted = ["approved", "approvedAmended", "approvedInPart", "recommended"];

export const unfundedGrant = defineRule({
  id: "unfunded-grant",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: politicalBodies,
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index): Answer[] => {
      const words = isClosed(item) ? null : grantIn(item);
      if (words === null) return [];
      const about = itemPart(item, index, "", ownDecisions(item)[0]?.at);
      if (allText(item).some((text) => funding.test(fold(text)))) return [pass(about)];
      const doubt = item.attachments.length > 0 ? perhapsAttached : doubtAboutAbsence(record);
      return [doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], unfunded(item, words))];
    });
  },
});

/** The amount of a grant that was adopted or recommended: in the decision, or in the recommendation it follows. */
function grantIn(item: Item): string | null {
  const own = ownDecisions(item).filter(({ outcome }) => adopted.includes(outcome));
  if (own.length === 0) return null;
  const texts = [...own, ...item.recommendations].map(({ text }) => text);
  const granting = texts.find((text) => grant.test(fold(text)) && findMoney(text).length > 0);
  return granting === undefined ? null : (findMoney(granting)[0]?.text ?? null);
}

function allText(item: Item): string[] {
  return [item.title ?? "", ...item.sections.map(({ text }) => text), ...ownDecisions(item).map(({ text }) => text)];
}
