import { z } from "zod";
import { anyOf, word } from "../../danish/words.ts";
import { cannotTell, fail, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { recurringWords } from "../lexicon/tasks.ts";
import { defineRule } from "../rule.ts";
import { openTasks, perhapsNoTask } from "../tasks.ts";
import { noDeadline, title } from "./texts.ts";

const recurring = word(anyOf(recurringWords), "iu");

export const actionWithoutDeadline = defineRule({
  id: "action-without-deadline",
  title,
  severity: "info",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    always: z
      .boolean()
      .default(false)
      .describe("Whether to ask for deadlines also in minutes that give none to any task."),
    minimumCertainty: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe("How certain reading must be that the words are a task, from 0 to 1."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    const tasks = openTasks(record);
    if (!options.always && !tasks.some(({ action }) => action.due !== null)) return [];
    return tasks.map((task) => {
      const { item, action, about } = task;
      // What nobody is named for is for action-without-owner; once is enough.
      if (action.owners.length === 0) return notApplicable(about);
      if (action.due !== null || recurring.test(action.task)) return pass(about);
      if (action.certainty < options.minimumCertainty) return cannotTell(about, perhapsNoTask(task));
      const doubt = doubtAboutAbsence(record);
      return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item), action.task], noDeadline(task));
    });
  },
});
