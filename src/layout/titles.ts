import { outcomePhrases } from "../danish/lexicon/outcomes.ts";
import { electionOpeners } from "../danish/lexicon/resolutions.ts";
import { isGivenName, isPersonName } from "../danish/names.ts";
import { fold, similarity } from "../danish/words.ts";
import { joinParts, type LinePart } from "../text/passage.ts";
import type { Candidate } from "./candidates.ts";
import { type LineFacts, wrapsHeading } from "./line-facts.ts";

export interface TitleReading {
  /** Number and title as they stand in the item. */
  readonly heading: readonly LinePart[];
  /** The title's words; may stand in the agenda list when the item shows only its number. */
  readonly title: readonly LinePart[];
  readonly text: string;
  /** What stands on the heading's lines after the title and belongs to the item's text. */
  readonly tail: readonly LinePart[];
  readonly lines: ReadonlySet<number>;
}

const wholeOutcomes = new Set(outcomePhrases.flatMap((each) => each.whole));
const longestTitle = 12;

/** "Valg af referent: Anna Holm": the one elected stands behind the question. */
function electionAnswer(question: string, answer: string): boolean {
  const name = answer.replace(/\.$/u, "");
  const asks = electionOpeners.some((each) =>
    fold(question)
      .replace(/^[\d.) ]+/u, "")
      .startsWith(each),
  );
  return asks && (isPersonName(name) >= 0.5 || (!name.includes(" ") && isGivenName(fold(name))));
}

/** "2. Regnskab: Godkendt", "Kommende møder - Drøftet": where the outcome begins, or null. */
function outcomeInTitle(text: string): number | null {
  for (const mark of [":", " - ", " – "]) {
    const at = text.lastIndexOf(mark);
    if (at <= 0) continue;
    const tail = fold(text.slice(at + mark.length)).replace(/[.!]+$/u, "");
    const clause = tail.split(/[,;]| med | uden /u)[0]?.trim() ?? "";
    if (electionAnswer(text.slice(0, at), text.slice(at + mark.length).trim())) return at + mark.length;
    if (wholeOutcomes.has(tail) || (clause.length > 4 && wholeOutcomes.has(clause))) return at + mark.length;
  }
  return null;
}

/** A sentence of the item's text rather than its title. */
function readsAsText(text: string): boolean {
  return text.length > 100 || (/[.!]$/u.test(text) && text.split(" ").length > 7);
}

/** The lines of the item's own heading: the numbered line and the lines that go on with it. */
function headingLines(own: readonly LineFacts[], candidate: Candidate): LineFacts[] {
  const at = own.findIndex((each) => each.line.index === candidate.index);
  const lines = own.slice(at, at + 1);
  for (let next = at + 1; next < own.length && lines.length < longestTitle; next++) {
    const each = own[next];
    const last = lines[lines.length - 1];
    const wrapped = last !== undefined && each !== undefined && !each.numbering && wrapsHeading(last.line, each.line);
    if (!each || each.label || (!wrapped && (!each.line.continues || startsText(lines, each)))) break;
    lines.push(each);
  }
  return lines;
}

/** A line that begins like a sentence under a title that was not wrapped: the item's text, and no more of its title. */
function startsText(lines: readonly LineFacts[], next: LineFacts): boolean {
  const last = lines[lines.length - 1]?.line.text ?? "";
  return (
    /^[\p{Lu}\p{N}]|^https?:/u.test(next.line.text) &&
    last.length < 60 &&
    !/(?:[,:–-]|(?:^|\s)\p{Ll}{1,4})$/u.test(last)
  );
}

/** A line under a bare number that can be its title: short, set apart from what follows, no label. */
function titleBelow(own: readonly LineFacts[], last: LineFacts): LineFacts[] {
  const at = own.indexOf(last);
  const next = own[at + 1];
  const after = own[at + 2];
  if (!next || next.label || next.caseNumber || next.access || next.line.bullet || next.line.text.length > 120)
    return [];
  if (/[.!:;,]$/u.test(next.line.text) && next.line.text.split(" ").length > 5) return [];
  if (!after || after.line.continues)
    return after && !readsAsText(`${next.line.text} ${after.line.text}`) ? [next, after] : [];
  return [next];
}

function parts(lines: readonly LineFacts[], titleStart: number): LinePart[] {
  return lines
    .map(({ line }, index) => ({
      line,
      from: index === 0 ? Math.min(titleStart, line.text.length) : 0,
      to: line.text.length,
    }))
    .filter((each) => each.to > each.from);
}

/**
 * Reads the title of an item. `listed` is the title of the same number in an agenda list before the items; it is used
 * where the item shows its number only, or where its text begins right after the number.
 */
export function readTitle(
  own: readonly LineFacts[],
  candidate: Candidate,
  listed: readonly LinePart[] | null,
): TitleReading {
  const lines = headingLines(own, candidate);
  const heading = lines.map(({ line }) => ({ line, from: 0, to: line.text.length }));
  const printed = parts(lines, candidate.numbering.titleStart);
  const text = joinParts(printed).text;
  const indexes = new Set(lines.map((each) => each.line.index));
  const last = lines[lines.length - 1];
  if (text === "" && listed) return { heading, title: listed, text: joinParts(listed).text, tail: [], lines: indexes };
  if (text === "" && last) {
    const below = titleBelow(own, last);
    for (const each of below) indexes.add(each.line.index);
    const title = parts(below, 0);
    return {
      heading: [...heading, ...below.map(({ line }) => ({ line, from: 0, to: line.text.length }))],
      title,
      text: joinParts(title).text,
      tail: [],
      lines: indexes,
    };
  }
  if (listed && readsAsText(text) && similarity(text, joinParts(listed).text) < 0.5) {
    return { heading, title: listed, text: joinParts(listed).text, tail: printed, lines: indexes };
  }
  const [only, ...wrapped] = printed;
  const cut = only ? outcomeInTitle(only.line.text.slice(only.from, only.to)) : null;
  if (only && cut !== null) {
    const at = only.from + cut;
    const titleEnd = only.line.text.slice(0, at).replace(/[\s:–-]+$/u, "").length;
    const tailStart = at + (only.line.text.slice(at).length - only.line.text.slice(at).trimStart().length);
    const title = [{ line: only.line, from: only.from, to: titleEnd }];
    return {
      heading,
      title,
      text: joinParts(title).text,
      tail: [{ line: only.line, from: tailStart, to: only.to }, ...wrapped],
      lines: indexes,
    };
  }
  return { heading, title: printed, text, tail: [], lines: indexes };
}
