import { pointReferences } from "../danish/lexicon/outcomes.ts";
import { anyOf } from "../danish/words.ts";
import type { Decision, Outcome } from "../record/decision.ts";
import { type Paragraph, type Passage, spanIn } from "../text/passage.ts";
import type { Overall } from "./decision-record.ts";
import { readOpener } from "./openers.ts";
import { readOutcome } from "./outcome.ts";

interface Opening {
  readonly outcome: Outcome;
  readonly verb: string;
  readonly phrase: string;
}

/** One point of a decision; offsets into the passage's text. */
interface Point {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The points of a decision, and the opening sentence they complete, if any. */
export interface Points {
  readonly opener: Opening | null;
  readonly list: readonly Point[];
  /** True when the points answer the points of the recommendation one by one. */
  readonly answering: boolean;
}

const counted = /^(?:\(?\d{1,2}[.)]\s|\p{Ll}[.)]\s|ad\.?\s?\d|at\s)/iu;
const reference = `${anyOf(pointReferences)}\\s?\\d{1,2}\\s?[a-z]?(?:\\s?(?:[-–,]|og)\\s?\\d{1,2}){0,4}`;
// "Ad. 1 Anbefales.", "Punkt 2: Udsat.", "Indstillingspunkt 1 og 2 blev godkendt."
const answer = new RegExp(`^(?<label>${reference}(?:\\s?[.):]|\\s?[–-](?=\\s))?\\s)(?=\\p{L})`, "iu");
const answers = new RegExp(`(?:^|(?<=[.;!]\\s))(?=${reference}(?:\\s?[.):]|\\s?[–-](?=\\s))?\\s\\p{L})`, "giu");
const decidingVerbs = ["besluttede", "beslutter", "besluttedes", "vedtog", "vedtager", "aftalte"];

/** The stretches of a paragraph that each answer one point: "Ad 1. Anbefales. Ad 2. Udsat." */
function answersIn(paragraph: Paragraph): Point[] {
  const starts = [...paragraph.text.matchAll(answers)].map((each) => each.index);
  return starts.map((start, index) => {
    const text = paragraph.text.slice(start, starts[index + 1] ?? paragraph.text.length).trimEnd();
    return { text, start: paragraph.start + start, end: paragraph.start + start + text.length };
  });
}

/** The list under the last sentence that opens one ("HMU besluttede, at:"). */
function opened(paragraphs: readonly Paragraph[], bodies: readonly string[]): Points | null {
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.bullet || !/[:,]$|\sat$/u.test(paragraph.text)) continue;
    const opener = readOpener(paragraph.text, bodies);
    if (!opener) continue;
    const list = listUnder(paragraphs, at);
    if (list.length === 0) continue;
    const phrase = paragraph.text.slice(0, opener.end);
    return { opener: { outcome: opener.outcome, verb: opener.verb, phrase }, list, answering: false };
  }
  return null;
}

function listUnder(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const list: Paragraph[] = [];
  for (const next of paragraphs.slice(at + 1)) {
    const inner = next.bullet && next.level > 0 && list.length > 0;
    if (inner) continue;
    if (!next.bullet && !counted.test(next.text)) break;
    list.push(next);
  }
  return list;
}

/** The points of a decision: answers to the points of the recommendation, the list under an opening, or any list. */
export function pointsOf(paragraphs: readonly Paragraph[], bodies: readonly string[]): Points {
  const answering = paragraphs.filter((each) => each.text.length < 4000).flatMap(answersIn);
  if (answering.length > 1) return { opener: null, list: answering, answering: true };
  const listed = paragraphs.filter(
    (each) => (each.bullet && each.level === 0) || (!each.bullet && counted.test(each.text)),
  );
  return opened(paragraphs, bodies) ?? { opener: null, list: listed, answering: false };
}

/** Reads one point with the outcome it states. */
export function pointFrom(point: Point, passage: Passage): Decision["points"][number] {
  const label = answer.exec(point.text)?.groups?.label ?? /^\(?\d{1,2}[.)]\s/u.exec(point.text)?.[0] ?? "";
  const outcome = (readOutcome(point.text.slice(label.length)) ?? readOutcome(point.text))?.outcome;
  return { text: point.text, ...(outcome ? { outcome } : {}), at: spanIn(passage, point.start, point.end) };
}

/** One outcome for all points: what was approved outranks what was noted, what was noted what was only said. */
function joined(outcomes: readonly (Outcome | undefined)[], otherwise: Outcome): Outcome {
  const order: readonly Outcome[] = [
    "approvedAmended",
    "approved",
    "recommended",
    "referred",
    "elected",
    "noted",
    "discussed",
  ];
  const own = outcomes.filter((each): each is Outcome => each !== undefined && each !== "none");
  if (own.includes("approved") && own.includes("rejected")) return "approvedInPart";
  const [first] = own;
  if (first && own.length === outcomes.length && own.every((each) => each === first)) return first;
  return order.find((each) => own.includes(each)) ?? otherwise;
}

const following: readonly Outcome[] = ["approved", "approvedAmended", "recommended", "noted"];
const refusing: readonly Outcome[] = ["rejected", "postponed", "returned", "withdrawn", "lapsed"];

/** Whether some points were followed and others were not. */
export function isPartly(points: Points, passage: Passage): boolean {
  const outcomes = points.list.map((each) => pointFrom(each, passage).outcome);
  const some = (list: readonly Outcome[]) => outcomes.some((each) => each !== undefined && list.includes(each));
  return points.answering && some(following) && some(refusing);
}

/** Points that answer the recommendation: in part, when some were followed and some were not. */
function answered(outcomes: readonly (Outcome | undefined)[]): Outcome | null {
  const own = outcomes.filter((each): each is Outcome => each !== undefined && each !== "none");
  const [first] = own;
  if (!first) return null;
  if (own.every((each) => each === first)) return first;
  // What is sent upward stays a recommendation, point by point.
  if (own.includes("recommended")) return "recommended";
  const partly = own.some((each) => following.includes(each)) && own.some((each) => refusing.includes(each));
  return partly ? "approvedInPart" : joined(own, first);
}

/** The outcome the points give together: infinitives under "besluttede, at:", or answers one by one; else null. */
export function outcomeOfPoints(points: Points, passage: Passage): Overall | null {
  const outcomes = points.list.map((each) => pointFrom(each, passage).outcome);
  if (points.answering) {
    const outcome = answered(outcomes);
    const phrase = points.list.map((each) => each.text).join(" ");
    return outcome ? { outcome, phrase: phrase.slice(0, 200), certainty: 0.9, unanimous: false } : null;
  }
  if (!points.opener) return null;
  const settling: readonly Outcome[] = ["approved", "approvedAmended", "noted", "postponed", "rejected", "recommended"];
  const listed = outcomes.filter((each) => each !== undefined && settling.includes(each));
  const decides = decidingVerbs.includes(points.opener.verb);
  return {
    outcome: decides ? joined(listed, "approved") : points.opener.outcome,
    phrase: points.opener.phrase,
    certainty: listed.length > 0 || !decides ? 0.95 : 0.75,
    unanimous: false,
  };
}
