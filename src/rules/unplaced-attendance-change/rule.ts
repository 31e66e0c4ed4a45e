import type { AttendanceEvent } from "../../record/attendance.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, notApplicable, pass, recordPart } from "../answers.ts";
import { allTexts, tellsOutcomes } from "../document.ts";
import { noOptions } from "../no-options.ts";
import { maySame } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { perhapsPlaced, title, unplaced } from "./texts.ts";

const LONGEST_REST = 120;

// "fra pkt. 4", "under sag 3"
const itemWord = /punkt|pkt|sag|dagsorden|§/iu;

export const unplacedAttendanceChange = defineRule({
  id: "unplaced-attendance-change",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.attendanceEvents.map((event, place) => answer(record, event, place));
  },
});

function answer(record: MinutesRecord, event: AttendanceEvent, place: number): Answer {
  const about = recordPart(`/attendanceEvents/${place}`, event.at);
  if (isPlaced(record, event)) return pass(about);
  if (isGuest(record, event) || isAfterLastItem(record, event)) return notApplicable(about);
  if (itemWord.test(`${event.text} ${wordsAfter(record, event.text)}`))
    return cannotTell(about, perhapsPlaced(event.text));
  return fail(about, [event.name, event.type], unplaced(event));
}

/** Whether the items are told: by their numbers, by standing under one of them, or by a time that the items have too. */
function isPlaced({ items, attendance }: MinutesRecord, { item, at, name, time }: AttendanceEvent): boolean {
  if (item !== null || items.some((each) => each.at.start <= at.start && at.end <= each.at.end)) return true;
  if (attendance.some((each) => each.items !== undefined && maySame(each.name, name))) return true;
  return time !== null && items.some((each) => each.start !== null);
}

/** What follows the words in the document, up to the end of the sentence: "… under behandlingen af punkt 6." */
function wordsAfter(record: MinutesRecord, text: string): string {
  const whole = text === "" ? undefined : allTexts(record).find((each) => each.includes(text));
  const rest = whole?.slice(whole.indexOf(text) + text.length, whole.indexOf(text) + text.length + LONGEST_REST) ?? "";
  return rest.split(/\.(?:\s|$)|\n/u)[0] ?? "";
}

function isGuest({ attendance }: MinutesRecord, { name }: AttendanceEvent): boolean {
  return attendance.some((each) => each.status === "guest" && maySame(each.name, name));
}

function isAfterLastItem({ meeting }: MinutesRecord, { type, time }: AttendanceEvent): boolean {
  return type === "departure" && time !== null && meeting.end !== null && time >= meeting.end;
}
