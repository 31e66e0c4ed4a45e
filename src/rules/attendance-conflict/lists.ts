import { fold } from "../../danish/words.ts";
import type { Attendance } from "../../record/attendance.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { isAway, isThere, maySame } from "../people.ts";

/** Those who were expected to be away, and those who were, where the document states both. */
export interface AwayLists {
  readonly expected: readonly Attendance[];
  readonly actual: readonly Attendance[];
  /** Of the expected, those whom the other list does not name. */
  readonly expectedOnly: readonly Attendance[];
  /** Names that stand in one of the lists only. */
  readonly differing: readonly string[];
}

export function awayLists({ attendance }: MinutesRecord): AwayLists {
  const away = attendance.filter(isAway);
  const expected = away.filter(({ planned }) => planned === true);
  const actual = away.filter(({ planned }) => planned !== true);
  const missingFrom = (list: readonly Attendance[], others: readonly Attendance[]) =>
    list.filter(({ name }) => !others.some((other) => maySame(name, other.name)));
  const expectedOnly = missingFrom(expected, actual);
  const differing = [...expectedOnly, ...missingFrom(actual, expected)].map(({ name }) => name);
  return { expected, actual, expectedOnly, differing };
}

/** One person, stated to be there and to be away. */
export interface Contradiction {
  readonly there: Attendance;
  readonly away: Attendance;
}

/** People stated both ways for the whole meeting; coming late or leaving early is no contradiction. */
export function contradictions({ attendance, attendanceEvents }: MinutesRecord): Contradiction[] {
  const whole = attendance.filter(
    ({ name, planned, items }) =>
      planned !== true && items === undefined && !attendanceEvents.some((event) => maySame(event.name, name)),
  );
  const there = new Map(whole.filter(isThere).map((each) => [fold(each.name), each]));
  const seen = new Set<string>();
  return whole.filter(isAway).flatMap((away) => {
    const name = fold(away.name);
    const match = there.get(name);
    if (match === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ there: match, away }];
  });
}

/** Somebody who stands twice in the lists of those there, or twice in those of the absent. */
export interface Repetition {
  readonly first: Attendance;
  readonly again: Attendance;
}

/**
 * People listed twice in one state for the whole meeting. Two people may share a name, so the entries must not differ in
 * role, party or organisation; a substitute, an item or a second place of the document explains a second entry.
 */
export function repetitions({ attendance }: MinutesRecord): Repetition[] {
  const listed = attendance.filter(
    ({ stated, planned, items, name }) =>
      stated === "listed" && planned !== true && items === undefined && name.trim().includes(" "),
  );
  return listed.flatMap((again, place): Repetition[] => {
    const first = listed.slice(0, place).find((each) => each.status === again.status && isRepeated(each, again));
    return first ? [{ first, again }] : [];
  });
}

function isRepeated(one: Attendance, other: Attendance): boolean {
  if (fold(one.name) !== fold(other.name)) return false;
  return [one.role, one.party, one.organization, one.substituteFor].every((value, place) => {
    const there = [other.role, other.party, other.organization, other.substituteFor][place] ?? null;
    return value === null || there === null || fold(value) === fold(there);
  });
}
