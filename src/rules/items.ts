import { anyOf, fold, WORD_END } from "../danish/words.ts";
import type { Decision } from "../record/decision.ts";
import type { Item, Section, SectionKind } from "../record/item.ts";
import type { Span } from "../record/span.ts";
import { titlesWithoutDecision } from "./lexicon/titles.ts";

const withoutDecision = ["announcements", "anyOtherBusiness", "signature", "questionTime"];
// "Orientering om byggesagen" begins with one of the titles, "Orienteringsløb" does not.
const informingTitle = new RegExp(`^${anyOf(titlesWithoutDecision)}${WORD_END}`, "u");

/** Sections that hold what the body was told before it decided. */
export const backgroundSections: readonly SectionKind[] = [
  "summary",
  "theme",
  "case",
  "history",
  "economy",
  "legal",
  "hearing",
  "consequences",
  "recommendation",
];

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

export function isClosed(item: Item): boolean {
  return item.access.public === false || item.decisions.some(({ outcome }) => outcome === "withheld");
}

/** Whether nobody expects a decision: the item informs, or is a standing item that never has one. */
export function comesWithoutDecision(item: Item): boolean {
  if (item.kind !== null) return item.kind === "information";
  return withoutDecision.includes(item.category) || informingTitle.test(fold(item.title ?? ""));
}

/** This body's decisions at this meeting. */
export function ownDecisions(item: Item): Decision[] {
  return item.decisions.filter(({ stage }) => stage === "own");
}

export function isDecisionSection(section: Section): boolean {
  return section.kind === "decision" && section.label !== null;
}

export function hasText(item: Item): boolean {
  return item.sections.some(({ text }) => !isBlank(text));
}

/** The section of the item that holds the place, if any. */
export function sectionAt(item: Item, at: Span): Section | undefined {
  return item.sections.find((section) => section.at.start <= at.start && at.end <= section.at.end);
}
