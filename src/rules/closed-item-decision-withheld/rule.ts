import { cannotTell, fail, itemPart, itemWords, notApplicable, pass } from "../answers.ts";
import { bodiesWithClosedItems, closedItems, saysWhySecret } from "../closed-items.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { comesWithoutDecision, ownDecisions } from "../items.ts";
import { noOptions } from "../no-options.ts";
import { defineRule } from "../rule.ts";
import { title, withheld } from "./texts.ts";

export const closedItemDecisionWithheld = defineRule({
  id: "closed-item-decision-withheld",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: bodiesWithClosedItems,
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return closedItems(record).map(({ item, index }) => {
      const about = itemPart(item, index, "/decisions");
      const told = ownDecisions(item).some(({ outcome }) => outcome !== "withheld" && outcome !== "none");
      if (told) return pass(about);
      if (comesWithoutDecision(item) || saysWhySecret(item)) return notApplicable(about);
      const doubt = doubtAboutAbsence(record);
      return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], withheld(item));
    });
  },
});
