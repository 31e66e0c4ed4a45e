import type { Item } from "./item.ts";
import type { Meeting } from "./meeting.ts";
import type { MinutesRecord } from "./record.ts";
import type { Span } from "./span.ts";

/** What a field tells of, for grouping and colour. */
export const fieldKinds = [
  "meeting",
  "attendance",
  "case",
  "recommendation",
  "decision",
  "vote",
  "action",
  "attachment",
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** One value of a record with the words it was read from. */
export interface StatedField {
  readonly kind: FieldKind;
  /** Where the value stands in the record: "meeting.date", "items[2].actions[0]". */
  readonly path: string;
  readonly value: string;
  /** From 0 to 1, where the reader tells how certain it is; null for values that are written in so many words. */
  readonly certainty: number | null;
  readonly at: Span;
}

const joined = (...parts: (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");

function plainValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainValue).join(", ");
  if (typeof value === "object" && value !== null) {
    const named = value as { name?: string; date?: string | null; text?: string };
    return named.name ?? named.date ?? named.text ?? "";
  }
  return value === null || value === undefined ? "" : String(value);
}

function meetingFields(meeting: Meeting): StatedField[] {
  return Object.entries(meeting.at).map(([field, at]) => ({
    kind: "meeting",
    path: `meeting.${field}`,
    value: plainValue(meeting[field as keyof Meeting]),
    certainty: null,
    at,
  }));
}

function peopleFields(record: MinutesRecord): StatedField[] {
  const fields: StatedField[] = [];
  const add = (path: string, value: string, at: Span) =>
    fields.push({ kind: "attendance", path, value, certainty: null, at });
  for (const [index, each] of record.attendance.entries())
    add(
      `attendance[${index}]`,
      joined(each.name, each.status, each.role, each.substituteFor && `for ${each.substituteFor}`),
      each.at,
    );
  for (const [index, each] of record.attendanceEvents.entries())
    add(
      `attendanceEvents[${index}]`,
      joined(each.name, each.type, each.time, each.item && `item ${each.item}`),
      each.at,
    );
  for (const [index, each] of record.signatures.entries())
    add(`signatures[${index}]`, joined(each.name, each.role, each.date), each.at);
  return fields;
}

function itemFields(item: Item, path: string): StatedField[] {
  const fields: StatedField[] = [];
  const add = (kind: FieldKind, field: string, value: string, at: Span, certainty: number | null = null) =>
    fields.push({ kind, path: `${path}.${field}`, value, certainty, at });
  for (const [i, each] of item.caseNumbers.entries()) add("case", `caseNumbers[${i}]`, each.value, each.at);
  if (item.access.at && item.access.public !== null)
    add("case", "access", item.access.public ? "open" : "closed", item.access.at);
  for (const [i, each] of item.recommendations.entries())
    add("recommendation", `recommendations[${i}]`, joined(each.by?.name, each.text), each.at);
  for (const [i, each] of item.decisions.entries())
    add(
      "decision",
      `decisions[${i}]`,
      joined(each.stage === "other" ? "other body" : null, each.outcome, each.outcomeText ?? each.text),
      each.at,
      each.certainty,
    );
  for (const [i, each] of item.votes.entries()) add("vote", `votes[${i}]`, each.text, each.at);
  for (const [i, each] of item.dissents.entries())
    add("vote", `dissents[${i}]`, joined(each.by.join(", "), each.kind), each.at);
  for (const [i, each] of item.recusals.entries()) add("vote", `recusals[${i}]`, each.name, each.at);
  for (const [i, each] of item.attachments.entries()) add("attachment", `attachments[${i}]`, each.name, each.at);
  for (const [i, each] of item.actions.entries()) {
    const owners = each.owners.map((owner) => owner.person ?? owner.name).join(", ");
    add("action", `actions[${i}]`, joined(owners, each.task, each.due?.text), each.at, each.certainty);
  }
  return fields;
}

/** Every value of a record that names the words it was read from, in the order of the record. Sections are left out. */
export function statedFields(record: MinutesRecord): StatedField[] {
  return [
    ...meetingFields(record.meeting),
    ...peopleFields(record),
    ...record.items.flatMap((item, index) => itemFields(item, `items[${index}]`)),
  ];
}
