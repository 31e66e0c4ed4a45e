import { partsOf } from "../../danish/calendar.ts";
import { fold } from "../../danish/words.ts";
import type { Action, ActionOwner } from "../../record/action.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { tellsOutcomes } from "../document.ts";
import { openTasks } from "../tasks.ts";
import { seriesKey } from "./archive.ts";
import { stemsOf } from "./trail.ts";

/** Where and when a task was written. */
export interface Mention {
  /** The day of the meeting; null where the minutes do not say. */
  readonly date: string | null;
  readonly organization: string | null;
  readonly body: string | null;
  readonly fileName: string;
  readonly itemNumber: string | null;
  readonly itemTitle: string | null;
  readonly page: number;
  readonly line: number;
}

/** A task as one meeting has it. */
export interface WrittenTask {
  readonly task: string;
  readonly owners: readonly ActionOwner[];
  readonly due: Action["due"];
  readonly certainty: number;
  readonly mention: Mention;
  /** The task's words, for comparison. */
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

/** The tasks of one meeting, and no more of its record than they need. */
export interface MeetingTasks {
  /** The meetings of one body share it. */
  readonly series: string;
  readonly date: string | null;
  /** What puts meetings of one day in an order that does not depend on how they were given. */
  readonly document: string;
  readonly open: readonly WrittenTask[];
  readonly done: readonly WrittenTask[];
}

/** The tasks that a record gives, and those it says are done; none for an agenda. */
export function tasksOf(record: MinutesRecord): MeetingTasks {
  const { source, meeting } = record;
  const date = meeting.date !== null && partsOf(meeting.date) !== null ? meeting.date : null;
  const document = `${source.sha256} ${source.part?.number ?? 1}`;
  const isOfSeries = meeting.body !== null && date !== null;
  const held = tellsOutcomes(record);
  return {
    series: isOfSeries ? seriesKey(meeting.body ?? "", meeting.organization) : document,
    date,
    document,
    open: held ? openTasks(record).map(({ item, action }) => written(record, item, action)) : [],
    done: held ? doneTasks(record) : [],
  };
}

function doneTasks(record: MinutesRecord): WrittenTask[] {
  return record.items.flatMap((item) =>
    item.actions.filter(({ status }) => status === "done").map((action) => written(record, item, action)),
  );
}

function written({ meeting, source }: MinutesRecord, item: Item, action: Action): WrittenTask {
  const { task, owners, due, certainty, at } = action;
  return {
    task,
    owners,
    due,
    certainty,
    words: fold(task),
    stems: stemsOf(task),
    mention: {
      date: meeting.date,
      organization: meeting.organization,
      body: meeting.body,
      fileName: source.fileName,
      itemNumber: item.number === "" ? null : item.number,
      itemTitle: item.title,
      page: at.page,
      line: at.line,
    },
  };
}
