import { anyOf, fold, WORD_START } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { selfDeclarations, settlingStems } from "../lexicon/recusals.ts";
import { noOptions } from "../no-options.ts";
import { type OwnRecusal, ownRecusals, textAround } from "../recusals.ts";
import { type Answer, defineRule } from "../rule.ts";
import { title, undecided } from "./texts.ts";

const own = new RegExp(`${WORD_START}${anyOf(selfDeclarations)}`, "gu");
const settles = new RegExp(`${WORD_START}${anyOf(settlingStems)}`, "u");

export const recusalWithoutDecision = defineRule({
  id: "recusal-without-decision",
  title,
  severity: "warning",
  // Most minutes leave it out by habit, so it is for those who ask.
  status: "preview",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check: (record) => (tellsOutcomes(record) ? ownRecusals(record).map((each) => answer(record, each)) : []),
});

function answer(record: MinutesRecord, each: OwnRecusal): Answer {
  const { recusal, about } = each;
  if (sentencesOnIt(each).some((sentence) => settles.test(sentence.replace(own, "")))) return pass(about);
  const doubt = doubtAboutAbsence(record);
  return doubt ? cannotTell(about, doubt) : fail(about, [recusal.name], undecided(recusal));
}

/** The sentences around that speak of the conflict of interest. */
function sentencesOnIt(each: OwnRecusal): string[] {
  return fold(textAround(each))
    .split(/(?<=[.!?]) /u)
    .filter((sentence) => sentence.includes("habil"));
}
