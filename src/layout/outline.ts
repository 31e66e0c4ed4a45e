import type { SectionKind } from "../record/item.ts";
import type { CleanText } from "../text/clean.ts";
import type { CleanLine } from "../text/clean-line.ts";
import type { LinePart } from "../text/passage.ts";
import { type Candidate, headingCandidates, surroundings } from "./candidates.ts";
import { chooseItems } from "./choice.ts";
import { closingStart } from "./closing.ts";
import { bare, type ClusterLine, clusterOf } from "./cluster.ts";
import { contentsLines, contentsTitles } from "./contents.ts";
import { splitGlued } from "./glue.ts";
import { groupFinder, groupHeadings, letteredGroups } from "./groups.ts";
import { type Labelling, readLabelling } from "./labelling.ts";
import { type LineFacts, lineFacts } from "./line-facts.ts";
import type { NumberStyle } from "./numbering.ts";
import { type LayoutReading, recogniseLayout } from "./recognise.ts";
import { sectionsOf } from "./sections.ts";
import type { ChosenHeading } from "./sequence.ts";
import { readTitle } from "./titles.ts";

/** What a line is in the document. Every line has exactly one role. */
export type Role =
  | "header"
  | "heading"
  | "cluster"
  | "label"
  | "body"
  | "furniture"
  | "contents"
  | "group"
  | "signature"
  | "appendix"
  | "unassigned";

/** A line with the role it got, why, and what came second. */
export interface PlacedLine {
  readonly line: CleanLine;
  readonly role: Role;
  /** Order of the item the line belongs to, from 1; null outside items. */
  readonly item: number | null;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly runnerUp: { readonly role: string; readonly score: number; readonly reasons: readonly string[] } | null;
}

export interface OutlineSection {
  readonly kind: SectionKind;
  readonly label: string | null;
  /** Body and date that a decision's heading names. */
  readonly body: string | null;
  readonly date: string | null;
  readonly labelParts: readonly LinePart[];
  readonly parts: readonly LinePart[];
  /** True when the label is half of the section's first sentence. */
  readonly half: boolean;
}

export interface OutlineItem {
  readonly order: number;
  readonly number: string;
  readonly style: NumberStyle;
  /** Lines of the heading: number and title. */
  readonly heading: readonly LinePart[];
  /** The title's words as printed, marks and slot included. */
  readonly title: readonly LinePart[];
  /** The title of the same number in an agenda list before the items, with the marks it has there. */
  readonly listed: readonly LinePart[];
  /** Lines around the heading that belong to it: case number, "Åbent", kind, slot. */
  readonly cluster: readonly ClusterLine[];
  /** The heading over this and other items; null when there is none. */
  readonly group: CleanLine | null;
  readonly sections: readonly OutlineSection[];
  readonly lines: readonly CleanLine[];
}

/** The document with every line in exactly one place. */
export interface Outline {
  readonly text: CleanText;
  readonly layout: LayoutReading;
  readonly header: readonly CleanLine[];
  readonly items: readonly OutlineItem[];
  readonly signature: readonly CleanLine[];
  readonly placed: readonly PlacedLine[];
}

interface Bounds {
  readonly heading: ChosenHeading;
  readonly from: number;
  readonly to: number;
}

/** Lines above a heading that belong to it: its case number, "Åbent punkt", the heading itself, printed before. */
function clusterStart(facts: readonly LineFacts[], heading: ChosenHeading, floor: number): number {
  const { index, title } = heading.candidate;
  const words = bare(title);
  let start = index;
  for (let at = index - 1; at > floor; at--) {
    const each = facts[at];
    if (!each) break;
    if (each.furniture || each.groupLabel) continue;
    const again = words.length > 2 && bare(each.line.text.slice(each.numbering?.titleStart ?? 0)) === words;
    if (!(each.caseNumber || each.access || again)) break;
    start = at;
  }
  return start;
}

function itemBounds(facts: readonly LineFacts[], headings: readonly ChosenHeading[], end: number): Bounds[] {
  const starts = headings.map((each, order) => clusterStart(facts, each, headings[order - 1]?.candidate.index ?? -1));
  return headings.map((heading, order) => ({
    heading,
    from: starts[order] ?? heading.candidate.index,
    to: (starts[order + 1] ?? end) - 1,
  }));
}

