import { samePerson } from "../../danish/name-matching.ts";
import { fold } from "../../danish/words.ts";
import type { Action, ActionOwner } from "../../record/action.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { MeetingTasks, Mention, WrittenTask } from "./meeting-tasks.ts";
import { sharedStems } from "./trail.ts";

/** A task that is still to be done, as far as the minutes say, with all meetings that wrote it. */
export interface OpenAction {
  /** The same for the same task of the same meeting, also when its document is read again or has been corrected. */
  readonly id: string;
  /** In the words of the meeting that wrote it last. */
  readonly task: string;
  readonly owners: readonly ActionOwner[];
  /** The deadline that was stated last. */
  readonly due: Action["due"];
  readonly certainty: number;
  readonly first: Mention;
  readonly last: Mention;
  /** Days of meetings that wrote it. */
  readonly meetings: number;
  /** What the meetings of its body share. */
  readonly series: string;
}

/** Share of either task's words that must stand in the other for them to be one. */
const SAME_TASK = 0.6;
/** Fewer words than this say too little to find a task again, unless they are the very same. */
const FEWEST = 2;
/** From here on two names may be one person's: a first name that fits the full one. */
const MAY_BE_ONE = 0.4;
/** Days after which words that come again are taken for a new task. */
const LONGEST_PAUSE = 366;
const DAY = 86_400_000;

interface Open {
  readonly first: WrittenTask;
  last: WrittenTask;
  owners: readonly ActionOwner[];
  due: Action["due"];
  readonly days: Set<string>;
}

/**
 * What is open after these meetings. A task that a later meeting of the same body writes again is one task, carried over;
 * one that a later meeting says is done is closed. Silence closes nothing.
 */
export function openActions(meetings: readonly MeetingTasks[]): OpenAction[] {
  const series = new Map<string, MeetingTasks[]>();
  for (const meeting of [...meetings].sort(inOrder)) {
    const same = series.get(meeting.series) ?? [];
    same.push(meeting);
    series.set(meeting.series, same);
  }
  const turns = new Map<string, number>();
  return [...series.keys()]
    .sort()
    .flatMap((key) => openIn(series.get(key) ?? []).map((open) => asAction(open, key, turns)));
}

function inOrder(a: MeetingTasks, b: MeetingTasks): number {
  return compare(a.date ?? "", b.date ?? "") || compare(a.document, b.document);
}

function openIn(meetings: readonly MeetingTasks[]): Open[] {
  const open = new Set<Open>();
  const byWord = new Map<string, Set<Open>>();
  for (const { open: given, done } of meetings) {
    for (const task of given) {
      const earlier = candidates(task, byWord, open).find((each) => isSameTask(each.last, task));
      const kept = earlier === undefined ? begun(task) : carried(earlier, task);
      open.add(kept);
      for (const word of handles(task)) byWord.set(word, (byWord.get(word) ?? new Set()).add(kept));
    }
    for (const task of done) {
      for (const each of candidates(task, byWord, open)) if (isSameTask(each.last, task)) open.delete(each);
    }
  }
  return [...open];
}

function begun(task: WrittenTask): Open {
  return { first: task, last: task, owners: task.owners, due: task.due, days: new Set([task.mention.date ?? ""]) };
}

function carried(open: Open, task: WrittenTask): Open {
  open.last = task;
  if (task.owners.length > 0) open.owners = task.owners.map((owner) => fullest(owner, open.owners));
  open.due = task.due ?? open.due;
  open.days.add(task.mention.date ?? "");
  return open;
}

/** An owner under the fullest name that the task has had for the same one: "Åse" is Åse Holm of the meeting before. */
function fullest(owner: ActionOwner, earlier: readonly ActionOwner[]): ActionOwner {
  const length = ({ name, person = name }: ActionOwner) => person.length;
  return earlier.find((each) => isSameOwner(each, owner) && length(each) > length(owner)) ?? owner;
}

/** The open tasks that share a word with this one, oldest first. */
function candidates(task: WrittenTask, byWord: ReadonlyMap<string, Set<Open>>, open: ReadonlySet<Open>): Open[] {
  const found = new Set(handles(task).flatMap((word) => [...(byWord.get(word) ?? [])]));
  return [...found].filter((each) => open.has(each));
}

function handles({ stems, words }: WrittenTask): string[] {
  return stems.size < FEWEST ? [`=${words}`] : [...stems, `=${words}`];
}

function isSameTask(earlier: WrittenTask, later: WrittenTask): boolean {
  if (!mayBeOwnedAlike(earlier.owners, later.owners)) return false;
  if (daysBetween(earlier.mention.date, later.mention.date) > LONGEST_PAUSE) return false;
  if (earlier.words === later.words) return true;
  if (Math.min(earlier.stems.size, later.stems.size) < FEWEST) return false;
  const [there, back] = [sharedStems(earlier.stems, later.stems), sharedStems(later.stems, earlier.stems)];
  return Math.min(there, back) >= SAME_TASK;
}

/** Whether nothing says that the tasks are different people's. */
function mayBeOwnedAlike(a: readonly ActionOwner[], b: readonly ActionOwner[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((two) => isSameOwner(one, two)));
}

function isSameOwner(a: ActionOwner, b: ActionOwner): boolean {
  const [one, two] = [a.person ?? a.name, b.person ?? b.name];
  if (fold(one) === fold(two)) return true;
  return a.kind === "person" && b.kind === "person" && samePerson(one, two) >= MAY_BE_ONE;
}

function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(b) - Date.parse(a)) / DAY;
}

function asAction({ first, last, owners, due, days }: Open, series: string, turns: Map<string, number>): OpenAction {
  const { organization, body, date } = first.mention;
  const about = [organization ?? "", body ?? "", date ?? "", first.task, ...first.owners.map(({ name }) => name)];
  const key = JSON.stringify(about);
  const turn = turns.get(key) ?? 0;
  turns.set(key, turn + 1);
  return {
    id: fingerprintOf("open-action", about, turn),
    task: last.task,
    owners,
    due,
    certainty: last.certainty,
    first: first.mention,
    last: last.mention,
    meetings: days.size,
    series,
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
