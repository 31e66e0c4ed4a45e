import { cannotTell, fail, itemPart, notApplicable, pass } from "../answers.ts";
import { bodiesWithClosedItems, closedItems, isBareTitle, saysWhySecret } from "../closed-items.ts";
import { isAboutMeeting } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { noOptions } from "../no-options.ts";
import { defineRule } from "../rule.ts";
import { headingOnly, title } from "./texts.ts";

export const closedItemHeadingOnly = defineRule({
  id: "closed-item-heading-only",
  title,
  severity: "error",
  status: "stable",
  since: "0.2.0",
  bodyTypes: bodiesWithClosedItems,
  options: noOptions,
  check(record) {
    if (!isAboutMeeting(record)) return [];
    return closedItems(record).map(({ item, index }) => {
      const about = itemPart(item, index, "/title");
      if (saysWhySecret(item)) return notApplicable(about);
      if (item.title !== null && !isBareTitle(item.title)) return pass(about);
      const doubt = doubtAboutAbsence(record);
      return doubt ? cannotTell(about, doubt) : fail(about, [item.title ?? "", item.number], headingOnly(item));
    });
  },
});
