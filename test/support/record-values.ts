import type { MinutesRecord } from "../../src/record/record.ts";
import type { Span } from "../../src/record/span.ts";

/** A value of a record, with the place it says it was read from. */
export interface StatedValue {
  readonly path: string;
  readonly value: string;
  readonly at: Span;
}

/** Every place in a value, with the path to it. */
export function spansIn(value: unknown, path = ""): { path: string; at: Span }[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => spansIn(each, `${path}[${index}]`));
  if (value === null || typeof value !== "object") return [];
  if ("start" in value && "end" in value && "endLine" in value) return [{ path, at: value as Span }];
  return Object.entries(value).flatMap(([key, each]) => spansIn(each, `${path}.${key}`));
}

/** The values that are the source's own words: names, titles, texts, numbers of cases. */
export function statedValues(record: MinutesRecord): StatedValue[] {
  const found: StatedValue[] = [];
  const add = (path: string, value: string | null | undefined, at: Span | undefined) => {
    if (value && at) found.push({ path, value, at });
  };
  const { meeting } = record;
  for (const field of ["organization", "body", "title", "number", "location"] as const)
    add(`meeting.${field}`, meeting[field], meeting.at[field]);
  add("meeting.chair", meeting.chair[0]?.name, meeting.at.chair);
  add("meeting.secretary", meeting.secretary[0]?.name, meeting.at.secretary);
  for (const each of record.rest) add(`rest.${each.kind}`, each.text, each.at);
  for (const item of record.items) {
    const at = `items ${item.order}`;
    for (const each of item.caseNumbers) add(`${at} caseNumbers`, each.value, each.at);
    for (const each of item.sections) add(`${at} ${each.kind}`, each.text, each.at);
    for (const each of item.recommendations) {
      add(`${at} recommendation`, each.text, each.at);
      for (const point of each.points) add(`${at} recommendation point`, point.text, point.at);
    }
    for (const each of item.decisions) {
      add(`${at} decision`, each.text, each.at);
      for (const point of each.points) add(`${at} decision point`, point.text, point.at);
    }
    for (const each of item.actions) add(`${at} task`, each.task, each.at);
    for (const each of item.votes) add(`${at} vote`, each.text, each.at);
    for (const each of item.dissents) add(`${at} dissent`, each.text, each.at);
    for (const each of item.recusals) add(`${at} recusal`, each.text, each.at);
    for (const each of item.attachments) add(`${at} attachment`, each.name, each.at);
  }
  return found;
}
