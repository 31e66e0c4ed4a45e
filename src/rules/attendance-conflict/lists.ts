import { fold, wordsOf } from "../../danish/words.ts";
import type { Attendance } from "../../record/attendance.ts";
import type { MinutesRecord } from "../../record/record.ts";

export function isAway({ status }: Attendance): boolean {
  return status === "excused" || status === "absent";
}

export function isThere({ status }: Attendance): boolean {
  return status === "present" || status === "remote";
}

/** Whether two names may mean one person: "Bo", "B. Lund" and "Bo Lund" may. */
export function maySame(a: string, b: string): boolean {
  const [few = [], many = []] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  return few.length > 0 && few.every((part) => many.some((each) => each === part || isInitial(each, part)));
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

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
