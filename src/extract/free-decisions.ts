import { ownerMarks, taskListLabels } from "../danish/lexicon/action-marks.ts";
import { chairsFirstWords, continuing } from "../danish/lexicon/resolutions.ts";
import { withoutQuotations, withQuotations } from "../danish/quotations.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Decision } from "../record/decision.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf } from "../text/passage.ts";
import { readTaskTables } from "./action-tables.ts";
import { approvesAgenda, dropsItem } from "./agenda-changes.ts";
import { type DecisionContext, decisionFrom } from "./decision-record.ts";
import { outcomeOfText } from "./decisions.ts";
import { discussedIn } from "./discussions.ts";
import {
  asksForElection,
  asksForSubstitutes,
  electedAt,
  electedEnd,
  namesSubstitute,
  saysWhoTakesOffice,
} from "./elections.ts";
import { readOutcome } from "./outcome.ts";
import { resolutionOf } from "./resolution.ts";
import {
  changesPart,
  decisionLabel,
  followedEnd,
  isDecisionLabelLine,
  labelledEnd,
  letterOf,
  namesAmount,
  opensBelow,
  rejectsProposal,
  tellsResultOf,
} from "./resolution-bounds.ts";
import { isRemark, type Resolving, resolves } from "./resolving-sentences.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { statementsOf } from "./statements.ts";
import { isAppendedReport, isSubHeading } from "./sub-headings.ts";

/** A resolution with its bounds in the passage's text. */
export interface Resolution extends Omit<Resolving, "from"> {
  readonly start: number;
  readonly end: number;
}

// "Vedtaget.", "Godkendt enstemmigt.", "Enstemmigt vedtaget." after the sentence that says what
const bareApproval =
  /^(?:(?:enstemmigt|hermed|dette blev|det blev)\s)?(?:enigt\s)?(?:vedtaget|godkendt|tiltrådt|bevilget|besluttet|enstemmigt)(?:\s(?:enstemmigt|med akklamation|uden afstemning))?[.!]?$/iu;
// "Enstemmigt." after the sentence that says what
const agreed = /^(?:enstemmigt|dette var enstemmigt|alle stemte for)[.!]?$/iu;
// "Forslag 1: ", "Kursus for Bo T.: "
const proposalLabel = /^(?:[^:]{1,80}\s?:\s(?=\p{Lu})|\p{L}{3,20}\s?:\s(?=\p{N}))/u;
const goesOn = new RegExp(`^${anyOf(continuing)}(?![\\p{L}])`, "iu");
// "… blev valgt Bo Lund, som konstaterede, at …": what the elected did first
const firstWords = new RegExp(
  `, (?:som|der|hvorefter \\p{L}+) (?:herefter |derefter )?${anyOf(chairsFirstWords)}(?![\\p{L}])`,
  "iu",
);
// "2. tager orienteringen til efterretning", a point of what was proposed
const proposal =
  /^(?:\d{1,2}[.)] |\p{L}\) )?(?:at )?(?:godkender|godkende|tager|tage|vedtager|vedtage|tiltræder|tiltræde|drøfter|drøfte|anbefaler)(?!\p{L})/u;
const taskLabel = new RegExp(`^(?:${anyOf([...taskListLabels, ...ownerMarks])})\\s?:`, "iu");

/** What stands behind a label; its first sentence says what came of it. */
function labelled(sentence: Sentence, label: string, end: number): Resolution {
  const reading = readOutcome(sentence.text.slice(label.length));
  return {
    start: sentence.start + label.length,
    end,
    outcome: reading && reading.outcome !== "discussed" ? reading.outcome : "approved",
    phrase: reading?.phrase ?? label.trim(),
    certainty: 0.9,
    unanimous: reading?.unanimous ?? false,
  };
}

/** "Det blev besluttet:" on a line of its own: what stands below it. */
function belowLabel(paragraphs: readonly Paragraph[], at: number, context: DecisionContext): Resolution[] {
  const end = followedEnd(paragraphs, at);
  const below = paragraphs.slice(at + 1).filter((each) => each.end <= end);
  const first = below[0];
  if (!first) return [];
  const stated = outcomeOfText(below, context);
  const overall = stated ?? { outcome: "approved" as const, phrase: null, certainty: 0.7, unanimous: false };
  return [{ ...overall, phrase: overall.phrase ?? first.text.slice(0, 60), start: first.start, end }];
}

