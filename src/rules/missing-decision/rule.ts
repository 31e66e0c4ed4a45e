import type { Item } from "../../record/item.ts";
import { cannotTell, fail, itemPart, itemWords, notApplicable, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { mentionedItems } from "../item-mentions.ts";
import { comesWithoutDecision, hasText, isBlank, isClosed, isDecisionSection, ownDecisions } from "../items.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { decidingText, hasLabelInside, isElectedOfficer, isKeptBack, soundsDecided } from "./evidence.ts";
import {
  decidedElsewhere,
  noDecision,
  noItems,
  noText,
  onlyOthers,
  perhapsDecided,
  title,
  unreadDecision,
} from "./texts.ts";

const ceremonies = ["approvalOfAgenda", "approvalOfMinutes", "election"];

export const missingDecision = defineRule({
  id: "missing-decision",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const { items } = record;
    if (record.notices.some(({ code }) => code === "no-items")) return [cannotTell(recordPart("/items"), noItems)];
    if (!items.some((item) => hasText(item) || item.decisions.length > 0)) return [];
    const labelled = labelsDecisions(items);
    const mentions = items.map((item) => once(() => mentionedItems(decidingText(item))));
    return items.map((item, index): Answer => {
      const about = itemPart(item, index);
      if (!isExpected(item, labelled)) return notApplicable(about);
      if (ownDecisions(item).length > 0 || item.votes.length > 0) return pass(about);
      if (isKeptBack(item)) return notApplicable(about);
      if (item.category === "election" && isElectedOfficer(item, record.meeting)) return pass(about);
      const elsewhere = mentions.some((numbers, other) => other !== index && numbers().has(Number(item.number)));
      const doubt = doubtAbout(item) ?? (elsewhere ? decidedElsewhere : doubtAboutAbsence(record));
      return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], noDecision(item));
    });
  },
});

/** The work done when it is first asked for, and not again. */
function once<T extends object>(work: () => T): () => T {
  let done: T | undefined;
  return () => (done ??= work());
}

/** Whether the document gives its decisions a label as a habit, not just once or twice. */
function labelsDecisions(items: readonly Item[]): boolean {
  const open = items.filter((item) => !isClosed(item) && !comesWithoutDecision(item));
  const labelled = open.filter((item) => item.sections.some(isDecisionSection));
  return labelled.length > 0 && labelled.length * 2 >= open.length;
}

/** Where decisions stand under a label every item has one; in free text only those that are there to be decided. */
function isExpected(item: Item, labelled: boolean): boolean {
  if (isClosed(item) || comesWithoutDecision(item)) return false;
  // A label with nothing under it is for empty-decision.
  if (item.sections.some((section) => isDecisionSection(section) && isBlank(section.text))) return false;
  return labelled || item.kind === "decision" || ceremonies.includes(item.category);
}

function doubtAbout(item: Item): Words | null {
  if (!hasText(item)) return noText;
  if (item.sections.some(isDecisionSection) || hasLabelInside(item)) return unreadDecision;
  if (item.decisions.length > 0) return onlyOthers;
  const words = soundsDecided(item);
  return words === null ? null : perhapsDecided(words);
}
