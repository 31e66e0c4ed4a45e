import type { HeaderField } from "../danish/lexicon/header-labels.ts";
import { findPersonNames } from "../danish/names.ts";
import { fold } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Attendance, AttendanceStatus } from "../record/attendance.ts";
import type { Notice } from "../record/notice.ts";
import type { Span } from "../record/span.ts";
import { joinParts, type Passage, spanIn } from "../text/passage.ts";
import { readItemGuests, readProseAttendance } from "./attendance-prose.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { gatherPeople, type People } from "./people.ts";
import { type ListedPerson, readPeople } from "./people-lists.ts";
import type { ScheduleEntry } from "./schedule.ts";

const fieldStatus: Partial<Record<HeaderField, AttendanceStatus>> = {
  present: "present",
  members: "present",
  remote: "remote",
  guests: "guest",
  excused: "excused",
  absent: "absent",
};

/** One statement about one person. */
interface Statement {
  readonly name: string;
  readonly status: AttendanceStatus;
  readonly role: string | null;
  readonly party: string | null;
  readonly initials: string | null;
  readonly substituteFor: string | null;
  readonly stated: "listed" | "prose";
  readonly items: readonly string[];
  /** Where it stands: what was decided at the meeting outranks what was expected before it. */
  readonly rank: "header" | "expected" | "minuted" | "acts";
  readonly at: Span;
}

export interface AttendanceReading {
  readonly attendance: readonly Attendance[];
  readonly people: People;
  readonly notices: readonly Notice[];
}

function fromList(
  person: ListedPerson,
  passage: Passage,
  status: AttendanceStatus,
  rank: Statement["rank"],
): Statement {
  const { name, role, party, initials, substituteFor } = person;
  return {
    name,
    status: person.status ?? status,
    role,
    party,
    initials,
    substituteFor,
    stated: "listed",
    items: [],
    rank,
    at: spanIn(passage, person.start, person.end),
  };
}

function headerStatements(entries: readonly HeaderEntry[]): Statement[] {
  return entries.flatMap((entry) => {
    const status = fieldStatus[entry.field];
    if (!status) return [];
    return readPeople(entry.value, true).map((each) => fromList(each, entry.value, status, "header"));
  });
}

function proseStatements(passage: Passage, rank: Statement["rank"], acts: boolean, item: string | null): Statement[] {
  return readProseAttendance(passage, acts).map((each) => ({
    name: each.name,
    status: each.status,
    role: each.role,
    party: null,
    initials: null,
    substituteFor: each.substituteFor,
    stated: "prose" as const,
    items: item !== null && each.basis === "acts" ? [item] : [],
    rank: each.basis === "acts" ? ("acts" as const) : rank,
    at: spanIn(passage, each.start, each.end),
  }));
}

function guestStatements(passage: Passage, item: string): Statement[] {
  return readItemGuests(passage).map((each) => ({
    name: each.name,
    status: each.status,
    role: each.role,
    party: null,
    initials: null,
    substituteFor: null,
    stated: "prose",
    items: item === "" ? [] : [item],
    rank: "acts",
    at: spanIn(passage, each.start, each.end),
  }));
}

function itemStatements(outline: Outline): Statement[] {
  const found: Statement[] = [];
  for (const item of outline.items) {
    let afterCase = false;
    for (const section of item.sections) {
      const passage = joinParts(section.parts);
      if (passage.text === "") continue;
      const minuted = section.kind === "decision" || section.kind === "treatment" || section.kind === "other";
      if (section.kind === "attendance") {
        const status: AttendanceStatus = /afbud/iu.test(section.label ?? "")
          ? "excused"
          : /frav|ikke til/iu.test(section.label ?? "")
            ? "absent"
            : "present";
        found.push(
          ...readPeople(passage, false).map((each) =>
            fromList(each, passage, status, afterCase ? "expected" : "minuted"),
          ),
        );
        found.push(...proseStatements(passage, "minuted", false, null));
      } else if (minuted) found.push(...proseStatements(passage, "minuted", true, item.number || null));
      else if (section.kind === "case") found.push(...guestStatements(passage, item.number));
      if (section.kind === "case") afterCase = true;
      if (minuted) afterCase = false;
    }
  }
  return found;
}

