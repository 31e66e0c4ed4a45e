import { collectivePresence, exceptionWords } from "../danish/lexicon/attendance.ts";
import type { HeaderField } from "../danish/lexicon/header-labels.ts";
import { stripTitle } from "../danish/names.ts";
import type { Participation } from "../danish/participation.ts";
import { anyOf } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import type { Span } from "../record/span.ts";
import { joinParts, type Passage, paragraphsOf, partsBetween, spanBetween, spanIn } from "../text/passage.ts";
import { type ProseAttendance, readProseAttendance } from "./attendance-prose.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { type ListedPerson, readPeople } from "./people-lists.ts";

/** A note on the part of the meeting somebody was there for, with where it stands. */
export interface StatedLimit extends Participation {
  readonly text: string;
  readonly at: Span;
}

/** One statement about one person. */
export interface Statement {
  readonly name: string;
  readonly status: AttendanceStatus;
  readonly role: string | null;
  readonly party: string | null;
  readonly organization: string | null;
  readonly initials: string | null;
  readonly reason: string | null;
  readonly substituteFor: string | null;
  readonly stated: "listed" | "prose";
  /** Items that the status is limited to. */
  readonly items: readonly string[];
  readonly limits: readonly StatedLimit[];
  /** Where it stands: what was decided at the meeting outranks what was expected before it. */
  readonly rank: "header" | "expected" | "minuted" | "acts";
  /** Order of the item in which alone it holds; null for the whole meeting. */
  readonly within: number | null;
  readonly at: Span;
}

const fieldStatus: Partial<Record<HeaderField, AttendanceStatus>> = {
  present: "present",
  members: "present",
  invited: "unknown",
  others: "present",
  remote: "remote",
  guests: "guest",
  excused: "excused",
  absent: "absent",
};

export const isAway = (status: AttendanceStatus): boolean => status === "excused" || status === "absent";

/** What every statement has unless it says otherwise. */
export const plainStatement = {
  role: null,
  party: null,
  organization: null,
  initials: null,
  reason: null,
  substituteFor: null,
  items: [],
  limits: [],
  within: null,
} as const;

const oppositeOf = {
  arrival: "departure",
  departure: "arrival",
  return: "departure",
  only: "not",
  not: "not",
  partly: "partly",
} as const;

/** In a list of absentees "til kl. 18" says when somebody came. */
function turned(limit: Participation): Participation {
  return { ...limit, kind: oppositeOf[limit.kind] };
}

/** A person of a list as a statement; notes on a part of the meeting make the rest of it the other way round. */
export function fromList(
  person: ListedPerson,
  passage: Passage,
  field: { readonly status: AttendanceStatus; readonly guests: boolean },
  rank: Statement["rank"],
): Statement {
  const status = person.status ?? field.status;
  const limits = person.limits.map((each) => (isAway(status) ? turned(each) : each));
  const only = [...new Set(limits.flatMap((each) => (each.kind === "only" ? each.items : [])))];
  const partly = isAway(status) && limits.length > 0;
  const { name, role, party, organization, initials, reason, substituteFor } = person;
  return {
    name,
    status: partly ? "present" : only.length > 0 && field.guests ? "guest" : status,
    role,
    party,
    organization,
    initials,
    reason,
    substituteFor,
    stated: "listed",
    items: only,
    limits: limits.map((each) => ({
      ...each,
      text: passage.text.slice(each.start, each.end),
      at: spanIn(passage, each.start, each.end),
    })),
    rank,
    within: null,
    at: spanIn(passage, person.start, person.end),
  };
}

// "Alle var mødt, undtagen …", "Medlemmerne var mødt, bortset fra …"
const collective = new RegExp(`^(?:${anyOf(collectivePresence)}|[^,:]{0,60}(?:${exceptionWords.join("|")})\\s)`, "iu");

/** The people under a label, but for paragraphs that tell in a sentence who came. */
export function listUnder(value: Passage, options: { loose: boolean; away: boolean }): ListedPerson[] {
  if (value.text === "") return [];
  const paragraphs = paragraphsOf(value);
  if (!paragraphs.some((each) => collective.test(each.text))) return readPeople(value, options);
  return paragraphs.flatMap((each) => {
    if (collective.test(each.text)) return [];
    const from = each.bullet ? each.start - 2 : each.start;
    const own = joinParts(partsBetween(value, from, each.end));
    return readPeople(own, options).map((person) => ({
      ...person,
      start: person.start + from,
      end: person.end + from,
      limits: person.limits.map((limit) => ({ ...limit, start: limit.start + from, end: limit.end + from })),
    }));
  });
}

/** What labelled lists of people say. "Suppleant for Anna Holm:" over a name links the two. */
export function entryStatements(entries: readonly HeaderEntry[], rank: Statement["rank"], loose = true): Statement[] {
  return entries.flatMap((entry) => {
    if (entry.field === "substitutes") return substituteStatements(entry, rank);
    const status = fieldStatus[entry.field];
    if (!status) return [];
    const guests = entry.field === "guests" || entry.field === "others";
    return listUnder(entry.value, { loose, away: isAway(status) }).map((each) =>
      fromList(each, entry.value, { status, guests }, rank),
    );
  });
}

// "Suppleant for Anna Holm"
const standsInFor = /\sfor\s(?<name>\p{Lu}.{2,60})$/u;

function substituteStatements(entry: HeaderEntry, rank: Statement["rank"]): Statement[] {
  const named = standsInFor.exec(entry.label)?.groups?.name ?? "";
  const { name: absent } = stripTitle(named);
  const people = readPeople(entry.value).flatMap((each) => {
    const own = fromList(each, entry.value, { status: "present", guests: false }, rank);
    return own.substituteFor === null && absent === "" ? [] : [{ ...own, substituteFor: own.substituteFor ?? absent }];
  });
  if (absent === "" || people.length === 0) return people;
  const from = entry.labelLine.text.indexOf(absent);
  const at = spanBetween(entry.labelLine, from, entry.labelLine, from + absent.length);
  return [...people, { ...plainStatement, name: absent, status: "excused", stated: "listed", rank, at }];
}

/** What sentences of a passage say. */
export function proseStatements(
  passage: Passage,
  rank: Statement["rank"],
  acts: boolean,
  item: string | null,
): Statement[] {
  return readProseAttendance(passage, acts).map((each) => fromProse(each, passage, rank, item));
}

export function fromProse(
  each: ProseAttendance,
  passage: Passage,
  rank: Statement["rank"],
  item: string | null,
): Statement {
  const own = item !== null && each.basis === "acts" ? [item] : [];
  return {
    ...plainStatement,
    name: each.name,
    status: each.status,
    role: each.role,
    organization: each.organization ?? null,
    substituteFor: each.substituteFor,
    items: each.items && each.items.length > 0 ? each.items : own,
    stated: "prose",
    rank: each.basis === "acts" ? "acts" : rank,
    at: spanIn(passage, each.start, each.end),
  };
}
