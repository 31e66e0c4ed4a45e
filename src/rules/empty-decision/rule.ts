import type { Item, Section } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, notApplicable, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { comesWithoutDecision, isBlank, isClosed, isDecisionSection, ownDecisions } from "../items.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { isUnfilled } from "../unfilled.ts";
import { allEmpty, nothingUnder, placeholderUnder, textAfter, title } from "./texts.ts";

export const emptyDecision = defineRule({
  id: "empty-decision",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const labelled = record.items.flatMap((item) => item.sections.filter(isDecisionSection));
    if (labelled.length === 0) return [];
    if (labelled.every(isUnfilled)) return [cannotTell(recordPart("/items"), allEmpty)];
    return record.items.flatMap((item, index) => sectionAnswers(record, item, index));
  },
});

function sectionAnswers(record: MinutesRecord, item: Item, index: number): Answer[] {
  return item.sections.flatMap((section, place): Answer[] => {
    if (!isDecisionSection(section)) return [];
    const about = itemPart(item, index, `/sections/${place}`, section.at);
    if (!isUnfilled(section)) return [pass(about)];
    if (isClosed(item) || comesWithoutDecision(item)) return [notApplicable(about)];
    if (isDecidedBesides(item, section)) return [pass(about)];
    const doubt = doubtAbout(item, place) ?? doubtAboutAbsence(record);
    if (doubt) return [cannotTell(about, doubt)];
    const label = section.label ?? "";
    const wording = isBlank(section.text) ? nothingUnder(item, label) : placeholderUnder(item, label, section.text);
    return [fail(about, [itemWords(item)], wording)];
  });
}

/** Whether the item has another decision, outside this section. */
function isDecidedBesides(item: Item, section: Section): boolean {
  const outside = ownDecisions(item).some(
    ({ at, text }) => !isBlank(text) && (at.end <= section.at.start || at.start >= section.at.end),
  );
  return outside || item.sections.some((each) => isDecisionSection(each) && !isUnfilled(each));
}

/** Absentees or loose text right after an empty label may have torn the decision from it. */
function doubtAbout(item: Item, place: number): Words | null {
  const next = item.sections[place + 1];
  const torn = next !== undefined && !isBlank(next.text) && (next.kind === "attendance" || next.label === null);
  return torn ? textAfter : null;
}
