import { isGroupLabel, type LineFacts } from "./line-facts.ts";
import type { ChosenHeading } from "./sequence.ts";

/** A heading set larger than the next with nothing between them stands over several items. */
function isOuterTitle(facts: readonly LineFacts[], heading: ChosenHeading, next: ChosenHeading): boolean {
  const outer = facts[heading.candidate.index]?.line.source;
  const inner = facts[next.candidate.index]?.line.source;
  if (!outer || !inner || next.candidate.index !== heading.candidate.index + 1) return false;
  const larger = (outer.size ?? 0) > (inner.size ?? 0) * 1.05;
  return larger || (outer.heading ?? 9) < (inner.heading ?? 9);
}

/** Whether nothing but the heading's own lines stands between it and the next. */
function isEmpty(facts: readonly LineFacts[], heading: ChosenHeading, next: ChosenHeading): boolean {
  for (let at = heading.candidate.index + 1; at < next.candidate.index; at++) {
    const each = facts[at];
    if (each && !each.furniture && !each.line.continues && !each.caseNumber && !each.access) return false;
  }
  return true;
}

function isCapitals(title: string): boolean {
  return /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title) && / /u.test(title);
}

/** A number whose points are the items: it has points under it and no text of its own. */
function hasPoints(heading: ChosenHeading, next: ChosenHeading): boolean {
  const { path } = heading.candidate.numbering;
  const child = next.candidate.numbering.path;
  return path.length > 0 && child.length > path.length && path.every((each, index) => child[index] === each);
}

/**
 * The headings that stand over several items and are none themselves: with points under them, called "Sager til
 * orientering", or in capitals where items are not, and without text of their own.
 */
export function groupHeadings(facts: readonly LineFacts[], chosen: readonly ChosenHeading[]): Set<number> {
  const capitals = chosen.filter((each) => isCapitals(each.candidate.title)).length;
  const groups = new Set<number>();
  for (const [index, heading] of chosen.entries()) {
    const next = chosen[index + 1];
    if (!next || !isEmpty(facts, heading, next)) continue;
    const { numbering, title } = heading.candidate;
    const plain = numbering.path.length === 0 && next.candidate.numbering.path.length === 0;
    const named = isGroupLabel(title);
    const set = capitals <= chosen.length / 3 && isCapitals(title) && !isCapitals(next.candidate.title);
    if (named || set || hasPoints(heading, next) || (plain && isOuterTitle(facts, heading, next)))
      groups.add(heading.candidate.index);
  }
  return groups;
}

/** "D. Orientering": a lettered line that looks like the lettered groups of the document and is repeated. */
export function letteredGroups(facts: readonly LineFacts[]): Set<number> {
  const lettered = facts.filter(
    (each) => /^\p{Lu}\. \p{Lu}/u.test(each.line.text) && each.line.text.length < 70 && !/[.:]$/u.test(each.line.text),
  );
  if (!lettered.some((each) => each.groupLabel)) return new Set();
  const counts = new Map<string, number>();
  for (const each of lettered) counts.set(each.key, (counts.get(each.key) ?? 0) + 1);
  return new Set(lettered.filter((each) => (counts.get(each.key) ?? 0) >= 2).map((each) => each.line.index));
}
