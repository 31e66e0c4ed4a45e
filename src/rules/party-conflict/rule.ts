import { z } from "zod";
import type { MinutesRecord } from "../../record/record.ts";
import { fail, itemPart, pass, recordPart } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { isOneOf, politicalBodies } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { hasLetters, letterOf, listedTwice, otherLetterIn } from "./letters.ts";
import { title, twoLetters, unknownLetter } from "./texts.ts";

/** The ministry never allots this letter. */
const NEVER = "X";

export const partyConflict = defineRule({
  id: "party-conflict",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    letters: z
      .array(z.string())
      .optional()
      .describe("The letters of the lists at the election; with them every other letter is a finding."),
  }),
  check(record, { options }) {
    if (!isAboutMeeting(record) || record.attendance.every((each) => letterOf(each) === null)) return [];
    const answers = [...listAnswers(record), ...textAnswers(record), ...letterAnswers(record, options.letters)];
    return answers.length > 0 ? answers : [pass(recordPart("/attendance"))];
  },
});

function listAnswers(record: MinutesRecord): Answer[] {
  return listedTwice(record).map(({ name, one, other, place }) => {
    const about = recordPart(`/attendance/${place}`, record.attendance[place]?.at ?? null);
    return fail(about, ["two", name, one, other], twoLetters(name, one, other));
  });
}

/** One answer a person: the first item that gives another letter. */
function textAnswers({ attendance, items }: MinutesRecord): Answer[] {
  const lettered = items.flatMap((item, index) =>
    item.sections.flatMap(({ text, at }, place) =>
      hasLetters(text) ? [{ text, about: itemPart(item, index, `/sections/${place}`, at) }] : [],
    ),
  );
  return attendance.flatMap((each): Answer[] => {
    const listed = letterOf(each);
    if (listed === null || !each.name.includes(" ")) return [];
    for (const { text, about } of lettered) {
      const other = otherLetterIn(text, each.name, listed);
      if (other !== null) return [fail(about, ["two", each.name, listed, other], twoLetters(each.name, listed, other))];
    }
    return [];
  });
}

function letterAnswers(record: MinutesRecord, allowed: readonly string[] | undefined): Answer[] {
  if (!isOneOf(record, politicalBodies)) return [];
  return record.attendance.flatMap((each, place): Answer[] => {
    const letter = letterOf(each);
    if (letter === null || (letter !== NEVER && (allowed === undefined || allowed.includes(letter)))) return [];
    return [
      fail(
        recordPart(`/attendance/${place}`, each.at),
        ["letter", each.name, letter],
        unknownLetter(each.name, letter),
      ),
    ];
  });
}
