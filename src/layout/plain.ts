import { headerLabels } from "../danish/lexicon/header-labels.ts";
import { headingAt } from "./heading-at.ts";
import type { LineFacts } from "./line-facts.ts";
import type { ChosenHeading } from "./sequence.ts";

const header = new Set(Object.values(headerLabels).flat());

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
    header.has(facts.key)
  );
}

/** "19.00 - 19.45" with the title on the next line. */
function slots(facts: readonly LineFacts[]): LineFacts[] {
  return facts.filter((each) => {
    if (!each.slot || each.furniture) return false;
    const below = following(facts, each.line.index);
    return below !== undefined && !below.slot && /^\p{Lu}/u.test(below.line.text) && below.line.text.length <= 90;
  });
}

/** "Havnen:" alone on its line, with text under it. */
function colons(facts: readonly LineFacts[]): LineFacts[] {
  return facts.filter((each) => {
    const { text, bullet, continues } = each.line;
    if (bullet || continues || outside(each) || text.length > 60 || !/^\p{Lu}[^.!?:]*:$/u.test(text)) return false;
    const below = following(facts, each.line.index);
    return below !== undefined && !/:$/u.test(below.line.text) && !below.line.bullet;
  });
}

/** "• Nyt fra formanden" with text that is no entry of the list under it. */
function bullets(facts: readonly LineFacts[]): LineFacts[] {
  return facts.filter((each) => {
    const { text, bullet } = each.line;
    if (!bullet || bullet.level > 0 || outside(each) || each.numbering || text.length > 80) return false;
    if (!/^\p{Lu}/u.test(text) || /[,;:!]$/u.test(text) || each.line.source.cell) return false;
    const below = following(facts, each.line.index);
    return below !== undefined && !below.line.bullet && !below.line.continues;
  });
}

/**
 * Headings of minutes without numbers that neither the format nor the print sets apart: time slots, lines that end in a
 * colon, entries of a list with text under them. They count when there are several and a title that every body has is
 * among them; slots need no such title.
 */
export function plainHeadings(facts: readonly LineFacts[]): ChosenHeading[] {
  const timed = slots(facts);
  if (timed.length >= 2) return timed.map((each) => headingAt(each, "a time slot over a title"));
  const kinds = [
    { lines: colons(facts), why: "a short line that ends in a colon" },
    { lines: bullets(facts), why: "an entry with text under it" },
  ];
  for (const { lines, why } of kinds) {
    if (lines.length >= 3 && lines.some((each) => each.standing)) return lines.map((each) => headingAt(each, why));
  }
  return [];
}
