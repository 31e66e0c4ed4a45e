import type { PersonRef } from "../../record/person.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { hours, longDate } from "../calendar.ts";
import { visibleLine } from "../escape.ts";
import { labels } from "../messages.ts";
import { attendance } from "./attendance.ts";
import { field, margin, type Page } from "./page.ts";
import { wrap } from "./width.ts";

/** Who met, when and where, and who was there. */
export function head(record: MinutesRecord, page: Page): string[] {
  const { fields } = page.labels;
  const { meeting } = record;
  const place = meeting.location === null ? [] : field(fields.place, words(meeting.location), page);
  return [
    ...title(record, page),
    "",
    ...when(record, page),
    ...place,
    ...people(fields.chair, meeting.chair, page),
    ...people(fields.secretary, meeting.secretary, page),
    ...gap(attendance(record, page)),
  ];
}

/** When the body meets again. */
export function nextMeeting(record: MinutesRecord, page: Page): string[] {
  const next = record.meeting.nextMeeting;
  if (next === null) return [];
  const time = next.start === undefined ? "" : ` ${page.labels.at(hours(next.start, null, page.language))}`;
  const text = next.date === null ? next.text : `${longDate(next.date, page.language)}${time}`;
  return field(page.labels.fields.next, words(text), page);
}

function title(record: MinutesRecord, page: Page): string[] {
  const { meeting } = record;
  const names = [meeting.organization, meeting.body].filter((name) => name !== null).map(visibleLine);
  const heading = visibleLine(meeting.title ?? meeting.body ?? page.labels.minutes);
  const number = meeting.number === null ? "" : ` ${page.labels.fields.number} ${visibleLine(meeting.number)}`;
  const withNumber = heading.includes(meeting.number ?? "") ? heading : heading + number;
  const above = names.filter((name) => name !== withNumber).join(" · ");
  const width = page.width - margin;
  const lines = [
    ...wrap(above, width).map(page.paint.quiet),
    ...wrap(withNumber, width).map(page.paint.strong),
    ...state(record, page).flatMap((text) => wrap(text, width).map(page.paint.open)),
  ];
  return lines.map((line) => " ".repeat(margin) + line);
}

/** What the document says of itself, or what it is when it is no ordinary minutes. */
function state(record: MinutesRecord, page: Page): string[] {
  const kind = record.documentKind === "minutes" ? null : page.labels.documentKinds[record.documentKind];
  const status = record.status === "draft" ? page.labels.status.draft : null;
  const parts = [kind, status].filter((part) => part !== null);
  return parts.length === 0 ? [] : [parts.join(" · ")];
}

function when(record: MinutesRecord, page: Page): string[] {
  const { meeting } = record;
  const { labels, language } = page;
  const date = meeting.date === null ? [] : longDate(meeting.date, language).split(" ");
  const time =
    meeting.start === null && meeting.end === null ? [] : [labels.at(hours(meeting.start, meeting.end, language))];
  const pieces = [...date, ...time];
  return pieces.length === 0 ? [] : field(labels.fields.date, pieces, page);
}

function people(name: string, persons: readonly PersonRef[], page: Page): string[] {
  if (persons.length === 0) return [];
  const pieces = persons.map((person, index) => {
    const role = person.role === undefined || isOffice(person.role) ? "" : ` (${visibleLine(person.role)})`;
    return `${visibleLine(person.name)}${role}${index < persons.length - 1 ? "," : ""}`;
  });
  return field(name, pieces, page);
}

function words(text: string): string[] {
  return visibleLine(text)
    .split(" ")
    .filter((word) => word !== "");
}

function gap(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

/** Whether a role only repeats the name of the field it stands in: the secretary is a "referent". */
function isOffice(role: string): boolean {
  const { chair, secretary } = labels.da.fields;
  return [chair, secretary].some((office) => office.toLowerCase() === role.toLowerCase());
}
