import { z } from "zod";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { isAway, maySame } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { awayLists, contradictions, repetitions } from "./lists.ts";
import { bothWays, listsDiffer, listsRepeat, membersListed, noticed, title, twice, unlisted } from "./texts.ts";

export const attendanceConflict = defineRule({
  id: "attendance-conflict",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    members: z
      .array(z.string())
      .optional()
      .describe(
        "Names of the members on the day. With them, everyone must be listed as present, as away or as replaced.",
      ),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record) || record.attendance.length === 0) return [];
    const answers = [...listAnswers(record), ...personAnswers(record), ...repeatAnswers(record)];
    answers.push(...rosterAnswers(record, options.members ?? []));
    return answers.length > 0 ? answers : [noticeAnswer(record)];
  },
});

function listAnswers(record: MinutesRecord): Answer[] {
  const lists = awayLists(record);
  const first = lists.actual[0] ?? lists.expected[0];
  if (first === undefined || lists.expected.length === 0 || lists.differing.length === 0) return [];
  const about = recordPart(`/attendance/${record.attendance.indexOf(first)}`, first.at);
  return [fail(about, ["lists", ...lists.differing], listsDiffer(lists))];
}

function personAnswers(record: MinutesRecord): Answer[] {
  const found = contradictions(record);
  const away = record.attendance.filter((each) => isAway(each) && each.planned !== true);
  const habit = found.length === away.length && found.every(({ there }) => there.stated === "listed");
  return found.map((each) => {
    const about = recordPart(`/attendance/${record.attendance.indexOf(each.away)}`, each.away.at);
    return habit ? cannotTell(about, membersListed) : fail(about, ["person", each.away.name], bothWays(each));
  });
}

/** One name twice is a slip; when half of the names are there twice, the document lists its people in two places. */
function repeatAnswers(record: MinutesRecord): Answer[] {
  const found = repetitions(record);
  const habit = found.length > 1 && found.length * 4 >= record.attendance.length;
  return found.map((each) => {
    const about = recordPart(`/attendance/${record.attendance.indexOf(each.again)}`, each.again.at);
    return habit ? cannotTell(about, listsRepeat) : fail(about, ["twice", each.again.name], twice(each));
  });
}

function rosterAnswers(record: MinutesRecord, members: readonly string[]): Answer[] {
  const about = recordPart("/attendance", record.attendance[0]?.at ?? null);
  return members.flatMap((name): Answer[] => {
    const listed = record.attendance.some(
      (each) => maySame(each.name, name) || maySame(each.substituteFor ?? "", name),
    );
    return listed ? [] : [fail(about, ["unlisted", name], unlisted(name))];
  });
}

/** Reading saw a conflict that the entries no longer show, so nobody can say what it is. */
function noticeAnswer(record: MinutesRecord): Answer {
  const notice = record.notices.find(({ code }) => code === "attendance-conflict");
  const about = recordPart("/attendance", notice?.at ?? null);
  return notice ? cannotTell(about, noticed) : pass(about);
}
