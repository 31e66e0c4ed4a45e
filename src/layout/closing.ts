import { closingOpeners, signingRoles } from "../danish/lexicon/closing.ts";
import { farewells } from "../danish/lexicon/letters.ts";
import { anyOf } from "../danish/words.ts";
import type { LineFacts } from "./line-facts.ts";

// "Referent: Anna", "Mødet sluttede kl. 21", "Ref. AB"
const opener = new RegExp(`^${anyOf([...closingOpeners, ...farewells])}(?![\\p{L}\\p{N}])`, "iu");
// "Havnevig, den 8. september 2024"
const signedAt = /^\p{Lu}[\p{L} ]{2,30},? (?:den|d\.) \p{N}{1,2}\.? ?[\p{L}\p{N}./ -]{4,20}$/u;
// "Formand: ________", "Anna Holm, dirigent"
const signing = new RegExp(`(?:^${anyOf(signingRoles)}(?:\\s?:|\\s[_.]{3,}|$)|,\\s?${anyOf(signingRoles)}\\.?$)`, "iu");
// "______________", "................"
const ruled = /^[_.…\s-]{4,}$/u;
// A line with a name or two and nothing else
const nameOnly = /^(?:\p{Lu}[\p{L}.'-]+[\s/,]*){1,6}$/u;

const mostLines = 30;

/**
 * Where the closing lines after the last item begin: an index of a line, or the number of lines when there are none.
 * Read from the end: short lines that name the minute-taker, the signers or the end of the meeting.
 */
export function closingStart(facts: readonly LineFacts[], lastHeading: number): number {
  const outer = outerHeading(facts, lastHeading);
  let start = facts.length;
  let opened = facts.length;
  for (let at = facts.length - 1; at > lastHeading && facts.length - at <= mostLines; at--) {
    const each = facts[at];
    if (!each) break;
    if (each.furniture) continue;
    const { text } = each.line;
    if (text.length > 120 || each.label?.strength === "strong" || each.line.bullet) break;
    const opens = opener.test(text) || signedAt.test(text) || (signing.test(text) && text.length < 60);
    if (!opens && !ruled.test(text) && !nameOnly.test(text)) break;
    start = at;
    if (opens || ruled.test(text)) opened = start;
  }
  return Math.min(opened, outer);
}

/** A heading of a higher rank than the items' after the last of them ends the items, where the format ranks headings. */
function outerHeading(facts: readonly LineFacts[], lastHeading: number): number {
  const rank = facts[lastHeading]?.line.source.heading;
  if (rank === undefined) return facts.length;
  const outer = facts.find(
    (each) =>
      each.line.index > lastHeading && each.line.source.heading !== undefined && each.line.source.heading < rank,
  );
  return outer?.line.index ?? facts.length;
}
