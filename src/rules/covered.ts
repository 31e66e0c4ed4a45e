import { maskCprNumbers } from "../danish/cpr.ts";
import type { Answer, Wording, Words } from "./rule.ts";

/**
 * An answer in which no civil registration number can be read, whichever rule quotes it. The words of the fingerprint
 * are covered too: ten digits behind a short hash are found by trying.
 */
export function covered(answer: Answer): Answer {
  if (answer.verdict === "pass" || answer.verdict === "notApplicable") return answer;
  const item = answer.item === null ? null : maskCprNumbers(answer.item);
  if (answer.verdict === "cannotTell") return { ...answer, item, reason: coveredWords(answer.reason) };
  return { ...answer, item, words: answer.words.map(maskCprNumbers), wording: coveredWording(answer.wording) };
}

/** A text as it may be shown, in a report, a log or a message: numbers covered, and as long as before. */
export function coveredText(text: string): string {
  return maskCprNumbers(text);
}

function coveredWording({ message, expected, suggestion }: Wording): Wording {
  return {
    message: coveredWords(message),
    expected: coveredWords(expected),
    suggestion: coveredWords(suggestion),
  };
}

function coveredWords({ da, en }: Words): Words {
  return { da: maskCprNumbers(da), en: maskCprNumbers(en) };
}
