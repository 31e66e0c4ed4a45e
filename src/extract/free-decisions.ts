import { discussedShapes, resolutionExcludes, resolvingShapes } from "../danish/lexicon/resolutions.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Decision } from "../record/decision.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf } from "../text/passage.ts";
import { isAttendanceSentence } from "./attendance-prose.ts";
import { type DecisionContext, decisionFrom, resolutionOf } from "./decisions.ts";
import { readOpener } from "./openers.ts";
import { readOutcome } from "./outcome.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

const shapes = resolvingShapes.map((source) => new RegExp(source, "iu"));
const excludes = resolutionExcludes.map((source) => new RegExp(source, "iu"));
const discussed = discussedShapes.map((source) => new RegExp(source, "iu"));

interface Resolution {
  readonly start: number;
  readonly end: number;
  readonly outcome: Decision["outcome"];
  readonly phrase: string;
  readonly certainty: number;
  readonly unanimous: boolean;
}

// "Beslutning: Vi betaler kurset", inside a paragraph
const inlineLabel = /^(?:beslutning|konklusion|vedtagelse|besluttet|aftalt|konkluderet)\s?:\s/iu;
// "Vedtaget.", "Godkendt enstemmigt.", "Enstemmigt vedtaget." after the sentence that says what
const bareApproval =
  /^(?:(?:enstemmigt|hermed)\s)?(?:vedtaget|godkendt|tiltrådt|bevilget|enstemmigt)(?:\s(?:enstemmigt|med akklamation|uden afstemning))?[.!]?$/iu;
// "Forslag 1: "
const proposalLabel = /^(?:ændrings)?forslag(?:\s\p{N}{1,2})?\s?:\s/iu;

/** A sentence that resolves something, or null. */
function resolves(
  sentence: Sentence,
  context: DecisionContext,
): (Omit<Resolution, "start" | "end"> & { from: number }) | null {
  const { text } = sentence;
  if (text.length > 600 || isAttendanceSentence(text) || /\?$/u.test(text)) return null;
  const reading = resolutionOf(text, context.bodies);
  if (reading?.strength === "whole") {
    if (reading.outcome === "none" || reading.outcome === "discussed") return null;
    return { from: 0, outcome: reading.outcome, phrase: reading.phrase, certainty: 0.9, unanimous: reading.unanimous };
  }
  if (excludes.some((each) => each.test(text))) return null;
  const opener = reading?.byBody ? reading : readOpener(text, context.bodies);
  const shaped = shapes.some((each) => each.test(text));
  if (!opener && !shaped) return null;
  if (opener?.outcome === "discussed" && !shaped) return null;
  if (!reading?.byBody && opener && "verb" in opener && opener.verb === "tog") return null;
  const outcome = reading?.outcome ?? "approved";
  if (outcome === "discussed" || outcome === "none") return null;
  return {
    from: reading?.from ?? 0,
    outcome,
    phrase: reading?.phrase ?? text.slice(0, 60),
    certainty: opener || shaped ? 0.85 : 0.7,
    unanimous: reading?.unanimous ?? false,
  };
}

/** The list that a sentence ending in a colon opens. */
function listEnd(paragraphs: readonly Paragraph[], at: number): number {
  let end = paragraphs[at]?.end ?? 0;
  for (let below = at + 1; below < paragraphs.length; below++) {
    const next = paragraphs[below];
    if (!next) break;
    if (!next.bullet && !/^\(?\d{1,2}[.)]\s/u.test(next.text)) break;
    end = next.end;
  }
  return end;
}

function inParagraph(paragraphs: readonly Paragraph[], at: number, context: DecisionContext): Resolution[] {
  const paragraph = paragraphs[at];
  if (!paragraph || paragraph.text.length > 4000) return [];
  const found: Resolution[] = [];
  let before: Sentence | undefined;
  for (const sentence of sentencesOf(paragraph)) {
    const previous = before;
    before = sentence;
    const labelled = inlineLabel.exec(sentence.text);
    if (labelled) {
      const start = sentence.start + labelled[0].length;
      const text = sentence.text.slice(labelled[0].length);
      const reading = readOutcome(text);
      found.push({
        start,
        end: sentence.end,
        outcome: reading && reading.outcome !== "discussed" ? reading.outcome : "approved",
        phrase: reading?.phrase ?? labelled[0].trim(),
        certainty: 0.9,
        unanimous: reading?.unanimous ?? false,
      });
      continue;
    }
    const resolution = resolves(sentence, context);
    if (!resolution) continue;
    if (previous && bareApproval.test(sentence.text) && !found.some((each) => each.end === previous.end)) {
      const start = previous.start + (proposalLabel.exec(previous.text)?.[0].length ?? 0);
      found.push({ ...resolution, start, end: sentence.end });
      continue;
    }
    const opensList = sentence.end >= paragraph.end && /:$/u.test(sentence.text);
    const end = opensList ? followed(paragraphs, at) : sentence.end;
    found.push({ ...resolution, start: sentence.start + resolution.from, end });
  }
  return found;
}

/** Where a resolution that ends in a colon ends: after its list, or after the paragraph that spells it out. */
function followed(paragraphs: readonly Paragraph[], at: number): number {
  const end = listEnd(paragraphs, at);
  const next = paragraphs[at + 1];
  return end > (paragraphs[at]?.end ?? 0) || !next ? end : next.end;
}

/** Items that were only talked about: the paragraph that says so. */
function discussedIn(paragraphs: readonly Paragraph[]): Resolution[] {
  for (const paragraph of paragraphs) {
    const sentence = sentencesOf(paragraph).find(
      (each) =>
        (readOutcome(each.text)?.strength === "whole" && readOutcome(each.text)?.outcome === "discussed") ||
        (discussed.some((shape) => shape.test(each.text)) && !excludes.some((shape) => shape.test(each.text))),
    );
    const reading = readOutcome(paragraph.text);
    const whole = reading?.strength === "whole" && reading.outcome === "discussed";
    const short = sentence && sentence.text.split(" ").length <= 2 ? sentence : null;
    if (sentence || whole)
      return [
        {
          start: short?.start ?? paragraph.start,
          end: short?.end ?? paragraph.end,
          outcome: "discussed",
          phrase: sentence?.text.slice(0, 60) ?? paragraph.text,
          certainty: 0.6,
          unanimous: false,
        },
      ];
  }
  return [];
}

function trimmed(passage: Passage, resolution: Resolution): Resolution {
  const text = passage.text.slice(resolution.start, resolution.end);
  return { ...resolution, end: resolution.start + text.trimEnd().length };
}

/** Reads resolutions out of running minutes: each sentence that resolves something is a decision of its own. */
export function readFreeDecisions(sections: readonly OutlineSection[], context: DecisionContext): Decision[] {
  const decisions: Decision[] = [];
  for (const section of sections) {
    const passage = joinParts(section.parts);
    const paragraphs = paragraphsOf(passage);
    const covered: Resolution[] = [];
    for (const at of paragraphs.keys()) {
      if ((covered.at(-1)?.end ?? 0) > (paragraphs[at]?.start ?? 0)) continue;
      covered.push(...inParagraph(paragraphs, at, context));
    }
    const resolutions = covered.length > 0 || decisions.length > 0 ? covered : discussedIn(paragraphs);
    for (const each of resolutions.map((one) => trimmed(passage, one))) {
      decisions.push(
        decisionFrom(
          passage,
          each.start,
          each.end,
          { outcome: each.outcome, phrase: each.phrase, certainty: each.certainty, unanimous: each.unanimous },
          context,
        ),
      );
    }
  }
  return decisions;
}
