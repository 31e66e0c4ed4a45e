import { z } from "zod";
import { hasDeadline } from "../../danish/deadlines.ts";
import { anyOf, word } from "../../danish/words.ts";
import type { Action } from "../../record/action.ts";
import { cannotTell, fail, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { recurringWords, vagueWords } from "../lexicon/tasks.ts";
import { defineRule } from "../rule.ts";
import { openTasks, perhapsNoTask } from "../tasks.ts";
import { noDeadline, title, vagueDeadline } from "./texts.ts";

const vague = word(anyOf(vagueWords), "iu");
const recurring = word(anyOf(recurringWords), "iu");

export const actionWithoutDeadline = defineRule({
  id: "action-without-deadline",
  title,
  severity: "info",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    usualShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe("Share of the tasks that must have a deadline before the others are asked for one, from 0 to 1."),
    minimumCertainty: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe("How certain reading must be that the words are a task, from 0 to 1."),
    acceptVague: z
      .boolean()
      .default(true)
      .describe("Whether words such as snarest and hurtigst muligt are a deadline."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    // What nobody is named for is for action-without-owner; once is enough.
    const tasks = openTasks(record).filter(({ action }) => action.owners.length > 0);
    const timed = new Set(tasks.filter(({ action }) => hasTime(action)));
    if (timed.size < tasks.length * options.usualShare) return [];
    return tasks.map((task) => {
      const { item, action, about } = task;
      if (!options.acceptVague && isVague(action))
        return fail(about, [itemWords(item), action.task], vagueDeadline(task));
      if (timed.has(task)) return pass(about);
      if (action.certainty < options.minimumCertainty) return cannotTell(about, perhapsNoTask(task));
      const doubt = doubtAboutAbsence(record);
      return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item), action.task], noDeadline(task));
    });
  },
});

/** A deadline that was read, words of the task that state one, or a task that no day ends. */
function hasTime({ due, task }: Action): boolean {
  return due !== null || recurring.test(task) || hasDeadline(task);
}

/** A deadline in words that no calendar knows: "snarest". */
function isVague({ due }: Action): boolean {
  return due !== null && due.date === null && vague.test(due.text);
}
