import type { CleanText } from "../text/clean.ts";
import type { Candidate } from "./candidates.ts";
import type { LineFacts } from "./line-facts.ts";
import type { OutlineItem, PlacedLine, Role } from "./outline.ts";
import type { ChosenHeading } from "./sequence.ts";

/** What was found of a document, to give each of its lines one role. */
export interface Placing {
  readonly text: CleanText;
  readonly facts: readonly LineFacts[];
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly ChosenHeading[];
  readonly items: readonly OutlineItem[];
  readonly groups: ReadonlySet<number>;
  /** Lines under the first heading that are the head of the meeting. */
  readonly under: ReadonlySet<number>;
  readonly contents: ReadonlySet<number>;
  readonly firstLine: number;
  readonly end: number;
  readonly appendix: number;
}

/** Gives each line its role, with the reason and what came second. */
export function placeLines(placing: Placing): PlacedLine[] {
  const { text, facts, items, candidates, chosen } = placing;
  const byLine = new Map<number, Candidate>(candidates.map((each) => [each.index, each]));
  const headings = new Map<number, ChosenHeading>(chosen.map((each) => [each.candidate.index, each]));
  const roles = new Map<number, { role: Role; item: number | null; reason: string }>();
  for (const item of items) {
    for (const line of item.lines)
      roles.set(line.index, { role: "body", item: item.order, reason: "stands under the item" });
    for (const part of item.heading)
      roles.set(part.line.index, { role: "heading", item: item.order, reason: "heading of the item" });
    for (const { line } of item.cluster)
      roles.set(line.index, { role: "cluster", item: item.order, reason: "belongs to the heading" });
    for (const section of item.sections) {
      for (const part of section.labelParts)
        roles.set(part.line.index, { role: "label", item: item.order, reason: `label of ${section.kind}` });
    }
  }
  const headerEnd = items.length > 0 ? placing.firstLine : headerOfLoose(facts);
  return text.lines.map((line, index) => {
    const given = roles.get(index) ?? outside(placing, facts[index], headerEnd);
    const heading = headings.get(index);
    const candidate = byLine.get(index);
    const score = given.role === "heading" && heading ? heading.score : 0;
    const reasons = given.role === "heading" && heading ? heading.reasons : [given.reason];
    const runnerUp =
      given.role !== "heading" && candidate
        ? { role: "heading", score: candidate.score, reasons: candidate.reasons }
        : heading
          ? { role: "body", score: 0, reasons: ["not chosen as a heading"] }
          : null;
    return { line, role: given.role, item: given.item, score, reasons, runnerUp };
  });
}

function outside(
  placing: Placing,
  facts: LineFacts | undefined,
  headerEnd: number,
): { role: Role; item: null; reason: string } {
  const index = facts?.line.index ?? 0;
  if (facts?.furniture) return { role: "furniture", item: null, reason: "running header, page number or navigation" };
  if (placing.under.has(index)) return { role: "header", item: null, reason: "the head of the meeting" };
  if (placing.groups.has(index) || (facts?.groupLabel && placing.items.length > 0))
    return { role: "group", item: null, reason: "heading over several items" };
  if (placing.contents.has(index)) return { role: "contents", item: null, reason: "list of items before the items" };
  if (index < headerEnd) return { role: "header", item: null, reason: "before the first item" };
  if (index >= placing.appendix) return { role: "appendix", item: null, reason: "attachments after the minutes" };
  if (index >= placing.end && placing.items.length > 0)
    return { role: "signature", item: null, reason: "closing lines after the last item" };
  return { role: "unassigned", item: null, reason: "in no place that is known" };
}

/** Without items: the short lines at the top are the header, the running text after them is in no place. */
function headerOfLoose(facts: readonly LineFacts[]): number {
  for (const each of facts) {
    if (each.line.index >= 25) return each.line.index;
    if (each.line.text.length > 140 || each.line.continues)
      return Math.max(0, each.line.continues ? each.line.index - 1 : each.line.index);
  }
  return facts.length;
}
