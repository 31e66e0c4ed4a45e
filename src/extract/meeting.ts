import type { Outline } from "../layout/outline.ts";
import type { Meeting } from "../record/meeting.ts";
import type { Span } from "../record/span.ts";
import { joinParts, type Passage, spanOfLines, whole } from "../text/passage.ts";
import { readBody } from "./body.ts";
import { bodyTypeOf } from "./body-type.ts";
import { readClassification } from "./document-kind.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { type MeetingDate, readMeetingDate } from "./meeting-date.ts";
import { readEnd } from "./meeting-hours.ts";
import { readNextMeeting } from "./next-meeting.ts";
import { readOfficers } from "./officers.ts";
import type { People } from "./people.ts";
import { isOnline, readPlace } from "./place.ts";
import type { Reading } from "./reading.ts";
import type { Officer, Officers } from "./said-officers.ts";

/** The meeting as read, with what the other fields need to know of it. */
export interface MeetingReading {
  readonly dated: MeetingDate;
  readonly officers: Officers;
  /** The meeting, once it is known who its people are. */
  meeting(people: People): Meeting;
  readonly body: string | null;
  readonly date: string | null;
  readonly nextMeeting: string | null;
}

// "MØDE 6-2015"
const numberAlone = /^(?:møde|referat)\s(?<number>\p{N}{1,3}[/-](?:19|20)\p{N}{2})$/iu;
// "Møde nr. 13", "Referat nr. 5/2012"
const number = /(?:møde|referat)\s?nr\.?\s?:?\s?(?<number>\p{N}{1,3}(?:[/-]\p{N}{2,4})?)/iu;

function meetingNumber(outline: Outline): Reading<string> | null {
  for (const line of outline.header.slice(0, 15)) {
    const value = (number.exec(line.text) ?? numberAlone.exec(line.text))?.groups?.number;
    if (value) return { value, at: spanOfLines([line]) };
  }
  return null;
}

function person(officer: Officer, people: People): Meeting["chair"][number] {
  const full = people.resolve(officer.name);
  return {
    name: officer.name,
    ...(officer.role ? { role: officer.role } : {}),
    ...(full && full !== officer.name ? { person: full } : {}),
  };
}

function spansOf(fields: Readonly<Record<string, Reading<unknown> | null>>): Record<string, Span> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, reading]) => (reading ? [[name, reading.at]] : [])));
}

/** Where minutes tell when the meeting ended: the header, the closing lines, the last and the first item. */
function tellingEnd(outline: Outline): Passage[] {
  const ends = [outline.items.at(-1), outline.items[0]].flatMap((item) => (item ? [item.sections] : []));
  const told = ends.map((sections) =>
    joinParts(sections.flatMap((each) => (each.kind === "decision" || each.kind === "treatment" ? each.parts : []))),
  );
  return [joinParts(outline.header.map(whole)), joinParts(outline.signature.map(whole)), ...told];
}

/** Reads the meeting itself: who met, when and where. `closing` are the labelled lines after the last item. */
export function readMeeting(
  outline: Outline,
  entries: readonly HeaderEntry[],
  closing: readonly HeaderEntry[],
): MeetingReading {
  const dated = readMeetingDate(outline.header, [...entries, ...closing.filter((each) => each.field === "end")]);
  const { date } = dated;
  const end = dated.end ?? readEnd(tellingEnd(outline));
  const { body, organization, title } = readBody(outline, entries);
  const dateLine = outline.header.find((line) => line.source.number === date?.at.line);
  const place = readPlace(outline.header, entries, dateLine?.index ?? null);
  const named = closing.filter((each) => each.field === "secretary" || each.field === "chair");
  const officers = readOfficers(outline, [...entries, ...named]);
  const next = readNextMeeting(outline, [...entries, ...closing], date?.value ?? null);
  const printedNumber = meetingNumber(outline);
  const spans = {
    ...spansOf({ body, organization, title, number: printedNumber, date }),
    ...spansOf({ weekday: dated.weekday, start: dated.start, end, location: place }),
    ...(next ? { nextMeeting: next.at } : {}),
    ...(officers.chair[0] ? { chair: officers.chair[0].at } : {}),
    ...(officers.secretary[0] ? { secretary: officers.secretary[0].at } : {}),
  };
  const meeting = (people: People): Meeting => ({
    organization: organization?.value ?? null,
    body: body?.value ?? null,
    bodyType: bodyTypeOf(body?.value ?? null, organization?.value ?? null),
    title: title?.value ?? null,
    number: printedNumber?.value ?? null,
    classification: readClassification(outline),
    date: date?.value ?? null,
    weekday: dated.weekday?.value ?? null,
    start: dated.start?.value ?? null,
    end: end?.value ?? null,
    location: place?.value ?? null,
    ...(isOnline(place?.value ?? null) ? { online: true } : {}),
    chair: officers.chair.map((each) => person(each, people)),
    secretary: officers.secretary.map((each) => person(each, people)),
    nextMeeting: next?.next ?? null,
    at: spans,
  });
  return {
    dated,
    officers,
    meeting,
    body: body?.value ?? null,
    date: date?.value ?? null,
    nextMeeting: next?.next.date ?? null,
  };
}
