import { closedMarks, finiteVerbs, standingTitles } from "../danish/lexicon/item-headings.ts";
import { outcomePhrases } from "../danish/lexicon/outcomes.ts";
import { anyOf, fold, similarity, WORD_END, WORD_START } from "../danish/words.ts";
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

const closed = new Set(closedMarks);
const standing = standingTitles.flatMap((each) => each.words);
const electionWords = standingTitles.filter((each) => each.category === "election").flatMap((each) => [...each.words]);
// "EventueltIntet", "Evt. Intet": a title that every body has, and the outcome behind it
const standingFirst = new RegExp(`^${anyOf(standing)}[.:]?\\s?(?=\\p{Lu})`, "iu");
// "Økonomi: Der er penge i kassen.", "Velkomst. Formanden bød velkommen.", "Status pr. 1/4: Der er penge i kassen."
const sentenceBehind =
  /^(?:(?:[\p{L}\p{N}/&-]+|\p{Ll}{1,5}\.(?= [\p{Ll}\p{N}])) ){0,5}(?:[\p{L}\p{N}/&)-]{4,}|\d{1,2}\/\d{1,2})(?<mark>[:.])\s?(?=\p{Lu}\S* \S+ .*[.!]$)/u;

// "Valg af ordstyrer: Anna", "Valg af referent: Bo Lund"
const election = new RegExp(
  `^${anyOf(electionWords)} [\\p{Ll} ]{3,40}:(?=\\s(?:\\p{Lu}[\\p{L}.-]*\\s?){1,4}\\.?$)`,
  "iu",
);
// "Personsag. Lukket punkt. Ikke til referat."
const closedBehind = new RegExp(`^[^.]{3,80}\\.\\s${anyOf(closedMarks)}\\.(?=\\s\\p{Lu})`, "iu");
// "er", "blev", "fortalte": what makes a sentence of words
const finite = new RegExp(`${WORD_START}(?:${anyOf(finiteVerbs)}|\\p{Ll}{3,}ede)${WORD_END}`, "iu");

// "Festen er holdt. Gaverne sendes senere.": no title has several sentences
const severalSentences = /\p{Ll}{4,}[.!]\s\p{Lu}/u;

function isOutcome(text: string): boolean {
  const tail = fold(text).replace(/[.!]+$/u, "");
  if (closed.has(tail)) return false;
  const clause = tail.split(/[,;]| med | uden /u)[0]?.trim() ?? "";
  return wholeOutcomes.has(tail) || (clause.length > 4 && wholeOutcomes.has(clause));
}

/** "2. Regnskab: Godkendt", "Kommende møder - Drøftet", "EventueltIntet": where the outcome begins, or null. */
function outcomeInTitle(text: string): number | null {
  for (const mark of [":", " - ", " – "]) {
    const at = text.lastIndexOf(mark);
    if (at > 0 && isOutcome(text.slice(at + mark.length))) return at + mark.length;
  }
  const colon = text.indexOf(": ");
  const sentence = colon > 0 ? (text.slice(colon + 2, colon + 80).split(/[.!](?:\s|$)/u)[0] ?? "") : "";
  if (sentence.length > 4 && wholeOutcomes.has(fold(sentence))) return colon + 1;
  const chosen = text.length < 100 ? election.exec(text) : null;
  if (chosen) return chosen[0].length;
  const first = text.length < 80 ? standingFirst.exec(text) : null;
  return first && isOutcome(text.slice(first[0].length)) ? first[0].length : null;
}

/** Where text begins that stands behind the title on its line, or null. `whole` has the lines that go on with it too. */
function textBehindTitle(text: string, whole: string): number | null {
  const outcome = outcomeInTitle(text);
  if (outcome !== null) return outcome;
  const mark = closedBehind.exec(text);
  if (mark) return mark[0].length;
  const sentence = whole.length < 1000 ? sentenceBehind.exec(whole) : null;
  if (!sentence || sentence[0].length > Math.min(50, text.length)) return null;
  const behind = whole.slice(sentence[0].length, 300);
  const several = sentence.groups?.mark === ":" && severalSentences.test(behind);
  return several || finite.test(behind) ? sentence[0].length : null;
}

/** A sentence of the item's text rather than its title. */
function readsAsText(text: string): boolean {
  return text.length > 100 || (/[.!]$/u.test(text) && text.split(" ").length > 7);
}

/** Words behind the number that say something else than the agenda's title for it: "Lukket punkt, refereres ikke." */
function saysElse(text: string, listed: string): boolean {
  if (similarity(text, listed) >= 0.5) return false;
  return readsAsText(text) || (text.split(" ").length >= 3 && (/[.!]$/u.test(text) || finite.test(text)));
}

