import { taskVerbs } from "../danish/lexicon/task-verbs.ts";
import { fold, similarity, wordsOf } from "../danish/words.ts";
import type { Action } from "../record/action.ts";

/** How many earlier tasks a task is compared with, so that the work stays linear. */
const mostCompared = 120;
/** Letters in which two words must begin alike to be of one stem. */
const stem = 6;

const verbs = new Set(taskVerbs.flatMap((each) => each.split(" ")));

function names(action: Action): Set<string> {
  return new Set(action.owners.map((each) => fold(each.name)));
}

/** Whether somebody owns both tasks, or nobody either. */
function sameOwners(one: Action, other: Action): boolean {
  const left = names(one);
  const right = names(other);
  if (left.size === 0 || right.size === 0) return left.size === right.size;
  return [...left].some((each) => right.has(each));
}

/** The stems of the words that say what the task is about: no verbs, names or short words. */
function subjects(action: Action): Set<string> {
  const owners = new Set([...names(action)].flatMap((each) => each.split(" ")));
  return new Set(
    wordsOf(action.task)
      .filter((each) => each.length >= 5 && !verbs.has(each) && !owners.has(each))
      .map((each) => each.slice(0, stem)),
  );
}

function isRepeated(action: Action, earlier: Action): boolean {
  if (!sameOwners(action, earlier)) return false;
  if (similarity(action.task, earlier.task) >= 0.5) return true;
  if (action.owners.length === 0) return false;
  const about = subjects(earlier);
  return [...subjects(action)].some((each) => about.has(each));
}

/** A list of all the meeting's tasks repeats what the items said: the first place keeps the task. */
export function withoutRepeated(listed: readonly Action[], earlier: readonly Action[]): Action[] {
  const compared = earlier.slice(-mostCompared);
  return listed.filter((each) => !compared.some((other) => isRepeated(each, other)));
}

/** One task of an item stated twice, in its treatment and in its decision: the first place keeps it. */
export function withoutTwins(actions: readonly Action[]): Action[] {
  const kept: Action[] = [];
  for (const action of actions) {
    const twin = kept.slice(-12).some((each) => sameOwners(each, action) && similarity(each.task, action.task) >= 0.8);
    if (!twin) kept.push(action);
  }
  return kept;
}
