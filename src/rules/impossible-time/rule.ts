import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, meetingField, notApplicable, pass } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { looseDates } from "../header-dates.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { noSuchTime, overDays, title, wrongOrder } from "./texts.ts";

/** Meetings that began in the afternoon or later may end in the small hours. */
const AFTERNOON = "12:00";
const EARLY = "06:00";

export const impossibleTime = defineRule({
  id: "impossible-time",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    const { start, startActual, end } = record.meeting;
    if (!isAboutMeeting(record) || (start === null && end === null)) return [];
    const odd = (["start", "end"] as const).flatMap((field): Answer[] => {
      const time = record.meeting[field];
      return time === null || isTime(time) ? [] : [fail(meetingField(record, field), [field, time], noSuchTime(time))];
    });
    return odd.length > 0 ? odd : [checkOrder(record, startActual ?? start, end)];
  },
});

// "23:59"; minutes of whole days end at "24:00"
function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u.test(time);
}

function checkOrder(record: MinutesRecord, start: string | null, end: string | null): Answer {
  const about = meetingField(record, "end");
  if (start === null || end === null) return notApplicable(about);
  if (end > start || (start >= AFTERNOON && end < EARLY)) return pass(about);
  const days = new Set(looseDates(record).map(({ text }) => text));
  return days.size > 1 ? cannotTell(about, overDays) : fail(about, ["order", start, end], wrongOrder(start, end));
}
