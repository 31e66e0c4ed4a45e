import { reportingVerbs } from "../danish/lexicon/reporting-words.ts";
import { narratingVerbs } from "../danish/lexicon/task-verbs.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";

const past = word(anyOf(reportingVerbs), "gu");
const present = word(anyOf(narratingVerbs), "gu");

/**
 * Whether the minutes tell in the present tense what happened ("Formanden orienterer om"). Then a verb in the present
 * is no promise by itself.
 */
export function narratesInPresent(outline: Outline): boolean {
  let told = 0;
  let telling = 0;
  for (const item of outline.items) {
    for (const section of item.sections) {
      if (section.kind !== "treatment" && section.kind !== "decision") continue;
      for (const { line, from, to } of section.parts) {
        const text = line.text.slice(from, Math.min(to, from + 2000));
        told += text.match(past)?.length ?? 0;
        telling += text.match(present)?.length ?? 0;
      }
    }
  }
  return telling > told && telling >= 3;
}
