import type { MinutesRecord, Rest } from "../record/record.ts";

/** Whether the document tells what came of a meeting; an agenda, a cancelled meeting and other papers do not. */
export function tellsOutcomes(record: MinutesRecord): boolean {
  const { documentKind, notices } = record;
  if (notices.some(({ code }) => code === "not-minutes")) return false;
  return documentKind === "minutes" || documentKind === "decisionRecord";
}

/** Whether the document is about a meeting at all, held or not. */
export function isAboutMeeting(record: MinutesRecord): boolean {
  return record.documentKind !== "other" && !record.notices.some(({ code }) => code === "not-minutes");
}

/** Text outside the items that may hold what reading did not find: the header and what has no place. */
export function looseText(record: MinutesRecord): Rest[] {
  return record.rest.filter(({ kind }) => kind === "header" || kind === "unassigned");
}

/** Every text of the record, piece by piece in its order. */
export function allTexts(record: MinutesRecord): string[] {
  const inItems = record.items.flatMap((item) => [item.title ?? "", ...item.sections.map(({ text }) => text)]);
  return [...looseText(record).map(({ text }) => text), ...inItems];
}
