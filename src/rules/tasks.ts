import type { Action } from "../record/action.ts";
import type { Item, SectionKind } from "../record/item.ts";
import type { MinutesRecord } from "../record/record.ts";
import { itemPart } from "./answers.ts";
import { backgroundSections, sectionAt } from "./items.ts";
import { perRecord } from "./per-record.ts";
import type { Subject, Words } from "./rule.ts";
import { quoted } from "./wording.ts";

/** A task that this body gave at this meeting. */
export interface Task {
  readonly item: Item;
  readonly action: Action;
  readonly about: Subject;
}

/** Ways of writing a task that say themselves that it is one, wherever they stand. */
const marked: readonly Action["basis"][] = ["mark", "column", "table", "list"];

// "på næste møde", "på mødet i oktober"; "til næste møde" is a deadline and needs an owner
const comingMeeting = /^(?:på|ved)\s.*m[øo]de/iu;

/** Sections that hold what the body was told; a verb in them is a proposal or history, not a task it gave. */
const background: readonly SectionKind[] = [...backgroundSections, "attachments", "attendance"];

/** The tasks of the record that are still to be done, in order. */
export const openTasks = perRecord((record): readonly Task[] =>
  record.items.flatMap((item, index) =>
    item.actions.flatMap((action, place) => {
      const about = itemPart(item, index, `/actions/${place}`, action.at);
      return action.status !== "done" && isGivenHere(item, action) ? [{ item, action, about }] : [];
    }),
  ),
);

function isGivenHere(item: Item, action: Action): boolean {
  const decision = action.decision === undefined ? undefined : item.decisions[action.decision];
  if (decision?.stage === "other") return false;
  if (marked.includes(action.basis)) return true;
  const section = sectionAt(item, action.at);
  return section === undefined || !background.includes(section.kind);
}

/** What the body puts on its own coming meeting is the body's to do, and needs no other owner. */
export function isForComingMeeting({ action }: Task): boolean {
  return action.due !== null && comingMeeting.test(action.due.text);
}

/** With so many owners beside the text, giving them there is the document's habit. */
const HABIT = 3;

/** Whether the document gives its owners in a column, a table, a list or a mark, so that one of a passive may stand there unread. */
export function givesOwnersBeside(record: MinutesRecord): boolean {
  const actions = record.items.flatMap((item) => item.actions);
  return actions.filter(({ basis, owners }) => marked.includes(basis) && owners.length > 0).length >= HABIT;
}

export function perhapsNoTask({ action }: Task): Words {
  const { da, en } = quoted(action.task);
  return { da: `Det er usikkert, om ${da} er en opgave.`, en: `It is uncertain whether ${en} is a task.` };
}
