import { z } from "zod";
import { anyOf, WORD_END, word } from "../../danish/words.ts";
import { cannotTell, fail, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { doersVerbs, everybodyFirst, everybodyLast, noDoers } from "../lexicon/tasks.ts";
import { defineRule } from "../rule.ts";
import { givesOwnersBeside, isForComingMeeting, openTasks, perhapsNoTask, type Task } from "../tasks.ts";
import { isBodysOwn } from "./bodys-own.ts";
import { everybodysTask, noOwner, perhapsBeside, perhapsNamed, title } from "./texts.ts";

// "Vi skal planlægge et årshjul"
const first = new RegExp(`^${anyOf(everybodyFirst)}${WORD_END}`, "iu");
// "skal underskrives af alle"
const last = word(anyOf(everybodyLast), "iu");
// "Pokeraften (tag fat i Mia)", "spørge naboen (Bo)."
const bracket = /\(([^()]{0,40}\p{Lu}\p{Ll}[^()]{0,40})\)[\s.]{0,3}$/u;
// "|Firmaet| sørger for, at ventilerne justeres"
const doer = new RegExp(`^(?!${anyOf(noDoers)} )(\\p{L}[^.,:;]{1,60}?) ${anyOf(doersVerbs)}${WORD_END}`, "iu");

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
    acceptEveryone: z
      .boolean()
      .default(true)
      .describe("Whether a task may be everybody's: alle, vi, man, the body itself."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    const beside = givesOwnersBeside(record) ? perhapsBeside : null;
    return openTasks(record).map((task) => {
      const { item, action, about } = task;
      const everybodys = everybodyOf(task);
      if (!options.acceptEveryone && everybodys !== null)
        return fail(about, [itemWords(item), action.task], everybodysTask(task, everybodys));
      if (everybodys !== null || action.owners.length > 0 || isForComingMeeting(task)) return pass(about);
      if (options.acceptEveryone && isBodysOwn(task, record.meeting.body)) return pass(about);
      if (action.certainty < options.minimumCertainty) return cannotTell(about, perhapsNoTask(task));
      const unread = perhapsDoer(task);
      if (unread !== null) return cannotTell(about, perhapsNamed(unread));
      const doubt = (action.basis === "passive" ? beside : null) ?? doubtAboutAbsence(record);
      return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item), action.task], noOwner(task));
    });
  },
});

/** The words that give the task to everybody; null when it is not everybody's. */
function everybodyOf({ action }: Task): string | null {
  const { owners, task } = action;
  if (owners.length === 0) return (first.exec(task) ?? last.exec(task))?.[0] ?? null;
  return owners.every(({ kind }) => kind === "everyone") ? owners.map(({ name }) => name).join(", ") : null;
}

/** Words of the task that may name its owner, though they were not read as one; null when there are none. */
function perhapsDoer({ action: { task } }: Task): string | null {
  return (bracket.exec(task) ?? doer.exec(task))?.[1] ?? null;
}
