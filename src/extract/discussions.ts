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

/** "Bo undersøger prisen.", "Anna Holm skriver til kommunen." */
function opensWithPerson(text: string, isPerson: (name: string) => boolean): boolean {
  const words = text.split(" ");
  return [1, 2, 3].some((count) => isPerson(words.slice(0, count).join(" ")));
}

/** Items that were only talked about: the first paragraph that says so, up to what somebody is to do about it. */
export function discussedIn(paragraphs: readonly Paragraph[], isPerson: (name: string) => boolean): Discussion[] {
  for (const paragraph of paragraphs) {
    const sentences = sentencesOf(paragraph);
    const at = sentences.findIndex((each) => saysSo(each.text));
    const sentence = sentences[at];
    if (!sentence) continue;
    const task = sentences.findIndex((each, place) => place > at && opensWithPerson(each.text, isPerson));
    const last =
      sentence.text.split(" ").length <= 2 ? sentence : sentences[task < 0 ? sentences.length - 1 : task - 1];
    const start = sentence.text.split(" ").length <= 2 ? sentence.start : paragraph.start;
    const end = last?.end ?? sentence.end;
    return [{ start, end, outcome: "discussed", phrase: sentence.text.slice(0, 60), certainty: 0.6, unanimous: false }];
  }
  return [];
}
