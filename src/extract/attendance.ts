import { findPersonNames } from "../danish/names.ts";
import { fold } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Attendance, AttendanceEvent, AttendanceStatus } from "../record/attendance.ts";
import type { Notice } from "../record/notice.ts";
import type { Span } from "../record/span.ts";
import { joinParts } from "../text/passage.ts";
import { itemAbsences, joinEvents, toldEvents } from "./attendance-events.ts";
import { itemStatements, type OwnMeeting } from "./attendance-items.ts";
import { entryStatements, isAway, plainStatement, proseStatements, type Statement } from "./attendance-statements.ts";
import { readAttendanceTables } from "./attendance-tables.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { gatherPeople, type People } from "./people.ts";
import type { ScheduleEntry } from "./schedule.ts";
import { joinedLines } from "./wrapped-names.ts";

export interface AttendanceReading {
  readonly attendance: readonly Attendance[];
  readonly events: readonly AttendanceEvent[];
  readonly people: People;
  readonly notices: readonly Notice[];
}

const rankOrder: Readonly<Record<Statement["rank"], number>> = { minuted: 0, header: 1, acts: 2, expected: 3 };
/** Within one rank the more special status counts: a membership list also holds those who are away. */
const statusOrder: Readonly<Record<AttendanceStatus, number>> = {
  excused: 0,
  absent: 0,
  remote: 1,
  present: 2,
  guest: 3,
  unknown: 4,
};
/** From this share of the items on, an absence stated item by item is one from the meeting. */
const awayShare = 0.6;

/** People of an item's schedule take part in that item. */
function scheduleStatements(schedule: readonly ScheduleEntry[]): Statement[] {
  return schedule.flatMap((entry) =>
    entry.presenters.map((each) => ({
      ...plainStatement,
      name: each.name,
      status: "guest" as const,
      stated: "listed" as const,
      items: [entry.number],
      rank: "acts" as const,
      at: each.at,
    })),
  );
}

/** What all statements together say, looked at once for the whole document. */
interface Stated {
  /** Orders of the items that state somebody's absence. */
  readonly absenceIn: ReadonlySet<number | null>;
  /** Names, folded, of those somebody else came for. */
  readonly replaced: ReadonlySet<string>;
  /** Orders of the items with text of their own. */
  readonly treated: readonly number[];
}

function statedIn(all: readonly Statement[], treated: readonly number[]): Stated {
  const absences = all.filter((each) => each.within !== null && isAway(each.status));
  const replaced = all.flatMap((each) => (each.substituteFor === null ? [] : [fold(each.substituteFor)]));
  return { absenceIn: new Set(absences.map((each) => each.within)), replaced: new Set(replaced), treated };
}

/** Absences stated item by item that hold for the whole meeting are statements about the meeting. */
function settleItems(own: readonly Statement[], stated: Stated): readonly Statement[] {
  const { absenceIn, treated } = stated;
  const away = own.filter((each) => each.within !== null && isAway(each.status));
  const orders = new Set(away.map((each) => each.within));
  const [only] = absenceIn;
  const ends = [treated[0], treated.at(-1)];
  const alone = absenceIn.size === 1 && orders.size === 1 && ends.includes(only ?? -1);
  // Somebody else came instead.
  const replaced = own.some(({ name }) => stated.replaced.has(fold(name)));
  const whole = alone || replaced || orders.size >= awayShare * Math.max(1, treated.length);
  return own.flatMap((each) => {
    if (each.within === null) return [each];
    if (!isAway(each.status)) return [{ ...each, within: null }];
    return whole ? [{ ...each, within: null }] : [{ ...each, status: "present" as const, rank: "acts" as const }];
  });
}

/** Joins the statements about one person; the strongest gives the status, all together the role and the items. */
function settle(name: string, statements: readonly Statement[], listedConflict: boolean): Attendance {
  const isWhole = (each: Statement) => (fold(each.name) === fold(name) ? 0 : 1);
  const sorted = [...statements].sort(
    (a, b) =>
      rankOrder[a.rank] - rankOrder[b.rank] ||
      statusOrder[a.status] - statusOrder[b.status] ||
      isWhole(a) - isWhole(b) ||
      a.at.start - b.at.start,
  );
  const first = sorted[0];
  if (!first) throw new RangeError("a person without a statement");
  const present = sorted.find((each) => each.status === "present" && each.rank !== "expected");
  const strongest = first.rank === "acts" || first.status === "unknown" ? (present ?? first) : first;
  const items = [...new Set(sorted.filter((each) => each.status === strongest.status).flatMap((each) => each.items))];
  const limited = strongest.status === "guest" || (strongest.rank !== "acts" && strongest.items.length > 0);
  const planned = listedConflict && isAway(strongest.status) && sorted.every((each) => each.rank === "expected");
  const said = <Key extends "role" | "party" | "organization" | "substituteFor" | "reason">(key: Key) =>
    sorted.find((each) => each[key] !== null)?.[key] ?? null;
  return {
    name,
    status: strongest.status,
    role: said("role"),
    party: said("party"),
    organization: said("organization"),
    substituteFor: isAway(strongest.status) ? null : said("substituteFor"),
    reason: isAway(strongest.status) ? said("reason") : null,
    ...(limited && items.length > 0 ? { items } : {}),
    stated: sorted.some((each) => each.stated === "listed") ? "listed" : "prose",
    ...(planned ? { planned: true } : {}),
    at: strongest.at,
  };
}

