import type { MinutesRecord } from "../../src/record/record.ts";
import type { Layout } from "./layout.ts";
import type { AMeeting } from "./meeting.ts";

/** What is compared of a meeting and of the record that was read from its minutes. */
export interface Said {
  readonly date: string | null;
  readonly start?: string | null;
  readonly there?: readonly string[];
  readonly away?: readonly string[];
  readonly items: readonly {
    readonly number: string;
    readonly title: string | null;
    readonly caseNumbers?: readonly string[];
    readonly decisions: readonly { readonly text: string; readonly outcome: string }[];
    readonly owners?: readonly string[];
  }[];
}

/** What the minutes of this meeting say in this layout. */
export function written(meeting: AMeeting, { prints }: Layout): Said {
  return {
    date: meeting.date.iso,
    ...(prints.start ? { start: meeting.start } : {}),
    ...(prints.attendance
      ? { there: meeting.present.map((each) => each.name).sort(), away: meeting.absent.map((each) => each.name).sort() }
      : {}),
    items: meeting.items.map((item, index) => ({
      number: String(index + 1),
      title: item.title,
      ...(prints.caseNumbers ? { caseNumbers: [item.caseNumber] } : {}),
      decisions: [{ text: item.decision.text, outcome: item.decision.outcome }],
      ...(prints.tasks ? { owners: item.task === null ? [] : [item.task.owner] } : {}),
    })),
  };
}

/** The same of a record. */
export function readBack(record: MinutesRecord, { prints }: Layout): Said {
  const away = (status: string) => status === "excused" || status === "absent";
  const namesOf = (wanted: boolean) =>
    record.attendance
      .filter((each) => away(each.status) === wanted)
      .map((each) => each.name)
      .sort();
  return {
    date: record.meeting.date,
    ...(prints.start ? { start: record.meeting.start } : {}),
    ...(prints.attendance ? { there: namesOf(false), away: namesOf(true) } : {}),
    items: record.items.map((item) => ({
      number: item.number,
      title: item.title,
      ...(prints.caseNumbers ? { caseNumbers: item.caseNumbers.map((each) => each.value) } : {}),
      decisions: item.decisions
        .filter((each) => each.stage === "own")
        .map((each) => ({ text: each.text, outcome: each.outcome })),
      ...(prints.tasks ? { owners: item.actions.flatMap((each) => each.owners.map((owner) => owner.name)) } : {}),
    })),
  };
}
