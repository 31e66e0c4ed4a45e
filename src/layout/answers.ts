import { answerWords } from "../danish/lexicon/item-headings.ts";
import { anyOf } from "../danish/words.ts";
import type { ChosenHeading } from "./sequence.ts";

// "Nej, ikke endnu.", "Ja."
const answer = new RegExp(`^${anyOf(answerWords)}(?![\\p{L}\\p{N}])`, "iu");

/** Numbered answers to numbered questions are text of the question: "1. Er lampen skiftet?", "2. Nej, ikke endnu." */
export function withoutAnswers(chosen: readonly ChosenHeading[]): readonly ChosenHeading[] {
  const isAnswer = (at: number) =>
    /\?$/u.test(chosen[at - 1]?.candidate.title ?? "") && answer.test(chosen[at]?.candidate.title ?? "");
  const answers = chosen.filter((_, at) => isAnswer(at)).length;
  return answers >= 2 ? chosen.filter((_, at) => !isAnswer(at)) : chosen;
}
