import { minutesWords } from "../danish/lexicon/bodies.ts";
import { closedMarks } from "../danish/lexicon/item-headings.ts";
import { farewells, greetings } from "../danish/lexicon/letters.ts";
import { initialsBeside } from "../danish/names.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf, fold, similarity } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { isStandingTitle, type LineFacts, linesFrom, wrapsHeading } from "./line-facts.ts";
import type { Numbering } from "./numbering.ts";
import type { LayoutProfile } from "./profile.ts";
import { type InnerPoint, innerPoints } from "./runs.ts";
import { featureWeights, styleWeights } from "./weights.ts";

/** A line that could be the heading of an item, with the reasons for and against. */
export interface Candidate {
  /** Index of the line. */
  readonly index: number;
  readonly numbering: Numbering;
  /** First line of the title, without number. */
  readonly title: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly features: ReadonlySet<string>;
  /** What the line looks like, so that like headings find each other. */
  readonly look: string;
  /** True when the item begins at this line and the line is no title. */
  readonly untitled?: true;
  /** Where the item begins, when that is known to be above the line: the first cell of its row. */
  readonly from?: number;
}

const startsWithDocumentWord = new RegExp(`^${anyOf(minutesWords)}(?![\\p{L}])`, "iu");
const plain: Numbering = { style: "plain", path: [], label: "", titleStart: 0 };
// "Hej alle", "Kære bestyrelse,", "Mange hilsner"
const salutation = new RegExp(
  `^(?:${anyOf(greetings)}(?: \\p{L}+){0,3}|${anyOf(farewells)}(?: \\p{L}+)?)[,!.]?$`,
  "iu",
);
// "at godkende planen", "At forslaget sendes"
const point = /^at\s/iu;
// "1. Godkendelse af dagsorden ........ 3", "1 Budget _____ 4"
const leader = /(?:\.{3,}|…{2,}|_{3,}|(?:\. ){3,})\s?\d{0,4}$/u;
// A sentence rather than a title: a full stop after several words
const sentence = /^(?:\S+\s+){7,}\S+\.$/u;

// "Lukket punkt: Salg af grund", "FORTROLIG - Køb"
const closedTitle = new RegExp(`^[([]?${anyOf(closedMarks)}(?![\\p{L}])`, "iu");

interface Surroundings {
  readonly facts: readonly LineFacts[];
  /** Body indentation of numbered lines in the document. */
  readonly leastIndent: number;
  readonly usualSize: number | null;
  /** Kind of the last section label above each line, and how many lines above. */
  readonly openLabel: readonly (string | null)[];
  readonly agendaZone: ReadonlySet<number>;
  /** Where the head of the meeting begins; null when it has no labels. */
  readonly head: number | null;
  /** Points of lists within items. */
  readonly points: ReadonlyMap<number, InnerPoint>;
}

/** The line after `index` that is not furniture. */
function following(facts: readonly LineFacts[], index: number): LineFacts | undefined {
  for (let at = index + 1; at < facts.length && at < index + 6; at++) if (!facts[at]?.furniture) return facts[at];
  return undefined;
}

function preceding(facts: readonly LineFacts[], index: number): LineFacts | undefined {
  for (let at = index - 1; at >= 0 && at > index - 6; at--) if (!facts[at]?.furniture) return facts[at];
  return undefined;
}

/** The first line after the heading and its wrapped title. */
function afterTitle(facts: readonly LineFacts[], index: number): LineFacts | undefined {
  let next = following(facts, index);
  while (next?.line.continues) next = following(facts, next.line.index);
  return next;
}

function nearCaseNumber(facts: readonly LineFacts[], index: number): boolean {
  const before = preceding(facts, index);
  const after = afterTitle(facts, index);
  return before?.caseNumber === true || after?.caseNumber === true;
}

