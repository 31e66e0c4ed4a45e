import { partsOf, weekdayOf } from "../../danish/calendar.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, meetingField, pass, recordPart } from "../answers.ts";
import { readWeekday, weekdayName } from "../calendar.ts";
import { isAboutMeeting, tellsOutcomes } from "../document.ts";
import { looseDates } from "../header-dates.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { ahead, noSuchDay, oddYear, title, unknownWeekday, wrongWeekday } from "./texts.ts";

const FIRST_YEAR = "1840";
const LAST_YEAR = "2100";

export const impossibleDate = defineRule({
  id: "impossible-date",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record, { today }) {
    if (!isAboutMeeting(record)) return [];
    const { date } = record.meeting;
    return date === null ? unreadDates(record) : [checkDay(record, date, today)];
  },
});

/** Days of no calendar in the header: reading leaves the date open then. */
function unreadDates(record: MinutesRecord): Answer[] {
  const impossible = looseDates(record).find((each) => each.impossible);
  if (!impossible) return [];
  return [fail(recordPart("/meeting/date", impossible.at), ["day", impossible.text], noSuchDay(impossible.text))];
}

function checkDay(record: MinutesRecord, date: string, today: string | null): Answer {
  const about = meetingField(record, "date");
  if (partsOf(date) === null) return fail(about, ["day", date], noSuchDay(date));
  const year = date.slice(0, 4);
  if (year < FIRST_YEAR || year > LAST_YEAR) return fail(about, ["year", date], oddYear(date));
  if (today !== null && date > today && tellsOutcomes(record)) return fail(about, ["ahead", date], ahead(date, today));
  const { weekday } = record.meeting;
  if (weekday === null) return pass(about);
  const written = readWeekday(weekday);
  const at = record.meeting.at.weekday ?? about.at;
  if (written === null) return cannotTell({ ...about, at }, unknownWeekday(weekday));
  const actual = weekdayOf(date);
  if (written === actual) return pass(about);
  return fail({ ...about, at }, ["weekday", weekday, date], wrongWeekday(weekday, date, weekdayName(actual)));
}