/** Gives every line its place. Never throws; the work is linear in the lines. */
export function readOutline(source: CleanText, leaveOut: readonly string[] = []): Outline {
  const text = splitGlued(source);
  const layout = recogniseLayout(text, leaveOut);
  const facts = lineFacts(text);
  const candidates = headingCandidates(surroundings(facts), layout.profile);
  const choice = chooseItems(facts, candidates, breaksOf(facts));
  const chosen = choice.headings;
  const groups = groupHeadings(facts, chosen);
  const headings = chosen.filter((each) => !groups.has(each.candidate.index));
  const headed = new Set(headings.map((each) => each.candidate.index));
  for (const each of letteredGroups(facts)) if (!headed.has(each)) groups.add(each);
  const last = headings[headings.length - 1];
  const end = last ? Math.min(choice.appendix, closingStart(facts, last.candidate.index)) : facts.length;
  const bounds = itemBounds(facts, headings, end);
  const firstLine = bounds[0]?.from ?? 0;
  const contents = contentsLines(facts, candidates, firstLine, headings.length > 0);
  for (const each of choice.list) if (each < firstLine) contents.add(each);
  const titles = contentsTitles(facts, contents);
  const labelling = readLabelling(facts, bounds, end);
  const groupOf = groupFinder(facts, groups, contents);
  const items = bounds.map((each, order) =>
    outlineItem({ facts, bounds: each, order, titles, groups, groupOf, labelling }),
  );
  const placed = placeLines({
    text,
    facts,
    candidates,
    chosen,
    items,
    groups,
    contents,
    firstLine,
    end,
    appendix: choice.appendix,
  });
  const header = placed.filter((each) => each.role === "header").map((each) => each.line);
  const signature = placed.filter((each) => each.role === "signature").map((each) => each.line);
  return { text, layout, header, items, signature, placed };
}

/** Lines at which numbers may start anew: another part of the agenda, another meeting in the same file. */
function breaksOf(facts: readonly LineFacts[]): number[] {
  return facts
    .filter((each) => each.groupLabel || each.minutesLabel || each.opensMeeting)
    .map((each) => each.line.index);
}

interface ItemContext {
  readonly facts: readonly LineFacts[];
  readonly bounds: Bounds;
  readonly order: number;
  readonly titles: ReadonlyMap<string, LinePart[]>;
  readonly groups: ReadonlySet<number>;
  readonly groupOf: (heading: number, to: number) => CleanLine | null;
  readonly labelling: Labelling;
}

function outlineItem(context: ItemContext): OutlineItem {
  const { facts, bounds, order, titles, groups, groupOf, labelling } = context;
  const { numbering } = bounds.heading.candidate;
  const own: LineFacts[] = [];
  for (let at = bounds.from; at <= bounds.to; at++) {
    const each = facts[at];
    if (each && !each.furniture && !groups.has(at) && !each.groupLabel) own.push(each);
  }
  const listed = titles.get(numbering.label.toLowerCase()) ?? null;
  const title = readTitle(own, bounds.heading.candidate, listed);
  const rest = own.filter((each) => !title.lines.has(each.line.index));
  const cluster = clusterOf(rest, bounds.heading.candidate.index, bare(title.text));
  const clustered = new Set(cluster.map((each) => each.line.index));
  const body = rest.filter((each) => !clustered.has(each.line.index));
  const sections = sectionsOf(body, title.tail, { title: title.text, number: numbering.label, labelling });
  return {
    order: order + 1,
    number: numbering.label,
    style: numbering.style,
    heading: title.heading,
    title: title.title,
    listed: listed ?? [],
    cluster,
    group: groupOf(bounds.heading.candidate.index, bounds.to),
    sections,
    lines: own.map((each) => each.line),
  };
}

interface Placing {
  readonly text: CleanText;
  readonly facts: readonly LineFacts[];
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly ChosenHeading[];
  readonly items: readonly OutlineItem[];
  readonly groups: ReadonlySet<number>;
  readonly contents: ReadonlySet<number>;
  readonly firstLine: number;
  readonly end: number;
  readonly appendix: number;
}

function placeLines(placing: Placing): PlacedLine[] {
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