/** What stands on the heading's own line. */
function ownFeatures(facts: LineFacts, numbering: Numbering, title: string, around: Surroundings): string[] {
  const { line } = facts;
  const seen: string[] = [];
  const { source } = line;
  if (source.heading !== undefined) seen.push("formatHeading");
  if (source.bold) seen.push("bold");
  if (source.size !== undefined && around.usualSize !== null && source.size > around.usualSize * 1.08)
    seen.push("largeType");
  if (line.gap) seen.push("gapBefore");
  if (source.cell) seen.push("tableCell");
  if (line.bullet && source.list === undefined) seen.push(facts.numbering ? "bulletBeforeNumber" : "bulleted");
  if (numbering.style !== "plain" && line.indent - around.leastIndent >= 2 && source.heading === undefined)
    seen.push("indented");
  if (title === "") seen.push(numbering.path.length > 1 ? "noTitleDecimal" : "noTitle");
  else if (/^\p{Ll}/u.test(title)) seen.push("lowerCase");
  else if (/^["“”»'(]?[\p{Lu}\p{N}]/u.test(title)) seen.push("capital");
  if (point.test(title)) seen.push("pointOfList");
  if (leader.test(title)) seen.push("leader");
  if (title.length > 130) seen.push("longTitle");
  if (sentence.test(title)) seen.push("sentence");
  if (/[;,]$/u.test(title)) seen.push("clause");
  if (title.length > 90 || /\?$/u.test(title)) seen.push("questionOrLong");
  if (isStandingTitle(title)) seen.push("standingTitle");
  if (closedTitle.test(title)) seen.push("closedTitle");
  return [...seen, ...slotFeatures(title)];
}

/** A time slot speaks for a heading, a time and nothing but names against it. */
function slotFeatures(title: string): string[] {
  if (!/\d[.:]\d|kl/iu.test(title) || title.length > 220) return [];
  const [time] = findTimes(title);
  if (!time) return [];
  return time.start <= 4 && title.length - time.end < 3
    ? ["timeOnly"]
    : time.start <= 1 && /^\s*(?:\p{Lu}\p{L}+[ ,]*){2,}/u.test(title.slice(time.end))
      ? ["timeOnly"]
      : ["timeSlot"];
}

/** Whether a section's label stands under a heading, its case number and the like. */
function labelBelow(all: readonly LineFacts[], index: number): boolean {
  let next = afterTitle(all, index);
  for (let step = 0; step < 4 && next && (next.caseNumber || next.access); step++)
    next = following(all, next.line.index);
  return next?.label != null;
}

/** What stands around it. */
function neighbourFeatures(facts: LineFacts, numbering: Numbering, around: Surroundings): string[] {
  const all = around.facts;
  const { index } = facts.line;
  const seen: string[] = [];
  const next = afterTitle(all, index);
  const before = preceding(all, index);
  if (nearCaseNumber(all, index)) seen.push("caseNumberNear");
  if (next?.access || before?.access) seen.push("accessNear");
  const point = around.points.get(index);
  if (point) seen.push(point);
  else if (labelBelow(all, index)) seen.push("labelFollows");
  const sibling = next?.numbering?.style === numbering.style && next.line.indent === facts.line.indent;
  if (next && (!sibling || next.label)) seen.push("bodyFollows");
  if (next?.line.gap) seen.push("gapAfter");
  const priorSibling =
    before?.numbering?.style === numbering.style && !facts.line.gap && before.line.indent === facts.line.indent;
  if (sibling || priorSibling) seen.push("listLike");
  if (before && /:$/u.test(before.line.text) && !facts.line.gap && !before.contentsLabel) seen.push("opensAfterColon");
  const open = around.openLabel[index];
  if (open === "recommendation" && !seen.includes("labelFollows")) seen.push("insideRecommendation");
  if (open === "decision" && numbering.style === "ad" && !facts.line.gap) seen.push("pointOfDecision");
  if (around.agendaZone.has(index)) seen.push("agendaZone");
  if (numbering.style === "plain" && around.head !== null && index < around.head) seen.push("aboveHead");
  return seen;
}

/** How a heading looks, as far as the format or the print tells: headings of one document look alike. */
function lookOf(line: CleanLine, numbering: Numbering): string {
  const { heading, bold, size } = line.source;
  const indent =
    line.source.x === undefined ? Math.min(3, Math.floor(line.indent / 2)) : Math.round(line.source.x / 12);
  return [
    numbering.style,
    numbering.path.length,
    heading ?? "-",
    bold ? "b" : "-",
    size ? Math.round(size) : "-",
    indent,
  ].join("/");
}

function total(
  numbering: Numbering,
  features: readonly string[],
  profile: LayoutProfile | null,
): { score: number; reasons: string[] } {
  let score = styleWeights[numbering.style] + (profile?.styles?.[numbering.style] ?? 0);
  const reasons = [`${numbering.style} ${score.toFixed(1)}`];
  for (const feature of features) {
    const weight = (featureWeights[feature] ?? 0) + (profile?.features?.[feature] ?? 0);
    score += weight;
    reasons.push(`${feature} ${weight > 0 ? "+" : ""}${weight.toFixed(1)}`);
  }
  return { score, reasons };
}

/** Lines between a heading and the same heading once more. */
const doubledWithin = 6;

/** Marks agreement between candidates of the same number: an agenda list and the bodies that follow it. */
function repetition(
  drafts: readonly { numbering: Numbering; title: string; index: number }[],
  facts: readonly LineFacts[],
): Map<number, string> {
  const seen = new Map<string, { numbering: Numbering; title: string; index: number }[]>();
  const marks = new Map<number, string>();
  for (const draft of drafts) {
    const key = draft.numbering.label.toLowerCase();
    const earlier = seen.get(key) ?? [];
    for (const one of earlier.slice(-3)) {
      const explicit =
        draft.numbering.style !== one.numbering.style && ["ad", "punkt", "pkt"].includes(draft.numbering.style);
      const alike =
        (one.title.length > 3 && similarity(one.title, draft.title) >= 0.6) ||
        (one.title !== "" && fold(one.title) === fold(draft.title));
      const bareNumber = draft.title === "" || one.title === "";
      const doubled =
        bareNumber &&
        draft.numbering.style === one.numbering.style &&
        linesFrom(facts, one.index, doubledWithin).some((each) => each.line.index === draft.index);
      if (!explicit && !alike && !doubled) continue;
      marks.set(one.index, "repeatedLater");
      if (!marks.has(draft.index)) marks.set(draft.index, "repeatsEarlier");
    }
    seen.set(key, [...earlier.slice(-3), draft]);
  }
  return marks;
}

// "Bilag A", "Bilag 2: Tidsplan" over an appendix
const attachmentHeading = /^bilag(?:\s[\p{Lu}\p{N}]{1,3})?(?:$|[:.\s])/iu;

/** The first lines that say "Referat …" title the document. */
function titlesDocument(line: CleanLine): boolean {
  return line.index < 4 && startsWithDocumentWord.test(line.text);
}

/** Whether a line without number could be a heading: set apart by the format, or one of the titles every body has. */
function couldBePlainHeading(facts: LineFacts): boolean {
  const { line } = facts;
  if (
    facts.furniture ||
    (facts.label !== null && !(facts.label.strength === "weak" && facts.line.source.heading !== undefined)) ||
    facts.caseNumber ||
    facts.contentsLabel ||
    facts.minutesLabel ||
    facts.groupLabel ||
    facts.access ||
    facts.opensMeeting
  )
    return false;
  if (salutation.test(line.text)) return false;
  if (line.text.length < 3 || line.text.length > 140 || line.bullet || line.continues || line.source.cell) return false;
  if (initialsBeside(line.text) || titlesDocument(line) || attachmentHeading.test(line.text)) return false;
  if (line.source.heading !== undefined || line.source.bold) return true;
  return line.gap && (facts.standing || /^\p{Lu}[^.!?]{2,70}:?$/u.test(line.text));
}

/** A second line of a heading that was too long for one. */
function goesOnWithHeading(facts: readonly LineFacts[], line: LineFacts): boolean {
  const before = preceding(facts, line.line.index);
  return before !== undefined && !before.label && wrapsHeading(before.line, line.line);
}

/** The first line of running text: further lines go on with it, and together they are more than a title. */
function opensText(facts: readonly LineFacts[], { line }: LineFacts): boolean {
  if (line.source.heading !== undefined || line.source.bold) return false;
  let text = line.text;
  for (const each of linesFrom(facts, line.index + 1, 4)) {
    if (!each.line.continues) break;
    text = `${text} ${each.line.text}`;
  }
  if (text === line.text) return /[.]$/u.test(text) && text.split(" ").length > 5;
  return text.length > 140 || /\p{Ll}{3}[.!?] \p{Lu}/u.test(text);
}

/** Words of headings of the format that come more than once: parts of items rather than titles. */
function keysSeenTwice(facts: readonly LineFacts[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { line, key } of facts) {
    if (line.source.heading === undefined) continue;
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

/** All candidates for item headings, in the order of the document. */
export function headingCandidates(around: Surroundings, profile: LayoutProfile | null): Candidate[] {
  const drafts: { index: number; numbering: Numbering; title: string }[] = [];
  const repeatedKeys = keysSeenTwice(around.facts);
  for (const facts of around.facts) {
    if (facts.furniture || facts.line.continues) continue;
    if (facts.label && !facts.numbering && (facts.line.source.heading === undefined || repeatedKeys.has(facts.key)))
      continue;
    const heads =
      !facts.numbering &&
      couldBePlainHeading(facts) &&
      !goesOnWithHeading(around.facts, facts) &&
      !opensText(around.facts, facts);
    const numbering = facts.numbering ?? (heads ? plain : null);
    if (!numbering || facts.caseNumber) continue;
    drafts.push({ index: facts.line.index, numbering, title: facts.line.text.slice(numbering.titleStart).trim() });
  }
  const marks = repetition(
    drafts.filter((draft) => draft.numbering.style !== "plain"),
    around.facts,
  );
  return drafts.flatMap(({ index, numbering, title }) => {
    const facts = around.facts[index];
    if (!facts) return [];
    const mark = marks.get(index);
    const features = [
      ...ownFeatures(facts, numbering, title, around),
      ...neighbourFeatures(facts, numbering, around),
      ...(mark ? [mark] : []),
    ];
    const { score, reasons } = total(numbering, features, profile);
    return [
      { index, numbering, title, score, reasons, features: new Set(features), look: lookOf(facts.line, numbering) },
    ];
  });
}

/** Looks around once for the whole document. */
export function surroundings(facts: readonly LineFacts[], head: number | null): Surroundings {
  const numbered = facts.filter(
    (each) => each.numbering && !each.furniture && !each.line.bullet && !each.line.source.cell,
  );
  const indents = numbered.map((each) => each.line.indent).sort((a, b) => a - b);
  const openLabel: (string | null)[] = [];
  let open: string | null = null;
  let age = 0;
  for (const each of facts) {
    age++;
    if (each.label && each.label.contentStart >= each.line.text.length) {
      open = each.label.kind;
      age = 0;
    } else if (each.caseNumber || age > 25) open = null;
    openLabel.push(age === 0 ? null : open);
  }
  return {
    facts,
    leastIndent: indents[0] ?? 0,
    usualSize: usualSize(facts),
    openLabel,
    agendaZone: agendaZone(facts),
    head,
    points: innerPoints(facts),
  };
}

function usualSize(facts: readonly LineFacts[]): number | null {
  const counts = new Map<number, number>();
  for (const { line } of facts)
    if (line.source.size) counts.set(line.source.size, (counts.get(line.source.size) ?? 0) + line.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Lines between a heading "Dagsorden" and a later heading "Referat": a list of items, when both stand alone. */
function agendaZone(facts: readonly LineFacts[]): Set<number> {
  const zone = new Set<number>();
  const isHeading = (each: LineFacts) =>
    each.line.gap &&
    (each.line.source.heading !== undefined || each.key === fold(each.line.text).replace(/[\s.:]+$/u, ""));
  let open: number | null = null;
  for (const each of facts) {
    if (each.contentsLabel && isHeading(each)) open ??= each.line.index;
    if (each.minutesLabel && isHeading(each) && open !== null && each.line.index > open + 1) {
      for (let at = open; at < each.line.index; at++) zone.add(at);
      open = null;
    }
  }
  return zone;
}
