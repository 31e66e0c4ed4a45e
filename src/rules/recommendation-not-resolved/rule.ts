import type { Outcome } from "../../record/decision.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { isClosed, ownDecisions } from "../items.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { answeredPoints, answersAllOrTheRest } from "./answered.ts";
import { answeredByVote, partWithoutNumbers, severalRecommendations, title, unanswered } from "./texts.ts";

/** Outcomes that can answer one point and leave another; all others settle the recommendation as a whole. */
const pointwise: readonly Outcome[] = ["approved", "approvedInPart", "recommended", "other"];

export const recommendationNotResolved = defineRule({
  id: "recommendation-not-resolved",
  title,
  // Whether a point is answered is understood from free text, so it matters only where points are the custom.
  severity: "info",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index) =>
      item.recommendations.length > 0 ? [answer(record, item, index)] : [],
    );
  },
});

function answer(record: MinutesRecord, item: Item, index: number): Answer {
  const decisions = ownDecisions(item);
  const about = itemPart(item, index, "/recommendations/0", decisions[0]?.at ?? item.at);
  const count = Math.max(...item.recommendations.map(({ points }) => points.length));
  if (isClosed(item) || count < 2 || decisions.length === 0) return notApplicable(about);
  if (decisions.some(({ outcome }) => !pointwise.includes(outcome))) return pass(about);
  if (decisions.some(({ points }) => points.length >= count)) return pass(about);
  const text = textOf(item);
  const answered = answeredPoints(text);
  const open = Array.from({ length: count }, (_, place) => place + 1).filter((point) => !answered.has(point));
  if (open.length === count) return withoutNumbers(item, about);
  if (open.length === 0 || answersAllOrTheRest(text)) return pass(about);
  const doubt = doubtAbout(item) ?? doubtAboutAbsence(record);
  return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], unanswered(item, count, open));
}

function withoutNumbers(item: Item, about: ReturnType<typeof itemPart>): Answer {
  const inPart = ownDecisions(item).some(({ outcome }) => outcome === "approvedInPart");
  return inPart ? cannotTell(about, partWithoutNumbers) : pass(about);
}

function doubtAbout(item: Item): Words | null {
  if (item.recommendations.length > 1) return severalRecommendations;
  return item.votes.length > 0 ? answeredByVote : null;
}

/** All words of the item in which the body may answer. */
function textOf(item: Item): string {
  const sections = item.sections.filter(({ kind }) => kind === "decision" || kind === "treatment");
  return [...ownDecisions(item), ...sections, ...item.dissents].map(({ text }) => text).join("\n");
}