/** What is known where a paragraph is read. */
interface Place {
  readonly paragraphs: readonly Paragraph[];
  readonly at: number;
  readonly context: DecisionContext;
  /** The title or sub-heading above that asks for an election; null where none does. */
  readonly asked: string | null;
  /** The sentence on the line right above, where it resolves nothing by itself. */
  readonly above: Sentence | undefined;
}

/**
 * The resolution with a sentence behind it that goes on with it: who stands in for the elected, what leaves the
 * agenda, what changes a part of what was approved, what it may cost. Null where the sentence does not go on.
 */
function goneOn(last: Resolution, { text, end }: Sentence, context: DecisionContext): Resolution | null {
  if (last.outcome === "elected")
    return namesSubstitute(text) && !asksForSubstitutes(context.title ?? "") ? { ...last, end } : null;
  if (last.outcome !== "approved" && last.outcome !== "approvedAmended") return null;
  if (namesAmount(text)) return { ...last, end };
  const changed = approvesAgenda(context.title) ? dropsItem(text) : changesPart(text);
  return changed ? { ...last, end, outcome: "approvedAmended" } : null;
}

/** Whether a sentence says what leaves the agenda that the next one approves: "Punkt 7 udgår. Ellers godkendt." */
function dropsBefore(previous: Sentence, outcome: Resolution["outcome"], context: DecisionContext): boolean {
  const approved = outcome === "approved" || outcome === "approvedAmended";
  return approved && approvesAgenda(context.title) && dropsItem(previous.text);
}

function inParagraph(place: Place): Resolution[] {
  const { paragraphs, at, context } = place;
  const paragraph = paragraphs[at];
  if (!paragraph || paragraph.text.length > 4000) return [];
  const found: Resolution[] = [];
  let before: Sentence | undefined;
  const own = withoutQuotations(paragraph.text);
  const sentences = statementsOf({ ...paragraph, text: own });
  for (const [index, sentence] of sentences.entries()) {
    const previous = before;
    before = sentence;
    if ((found.at(-1)?.end ?? 0) >= sentence.end) continue;
    const label = decisionLabel(sentence.text);
    if (label !== null) {
      found.push(labelled(sentence, label, labelledEnd(sentences, index)));
      continue;
    }
    if (place.asked !== null && saysWhoTakesOffice(sentence.text, place.asked)) {
      found.push({
        start: sentence.start,
        end: sentence.end,
        outcome: "elected",
        phrase: sentence.text,
        certainty: 0.8,
        unanimous: false,
      });
      continue;
    }
    const last = found.at(-1);
    const follows = last !== undefined && last.end === previous?.end;
    if (follows && (agreed.test(sentence.text) || goesOn.test(sentence.text))) {
      const unanimous = last.unanimous || agreed.test(sentence.text);
      found[found.length - 1] = { ...last, end: sentence.end, unanimous };
      continue;
    }
    const longer = follows ? goneOn(last, sentence, context) : null;
    if (longer) {
      found[found.length - 1] = longer;
      continue;
    }
    const letter = letterOf(sentence.text);
    const resolution = resolves(sentence.text.slice(letter), previous?.text ?? "", context);
    if (!resolution) continue;
    const { from, ...rest } = { ...resolution, from: resolution.from + letter };
    const matter = follows ? undefined : (previous ?? place.above);
    const counted =
      matter !== undefined &&
      (tellsResultOf(matter.text, sentence.text) || rejectsProposal(matter.text, sentence.text));
    const bare = previous !== undefined && bareApproval.test(sentence.text) && !isRemark(previous.text);
    if (matter && (counted || bare)) {
      const start = matter.start + (proposalLabel.exec(matter.text)?.[0].length ?? 0);
      found.push({ ...rest, start, end: sentence.end });
      continue;
    }
    if (matter && dropsBefore(matter, rest.outcome, context)) {
      found.push({ ...rest, start: matter.start, end: sentence.end, outcome: "approvedAmended" });
      continue;
    }
    found.push({ ...rest, start: sentence.start + from, end: endOf(rest, sentence, place) });
  }
  return found.map((each) => ({ ...each, phrase: withQuotations(each.phrase, own, paragraph.text) }));
}

/** Where a resolution ends: with its sentence, after the list it opens, or before what the elected chair did first. */
function endOf(resolution: Omit<Resolving, "from">, sentence: Sentence, place: Place): number {
  const { paragraphs, at, context } = place;
  const elected = resolution.outcome === "elected";
  if (sentence.end >= (paragraphs[at]?.end ?? 0) && opensBelow(sentence.text, paragraphs[at + 1]))
    return elected ? electedEnd(paragraphs, at, context) : followedEnd(paragraphs, at);
  const first = elected ? firstWords.exec(sentence.text) : null;
  return first ? sentence.start + first.index : sentence.end;
}

