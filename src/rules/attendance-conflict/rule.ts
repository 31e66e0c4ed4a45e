import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { awayLists, contradictions, isAway } from "./lists.ts";
import { bothWays, listsDiffer, membersListed, noticed, title } from "./texts.ts";

export const attendanceConflict = defineRule({
  id: "attendance-conflict",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record) || record.attendance.length === 0) return [];
    const answers = [...listAnswers(record), ...personAnswers(record)];
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

/** Reading may have seen a conflict that the entries no longer show. */
function noticeAnswer(record: MinutesRecord): Answer {
  const notice = record.notices.find(({ code }) => code === "attendance-conflict");
  const about = recordPart("/attendance", notice?.at ?? null);
  return notice ? fail(about, ["notice"], noticed) : pass(about);
}
