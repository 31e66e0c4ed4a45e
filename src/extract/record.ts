import { textQuality } from "../danish/language.ts";
import { chairRoles, deputyChairRoles } from "../danish/lexicon/attendance.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Action } from "../record/action.ts";
import type { Attendance, AttendanceEvent } from "../record/attendance.ts";
import type { Item } from "../record/item.ts";
import type { Meeting } from "../record/meeting.ts";
import { type DocumentKind, type MinutesRecord, schemaVersion } from "../record/record.ts";
import type { CleanText } from "../text/clean.ts";
import { type AttendanceReading, readAttendance } from "./attendance.ts";
import { recusalEvents } from "./attendance-events.ts";
import { readCoverage } from "./coverage.ts";
import { displacedNotices } from "./displaced-text.ts";
import { readDocumentKind, readStatus, seemsToBe } from "./document-kind.ts";
import { readHeaderEntries } from "./header-entries.ts";
import { readItem } from "./items.ts";
import { findFollowUps, findMarginColumns } from "./margin-columns.ts";
import { type MeetingReading, readMeeting } from "./meeting.ts";
import { narratesInPresent } from "./narrative.ts";
import { dateNotices, foreignLanguage, foreignNotice, notMinutes, orderNotices, outlineNotices } from "./notices.ts";
import type { Officer } from "./said-officers.ts";
import { readSchedule } from "./schedule.ts";
import { readSignatures } from "./signatures.ts";
import { styleNotices } from "./style-legend.ts";
import { noteOrder } from "./treated-order.ts";
import { usualDecisionDate } from "./whose-decision.ts";

/** What is known of the file beside its text. */
export interface SourceFacts {
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly generatorVersion: string;
  /** Which of several meetings in the file the record is of. */
  readonly part?: { readonly number: number; readonly of: number };
}

/** Lines that are enough to tell the language and the quality of the text. */
const sampleLines = 4000;

/** An agenda lists who is invited: nobody has taken part yet. Those who have sent their regrets are away already. */
function invited(attendance: readonly Attendance[]): Attendance[] {
  const listed = attendance.filter((each) => each.stated === "listed");
  return listed.map((each) =>
    each.status === "excused" || each.status === "absent" ? each : { ...each, status: "unknown" as const },
  );
}

/** Who led the meeting and kept its minutes took part in it. */
function officersPresent({ officers }: MeetingReading): Officer[] {
  const chairs = officers.chair.map((each) => ({ ...each, role: each.role || "mødeleder" }));
  const secretaries = officers.secretary.filter((each) => each.name.includes(" "));
  return [...chairs, ...secretaries.map((each) => ({ ...each, role: each.role || "referent" }))];
}

const chairing = word(anyOf(chairRoles), "iu");
const deputy = word(anyOf(deputyChairRoles), "iu");

/** Where nobody is named as leading the meeting, the one who holds the office and took part did. */
function ledBy(meeting: Meeting, attendance: readonly Attendance[]): Meeting {
  if (meeting.chair.length > 0) return meeting;
  const held = attendance.filter(
    ({ status, role, substituteFor }) =>
      status === "present" && substituteFor === null && role !== null && chairing.test(role) && !deputy.test(role),
  );
  const [only, second] = held;
  if (!only?.role || second) return meeting;
  return { ...meeting, chair: [{ name: only.name, role: only.role }], at: { ...meeting.at, chair: only.at } };
}

/** Who came and went, and who was recused from which item, in the order of the document. */
function eventsOf({ events, people }: AttendanceReading, items: readonly Item[]): AttendanceEvent[] {
  const recusals = recusalEvents(items, (name) => people.resolve(name) ?? name);
  return [...events, ...recusals].sort((a, b) => a.at.start - b.at.start);
}

/** The names by which decisions may speak of the meeting's body: "Vandudvalget", "HMU" of "HMU Hjælpemidler". */
function namesOfBody(body: string | null): string[] {
  return body === null ? [] : [...new Set([body, fold(body).split(" ")[0] ?? ""])].filter((each) => each !== "");
}

function documentKind(outline: Outline, items: readonly Item[], date: boolean, attendance: boolean): DocumentKind {
  const own = (item: Item) => item.votes.length > 0 || item.decisions.some((each) => each.stage === "own");
  return readDocumentKind(outline, {
    decided: items.filter(own).length,
    actions: items.some((each) => each.actions.length > 0),
    date,
    attendance,
  });
}