// "(Kirsten)" behind the number is who presents it; the title stands below
const inBrackets = /^\([^()]{2,40}\)$/u;

/** The lines of the item's own heading: the numbered line and the lines that go on with it. */
function headingLines(own: readonly LineFacts[], candidate: Candidate, listed: string): LineFacts[] {
  const at = own.findIndex((each) => each.line.index === candidate.index);
  const lines = own.slice(at, at + 1);
  for (let next = at + 1; next < own.length && lines.length < longestTitle; next++) {
    const each = own[next];
    const last = lines[lines.length - 1];
    const wrapped = last !== undefined && each !== undefined && !each.numbering && wrapsHeading(last.line, each.line);
    if (each && completes(lines, each, candidate, listed)) {
      lines.push(each);
      continue;
    }
    if (!each || each.label || (!wrapped && (!each.line.continues || startsText(lines, each)))) break;
    lines.push(each);
  }
  return lines;
}

/** Whether a line goes on with the title as the agenda list has it, however either was wrapped. */
function completes(lines: readonly LineFacts[], next: LineFacts, candidate: Candidate, listed: string): boolean {
  if (listed === "") return false;
  const squeeze = (text: string) => fold(text).replace(/[\s-]+/gu, "");
  const printed = lines.map((each, index) => each.line.text.slice(index === 0 ? candidate.numbering.titleStart : 0));
  const so = squeeze(printed.join(""));
  if (/[.!]$|https?:/u.test(next.line.text)) return false;
  return so.length > 8 && listed.startsWith(so + squeeze(next.line.text));
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
  const titled = next?.label && last.slot && next.label.strength === "weak" && next.line.text.length < 40;
  if (
    !next ||
    (next.label && !titled) ||
    next.caseNumber ||
    next.access ||
    next.line.bullet ||
    next.line.text.length > 120
  )
    return [];
  if (/[.!:;,]$/u.test(next.line.text) && next.line.text.split(" ").length > 5) return [];
  if (!after) return /[.!]$/u.test(next.line.text) ? [] : [next];
  if (after.line.continues) return !readsAsText(`${next.line.text} ${after.line.text}`) ? [next, after] : [];
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
  if (candidate.untitled) return { heading: [], title: listed ?? [], text: "", tail: [], lines: new Set() };
  const agenda = listed ? joinParts(listed).text : "";
  const planned = fold(agenda).replace(/[\s-]+/gu, "");
  const lines = headingLines(own, candidate, planned);
  const heading = lines.map(({ line }) => ({ line, from: 0, to: line.text.length }));
  const printed = parts(lines, candidate.numbering.titleStart);
  const text = joinParts(printed).text;
  const indexes = new Set(lines.map((each) => each.line.index));
  const last = lines[lines.length - 1];
  if (last?.slot && lines.length === 1) {
    const below = titleBelow(own, last);
    for (const each of below) indexes.add(each.line.index);
    const all = [...lines, ...below].map(({ line }) => ({ line, from: 0, to: line.text.length }));
    return { heading: all, title: all, text: joinParts(parts(below, 0)).text, tail: [], lines: indexes };
  }
  if (text === "" && listed) return { heading, title: listed, text: agenda, tail: [], lines: indexes };
  if ((text === "" || inBrackets.test(text)) && last) {
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
  if (listed && saysElse(text, agenda)) {
    return { heading, title: listed, text: agenda, tail: printed, lines: indexes };
  }
  const [first, ...others] = printed;
  const cut = first ? textBehindTitle(first.line.text.slice(first.from), text) : null;
  if (first && cut !== null) {
    const at = first.from + cut;
    const titleEnd = first.line.text.slice(0, at).replace(/(?:[\s:–-]|(?<=\p{L}{4})\.)+$/u, "").length;
    const tailStart = at + (first.line.text.slice(at).length - first.line.text.slice(at).trimStart().length);
    const title = [{ line: first.line, from: first.from, to: titleEnd }];
    const tail = [{ line: first.line, from: tailStart, to: first.to }, ...others];
    return { heading, title, text: joinParts(title).text, tail, lines: indexes };
  }
  // The colon of a heading without number is its mark; with a number it may be the title's own.
  if (first && candidate.numbering.path.length === 0 && printed.length === 1 && /[^:]:$/u.test(text)) {
    const title = [{ ...first, to: first.to - 1 }];
    return { heading, title, text: joinParts(title).text, tail: [], lines: indexes };
  }
  return { heading, title: printed, text, tail: [], lines: indexes };
}
