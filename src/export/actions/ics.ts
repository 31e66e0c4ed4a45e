import type { OpenAction } from "../../rules/archive/open-actions.ts";
import { visible } from "../escape.ts";
import { type ActionFormat, type ActionOptions, ownerNames } from "./format.ts";
import { actionLabels } from "./messages.ts";
import { sourceOf } from "./source.ts";

/** Octets of a line, without its break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Tasks for calendars (RFC 5545, VTODO). The same minutes give the same file: no clock is in it. */
export const ics: ActionFormat = {
  id: "ics",
  extension: "ics",
  write({ actions }, options) {
    // A calendar must hold something (3.4).
    if (actions.length === 0) return "";
    const lines = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      `PRODID:-//minutes//${icsText(options.writtenBy)}//${options.language.toUpperCase()}`,
      "CALSCALE:GREGORIAN",
      ...actions.flatMap((action) => task(action, options)),
      "END:VCALENDAR",
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join("");
  },
};

function task(action: OpenAction, { language }: ActionOptions): string[] {
  const labels = actionLabels[language];
  const owners = ownerNames(action);
  const { due, first, last } = action;
  const description = [
    owners.length === 0 ? labels.nobody : labels.owner(owners.join(", ")),
    ...(due === null ? [] : [`${labels.columns.due}: ${due.text}`]),
    `${labels.columns.source}: ${sourceOf(action, language).join(" · ")}`,
  ].join("\n");
  const summary = owners.length === 0 ? action.task : `${owners.join(", ")}: ${action.task}`;
  const body = last.body ?? last.organization;
  return [
    "BEGIN:VTODO",
    `UID:${action.id}@minutes.invalid`,
    `DTSTAMP:${instant(last.date)}`,
    ...(first.date === null ? [] : [`CREATED:${instant(first.date)}`]),
    `SUMMARY:${icsText(summary.replace(/\n/gu, " "))}`,
    `DESCRIPTION:${icsText(description)}`,
    ...(due?.date == null ? [] : [`DUE;VALUE=DATE:${due.date.replaceAll("-", "")}`]),
    ...(body === null ? [] : [`CATEGORIES:${icsText(body)}`]),
    "STATUS:NEEDS-ACTION",
    "END:VTODO",
  ];
}

/** The beginning of a day, "20240305T000000Z"; of the first day of all where none is known. */
function instant(date: string | null): string {
  return `${(date ?? "1970-01-01").replaceAll("-", "")}T000000Z`;
}

/** Text as a value (3.3.11). */
export function icsText(text: string): string {
  return visible(text)
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replace(/\n/gu, "\\n");
}

/** A line in pieces of at most 75 octets, no letter broken; each but the first begins with a blank. */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}