function sourceOf(outline: Outline, facts: SourceFacts, sample: string): MinutesRecord["source"] {
  const { source } = outline.text;
  const { properties } = source;
  return {
    fileName: facts.fileName,
    mediaType: properties.mediaType,
    bytes: facts.bytes,
    sha256: facts.sha256,
    pages: source.pages,
    lines: source.lines.at(-1)?.number ?? 0,
    ...(facts.part ? { part: facts.part } : {}),
    ...(properties.encoding ? { encoding: properties.encoding } : {}),
    ...(properties.producer ? { producer: properties.producer } : {}),
    ...(properties.title ? { title: properties.title } : {}),
    ...(properties.language ? { language: properties.language } : {}),
    ...(properties.tagged === undefined ? {} : { tagged: properties.tagged }),
    textLayer: properties.textLayer,
    textQuality: Math.round(textQuality(sample) * 1000) / 1000,
  };
}

/** What reading the file noticed; of one meeting of several only what is about its own part or the whole file. */
function noticesOf({ source, part }: CleanText): MinutesRecord["notices"] {
  if (!part) return [...source.notices];
  return source.notices.filter(({ at }) => !at || (at.start < part.end && part.start < at.end));
}

/** Puts the readings together to the record of one document. */
export function assembleRecord(outline: Outline, facts: SourceFacts): MinutesRecord {
  const entries = readHeaderEntries(outline.header);
  const closing = readHeaderEntries(outline.signature);
  const reading = readMeeting(outline, entries, closing);
  const schedule = readSchedule(outline.header);
  const lists = [...entries, ...closing.filter((each) => each.field !== "secretary")];
  const attended = readAttendance(outline, lists, schedule, officersPresent(reading), {
    body: reading.body,
    date: reading.date,
  });
  const { people } = attended;
  const context = {
    bodies: namesOfBody(reading.body),
    meetingDate: reading.date,
    labelsDecisions: outline.items.some((item) => item.sections.some((each) => each.kind === "decision")),
    decisionDate: reading.date ?? usualDecisionDate(outline),
    nextMeeting: reading.nextMeeting,
    people,
    schedule,
    presentNarrative: narratesInPresent(outline),
    columns: findMarginColumns(outline),
    followUps: findFollowUps(outline),
  };
  const earlierTasks: Action[] = [];
  const items = outline.items.map((each) => {
    const item = readItem(each, { ...context, earlierTasks });
    earlierTasks.push(...item.actions);
    return item;
  });
  noteOrder(items);
  const lines = outline.text.lines.slice(0, sampleLines);
  const sample = lines.map((line) => line.text).join("\n");
  const foreign = foreignLanguage(sample);
  const hasPeople = attended.attendance.length > 0;
  const kind = foreign === null ? documentKind(outline, items, reading.date !== null, hasPeople) : "other";
  const isAgenda = kind === "agenda" || kind === "supplementaryAgenda";
  if (isAgenda) for (const item of items) item.actions = [];
  const { coverage, rest } = readCoverage(outline);
  const { id, confidence, evidence } = outline.layout;
  return {
    schemaVersion,
    generator: { name: "minutes", version: facts.generatorVersion },
    source: sourceOf(outline, facts, sample),
    documentKind: kind,
    status: readStatus(outline),
    layout: { id, confidence, evidence: [...evidence] },
    meeting: ledBy(reading.meeting(people), attended.attendance),
    attendance: isAgenda ? invited(attended.attendance) : [...attended.attendance],
    attendanceEvents: isAgenda ? [] : eventsOf(attended, items),
    items,
    signatures: readSignatures(outline),
    rest,
    coverage,
    notices: [
      ...noticesOf(outline.text),
      ...(foreign === null ? [] : [foreignNotice(foreign)]),
      ...outlineNotices(outline),
      ...(kind === "other" && foreign === null ? [notMinutes(seemsToBe(outline))] : []),
      ...dateNotices(reading.dated),
      ...attended.notices,
      ...orderNotices(items),
      ...displacedNotices(outline),
      ...styleNotices(outline),
    ],
  };
}