/** The last sentence of the paragraph right above, no blank line between, unless it is part of a resolution already. */
function sentenceAbove(
  paragraphs: readonly Paragraph[],
  at: number,
  resolved: Resolution | undefined,
): Sentence | undefined {
  const above = paragraphs[at - 1];
  if (!above || paragraphs[at]?.line.gap !== false || above.bullet || above.text.length > 4000) return undefined;
  const last = statementsOf(above).at(-1);
  return last && last.start >= (resolved?.end ?? 0) ? last : undefined;
}

/** The resolutions of a section, read paragraph by paragraph under its sub-headings. */
function inSection(paragraphs: readonly Paragraph[], context: DecisionContext): Resolution[] {
  const found: Resolution[] = [];
  const title = context.title ?? "";
  let asked = context.category === "election" || asksForElection(title) ? title : null;
  let answer = true;
  let tasks = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (isSubHeading(paragraph) && at + 1 < paragraphs.length) {
      asked = asksForElection(paragraph.text) ? paragraph.text : null;
      answer = true;
      tasks = false;
      continue;
    }
    if (isAppendedReport(paragraph, title)) break;
    const first = answer;
    answer = false;
    if (tasks && !paragraph.bullet) {
      tasks = false;
      continue;
    }
    tasks = taskListLabels.includes(fold(paragraph.text).replace(/\s?:$/u, ""));
    if (
      tasks ||
      proposal.test(paragraph.text) ||
      taskLabel.test(paragraph.text) ||
      (found.at(-1)?.end ?? 0) > paragraph.start
    )
      continue;
    if (isDecisionLabelLine(paragraph.text)) {
      found.push(...belowLabel(paragraphs, at, context));
      continue;
    }
    const elected = asked === null ? null : electedAt(paragraphs, at, first ? asked : null, context);
    if (elected) found.push({ ...elected, outcome: "elected", certainty: 0.75, unanimous: false });
    else
      found.push(
        ...inParagraph({ paragraphs, at, context, asked, above: sentenceAbove(paragraphs, at, found.at(-1)) }),
      );
  }
  return found;
}

function trimmed(passage: Passage, resolution: Resolution): Resolution {
  const text = passage.text.slice(resolution.start, resolution.end);
  return { ...resolution, end: resolution.start + text.trimEnd().length };
}

/**
 * Reads what was resolved at the end of a section that presents the case, in documents that label no decision: the
 * paragraphs after what was proposed, and of those only bare outcomes and what the body itself did.
 */
export function readClosingDecisions(section: OutlineSection, context: DecisionContext): Decision[] {
  const passage = joinParts(section.parts);
  const proposed = new Set(context.recommendations.flatMap((each) => each.points.map((point) => point.text)));
  const own = paragraphsOf(passage).filter((each, at) => at > 0 && !each.bullet && !proposed.has(each.text));
  const after = own.filter((each) => sentencesOf(each).some(({ text }) => settlesAlone(text, context)));
  return inSection(after, context).map((each) => {
    const { start, end, ...overall } = trimmed(passage, each);
    return decisionFrom(passage, start, end, { ...overall, certainty: Math.min(overall.certainty, 0.7) }, context);
  });
}

function settlesAlone(text: string, context: DecisionContext): boolean {
  const reading = resolutionOf(text, context.bodies);
  return reading !== null && (reading.strength === "whole" || reading.byBody);
}

/** Reads resolutions out of running minutes: each sentence that resolves something is a decision of its own. */
export function readFreeDecisions(sections: readonly OutlineSection[], context: DecisionContext): Decision[] {
  const decisions: Decision[] = [];
  for (const section of sections) {
    const tables = readTaskTables(section.parts);
    const passage = joinParts(section.parts.filter((each) => !tables.lines.has(each.line)));
    const paragraphs = paragraphsOf(passage);
    const resolved = inSection(paragraphs, context);
    const all = resolved.length > 0 || decisions.length > 0 ? resolved : discussedIn(paragraphs);
    for (const { start, end, ...overall } of all.map((one) => trimmed(passage, one)))
      decisions.push(decisionFrom(passage, start, end, overall, context));
  }
  return decisions;
}
