import { discussedShapes, resolutionExcludes } from "../danish/lexicon/resolutions.ts";
import type { Outcome } from "../record/decision.ts";
import type { Paragraph } from "../text/passage.ts";
import { readOutcome } from "./outcome.ts";
import { sentencesOf } from "./sentences.ts";

const shapes = discussedShapes.map((source) => new RegExp(source, "iu"));
const excludes = resolutionExcludes.map((source) => new RegExp(source, "iu"));

/** A stretch that says that the matter was only talked about. */
export interface Discussion {
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
  readonly phrase: string;
  readonly certainty: number;
  readonly unanimous: boolean;
}

function saysSo(text: string): boolean {
  const reading = readOutcome(text);
  if (reading?.strength === "whole" && reading.outcome === "discussed") return true;
  return shapes.some((shape) => shape.test(text)) && !excludes.some((shape) => shape.test(text));
}

/**
 * Items that were only talked about: the first sentence that says so, and perhaps that the matter comes up again. What is
 * to be done about it is a task.
 */
export function discussedIn(paragraphs: readonly Paragraph[]): Discussion[] {
  for (const paragraph of paragraphs) {
    const sentence = sentencesOf(paragraph).find((each) => saysSo(each.text));
    if (!sentence) continue;
    const { start, end, text } = sentence;
    const outcome = readOutcome(text)?.outcome === "postponed" ? "postponed" : "discussed";
    return [{ start, end, outcome, phrase: text.slice(0, 60), certainty: 0.6, unanimous: false }];
  }
  return [];
}
