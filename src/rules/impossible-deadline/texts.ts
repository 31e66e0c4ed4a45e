import { writtenDay } from "../calendar.ts";
import type { Wording, Words } from "../rule.ts";
import type { Task } from "../tasks.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Umulig frist", en: "Impossible deadline" };

const expected: Words = {
  da: "Fristen er en dag i kalenderen, efter mødet og ikke mange år ude i fremtiden.",
  en: "The deadline is a day of the calendar, after the meeting and not many years ahead.",
};

const suggestion: Words = {
  da: "Kontrollér dag og årstal, fx: «inden 1. maj 2025».",
  en: 'Check the day and the year, for instance: "inden 1. maj 2025".',
};

export function noSuchDay({ action }: Task, day: string): Wording {
  const task = quoted(action.task);
  const found = quoted(day);
  return {
    message: {
      da: `Opgaven ${task.da} har fristen ${found.da}, som ikke findes i kalenderen.`,
      en: `The task ${task.en} has the deadline ${found.en}, which is in no calendar.`,
    },
    expected,
    suggestion,
  };
}

export function beforeMeeting(task: Task, meeting: string): Wording {
  return off(task, meeting, { da: "som ligger før mødet", en: "before the meeting" });
}

export function tooFar(task: Task, meeting: string): Wording {
  return off(task, meeting, { da: "som ligger flere år efter mødet", en: "years after the meeting" });
}

function off({ action }: Task, meeting: string, where: Words): Wording {
  const task = quoted(action.task);
  const due = writtenDay(action.due?.date ?? "");
  const held = writtenDay(meeting);
  return {
    message: {
      da: `Opgaven ${task.da} har fristen ${due.da}, ${where.da} (${held.da}).`,
      en: `The task ${task.en} has the deadline ${due.en}, ${where.en} (${held.en}).`,
    },
    expected,
    suggestion,
  };
}

export const noMeetingDate: Words = {
  da: "Mødets dato er ukendt, så fristen kan ikke sammenlignes med den.",
  en: "The date of the meeting is unknown, so the deadline cannot be compared with it.",
};
