import { dueMarks, ownerMarks } from "../danish/lexicon/actions.ts";
import { wholeRecommendation } from "../danish/lexicon/outcomes.ts";
import { anyOf, fold, similarity } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Decision, Outcome, Recommendation } from "../record/decision.ts";
import type { ItemCategory } from "../record/item.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { readTaskTables } from "./action-tables.ts";
import { isAttendanceSentence } from "./attendance-prose.ts";
import { readOpener } from "./openers.ts";
import { type OutcomeReading, readOutcome } from "./outcome.ts";
import { sentencesOf } from "./sentences.ts";

/** What is known around a decision. */
export interface DecisionContext {
  /** Names of the meeting's own body. */
  readonly bodies: readonly string[];
  readonly date: string | null;
  readonly category: ItemCategory;
  readonly closed: boolean | null;
  readonly recommendations: readonly Recommendation[];
}

const counted = /^(?:\(?\d{1,2}[.)]\s|\p{Ll}[.)]\s|ad\.?\s?\d|at\s)/iu;
const whole = new RegExp(`^${anyOf(wholeRecommendation)}(?![\\p{L}])`, "iu");
const procedural: readonly ItemCategory[] = ["approvalOfAgenda", "approvalOfMinutes"];

interface Points {
  readonly opener: { outcome: Outcome; verb: string; phrase: string } | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The list under the sentence that carries the outcome ("HMU besluttede, at:"), or the list of the section. */
function resolvedPoints(paragraphs: readonly Paragraph[], bodies: readonly string[]): Points {
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.bullet || !/[:,]$|\sat$/u.test(paragraph.text)) continue;
    const opener = readOpener(paragraph.text, bodies);
    if (!opener) continue;
    const list: Paragraph[] = [];
    for (let below = at + 1; below < paragraphs.length; below++) {
      const next = paragraphs[below];
      if (!next) break;
      if (next.bullet ? next.level > 0 && list.length > 0 : !counted.test(next.text)) {
        if (next.bullet) continue;
        break;
      }
      list.push(next);
    }
    if (list.length > 0)
      return {
        opener: { outcome: opener.outcome, verb: opener.verb, phrase: paragraph.text.slice(0, opener.end) },
        paragraphs: list,
      };
  }
  return {
    opener: null,
    paragraphs: paragraphs.filter(
      (each) => (each.bullet && each.level === 0) || (!each.bullet && counted.test(each.text)),
    ),
  };
}

/** One outcome for all: what was approved outranks what was noted, what was noted what was only said. */
function joined(outcomes: readonly (Outcome | null)[], otherwise: Outcome): Outcome {
  const order: readonly Outcome[] = [
    "postponed",
    "rejected",
    "approvedAmended",
    "approved",
    "recommended",
    "referred",
    "elected",
    "noted",
    "discussed",
  ];
  const own = outcomes.filter((each): each is Outcome => each !== null && each !== "none");
  if (own.length > 1 && own.includes("approved") && own.includes("rejected")) return "approvedInPart";
  const sole = new Set(own);
  if (sole.size === 1 && own.length === outcomes.length) return own[0] ?? otherwise;
  return order.slice(2).find((each) => sole.has(each)) ?? otherwise;
}

interface Overall {
  readonly outcome: Outcome;
  readonly phrase: string | null;
  readonly certainty: number;
  readonly unanimous: boolean;
}

/** Infinitives and clauses under "besluttede, at:": the verb in front of the list gives the outcome where they do not. */
function outcomeOfPoints(points: Points): Overall | null {
  if (!points.opener) return null;
  const read = points.paragraphs.map((each) => readOutcome(each.text)?.outcome ?? null);
  const listed = read.filter(
    (each) =>
      each === "approved" ||
      each === "approvedAmended" ||
      each === "noted" ||
      each === "postponed" ||
      each === "rejected" ||
      each === "recommended",
  );
  const decides = ["besluttede", "beslutter", "besluttedes", "vedtog"].includes(points.opener.verb);
  const outcome = decides ? joined(listed, "approved") : points.opener.outcome;
  return {
    outcome,
    phrase: points.opener.phrase,
    certainty: listed.length > 0 || !decides ? 0.95 : 0.75,
    unanimous: false,
  };
}

