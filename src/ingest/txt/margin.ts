import type { Field, Row } from "./columns.ts";
import { marginHeads } from "./lexicon/margins.ts";

/**
 * A column at the right edge of plain text that says who does what stands beside it: "Ansvarlig/frist" heads it on one
 * line, and below it names and days begin at the same place, with running text or nothing to their left.
 */

/** How far from the left edge such a column begins at least. */
const fewestBefore = 40;
/** How many characters its entries may begin apart. */
const slack = 1;
/** An entry with more characters is a sentence. */
const longest = 24;
const heads = new Set(marginHeads);
// "Side 2 af 4", at the right edge of a running head
const pageNumber = /^(?:side|s\.) ?\d/iu;

function words(text: string, { start, end }: Field): string {
  return text.slice(start, end).trim().toLowerCase();
}

/** Where the column begins when the line is its head: "Punkt      Ansvarlig/frist". */
export function marginHeadAt(text: string, { fields }: Row): number | null {
  const last = fields.at(-1);
  if (!last || last.left < fewestBefore || fields.length > 2) return null;
  return heads.has(words(text, last)) ? last.left : null;
}

/** The entry of the column on a line, or null. */
export function marginEntry(text: string, { fields, tabs }: Row, left: number): Field | null {
  const last = fields.at(-1);
  if (!last || tabs || Math.abs(last.left - left) > slack || last.end - last.start > longest) return null;
  return pageNumber.test(text.slice(last.start, last.end)) ? null : last;
}
