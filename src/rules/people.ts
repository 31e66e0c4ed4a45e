import { isUsualName, samePerson, stripTitle } from "../danish/names.ts";
import { remembered } from "../danish/remembered.ts";
import { fold, wordsOf } from "../danish/words.ts";
import type { Attendance } from "../record/attendance.ts";
import type { Item } from "../record/item.ts";
import type { BodyType } from "../record/meeting.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { Span } from "../record/span.ts";

/** From here on two names are two forms of one person's full name. */
const SAME = 0.8;

/** Bodies whose members are elected or appointed by name, so that the list of those present holds them all. */
export const bodiesOfMembers: readonly BodyType[] = [
  "council",
  "committee",
  "regionalCouncil",
  "schoolBoard",
  "parishCouncil",
];

/** Bodies of a municipality or a region, where seats belong to parties. */
export const politicalBodies: readonly BodyType[] = ["council", "committee", "regionalCouncil"];

export function isOneOf(record: MinutesRecord, bodies: readonly BodyType[]): boolean {
  const { bodyType } = record.meeting;
  return bodyType !== null && bodies.includes(bodyType);
}

export function isAway({ status }: Attendance): boolean {
  return status === "excused" || status === "absent";
}

export function isThere({ status }: Attendance): boolean {
  return status === "present" || status === "remote";
}

/** Names that are kept in mind: those of a few records, since a short list is looked through fastest. */
const KEPT = 500;

// A name is compared with many others.
const wordsOfName = remembered(wordsOf, 60, KEPT);
const foldedName = remembered(fold, 60, KEPT);

/** Whether two names may mean one person: "Bo", "B. Lund" and "Bo Lund" may. */
export function maySame(a: string, b: string): boolean {
  const [one, other] = [wordsOfName(a), wordsOfName(b)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((part) => many.some((each) => each === part || isInitial(each, part)));
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** A name without title and without the party or group in brackets behind it. */
export const bareName = remembered(
  (name): string => {
    if (isUsualName(name)) return name;
    // "borgmester Anna Holm (A)"
    return stripTitle(name.replace(/\s{0,3}\([^)]{0,20}\)\s{0,3}$/u, "")).name;
  },
  60,
  KEPT,
);

/** Whether two full names are one person's: the same, shortened, or misspelt. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [bareName(a), bareName(b)];
  return (
    foldedName(one) === foldedName(other) ||
    (one.includes(" ") && other.includes(" ") && samePerson(one, other) >= SAME)
  );
}

/** The members who were there, as the lists of the document name them; guests and expectations left out. */
export function listedThere({ attendance }: MinutesRecord): Attendance[] {
  return attendance.filter((each) => isThere(each) && each.stated === "listed" && each.planned !== true);
}

/** Those who were away from the whole meeting. */
export function awayAll({ attendance }: MinutesRecord): Attendance[] {
  return attendance.filter((each) => isAway(each) && each.planned !== true && each.items === undefined);
}

/** Whether the place is in a decision of another body, or of an earlier meeting, that the item quotes. */
export function isQuoted(item: Item, at: Span): boolean {
  return item.decisions.some(
    (decision) => decision.stage === "other" && decision.at.start <= at.start && at.end <= decision.at.end,
  );
}
