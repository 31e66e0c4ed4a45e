import type { LinePart } from "../text/passage.ts";
import type { Candidate } from "./candidates.ts";
import type { LineFacts } from "./line-facts.ts";

/**
 * Lines of an agenda list or table of contents before the first item: a heading such as "Dagsorden" with what stands
 * under it, and numbered lines whose numbers come again as items.
 */
export function contentsLines(
  facts: readonly LineFacts[],
  candidates: readonly Candidate[],
  firstLine: number,
  hasItems: boolean,
): Set<number> {
  const contents = new Set<number>();
  if (!hasItems) return contents;
  const before = candidates.filter(
    (each) => each.index < firstLine && each.numbering.style !== "plain" && !each.features.has("timeOnly"),
  );
  const repeated = before.filter(
    (each) => each.features.has("repeatedLater") || each.features.has("leader") || each.features.has("agendaZone"),
  );
  if (repeated.length < 2) return contents;
  const numbers = new Set(before.map((each) => each.index));
  for (const one of repeated) contents.add(one.index);
  const from = Math.min(...repeated.map((each) => each.index));
  const to = Math.max(...repeated.map((each) => each.index));
  for (let at = from; at < firstLine; at++) {
    const each = facts[at];
    if (!each || each.furniture) continue;
    const inside = at <= to && (numbers.has(at) || contents.has(at - 1));
    const wrapped =
      at > to && contents.has(at - 1) && (each.line.continues || (each.line.bullet !== null && !each.line.gap));
    if (inside || wrapped) contents.add(at);
  }
  const above = facts[from - 1];
  if (above?.contentsLabel) contents.add(from - 1);
  return contents;
}

/** The titles of an agenda list by their number, to give to items that have lost theirs. */
export function contentsTitles(facts: readonly LineFacts[], contents: ReadonlySet<number>): Map<string, LinePart[]> {
  const titles = new Map<string, LinePart[]>();
  let open: LinePart[] | null = null;
  for (const each of facts) {
    if (!contents.has(each.line.index)) {
      open = null;
      continue;
    }
    if (each.numbering && !each.line.continues) {
      open = [{ line: each.line, from: each.numbering.titleStart, to: each.line.text.length }];
      const number = each.numbering.label.toLowerCase();
      if (!titles.has(number)) titles.set(number, open);
    } else if (each.line.continues) open?.push({ line: each.line, from: 0, to: each.line.text.length });
    else open = null;
  }
  return titles;
}
