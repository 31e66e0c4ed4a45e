import type { Attendance } from "../../record/attendance.ts";
import type { BodyType } from "../../record/meeting.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { noOptions } from "../no-options.ts";
import { defineRule, type Words } from "../rule.ts";
import { announcesList, countsAttendees, openingTexts, statesCollectively } from "./evidence.ts";
import { missing, namesWithoutStatus, onlyAbsentees, onlyInPassing, title, unreadList } from "./texts.ts";

/** From this many names on, running text is as good as a list. */
const AS_GOOD_AS_A_LIST = 3;
/** Bodies whose members are known, so that the list of members or the absentees tell who was there. */
const membersKnown: readonly BodyType[] = ["council", "committee", "regionalCouncil", "advisory"];

export const missingAttendance = defineRule({
  id: "missing-attendance",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const about = recordPart("/attendance", record.attendance[0]?.at ?? null);
    if (isStated(record)) return [pass(about)];
    const doubt = doubtAboutList(record);
    if (doubt) return [cannotTell(about, doubt)];
    const { absent, passing } = namesIn(record);
    const wording = absent.length > 0 ? onlyAbsentees(absent) : passing.length > 0 ? onlyInPassing(passing) : missing;
    return [fail(about, ["attendance"], wording)];
  },
});

/** Guests do not tell which of the body's own people were there. */
function isPresent({ status }: Attendance): boolean {
  return status === "present" || status === "remote";
}

function namesIn({ attendance }: MinutesRecord) {
  const absent = attendance.filter(({ status }) => status === "excused" || status === "absent");
  const passing = attendance.filter((each) => isPresent(each) && each.stated === "prose" && each.items === undefined);
  const names = (entries: Attendance[]) => [...new Set(entries.map(({ name }) => name))];
  return { absent: names(absent), passing: names(passing) };
}

function isStated(record: MinutesRecord): boolean {
  const { attendance, meeting } = record;
  if (attendance.some((each) => isPresent(each) && each.stated === "listed")) return true;
  const { absent, passing } = namesIn(record);
  if (passing.length >= AS_GOOD_AS_A_LIST) return true;
  const listsMembers = attendance.some(({ status, stated }) => status === "unknown" && stated === "listed");
  const known = meeting.bodyType !== null && membersKnown.includes(meeting.bodyType);
  if (known && (listsMembers || absent.length > 0)) return true;
  return openingTexts(record).some((text) => statesCollectively(text) || countsAttendees(text));
}

function doubtAboutList(record: MinutesRecord): Words | null {
  if (record.attendance.some(({ status }) => status === "unknown")) return namesWithoutStatus;
  return openingTexts(record).some(announcesList) ? unreadList : doubtAboutAbsence(record);
}
