import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, meetingField, pass } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { looseDates } from "../header-dates.ts";
import { noOptions } from "../no-options.ts";
import { defineRule, type Words } from "../rule.ts";
import { ambiguous, missing, title, unread } from "./texts.ts";

export const missingDate = defineRule({
  id: "missing-date",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!isAboutMeeting(record)) return [];
    const about = meetingField(record, "date");
    if (record.meeting.date !== null) return [pass(about)];
    // A day that does not exist is for impossible-date.
    if (looseDates(record).some(({ impossible }) => impossible)) return [];
    const doubt = doubtAboutDate(record);
    return [doubt ? cannotTell(about, doubt) : fail(about, ["date"], missing)];
  },
});

function doubtAboutDate(record: MinutesRecord): Words | null {
  if (record.notices.some(({ code }) => code === "date-ambiguous")) return ambiguous;
  const next = record.meeting.nextMeeting?.text ?? "";
  const open = looseDates(record).find(({ text }) => !next.includes(text));
  return open ? unread(open.text) : doubtAboutAbsence(record);
}
