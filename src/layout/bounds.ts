import type { CleanLine } from "../text/clean-line.ts";
import { bare } from "./cluster.ts";
import { isFileNames } from "./file-names.ts";
import { type LineFacts, linesFrom } from "./line-facts.ts";
import type { ChosenHeading } from "./sequence.ts";

/** First and last line of an item. */
export interface Bounds {
  readonly heading: ChosenHeading;
  readonly from: number;
  readonly to: number;
}

function neighbour(facts: readonly LineFacts[], index: number, step: 1 | -1): LineFacts | undefined {
  for (let at = index + step; at >= 0 && at < facts.length; at += step) {
    const each = facts[at];
    if (each && !each.furniture && !(step === 1 && each.line.continues)) return each;
  }
  return undefined;
}

/** Whether the document has its case numbers, or "Åben", above the headings rather than below them. */
function standsAbove(
  facts: readonly LineFacts[],
  headings: readonly ChosenHeading[],
  is: (each: LineFacts) => boolean,
): boolean {
  let above = 0;
  let below = 0;
  for (const { candidate } of headings) {
    const before = neighbour(facts, candidate.index, -1);
    const after = neighbour(facts, candidate.index, 1);
    const title = candidate.title === "" && after ? neighbour(facts, after.line.index, 1) : after;
    const up = before !== undefined && is(before);
    const down = (after !== undefined && is(after)) || (title !== undefined && is(title));
    if (up && !down) above++;
    if (down && !up) below++;
  }
  return above >= below;
}

/** Whether a line says the heading before it comes: the same title, or the same number with a title. */
function announces(each: LineFacts, heading: ChosenHeading): boolean {
  const { title, numbering } = heading.candidate;
  const words = bare(title);
  if (words.length > 2 && bare(each.line.text.slice(each.numbering?.titleStart ?? 0)) === words) return true;
  const same = each.numbering !== null && numbering.path.length > 0 && each.numbering.label === numbering.label;
  return same && each.numbering?.style === numbering.style && title === "";
}

/** The first of the lines above a heading that belong to it: case number, "Åbent punkt", the heading once more. */
function firstLine(
  facts: readonly LineFacts[],
  heading: ChosenHeading,
  floor: number,
  taken: (each: LineFacts) => boolean,
): number {
  let start = heading.candidate.from ?? heading.candidate.index;
  if (heading.candidate.from !== undefined) return start;
  let files = 0;
  for (let at = start - 1; at > floor; at--) {
    const each = facts[at];
    if (!each) break;
    if (each.furniture || each.groupLabel) continue;
    if (isFileNames(each.line.text) && files++ < 2) continue;
    if (!taken(each) && !announces(each, heading)) break;
    start = at;
  }
  return start;
}

/** Where each item begins and ends. `end` is the line after the last item. */
export function itemBounds(facts: readonly LineFacts[], headings: readonly ChosenHeading[], end: number): Bounds[] {
  const filesAbove = standsAbove(facts, headings, (each) => each.caseNumber);
  const accessAbove = standsAbove(facts, headings, (each) => each.access);
  const taken = (each: LineFacts) => (each.caseNumber && filesAbove) || (each.access && accessAbove);
  const starts = headings.map((each, order) =>
    firstLine(facts, each, headings[order - 1]?.candidate.index ?? -1, taken),
  );
  return headings.map((heading, order) => ({
    heading,
    from: starts[order] ?? heading.candidate.index,
    to: (starts[order + 1] ?? end) - 1,
  }));
}

/** For each item the heading over several items that it stands under, or null. */
export function groupsOver(
  facts: readonly LineFacts[],
  bounds: readonly Bounds[],
  groups: ReadonlySet<number>,
): (CleanLine | null)[] {
  let open: CleanLine | null = null;
  let at = 0;
  const isGroup = (index: number) => facts[index]?.groupLabel === true || groups.has(index);
  return bounds.map(({ heading, to }) => {
    const { index } = heading.candidate;
    for (; at < index; at++) if (isGroup(at)) open = facts[at]?.line ?? null;
    // The group's name may stand under the heading once more, or there alone.
    const below = linesFrom(facts, index + 1, 2).find((each) => each.line.index <= to && isGroup(each.line.index));
    return below?.line ?? open;
  });
}