/** Two lists of absentees that name different people: one expected, one minuted. */
function conflict(statements: readonly Statement[], resolve: (name: string) => string): Notice | null {
  const away = (rank: Statement["rank"]) => statements.filter((each) => each.rank === rank && isAway(each.status));
  const expected = away("expected");
  const minuted = away("minuted").filter((each) => each.substituteFor === null);
  if (expected.length === 0 || minuted.length === 0) return null;
  const names = (list: readonly Statement[]) => new Set(list.map((each) => fold(resolve(each.name))));
  const one = names(expected);
  const two = names(minuted);
  const differing = [
    ...expected.filter((each) => !two.has(fold(resolve(each.name)))),
    ...minuted.filter((each) => !one.has(fold(resolve(each.name)))),
  ];
  if (differing.length === 0) return null;
  const at = differing[0]?.at;
  return {
    code: "attendance-conflict",
    severity: "warning",
    message: `Two lists of absentees differ: ${[...new Set(differing.map((each) => resolve(each.name)))].join(", ")} stand in only one of them.`,
    ...(at ? { at } : {}),
  };
}

/** More distinct names than any minutes hold; a text of nothing but names must not make the work square. */
const mostNames = 1500;

/** Full names anywhere in the items, so that a shortened form finds its full one. */
function namedInText(outline: Outline): { name: string }[] {
  const names = new Set<string>();
  for (const item of outline.items) {
    for (const section of item.sections) {
      const { text } = joinParts(section.parts);
      for (const each of findPersonNames(text.slice(0, 60_000))) if (each.name.includes(" ")) names.add(each.name);
    }
  }
  return [...names].slice(0, mostNames).map((name) => ({ name }));
}

/** "Anna Holm Bo Lund": two people whose names stand side by side, as in a table or under a line to sign on. */
function isRunTogether(name: string, known: readonly string[]): boolean {
  return name.split(" ").length >= 4 && known.filter((each) => each !== name && name.includes(each)).length >= 2;
}

/** What the header says: its lists, and sentences about people its lists do not hold or who are away. */
function headerStatements(outline: Outline, entries: readonly HeaderEntry[]): Statement[] {
  const tables = readAttendanceTables(outline.header);
  const outside = entries.filter((each) => !tables.lines.has(each.labelLine.index));
  const listed = [...tables.statements, ...entryStatements(outside, "header")];
  const inLists = new Set(listed.map((each) => fold(each.name)));
  const free = outline.header.filter((each) => !tables.lines.has(each.index));
  const prose = proseStatements(joinParts(joinedLines(free)), "header", false, null).filter(
    (each) => !inLists.has(fold(each.name)) || isAway(each.status) || each.substituteFor !== null,
  );
  return present([...listed, ...prose], entries);
}

/** Whoever was invited came, where the minutes say who did not. */
function present(statements: readonly Statement[], entries: readonly HeaderEntry[]): Statement[] {
  const told = entries.some((each) => each.field === "excused" || each.field === "absent");
  return statements.map((each) => (told && each.status === "unknown" ? { ...each, status: "present" } : each));
}

/** Reads who took part and who was away, from every place that says so. */
export function readAttendance(
  outline: Outline,
  entries: readonly HeaderEntry[],
  schedule: readonly ScheduleEntry[],
  officers: readonly { name: string; at: Span; role: string }[],
  own: OwnMeeting,
): AttendanceReading {
  const inHeader = headerStatements(outline, entries);
  const members = new Set(inHeader.map((each) => fold(each.name)));
  const inItems = itemStatements(outline, own, members);
  const led = officers.map(({ name, at, role }) => ({
    ...plainStatement,
    name,
    status: "present" as const,
    role,
    stated: "prose" as const,
    rank: "acts" as const,
    at,
  }));
  const told = toldEvents(outline, own);
  const moved = told.map(({ name, at }) => ({
    ...plainStatement,
    name,
    status: "present" as const,
    stated: "prose" as const,
    rank: "acts" as const,
    at,
  }));
  const statements: Statement[] = [
    ...inHeader,
    ...inItems.statements,
    ...scheduleStatements(schedule),
    ...led,
    ...moved,
  ];
  const known = [...new Set(statements.map((each) => each.name))].filter((each) => each.includes(" "));
  const people = gatherPeople([
    ...statements,
    ...namedInText(outline).filter((each) => !isRunTogether(each.name, known)),
  ]);
  const resolve = (name: string) => people.resolve(name) ?? name;
  const byPerson = new Map<string, Statement[]>();
  for (const each of statements) {
    const person = resolve(each.name);
    const own = byPerson.get(person);
    if (own) own.push(each);
    else byPerson.set(person, [each]);
  }
  const notice = conflict(statements, resolve);
  const numbers = new Map(outline.items.map((each) => [each.order, each.number]));
  const stated = statedIn(statements, inItems.treated);
  const absences: AttendanceEvent[] = [];
  const attendance = [...byPerson].map(([name, each]) => {
    const settled = settle(name, settleItems(each, stated), notice !== null);
    if (!isAway(settled.status)) absences.push(...itemAbsences(each, numbers, name));
    return settled;
  });
  const events = joinEvents(told, statements, absences, resolve);
  return { attendance, events, people, notices: notice ? [notice] : [] };
}
