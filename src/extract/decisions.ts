import { taskListLabels } from "../danish/lexicon/action-marks.ts";
import { amendmentMotions, laterMotionWords, welcomeTitles } from "../danish/lexicon/outcomes.ts";
import { reportingVerbs } from "../danish/lexicon/reporting-words.ts";
import { opensWithTaskMark } from "../danish/task-marks.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Decision, Outcome } from "../record/decision.ts";
import { joinParts, type Paragraph, paragraphsOf } from "../text/passage.ts";
import { readTaskTables } from "./action-tables.ts";
import { approvesAgenda, movesItem } from "./agenda-changes.ts";
import { isAttendanceSentence } from "./attendance-prose.ts";
import { isPartly, outcomeOfPoints, pointFrom, pointsOf } from "./decision-points.ts";
import { type DecisionContext, decisionFrom, type Overall } from "./decision-record.ts";
import { resolutionOf, type SentenceResolution } from "./resolution.ts";
import { sentencesOf } from "./sentences.ts";

interface Weighed {
  readonly text: string;
  readonly reading: SentenceResolution;
  readonly weight: number;
  /** Whether it is about a motion to change the motion. */
  readonly amendment: boolean;
}

const told = word(anyOf(reportingVerbs), "iu");
const amendment = new RegExp(`^(?:\\p{L}+ ){0,2}${anyOf(amendmentMotions)}(?![\\p{L}])`, "iu");
const failed: readonly Outcome[] = ["rejected", "lapsed", "withdrawn"];
const later = word(anyOf(laterMotionWords), "iu");
const welcome = new RegExp(`^${anyOf(welcomeTitles)}(?![\\p{L}])`, "iu");
const refusal = /(?<![\p{L}])(?:vil|ønsker) (?:vi|bestyrelsen|udvalget) ikke|vi(?: \p{L}+)? ikke(?![\p{L}])/iu;

function weigh(reading: SentenceResolution, text: string, paragraph: Paragraph): Weighed {
  const vague = reading.outcome === "discussed" || reading.outcome === "none";
  const onAmendment = amendment.test(text);
  const weight =
    (reading.strength === "whole" ? 3 : 1) +
    (reading.byBody ? 1.5 : 0) +
    (later.test(text) ? 0.5 : 0) -
    (paragraph.bullet ? 0.5 : 0) -
    (vague ? 0.6 : 0) -
    (onAmendment ? 2.5 : 0);
  return { reading, text, weight, amendment: onAmendment };
}

function heaviest(all: readonly Weighed[]): Weighed | null {
  return all.reduce<Weighed | null>((one, other) => (one === null || other.weight > one.weight ? other : one), null);
}

/**
 * The sentence that settles the matter: a bare outcome before a phrase, the body's own words before others. A motion
 * that failed, and talk, give way to what was settled after them.
 */
function settling(all: readonly Weighed[]): Weighed | null {
  const best = heaviest(all);
  if (!best) return null;
  const after = all.slice(all.indexOf(best) + 1).filter((each) => settles(each.reading.outcome) && !each.amendment);
  const gone = failed.includes(best.reading.outcome) ? after.filter((each) => later.test(each.text)) : after;
  const givesWay = failed.includes(best.reading.outcome) || best.reading.outcome === "discussed";
  return givesWay ? (heaviest(gone) ?? best) : best;
}

function settles(outcome: Outcome): boolean {
  return !failed.includes(outcome) && outcome !== "discussed" && outcome !== "none";
}

/** What the sentences of a decision come to together; null when none says it. */
export function outcomeOfText(paragraphs: readonly Paragraph[], context: DecisionContext): Overall | null {
  const all = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).flatMap((sentence): Weighed[] => {
      const { text } = sentence;
      if (isAttendanceSentence(text)) return [];
      const reading = resolutionOf(text, context.bodies);
      return reading ? [weigh(reading, text, paragraph)] : [];
    }),
  );
  const best = settling(all);
  if (!best) return null;
  const amended =
    all.some((each) => each.amendment && followed(each.reading.outcome)) ||
    (approvesAgenda(context.title) && paragraphs.some((each) => movesItem(each.text)));
  return {
    outcome: best.reading.outcome === "approved" && amended ? "approvedAmended" : best.reading.outcome,
    phrase: best.reading.phrase,
    certainty: best.weight >= 3 ? 0.95 : best.weight >= 2 ? 0.85 : 0.7,
    unanimous: best.reading.unanimous,
  };
}

function followed(outcome: Outcome): boolean {
  return outcome === "approved" || outcome === "approvedAmended";
}

/** What a decision without any phrase of an outcome comes to. */
function unphrased(paragraphs: readonly Paragraph[], context: DecisionContext): Overall {
  const stands = (outcome: Outcome): Overall => ({ outcome, phrase: null, certainty: 0.5, unanimous: false });
  if (context.closed) return stands("withheld");
  if (paragraphs.every((each) => isAttendanceSentence(each.text)) || welcome.test(context.title ?? ""))
    return stands("none");
  const text = paragraphs.map((each) => each.text).join(" ");
  const standing =
    context.category === "announcements" ||
    context.category === "anyOtherBusiness" ||
    context.category === "questionTime";
  if (standing || told.test(text)) return stands("none");
  return stands(refusal.test(text) ? "rejected" : "approved");
}

/** Whether the paragraph is or opens with the label of tasks: "Opgaver:", "Opfølgning: Anna ringer. Bo skriver." */
function opensTasks({ text }: Paragraph): boolean {
  const [label = ""] = fold(text.slice(0, 60)).split(/\s?:/u);
  return taskListLabels.includes(label);
}

/** Where the decision's own words end: a list of tasks and lines that name who is responsible are no part of it. */
function contentEnd(all: readonly Paragraph[]): number {
  const tasks = all.findIndex((each, at) => at > 0 && opensTasks(each));
  const paragraphs = tasks < 0 ? all : all.slice(0, tasks);
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph?.text.trim() && (!opensWithTaskMark(paragraph.text) || paragraph.text.length > 120))
      return paragraph.end;
  }
  return 0;
}

/** A section headed as the decision: the whole of it is one decision. */
export function readDecisionSection(
  section: OutlineSection,
  stage: Decision["stage"],
  context: DecisionContext,
): Decision | null {
  const tables = readTaskTables(section.parts);
  const passage = joinParts(section.parts.filter((each) => !tables.lines.has(each.line)));
  const paragraphs = paragraphsOf(passage);
  const end = contentEnd(paragraphs);
  if (end === 0) return null;
  const points = pointsOf(paragraphs, context.bodies);
  const stated = outcomeOfPoints(points, passage) ?? outcomeOfText(paragraphs, context);
  // A sheet of signatures is no matter to decide.
  if (!stated && context.category === "signature") return null;
  const overall = stated ?? unphrased(paragraphs, context);
  const listed = points.list.length > 0 && (points.opener !== null || points.list.length > 1);
  return decisionFrom(passage, 0, end, overall, context, {
    stage,
    body: section.body,
    date: section.date,
    ...(isPartly(points, passage) ? { relationToRecommendation: "partly" as const } : {}),
    ...(listed ? { points: points.list.map((each) => pointFrom(each, passage)) } : {}),
  });
}
