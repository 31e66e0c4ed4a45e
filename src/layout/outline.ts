import type { SectionKind } from "../record/item.ts";
import type { CleanText } from "../text/clean.ts";
import type { CleanLine } from "../text/clean-line.ts";
import type { LinePart } from "../text/passage.ts";
import { attachmentsListStart } from "./appendix.ts";
import { type Bounds, groupsOver, itemBounds } from "./bounds.ts";
import { headingCandidates, surroundings } from "./candidates.ts";
import { chooseItems } from "./choice.ts";
import { closingStart } from "./closing.ts";
import { bare, type ClusterLine, clusterOf } from "./cluster.ts";
import { contentsLines, contentsTitles } from "./contents.ts";
import { splitGlued } from "./glue.ts";
import { groupHeadings, letteredGroups } from "./groups.ts";
import { headBlock, headUnder } from "./head-block.ts";
import { type Labelling, readLabelling } from "./labelling.ts";
import { type LineFacts, lineFacts } from "./line-facts.ts";
import { meetingStarts } from "./meetings.ts";
import type { NumberStyle } from "./numbering.ts";
import { placeLines } from "./placing.ts";
import { type LayoutReading, recogniseLayout } from "./recognise.ts";
import { sectionsOf } from "./sections.ts";
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
  /** The heading over several items that it stands under. */
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

/** Gives every line its place. Never throws; the work is linear in the lines. */
export function readOutline(source: CleanText, leaveOut: readonly string[] = []): Outline {
  const text = splitGlued(source);
  const layout = recogniseLayout(text, leaveOut);
  const facts = lineFacts(text);
  const head = headBlock(facts);
  const candidates = headingCandidates(surroundings(facts, head?.from ?? null), layout.profile);
  const choice = chooseItems(facts, candidates, breaksOf(facts));
  const chosen = choice.headings;
  for (const [index, label] of choice.labels) {
    const each = facts[index];
    if (each) facts[index] = { ...each, label };
  }
  const groups = groupHeadings(facts, chosen);
  const headings = chosen.filter((each) => !groups.has(each.candidate.index));
  const headed = new Set(headings.map((each) => each.candidate.index));
  for (const each of letteredGroups(facts)) if (!headed.has(each)) groups.add(each);
  const last = headings[headings.length - 1];
  const appendix = Math.min(
    choice.appendix,
    attachmentsListStart(facts, headings[0]?.candidate.index ?? facts.length, last?.candidate.index ?? facts.length),
  );
  const end = last ? Math.min(appendix, closingStart(facts, last.candidate.index)) : facts.length;
  const bounds = itemBounds(facts, headings, end);
  const over = groupsOver(facts, bounds, groups);
  const firstLine = bounds[0]?.from ?? 0;
  const contents = contentsLines(facts, candidates, firstLine, headings.length > 0);
  for (const each of choice.list) if (each < firstLine) contents.add(each);
  const titles = contentsTitles(facts, contents);
  const under = headUnder(facts, head, headings[0]?.candidate.index ?? facts.length);
  const labelling = readLabelling(facts, bounds, end);
  const items = bounds.map((each, order) =>
    outlineItem({ facts, bounds: each, order, titles, groups, under, labelling, group: over[order] ?? null }),
  );
  const placed = placeLines({
    text,
    facts,
    candidates,
    chosen,
    items,
    groups,
    under,
    contents,
    firstLine,
    end,
    appendix,
  });
  const header = placed.filter((each) => each.role === "header").map((each) => each.line);
  const signature = placed.filter((each) => each.role === "signature").map((each) => each.line);
  return { text, layout, header, items, signature, placed };
}

/** Lines at which numbers may start anew: another part of the agenda, another meeting in the same file. */
function breaksOf(facts: readonly LineFacts[]): number[] {
  const meetings = new Set(meetingStarts(facts));
  return facts
    .filter((each) => each.groupLabel || each.minutesLabel || each.opensMeeting || meetings.has(each.line.index))
    .map((each) => each.line.index);
}

interface ItemContext {
  readonly facts: readonly LineFacts[];
  readonly bounds: Bounds;
  readonly order: number;
  readonly titles: ReadonlyMap<string, LinePart[]>;
  readonly groups: ReadonlySet<number>;
  /** Lines under the first heading that are the head of the meeting. */
  readonly under: ReadonlySet<number>;
  readonly labelling: Labelling;
  readonly group: CleanLine | null;
}

function outlineItem(context: ItemContext): OutlineItem {
  const { facts, bounds, order, titles, groups, under, labelling } = context;
  const { numbering } = bounds.heading.candidate;
  const own: LineFacts[] = [];
  for (let at = bounds.from; at <= bounds.to; at++) {
    const each = facts[at];
    if (each && !each.furniture && !groups.has(at) && !under.has(at) && !each.groupLabel) own.push(each);
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
    group: context.group,
    sections,
    lines: own.map((each) => each.line),
  };
}
