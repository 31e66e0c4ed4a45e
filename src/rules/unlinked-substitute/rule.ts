import { z } from "zod";
import { anyOf, fold, word } from "../../danish/words.ts";
import type { Attendance } from "../../record/attendance.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, notApplicable, pass, recordPart } from "../answers.ts";
import { allTexts, tellsOutcomes } from "../document.ts";
import { callInWords, deputyWords, substituteWords } from "../lexicon/attendance.ts";
import { isOneOf, isThere, maySame, politicalBodies } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { namedElsewhere, title, unapproved, unlinked } from "./texts.ts";

const substitute = word(anyOf(substituteWords), "u");
const deputy = word(anyOf([...substituteWords, ...deputyWords]), "u");
const callIn = word(anyOf(callInWords), "u");

export const unlinkedSubstitute = defineRule({
  id: "unlinked-substitute",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    approval: z
      .boolean()
      .default(false)
      .describe("Whether a council's minutes must also say that it accepted the call-in."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    const words = isOneOf(record, politicalBodies) ? deputy : substitute;
    const answers = record.attendance.flatMap((each, place): Answer[] => {
      const sitting = isThere(each) && each.planned !== true;
      if (!sitting || (each.substituteFor === null && !words.test(fold(each.role ?? "")))) return [];
      return [answer(record, each, place)];
    });
    const council = record.meeting.bodyType === "council" && answers.length > 0;
    return council && options.approval ? [...answers, approval(record)] : answers;
  },
});

function answer(record: MinutesRecord, each: Attendance, place: number): Answer {
  const about = recordPart(`/attendance/${place}`, each.at);
  if (each.substituteFor !== null) return pass(about);
  const linked = record.attendance.some((other) => other.substituteFor !== null && maySame(other.name, each.name));
  if (linked) return pass(about);
  // "Jon Bay deltog som stedfortræder for …" in the text may not have been read.
  const told = allTexts(record).some((text) => text.includes(each.name) && substitute.test(fold(text)));
  return told ? cannotTell(about, namedElsewhere(each.name)) : fail(about, [each.name], unlinked(each));
}

function approval(record: MinutesRecord): Answer {
  const about = recordPart("/attendance", record.attendance[0]?.at ?? null);
  const told = record.items.some(({ title, sections }) =>
    [title ?? "", ...sections.map(({ text }) => text)].some((text) => callIn.test(fold(text))),
  );
  if (told) return pass(about);
  return record.items.length === 0 ? notApplicable(about) : fail(about, ["approval"], unapproved);
}
