import { bare } from "./cluster.ts";
import { headingAt } from "./heading-at.ts";
import type { LineFacts } from "./line-facts.ts";
import type { ChosenHeading } from "./sequence.ts";

/** An agenda list, and the lines further down that repeat its titles without numbers. */
export interface ListedTitles {
  readonly headings: readonly ChosenHeading[];
  /** The lines of the list. */
  readonly list: readonly number[];
}

const none: ListedTitles = { headings: [], list: [] };
const mostEntries = 80;

function couldBeEntry(facts: LineFacts): boolean {
  const { text } = facts.line;
  const sentence = facts.numbering === null && /[.!;]$/u.test(text.replace(/evt\.$/iu, ""));
  return text.length >= 2 && text.length <= 160 && !facts.slot && !facts.file && !sentence;
}

function keyOf(facts: LineFacts): string {
  return bare(facts.line.text.slice(facts.numbering?.titleStart ?? 0));
}

/** Entries from a line on: short lines, up to the first that repeats one of them or cannot be an entry. */
function entriesFrom(
  facts: readonly LineFacts[],
  from: number,
  numbered: boolean,
): { entries: LineFacts[]; end: number } {
  const entries: LineFacts[] = [];
  const seen = new Set<string>();
  let at = from;
  for (; at < facts.length && entries.length < mostEntries; at++) {
    const each = facts[at];
    if (!each || each.furniture || each.groupLabel || each.access) continue;
    if (each.line.continues) continue;
    const key = keyOf(each);
    const label = each.label !== null && (each.label.strength === "strong" || each.label.kind === "attendance");
    const ends = each.minutesLabel || label || seen.has(key) || (numbered && each.numbering === null);
    if (ends || !couldBeEntry(each)) break;
    seen.add(key);
    entries.push(each);
  }
  return { entries, end: at };
}

/** Lines after the list that say a title of it, once each and in its order. */
function repeatedTitles(facts: readonly LineFacts[], entries: readonly LineFacts[], end: number): ChosenHeading[] {
  const order = new Map(entries.map((each, index) => [keyOf(each), index]));
  const found: ChosenHeading[] = [];
  let reached = -1;
  for (let at = end; at < facts.length; at++) {
    const each = facts[at];
    if (!each || each.furniture || each.numbering || each.line.text.length > 125 || each.line.continues) continue;
    const place = order.get(bare(each.line.text));
    if (place === undefined || place <= reached) continue;
    reached = place;
    const numbering = entries[place]?.numbering;
    found.push(
      headingAt(each, "a title of the agenda list", numbering ? { numbering: { ...numbering, titleStart: 0 } } : {}),
    );
  }
  return found;
}

function fromList(facts: readonly LineFacts[], start: number, label: number | null): ListedTitles {
  const { entries, end } = entriesFrom(facts, start, label === null);
  if (entries.length < 2) return none;
  const headings = repeatedTitles(facts, entries, end);
  const list = [...(label === null ? [] : [label]), ...entries.map((each) => each.line.index)];
  return { headings, list };
}

/** How many of the numbered headings stand after the list. */
function numberedAfter(chosen: readonly ChosenHeading[], list: readonly number[]): number {
  const last = list.at(-1) ?? -1;
  return chosen.filter((each) => each.candidate.numbering.path.length > 0 && each.candidate.index > last).length;
}

/**
 * Items whose headings repeat the titles of an agenda list without its numbers. Where the other items have numbers, only
 * the list's own entries without number are taken.
 */
export function listedItems(facts: readonly LineFacts[], chosen: readonly ChosenHeading[]): ListedTitles {
  const starts: { start: number; label: number | null }[] = facts
    .filter((each) => each.contentsLabel)
    .slice(0, 3)
    .map((each) => ({ start: each.line.index + 1, label: each.line.index }));
  const [first] = chosen;
  if (first) starts.push({ start: first.candidate.index, label: null });
  let best = none;
  for (const { start, label } of starts) {
    const found = fromList(facts, start, label);
    if (found.headings.length > best.headings.length) best = found;
  }
  const entries = best.list.length;
  if (numberedAfter(chosen, best.list) > 0) {
    const headed = new Set(chosen.map((each) => each.candidate.index));
    const from = first?.candidate.index ?? 0;
    const extra = best.headings.filter(
      ({ candidate }) =>
        candidate.numbering.path.length === 0 && candidate.index > from && !headed.has(candidate.index),
    );
    return { headings: extra, list: best.list };
  }
  return best.headings.length >= 2 && best.headings.length >= (entries - 1) * 0.6 ? best : none;
}