/** The outcome of a sentence by its phrase and by the verb of the body that opens it. */
export function resolutionOf(
  text: string,
  bodies: readonly string[],
): (OutcomeReading & { byBody: boolean; from: number }) | null {
  const reading = readOutcome(text);
  const lead = /^[^.:]{1,90}: (?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  const opener = readOpener(text, bodies) ?? (lead > 0 ? readOpener(text.slice(lead), bodies) : null);
  if (!opener) return reading ? { ...reading, byBody: false, from: 0 } : null;
  const start = lead > 0 && !readOpener(text, bodies) ? lead : 0;
  if (!reading) {
    if (opener.verb === "tog" || opener.outcome === "discussed")
      return opener.outcome === "discussed"
        ? {
            outcome: "discussed",
            phrase: text.slice(start, start + opener.end),
            start,
            end: start + opener.end,
            strength: "phrase",
            unanimous: false,
            byBody: true,
            from: start,
          }
        : null;
    return {
      outcome: opener.outcome,
      phrase: text.slice(start, start + opener.end),
      start,
      end: start + opener.end,
      strength: "phrase",
      unanimous: false,
      byBody: true,
      from: start,
    };
  }
  const recommends =
    opener.outcome === "recommended" && (reading.outcome === "approved" || reading.outcome === "noted");
  return { ...reading, outcome: recommends ? "recommended" : reading.outcome, byBody: true, from: start };
}

function outcomeOfText(paragraphs: readonly Paragraph[], bodies: readonly string[]): Overall | null {
  let best: { reading: OutcomeReading & { byBody: boolean }; weight: number } | null = null;
  for (const paragraph of paragraphs) {
    for (const sentence of sentencesOf(paragraph)) {
      if (isAttendanceSentence(sentence.text)) continue;
      const reading = resolutionOf(sentence.text, bodies);
      if (!reading) continue;
      const weight =
        (reading.strength === "whole" ? 3 : 1) +
        (reading.byBody ? 1.5 : 0) +
        (paragraph.bullet ? -0.5 : 0) -
        (reading.outcome === "discussed" || reading.outcome === "none" ? 0.6 : 0);
      if (!best || weight > best.weight) best = { reading, weight };
    }
  }
  if (!best) return null;
  return {
    outcome: best.reading.outcome,
    phrase: best.reading.phrase,
    certainty: best.weight >= 3 ? 0.95 : best.weight >= 2 ? 0.85 : 0.7,
    unanimous: best.reading.unanimous,
  };
}

function relation(
  outcome: Outcome,
  text: string,
  recommendations: readonly Recommendation[],
): Decision["relationToRecommendation"] {
  if (recommendations.length === 0) return null;
  if (outcome === "rejected") return "rejected";
  if (outcome === "postponed" || outcome === "returned") return "deferred";
  if (outcome === "approvedAmended") return "amended";
  if (outcome === "approvedInPart") return "partly";
  const proposed = recommendations.map((each) => each.text).join(" ");
  if (whole.test(text) || fold(text).length < 25)
    return outcome === "approved" || outcome === "recommended" || outcome === "noted" ? "asRecommended" : null;
  return similarity(proposed, text) >= 0.5 ? "asRecommended" : null;
}

// "oversendes til Økonomiudvalget", "henvises til byrådet"
const referredTo =
  /(?:oversendes|oversendt|oversendte|henvises|henvist|fremsendes|fremsendt|sendes videre|sendes tilbage|tilbagesendes|videresendes) til (?<to>[^.,;]{3,80})/iu;
// "udsat til mødet den 4. maj", "udskydes til næste møde"
const postponedTo =
  /(?:udsat|udsættes|udskydes|udskudt|skubbes|flyttes|flyttet|venter|genoptages|tages op igen) (?:til|på) (?<to>[^.,;]{3,80})/iu;

function decisionFrom(
  passage: Passage,
  start: number,
  end: number,
  overall: Overall,
  context: DecisionContext,
  extra: Partial<Decision> = {},
): Decision {
  const text = passage.text.slice(start, end);
  const to =
    overall.outcome === "referred" || overall.outcome === "returned" ? referredTo.exec(text)?.groups?.to : undefined;
  const until = overall.outcome === "postponed" ? postponedTo.exec(text)?.groups?.to : undefined;
  return {
    stage: "own",
    body: null,
    date: null,
    text,
    points: [{ text, at: spanIn(passage, start, end) }],
    outcome: overall.outcome,
    outcomeText: overall.phrase,
    final: overall.outcome === "recommended" ? false : null,
    ...(procedural.includes(context.category) ? { procedural: true } : {}),
    ...(overall.unanimous ? { unanimous: true } : {}),
    relationToRecommendation: relation(overall.outcome, text, context.recommendations),
    referredTo: to ?? null,
    postponedTo: until ?? null,
    reservations: [],
    certainty: overall.certainty,
    at: spanIn(passage, start, end),
    ...extra,
  };
}

/** Whether a decision's heading names another body or another day than the meeting's. */
function isOther(section: OutlineSection, context: DecisionContext): boolean {
  if (section.date && context.date) return section.date !== context.date;
  if (!section.body || context.bodies.length === 0) return false;
  return !context.bodies.some(
    (each) =>
      similarity(each, section.body ?? "") >= 0.5 ||
      fold(each).includes(fold(section.body ?? "")) ||
      fold(section.body ?? "").includes(fold(each)),
  );
}

/** A section headed as the decision: the whole of it is one decision. */
export function readDecisionSection(section: OutlineSection, context: DecisionContext): Decision | null {
  const tables = readTaskTables(section.parts);
  const passage = joinParts(section.parts.filter((each) => !tables.lines.has(each.line)));
  const paragraphs = paragraphsOf(passage);
  const end = contentEnd(paragraphs);
  if (end === 0) return null;
  const points = resolvedPoints(paragraphs, context.bodies);
  const standing =
    context.category === "announcements" ||
    context.category === "anyOtherBusiness" ||
    context.category === "questionTime";
  const fallback: Overall = {
    outcome: context.closed
      ? "withheld"
      : standing || paragraphs.every((each) => isAttendanceSentence(each.text))
        ? "none"
        : "other",
    phrase: null,
    certainty: 0.5,
    unanimous: false,
  };
  const overall = outcomeOfPoints(points) ?? outcomeOfText(paragraphs, context.bodies) ?? fallback;
  const listed = points.paragraphs.length > 0 && (points.opener !== null || points.paragraphs.length > 1);
  const own = listed ? points.paragraphs.map((each) => pointOf(each, passage)) : undefined;
  return decisionFrom(passage, 0, end, overall, context, {
    stage: isOther(section, context) ? "other" : "own",
    body: section.body,
    date: section.date,
    ...(own ? { points: own } : {}),
  });
}

const ownerLine = new RegExp(`^[(]?${anyOf([...ownerMarks, ...dueMarks])}\\s?:`, "iu");

/** Where the decision's own words end: lines that only name who is responsible are about it and no part of it. */
function contentEnd(paragraphs: readonly Paragraph[]): number {
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph && (!ownerLine.test(paragraph.text) || paragraph.text.length > 120)) return paragraph.end;
  }
  return 0;
}

function pointOf(paragraph: Paragraph, passage: Passage): Decision["points"][number] {
  const outcome = readOutcome(paragraph.text)?.outcome;
  return { text: paragraph.text, ...(outcome ? { outcome } : {}), at: spanIn(passage, paragraph.start, paragraph.end) };
}

export { decisionFrom, type Overall };
