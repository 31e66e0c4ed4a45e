import { findDates } from "../danish/dates.ts";
import { fieldOfWords, gluedLabel } from "../danish/header-fields.ts";
import type { HeaderField } from "../danish/lexicon/header-labels.ts";
import type { LineFacts } from "./line-facts.ts";

/** Lines that say who met, when and where, from the first to the last. */
export interface HeadBlock {
  readonly from: number;
  readonly to: number;
}

/** What a head says; other labels stand in items too. */
const fields: ReadonlySet<HeaderField> = new Set([
  "body",
  "number",
  "date",
  "time",
  "start",
  "end",
  "place",
  "timeAndPlace",
]);
// "Mødedato: 4. maj", "UDVALG" alone
const labelled = /^[^:]{2,40}?(?=\s?:|\s{0,3}$)/u;

/** Lines of the document among which its head stands. */
const reach = 30;
/** Lines without a label that may stand within it. */
const mostBetween = 2;
/** Lines between the heading of an item and a head that stands under it. */
const mostAbove = 3;

function fieldOf({ text }: LineFacts["line"]): HeaderField | null {
  if (text.length > 160) return null;
  const field = fieldOfWords(labelled.exec(text)?.[0] ?? "") ?? gluedLabel(text)?.field;
  if (field && fields.has(field)) return field;
  const [date] = text.length <= 60 ? findDates(text) : [];
  return date?.start === 0 && date.date !== null ? "date" : null;
}

/** The head by its labels: three or more of body, number, day, hours and place, close together near the top. */
export function headBlock(facts: readonly LineFacts[]): HeadBlock | null {
  let seen = new Set<HeaderField>();
  let [from, to, between, lines] = [0, -1, 0, 0];
  for (const each of facts) {
    if (each.furniture) continue;
    if (++lines > reach) break;
    const field = each.line.source.cell ? null : fieldOf(each.line);
    if (field !== null) {
      if (seen.size === 0) from = each.line.index;
      seen.add(field);
      to = each.line.index;
      between = 0;
    } else if (++between > mostBetween && seen.size > 0) {
      if (seen.size >= 3) break;
      seen = new Set();
    }
  }
  return seen.size >= 3 ? { from, to } : null;
}

/**
 * The lines of a head that stands under the heading of the first item, as pages of single items have it: the block, and
 * the name of the body right above it.
 */
export function headUnder(facts: readonly LineFacts[], head: HeadBlock | null, heading: number): Set<number> {
  const under = new Set<number>();
  if (head === null || head.from <= heading || head.from - heading > mostAbove + 1) return under;
  for (let at = heading + 1; at < head.from; at++) {
    const each = facts[at];
    if (each && !each.furniture && (each.label !== null || each.line.text.length > 90)) return under;
    if (each && !each.furniture && !each.line.continues && !each.caseNumber) under.add(at);
  }
  for (let at = head.from; at <= head.to; at++) under.add(at);
  return under;
}
