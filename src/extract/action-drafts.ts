import { findDeadlines } from "../danish/deadlines.ts";
import type { Action } from "../record/action.ts";
import { type Passage, spanIn } from "../text/passage.ts";
import type { SentenceOptions, TaskReading } from "./action-reading.ts";
import type { MarginColumns } from "./margin-columns.ts";
import { type Owner, readOwner, readOwners } from "./owners.ts";
import type { People } from "./people.ts";

export interface ActionContext {
  readonly people: People;
  /** Names of the meeting's own body. */
  readonly bodies: readonly string[];
  readonly meetingDate: string | null;
  readonly nextMeeting: string | null;
  /** True when the minutes tell in the present tense what happened. */
  readonly presentNarrative: boolean;
  /** Columns beside the text that name who is responsible. */
  readonly columns: ReadonlyMap<number, MarginColumns>;
  /** Columns that hold what is to be done: table to column. */
  readonly followUps: ReadonlyMap<number, number>;
  /** True in items in which somebody tells what goes on elsewhere. */
  readonly told: boolean;
  /** True in an item that elects people. */
  readonly elects: boolean;
  /** True when the item itself is a list of tasks: "Aktionsliste". */
  readonly isTaskList: boolean;
  /** Tasks of the items before. */
  readonly earlier: readonly Action[];
}

/** A task on its way to the record; offsets into the passage of its section. */
export interface Draft {
  task: { start: number; end: number };
  owners: readonly Owner[];
  due: { text: string; date: string | null } | null;
  basis: Action["basis"];
  certainty: number;
  /** True for an entry of a list that gathers the tasks of the meeting. */
  readonly gathered: boolean;
}

/** One section's tasks; the passage they are offsets of. */
export interface Reader {
  readonly passage: Passage;
  readonly context: ActionContext;
  readonly drafts: Draft[];
  /** True inside a list that gathers the tasks of the meeting. */
  gathering: boolean;
}

type Reading = Pick<Draft, "owners" | "basis" | "certainty">;

/** The deadline in a text, if any. */
export function dueIn(text: string, context: ActionContext): Draft["due"] {
  const given = { meetingDate: context.meetingDate, nextMeeting: context.nextMeeting };
  const all = findDeadlines(text, given);
  // "når den foreligger, senest 1. november": the day says more than the occasion, the occasion more than "snarest".
  const found = all.find((each) => each.date !== null) ?? all.find((each) => !each.vague) ?? all[0];
  return found ? { text: found.text, date: found.date } : null;
}

/** A deadline as a mark or column gives it: its words are the deadline even where they fix no day. */
export function statedDue(written: string, context: ActionContext): NonNullable<Draft["due"]> {
  const text = written.trim().replace(/[\s.)\]]+$/u, "");
  return { text, date: dueIn(text, context)?.date ?? null };
}

/** Adds a task; its deadline is read from its own words. */
export function add(reader: Reader, start: number, end: number, reading: Reading): Draft | null {
  const text = reader.passage.text.slice(start, end).replace(/[\s([,–—-]+$/u, "");
  if (text.trim() === "") return null;
  const task = { start, end: start + text.length };
  const due = dueIn(reader.passage.text.slice(start, end), reader.context);
  const draft: Draft = { task, due, gathered: reader.gathering, ...reading };
  reader.drafts.push(draft);
  return draft;
}

/** Adds a task read from a sentence that begins at `offset`. */
export function addTask(reader: Reader, offset: number, task: TaskReading, basis = task.basis): Draft | null {
  const { owners, certainty } = task;
  return add(reader, offset + task.start, offset + task.end, { owners, basis, certainty });
}

/** How sentences are read here; `lenient` in lists and resolutions, where a body may own a task. */
export function optionsFor(reader: Reader, lenient: boolean, passives = true): SentenceOptions {
  const { people, presentNarrative, told } = reader.context;
  return { people, bodiesToo: lenient, passives, presentNarrative, told: told && !lenient };
}

// "Formandskabet", "de frivillige": words that can be an owner where a mark says so
const plainOwner = /^(?:\p{Lu}[\p{L}\p{N}&.-]{0,30}|\p{Ll}[\p{L}-]{1,30})(?: [\p{L}&.-]{1,25}){0,3}$/u;

/** Owners as a mark names them: what is no known kind of owner is a role, since the mark says that it owns. */
export function ownersOf(run: string, people: People): readonly Owner[] {
  const cleaned = run
    .replace(/[\s.;,]+$/u, "")
    .replace(/\s*\([^)]*\)$/u, "")
    .replace(/[\s.;,?]+$/u, "");
  if (cleaned === "" || /^[-–?]$/u.test(cleaned)) return [];
  return (
    readOwners(cleaned, people) ??
    cleaned
      .split(/,? og |, |\s?\/\s?(?!S(?![\p{L}]))|;\s/u)
      .filter((each) => plainOwner.test(each.trim()))
      .map((each) => readOwner(each, people) ?? { name: each.trim(), kind: "role" as const })
  );
}

export function finish(reader: Reader, draft: Draft): Action {
  const { passage } = reader;
  const { start, end } = draft.task;
  return {
    task: passage.text.slice(start, end).replace(/\n(?:• )?/gu, " "),
    owners: [...draft.owners],
    due: draft.due,
    status: null,
    basis: draft.basis,
    certainty: draft.certainty,
    at: spanIn(passage, start, end),
  };
}
