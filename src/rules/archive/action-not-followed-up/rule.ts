import { z } from "zod";
import { cannotTell, fail, itemWords, pass } from "../../answers.ts";
import { doubtAboutAbsence } from "../../doubt.ts";
import type { Answer } from "../../rule.ts";
import { openTasks, type Task } from "../../tasks.ts";
import type { Entry } from "../archive.ts";
import { type ArchiveAnswer, defineArchiveRule } from "../archive-rule.ts";
import { sharedStems, stemsOf, stemsOfItem } from "../trail.ts";
import { noTrace, title } from "./texts.ts";

/** Fewer words than this say too little of a task to find it again. */
const FEWEST = 2;
/** Share of a task's words that must stand in an item or a task for it to be the same matter. */
const SAME_MATTER = 0.5;
/** Meetings that are looked through after the deadline. */
const FARTHEST = 12;

export const actionNotFollowedUp = defineArchiveRule({
  id: "action-not-followed-up",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    meetings: z
      .int()
      .min(1)
      .max(FARTHEST)
      .default(3)
      .describe("Meetings after the deadline within which it must be mentioned."),
  }),
  check({ series }, { options }) {
    return series.flatMap(({ held }) => {
      const said = held.map(({ record }) => record.items.map(stemsOfItem));
      return held.flatMap((entry, index) =>
        openTasks(entry.record).flatMap((task): ArchiveAnswer[] => {
          const answer = answerFor(task, entry, held.slice(index + 1), said.slice(index + 1), options.meetings);
          return answer === null ? [] : [{ record: entry.place, answer }];
        }),
      );
    });
  },
});

/** Null while the task is not due, or too few meetings have been held since, or its words are too few. */
function answerFor(
  task: Task,
  entry: Entry,
  later: readonly Entry[],
  said: readonly (readonly Set<string>[])[],
  meetings: number,
): Answer | null {
  const { item, action, about } = task;
  const wanted = stemsOf(action.task);
  const due = action.due?.date ?? entry.date;
  const after = later.filter(({ date }) => date > due);
  if (action.owners.length === 0 || wanted.size < FEWEST || after.length < meetings) return null;
  const until = later.indexOf(after[meetings - 1] as Entry) + 1;
  const traced = said.slice(0, until).some((items) => items.some((stems) => sharedStems(wanted, stems) >= SAME_MATTER));
  if (traced) return pass(about);
  const doubt = later
    .slice(0, until)
    .map(({ record }) => doubtAboutAbsence(record))
    .find((each) => each !== null);
  if (doubt) return cannotTell(about, doubt);
  return fail(about, [itemWords(item), action.task], noTrace(task, due, meetings, after[meetings - 1]?.date ?? due));
}
