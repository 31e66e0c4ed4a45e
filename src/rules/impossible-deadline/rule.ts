import { z } from "zod";
import { addDays, partsOf } from "../../danish/calendar.ts";
import { findDates } from "../../danish/dates.ts";
import type { Action } from "../../record/action.ts";
import { cannotTell, fail, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { type Answer, defineRule, type Wording } from "../rule.ts";
import { openTasks, type Task } from "../tasks.ts";
import { beforeMeeting, noMeetingDate, noSuchDay, title, tooFar } from "./texts.ts";

const DAYS_IN_YEAR = 366;
/** Days that a task in a list may be overdue: lists carry on what was to be done long ago. */
const OVERDUE = 180;
const listed: readonly Action["basis"][] = ["table", "column", "list"];

export const impossibleDeadline = defineRule({
  id: "impossible-deadline",
  title,
  severity: "error",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    maximumYears: z.number().min(0).default(3).describe("How many years after the meeting a deadline may lie."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    const { date } = record.meeting;
    return openTasks(record).flatMap((task): Answer[] => {
      const { item, action, about } = task;
      if (action.due === null) return [];
      const wrong = faultOf(task, date, options.maximumYears);
      if (wrong === "unknown") return [cannotTell(about, noMeetingDate)];
      return [wrong === null ? pass(about) : fail(about, [itemWords(item), action.task, action.due.text], wrong)];
    });
  },
});

function faultOf(task: Task, meeting: string | null, maximumYears: number): Wording | "unknown" | null {
  const due = task.action.due;
  if (due === null) return null;
  const days = findDates(due.text);
  const impossible = days.find(({ valid }) => !valid);
  if (impossible) return noSuchDay(task, impossible.text);
  if (due.date === null) return null;
  if (meeting === null || partsOf(meeting) === null) return "unknown";
  // Only a year that is written can be the wrong one; without it the deadline is taken to lie ahead.
  const earliest = listed.includes(task.action.basis) ? addDays(meeting, -OVERDUE) : meeting;
  if (due.date < earliest && days.some(({ yearStated }) => yearStated)) return beforeMeeting(task, meeting);
  const latest = addDays(meeting, Math.min(Math.round(maximumYears * DAYS_IN_YEAR), 1_000_000));
  return due.date > latest ? tooFar(task, meeting) : null;
}
