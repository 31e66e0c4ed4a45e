import { z } from "zod";
import { cannotTell, fail, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { defineRule } from "../rule.ts";
import { givesOwnersBeside, isForComingMeeting, openTasks, perhapsNoTask, type Task } from "../tasks.ts";
import { everybodysTask, noOwner, perhapsBeside, title } from "./texts.ts";

export const actionWithoutOwner = defineRule({
  id: "action-without-owner",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    minimumCertainty: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe("How certain reading must be that the words are a task, from 0 to 1."),
    acceptEveryone: z.boolean().default(true).describe("Whether a task may be everybody's: alle, vi, man."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    const beside = givesOwnersBeside(record) ? perhapsBeside : null;
    return openTasks(record).map((task) => {
      const { item, action, about } = task;
      if (!options.acceptEveryone && isEverybodys(task))
        return fail(about, [itemWords(item), action.task], everybodysTask(task));
      if (action.owners.length > 0 || isForComingMeeting(task)) return pass(about);
      if (action.certainty < options.minimumCertainty) return cannotTell(about, perhapsNoTask(task));
      const doubt = (action.basis === "passive" ? beside : null) ?? doubtAboutAbsence(record);
      return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item), action.task], noOwner(task));
    });
  },
});

function isEverybodys({ action }: Task): boolean {
  return action.owners.length > 0 && action.owners.every(({ kind }) => kind === "everyone");
}
