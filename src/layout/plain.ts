import { fieldOfWords } from "../danish/header-fields.ts";
import { findTimes } from "../danish/times.ts";
import { headingAt } from "./heading-at.ts";
import type { LineFacts } from "./line-facts.ts";
import type { ChosenHeading } from "./sequence.ts";

function following(facts: readonly LineFacts[], index: number): LineFacts | undefined {
  for (let at = index + 1; at < facts.length; at++) if (!facts[at]?.furniture) return facts[at];
  return undefined;
}

function outside(facts: LineFacts): boolean {
  return (
    facts.furniture ||
    facts.contentsLabel ||
    facts.minutesLabel ||
    facts.groupLabel ||
    facts.opensMeeting ||
    facts.label?.kind === "attendance" ||
    fieldOfWords(facts.key) !== null
  );
}

interface Slot {
  readonly facts: LineFacts;
  readonly from: string;
  readonly to: string;
}

/** "19.00 - 19.45" with the title on the next line, or "19.00-19.45 Forventninger". */
function slotOf(facts: readonly LineFacts[], each: LineFacts): Slot | null {
  const { text } = each.line;
  if (each.furniture || each.line.bullet || each.line.source.cell || text.length > 120 || !/^\D{0,4}\d/u.test(text))
    return null;
  const [time] = findTimes(text);
  if (!time?.from || !time.to || time.start > 4) return null;
  const title = each.slot
    ? following(facts, each.line.index)?.line.text
    : text.slice(time.end).replace(/^[\s:–-]+/u, "");
  const fits = title !== undefined && title.length <= 90 && /^["“»]?\p{Lu}/u.test(title) && !/[.;]$/u.test(title);
  return fits ? { facts: each, from: time.from, to: time.to } : null;
}

/** Time slots as headings, but for one that spans the meeting. */
export function slotHeadings(facts: readonly LineFacts[]): ChosenHeading[] {
  const slots = facts.flatMap((each) => slotOf(facts, each) ?? []);
  const [first, second, third] = slots;
  const spans = first && second && third && first.from <= second.from && first.to >= third.from;
  const items = spans ? slots.slice(1) : slots;
  return items.length >= 2 ? items.map((each) => headingAt(each.facts, "a time slot and a title")) : [];
}

/** "Havnen:" alone on its line, with text under it. */
function colons(facts: readonly LineFacts[]): LineFacts[] {
  return facts.filter((each) => {
    const { text, bullet, continues } = each.line;
    if (bullet || continues || outside(each) || text.length > 60 || !/^\p{Lu}(?:[^.!?:]*|vt\.):$/u.test(text))
      return false;
    const below = following(facts, each.line.index);
    return below !== undefined && !/:$/u.test(below.line.text) && !below.line.bullet;
  });
}

/** "• Nyt fra formanden" with text that is no entry of the same list under it; one mark heads all items. */
function bullets(facts: readonly LineFacts[]): LineFacts[] {
  const byMark = new Map<string, LineFacts[]>();
  for (const each of facts) {
    const { text, bullet, source } = each.line;
    if (!bullet || bullet.level > 0 || outside(each) || each.numbering || text.length > 80 || source.cell) continue;
    if (!/^\p{Lu}/u.test(text) || /[,;:!]$/u.test(text)) continue;
    const below = following(facts, each.line.index);
    if (!below || below.line.continues || below.line.bullet?.glyph === bullet.glyph) continue;
    byMark.set(bullet.glyph, [...(byMark.get(bullet.glyph) ?? []), each]);
  }
  return [...byMark.values()].sort((one, two) => two.length - one.length)[0] ?? [];
}

/**
 * Headings of minutes without numbers that neither the format nor the print sets apart: lines that end in a colon, entries
 * of a list with text under them. They count when there are several and a title that every body has is among them.
 */
export function plainHeadings(facts: readonly LineFacts[]): ChosenHeading[] {
  const kinds = [
    { lines: colons(facts), why: "a short line that ends in a colon" },
    { lines: bullets(facts), why: "an entry with text under it" },
  ];
  for (const { lines, why } of kinds) {
    if (lines.length >= 3 && lines.some((each) => each.standing)) return lines.map((each) => headingAt(each, why));
  }
  return [];
}

/** Lines at the top that name the body and the document, where nobody is listed as there. */
const headLines = 3;

/** "LEGEPLADS", "HVAD GØR VI NU?": a line in capitals, set apart, with text under it that is not. */
function inCapitals(facts: readonly LineFacts[], each: LineFacts): boolean {
  const { text, gap, bullet, source } = each.line;
  if (!gap || bullet || source.cell || each.numbering || each.file || text.length > 80) return false;
  if (!/^["“»]?\p{Lu}{2}/u.test(text) || /\p{Ll}/u.test(text) || /[,;!]$/u.test(text)) return false;
  const below = following(facts, each.line.index);
  return below !== undefined && !below.label && /\p{Ll}{2}/u.test(below.line.text);
}

/**
 * Titles in capitals and without numbers. They count when there are several, a title that every body has is among them and
 * none comes twice; they come after the list of those who were there. A word that some
 * bodies have as a label may be a title among them.
 */
export function capitalHeadings(facts: readonly LineFacts[]): ChosenHeading[] {
  const lines = facts.filter((each) => inCapitals(facts, each));
  const people = facts.findIndex((each) => each.label?.kind === "attendance");
  const titles = lines.filter(
    (each) =>
      each.line.index > (people < 0 ? headLines : people) &&
      (each.label ? each.label.strength === "weak" : !outside(each)),
  );
  const labels = titles.filter((each) => each.label).length;
  const alone = new Set(titles.map((each) => each.key)).size === titles.length;
  if (titles.length < 3 || labels * 3 > titles.length || !alone || !titles.some((each) => each.standing)) return [];
  return titles.map((each) => headingAt(each, "a title in capitals with text under it"));
}