const rankOrder: Readonly<Record<Statement["rank"], number>> = { minuted: 0, header: 1, acts: 2, expected: 3 };
const isAway = (status: AttendanceStatus) => status === "excused" || status === "absent";

/** People of an item's schedule take part in that item. */
function scheduleStatements(schedule: readonly ScheduleEntry[]): Statement[] {
  return schedule.flatMap((entry) =>
    entry.presenters.map((each) => ({
      name: each.name,
      status: "guest" as const,
      role: null,
      party: null,
      initials: null,
      substituteFor: null,
      stated: "listed" as const,
      items: [entry.number],
      rank: "acts" as const,
      at: each.at,
    })),
  );
}

/** Joins the statements about one person; the strongest gives the status, all together the role and the items. */
function settle(name: string, statements: readonly Statement[], listedConflict: boolean): Attendance {
  const whole = (each: Statement) => (fold(each.name) === fold(name) ? 0 : 1);
  const sorted = [...statements].sort((a, b) => rankOrder[a.rank] - rankOrder[b.rank] || whole(a) - whole(b));
  const first = sorted[0];
  if (!first) throw new RangeError("a person without a statement");
  const present = sorted.find((each) => each.status === "present" && each.rank !== "expected");
  const strongest = first.rank === "acts" ? (present ?? first) : first;
  const acts = sorted.filter((each) => each.rank === "acts");
  const items = [...new Set(acts.flatMap((each) => each.items))];
  const planned = listedConflict && isAway(strongest.status) && sorted.every((each) => each.rank === "expected");
  return {
    name,
    status: strongest.status,
    role: sorted.find((each) => each.role !== null)?.role ?? null,
    party: sorted.find((each) => each.party !== null)?.party ?? null,
    organization: null,
    substituteFor: sorted.find((each) => each.substituteFor !== null)?.substituteFor ?? null,
    reason: null,
    ...(strongest.status === "guest" && items.length > 0 ? { items } : {}),
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

/** Reads who took part and who was away, from every place that says so. */
export function readAttendance(
  outline: Outline,
  entries: readonly HeaderEntry[],
  schedule: readonly ScheduleEntry[],
  officers: readonly { name: string; at: Span; role: string }[],
): AttendanceReading {
  const headerProse = proseStatements(
    joinParts(outline.header.map((line) => ({ line, from: 0, to: line.text.length }))),
    "header",
    false,
    null,
  );
  const officerStatements: Statement[] = officers.map(({ name, at, role }) => ({
    name,
    status: "present",
    role,
    party: null,
    initials: null,
    substituteFor: null,
    stated: "prose",
    items: [],
    rank: "acts",
    at,
  }));
  const listed = headerStatements(entries);
  const inHeader = new Set(listed.map((each) => fold(each.name)));
  const prose = headerProse.filter((each) => !inHeader.has(fold(each.name)));
  const statements = [
    ...listed,
    ...prose,
    ...itemStatements(outline),
    ...scheduleStatements(schedule),
    ...officerStatements,
  ];
  const people = gatherPeople([...statements, ...namedInText(outline)]);
  const resolve = (name: string) => people.resolve(name) ?? name;
  const byPerson = new Map<string, Statement[]>();
  for (const each of statements) {
    const person = resolve(each.name);
    byPerson.set(person, [...(byPerson.get(person) ?? []), each]);
  }
  const notice = conflict(statements, resolve);
  const attendance = [...byPerson].map(([name, own]) => settle(name, own, notice !== null));
  return { attendance, people, notices: notice ? [notice] : [] };
}
