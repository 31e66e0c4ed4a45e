import type { Decision } from "../record/decision.ts";
import type { Item, Section } from "../record/item.ts";
import type { Span } from "../record/span.ts";

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

export function isClosed(item: Item): boolean {
  return item.access.public === false || item.decisions.some(({ outcome }) => outcome === "withheld");
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
