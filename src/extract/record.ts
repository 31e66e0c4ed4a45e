import { identifyLanguage, textQuality } from "../danish/language.ts";
import { fold, similarity } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Item } from "../record/item.ts";
import type { Meeting } from "../record/meeting.ts";
import type { Notice } from "../record/notice.ts";
import { type MinutesRecord, schemaVersion } from "../record/record.ts";
import type { Span } from "../record/span.ts";
import { joinParts, spanOfLines, whole } from "../text/passage.ts";
import { readAttendance } from "./attendance.ts";
import { bodyTypeOf, readBody } from "./body.ts";
import { readCoverage } from "./coverage.ts";
import { readClassification, readDocumentKind, readStatus } from "./document-kind.ts";
import { readHeaderEntries } from "./header-entries.ts";
import { readItem } from "./items.ts";
import { readEnd, readMeetingDate } from "./meeting-date.ts";
import { readNextMeeting } from "./next-meeting.ts";
import { type Officer, readOfficers } from "./officers.ts";
import type { People } from "./people.ts";
import { narratesInPresent } from "./narrative.ts";
import { isOnline, readPlace } from "./place.ts";
import type { Reading } from "./reading.ts";
import { readSchedule } from "./schedule.ts";

/** What is known of the file beside its text. */
export interface SourceFacts {
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly generatorVersion: string;
}

const number = /(?:møde|referat)\s?nr\.?\s?:?\s?(?<number>\p{N}{1,3}(?:[/-]\p{N}{2,4})?)/iu;

function person(officer: Officer, people: People) {
  const full = people.resolve(officer.name);
  return { name: officer.name, ...(officer.role ? { role: officer.role } : {}), ...(full && full !== officer.name ? { person: full } : {}) };
}

function spansOf(fields: Readonly<Record<string, Reading<unknown> | null>>): Record<string, Span> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, reading]) => (reading ? [[name, reading.at]] : [])));
}

function meetingNumber(outline: Outline): Reading<string> | null {
  for (const line of outline.header.slice(0, 15)) {
    const found = number.exec(line.text);
    const value = found?.groups?.["number"];
    if (found && value) return { value, at: spanOfLines([line]) };
  }
  return null;
}

function readingNotices(outline: Outline, text: string): { notices: Notice[]; foreign: boolean } {
  const notices: Notice[] = [];
  const language = identifyLanguage(text);
  const foreign = language.language !== "da" && language.language !== "other" && text.length > 200;
  if (foreign) notices.push({ code: "foreign-language", severity: "error", message: `The text seems to be ${languageNames[language.language] ?? language.language}, not Danish; the record may miss most of it.` });
  if (outline.items.length === 0 && outline.text.lines.length > 0) notices.push({ code: "no-items", severity: "warning", message: "No agenda items were found in the text." });
  for (const item of outline.items) {
    if (joinParts(item.title).text === "") notices.push({ code: "item-title-lost", severity: "info", message: `Item ${item.number || item.order} has no title in the source.`, at: spanOfLines(item.heading.map((each) => each.line)) });
  }
  return { notices, foreign };
}

const languageNames: Readonly<Record<string, string>> = { no: "Norwegian", sv: "Swedish", en: "English", de: "German" };

/** A list of tasks at the end repeats what the items said: the first place keeps the task. */
function dropRepeatedTasks(items: Item[]): void {
  const seen: { owners: string; task: string }[] = [];
  for (const item of items) {
    item.actions = item.actions.filter((action) => {
      const owners = action.owners.map((each) => fold(each.name)).sort().join("+");
      const repeated = owners !== "" && seen.some((each) => each.owners === owners && similarity(each.task, action.task) >= 0.6);
      seen.push({ owners, task: action.task });
      return !repeated;
    });
  }
}

function order(items: readonly Item[]): Notice[] {
  const moved = items.filter((each) => each.treatedAfter !== undefined);
  return moved.map((each) => ({ code: "item-order-changed" as const, severity: "info" as const, message: `Item ${each.number} was treated after item ${each.treatedAfter}.`, at: each.at }));
}

