import { navigationSeparators } from "../danish/lexicon/navigation.ts";
import { headingAt } from "./heading-at.ts";
import { type LineFacts, linesFrom } from "./line-facts.ts";
import type { ChosenHeading } from "./sequence.ts";

/** Lines that open one item each, in a document whose items have lost their numbers. */
interface Anchors {
  readonly lines: readonly number[];
  readonly why: string;
}

const separators = new Set(navigationSeparators);
const nearLines = 5;

function isLabelAlone(facts: LineFacts | undefined): boolean {
  return facts?.label?.strength === "strong" && facts.label.contentStart >= facts.line.text.length;
}

/** Whether a strong label stands within a few lines below. */
function labelNear(facts: readonly LineFacts[], from: number): boolean {
  return linesFrom(facts, from, nearLines).some((each) => each.label?.strength === "strong");
}

function next(facts: readonly LineFacts[], from: number): number | null {
  for (let at = from; at < facts.length; at++) if (!facts[at]?.furniture) return at;
  return null;
}

/** What could open an item: its case number, "Åben", a link between items, the label that comes first. */
function possibleAnchors(facts: readonly LineFacts[]): Anchors[] {
  const files: number[] = [];
  const access: number[] = [];
  const links: number[] = [];
  const firsts = new Map<string, number[]>();
  let firstKey: string | null = null;
  let before: LineFacts | undefined;
  for (const [at, each] of facts.entries()) {
    if (each.furniture && !separators.has(each.key)) continue;
    if (each.file && !before?.file && labelNear(facts, at + 1)) files.push(at);
    if (each.access && !before?.file && labelNear(facts, at + 1)) access.push(at);
    if (each.furniture && separators.has(each.key)) {
      const start = next(facts, at + 1);
      if (start !== null && labelNear(facts, start) && links.at(-1) !== start) links.push(start);
    }
    if (isLabelAlone(each) && each.label?.body === undefined) {
      firstKey ??= each.key;
      const list = firsts.get(each.key);
      if (list) list.push(at);
      else firsts.set(each.key, [at]);
    }
    before = each;
  }
  return [
    { lines: files, why: "the case number opens the item" },
    { lines: access, why: "a line that says open or closed begins the item" },
    { lines: links, why: "a link of the page stands between the items" },
    { lines: firstKey === null ? [] : (firsts.get(firstKey) ?? []), why: "the label that opens every item" },
  ];
}

/** The share of the stretches between anchors that hold labels, each of them once; most must hold a decision. */
function quality(facts: readonly LineFacts[], lines: readonly number[]): number {
  let good = 0;
  let decided = 0;
  for (const [index, from] of lines.entries()) {
    const to = lines[index + 1] ?? facts.length;
    const seen = new Set<string>();
    let strong = 0;
    let twice = 0;
    let decisions = 0;
    for (let at = from; at < to; at++) {
      const each = facts[at];
      if (each?.label?.kind === "decision") decisions++;
      if (!each || !isLabelAlone(each) || each.label?.body !== undefined || each.label?.half) continue;
      strong++;
      if (seen.has(each.key)) twice++;
      seen.add(each.key);
    }
    if (strong + decisions > 0 && twice === 0) good++;
    if (decisions > 0) decided++;
  }
  return decided >= lines.length * 0.6 ? good / Math.max(1, lines.length) : 0;
}

/** The anchors that cut the document best, or null when nothing recurs. */
function bestAnchors(facts: readonly LineFacts[]): Anchors | null {
  let best: Anchors | null = null;
  for (const anchors of possibleAnchors(facts)) {
    if (anchors.lines.length < 1 || quality(facts, anchors.lines) < 0.75) continue;
    if (best === null || anchors.lines.length > best.lines.length) best = anchors;
  }
  return best;
}

function titleLike(facts: LineFacts | undefined): facts is LineFacts {
  if (!facts || facts.furniture || facts.label || facts.file || facts.access || facts.slot || facts.groupLabel)
    return false;
  const { text, bullet } = facts.line;
  return (
    !bullet && text.length >= 3 && text.length <= 140 && /^["“»(]?[\p{Lu}\p{N}]/u.test(text) && !/[.:;,!]$/u.test(text)
  );
}

/** The first line of the paragraph that ends right above a line. */
function above(facts: readonly LineFacts[], index: number): LineFacts | undefined {
  let at = index - 1;
  const skipped = (each: LineFacts | undefined) =>
    each?.line.continues === true || (each?.furniture === true && !separators.has(each.key));
  while (at > 0 && skipped(facts[at])) at--;
  return facts[at];
}

/**
 * Items of a document without item numbers that labels the parts of its items: each begins at its case number, at "Åben",
 * after a link of the page, or where the labels begin anew. Titles are taken where every item has one in the same place.
 */
export function unnumberedItems(facts: readonly LineFacts[]): ChosenHeading[] {
  const anchors = bestAnchors(facts);
  if (!anchors) return [];
  const { lines, why } = anchors;
  const over = lines.map((each) => above(facts, each));
  const under = lines.map((each) => {
    const at = next(facts, each + 1);
    return at !== null && facts[each]?.label === null && labelNear(facts, at + 1) ? facts[at] : undefined;
  });
  const share = (list: readonly (LineFacts | undefined)[]) => list.filter(titleLike).length / lines.length;
  const titled =
    lines.length >= 2 && share(over) >= 0.8 ? over : share(under) >= 0.8 && lines.length >= 2 ? under : null;
  return lines.flatMap((each, index) => {
    const title = titled?.[index];
    const anchor = facts[each];
    if (!anchor) return [];
    return [titleLike(title) ? headingAt(title, why) : headingAt(anchor, why, { untitled: true })];
  });
}

/** The share of the headings that have labels under them. */
function labelledShare(facts: readonly LineFacts[], chosen: readonly ChosenHeading[]): number {
  let labelled = 0;
  for (const [index, { candidate }] of chosen.entries()) {
    const to = chosen[index + 1]?.candidate.index ?? facts.length;
    for (let at = candidate.index + 1; at < to; at++) {
      if (facts[at]?.label?.strength !== "strong") continue;
      labelled++;
      break;
    }
  }
  return labelled / Math.max(1, chosen.length);
}

/**
 * Whether the numbered headings open the items that the labels show. Numbers of inner lists or of a contents table stand
 * elsewhere.
 */
export function headingsFit(facts: readonly LineFacts[], chosen: readonly ChosenHeading[]): boolean {
  const anchors = bestAnchors(facts);
  if (!anchors || anchors.lines.length < 2) return chosen.length > 0;
  if (chosen.length >= anchors.lines.length * 0.4 && labelledShare(facts, chosen) >= 0.5) return true;
  const headed = new Set(chosen.map((each) => each.candidate.index));
  const fitting = anchors.lines.filter((line) => {
    if (linesFrom(facts, line, 4).some((each) => headed.has(each.line.index))) return true;
    let seen = 0;
    for (let at = line - 1; at >= 0 && seen < 30; at--) {
      if (headed.has(at)) return true;
      if (isLabelAlone(facts[at])) return false;
      if (!facts[at]?.furniture) seen++;
    }
    return false;
  });
  return fitting.length >= anchors.lines.length * 0.4;
}
