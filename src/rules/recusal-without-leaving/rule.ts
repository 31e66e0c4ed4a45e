import { anyOf, fold, word } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { leavingPhrases } from "../lexicon/recusals.ts";
import { noOptions } from "../no-options.ts";
import { maySame } from "../people.ts";
import { type OwnRecusal, ownRecusals, textAround } from "../recusals.ts";
import { type Answer, defineRule } from "../rule.ts";
import { stayed, title } from "./texts.ts";

const leaving = word(anyOf(leavingPhrases), "u");

export const recusalWithoutLeaving = defineRule({
  id: "recusal-without-leaving",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check: (record) => (tellsOutcomes(record) ? ownRecusals(record).map((each) => answer(record, each)) : []),
});

function answer(record: MinutesRecord, each: OwnRecusal): Answer {
  const { recusal, about } = each;
  const told = recusal.leftRoom === true || leaving.test(fold(textAround(each)));
  const event = record.attendanceEvents.some(({ name, type }) => type !== "arrival" && maySame(name, recusal.name));
  if (told || event) return pass(about);
  const doubt = doubtAboutAbsence(record);
  return doubt ? cannotTell(about, doubt) : fail(about, [recusal.name], stayed(recusal));
}