/** Puts the readings together to the record of one document. */
export function assembleRecord(outline: Outline, facts: SourceFacts): MinutesRecord {
  const { source } = outline.text;
  const entries = readHeaderEntries(outline.header);
  const closing = readHeaderEntries(outline.signature);
  const schedule = readSchedule(outline.header);
  const dated = readMeetingDate(outline.header, [...entries, ...closing.filter((each) => each.field === "end")]);
  const treated = (item: Outline["items"][number] | undefined) => (item ? [joinParts(item.sections.flatMap((each) => (each.kind === "decision" || each.kind === "treatment" ? each.parts : [])))] : []);
  const ended = dated.end ?? readEnd([joinParts(outline.header.map(whole)), joinParts(outline.signature.map(whole)), ...treated(outline.items.at(-1)), ...treated(outline.items[0])]);
  const { body, organization, title } = readBody(outline, entries);
  const dateLine = dated.date ? (outline.header.find((line) => line.source.number === dated.date?.at.line)?.index ?? null) : null;
  const place = readPlace(outline.header, entries, dateLine);
  const officers = readOfficers(outline, [...entries, ...closing.filter((each) => each.field === "secretary" || each.field === "chair")]);
  const next = readNextMeeting(outline, [...entries, ...closing], dated.date?.value ?? null);
  const chairs = [...officers.chair.map((each) => ({ ...each, role: each.role || "mødeleder" })), ...officers.secretary.filter((each) => each.name.includes(" ")).map((each) => ({ ...each, role: each.role || "referent" }))];
  const { attendance, people, notices: attendanceNotices } = readAttendance(outline, [...entries, ...closing.filter((each) => each.field !== "secretary")], schedule, chairs);
  const bodies = [body?.value, ...(body ? [fold(body.value).split(" ")[0] ?? ""] : [])].filter((each): each is string => each !== undefined && each !== "");
  const presentNarrative = narratesInPresent(outline);
  const items = outline.items.map((item) => readItem(item, { bodies, meetingDate: dated.date?.value ?? null, nextMeeting: next?.next.date ?? null, people, schedule, presentNarrative }));
  dropRepeatedTasks(items);
  const text = outline.text.lines.slice(0, 4000).map((line) => line.text).join("\n");
  const { notices, foreign } = readingNotices(outline, text);
  const hasDecisions = items.some((each) => each.decisions.length > 0 || each.actions.length > 0 || each.votes.length > 0);
  const hasMeeting = dated.date !== null || attendance.length > 0;
  const kind = foreign ? "other" : readDocumentKind(outline, hasDecisions, hasMeeting);
  if (kind === "other" && !foreign) notices.push({ code: "not-minutes", severity: "warning", message: "The document does not look like minutes: no items with a meeting's date, attendance or decisions were found." });
  if (dated.rivals.length > 0) notices.push({ code: "date-ambiguous", severity: "warning", message: `The header states more than one date: ${[dated.date?.value, ...dated.rivals].join(", ")}.` });
  const meetingNo = meetingNumber(outline);
  const meeting: Meeting = {
    organization: organization?.value ?? null,
    body: body?.value ?? null,
    bodyType: bodyTypeOf(body?.value ?? null, organization?.value ?? null),
    title: title?.value ?? null,
    number: meetingNo?.value ?? null,
    classification: readClassification(outline),
    date: dated.date?.value ?? null,
    weekday: dated.weekday?.value ?? null,
    start: dated.start?.value ?? null,
    end: ended?.value ?? null,
    location: place?.value ?? null,
    ...(isOnline(place?.value ?? null) ? { online: true } : {}),
    chair: officers.chair.map((each) => person(each, people)),
    secretary: officers.secretary.map((each) => person(each, people)),
    nextMeeting: next?.next ?? null,
    at: {
      ...spansOf({ body, organization, title, number: meetingNo, date: dated.date, weekday: dated.weekday, start: dated.start, end: ended, location: place }),
      ...(next ? { nextMeeting: next.at } : {}),
      ...(officers.chair[0] ? { chair: officers.chair[0].at } : {}),
      ...(officers.secretary[0] ? { secretary: officers.secretary[0].at } : {}),
    },
  };
  const { coverage, rest } = readCoverage(outline);
  const { properties } = source;
  return {
    schemaVersion,
    generator: { name: "minutes", version: facts.generatorVersion },
    source: {
      fileName: facts.fileName,
      mediaType: properties.mediaType,
      bytes: facts.bytes,
      sha256: facts.sha256,
      pages: source.pages,
      lines: source.lines[source.lines.length - 1]?.number ?? 0,
      ...(properties.encoding ? { encoding: properties.encoding } : {}),
      ...(properties.producer ? { producer: properties.producer } : {}),
      ...(properties.title ? { title: properties.title } : {}),
      ...(properties.language ? { language: properties.language } : {}),
      ...(properties.tagged === undefined ? {} : { tagged: properties.tagged }),
      textLayer: properties.textLayer,
      textQuality: Math.round(textQuality(text) * 1000) / 1000,
    },
    documentKind: kind,
    status: readStatus(outline),
    layout: { id: outline.layout.id, confidence: outline.layout.confidence, evidence: [...outline.layout.evidence] },
    meeting,
    attendance: [...attendance],
    attendanceEvents: [],
    items,
    signatures: [],
    rest,
    coverage,
    notices: [...source.notices, ...notices, ...attendanceNotices, ...order(items)],
  };
}
