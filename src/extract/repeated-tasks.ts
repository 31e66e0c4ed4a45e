import { taskListLabels } from "../danish/lexicon/actions.ts";
import { anyOf, fold, similarity } from "../danish/words.ts";
import type { Action } from "../record/action.ts";
import type { Item } from "../record/item.ts";

/** How many earlier tasks of the same owners a task is compared with, so that the work stays linear. */
const mostCompared = 60;

function ownersKey(action: Action): string {
  return action.owners
    .map((each) => fold(each.name))
    .sort()
    .join("+");
}

const listLabel = new RegExp(`^${anyOf(taskListLabels)}`, "iu");

/** Whether the task stands in a section that is headed as a list of tasks. */
function inTaskList(item: Item, action: Action): boolean {
  const section = item.sections.find((each) => each.at.start <= action.at.start && action.at.end <= each.at.end);
  return section?.label != null && listLabel.test(section.label);
}

/** A list of tasks at the end repeats what the items said: the first place keeps the task. Changes the items. */
export function dropRepeatedTasks(items: readonly Item[]): void {
  const seen = new Map<string, string[]>();
  for (const item of items) {
    item.actions = item.actions.filter((action) => {
      const key = ownersKey(action);
      const earlier = seen.get(key) ?? [];
      const repeated =
        key !== "" && inTaskList(item, action) && earlier.some((task) => similarity(task, action.task) >= 0.5);
      seen.set(key, [...earlier.slice(1 - mostCompared), action.task]);
      return !repeated;
    });
  }
}
