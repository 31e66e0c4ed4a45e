import { type Attendance, attendanceStatuses } from "../../record/attendance.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { hours } from "../calendar.ts";
import { visibleLine } from "../escape.ts";
import { field, type Page, together } from "./page.ts";

/** Everyone named, grouped by status, and who came and went outside the items. */
export function attendance(record: MinutesRecord, page: Page): string[] {
  const groups = attendanceStatuses.flatMap((status) => {
    const names = record.attendance.filter((entry) => entry.status === status && entry.planned !== true);
    const shown = [...new Set(names.map((entry) => person(entry, page)))];
    const pieces = shown.flatMap((words, index) => (index < shown.length - 1 ? `${words},` : words).split(" "));
    return shown.length === 0 ? [] : field(`${page.labels.attendance[status]} ${shown.length}`, pieces, page);
  });
  const planned = record.attendance.filter((entry) => entry.planned === true).map((entry) => person(entry, page));
  const expected = planned.length === 0 ? [] : field(page.labels.announcedAway, planned.join(", ").split(" "), page);
  return [...groups, ...expected, ...movements(record, page)];
}

/** A name and, apart from it, what is said of the person: a line may break between the two. */
function person(entry: Attendance, page: Page): string {
  const { labels } = page;
  const stand = entry.substituteFor === null ? null : labels.substituteFor(entry.substituteFor);
  const role = [entry.role, stand].filter((part) => part !== null).join(" ");
  const details = [
    role === "" ? null : role,
    entry.party,
    entry.organization,
    entry.items === undefined || entry.items.length === 0 ? null : labels.items(entry.items.join(", ")),
    entry.reason,
  ].filter((detail) => detail !== null);
  const name = together(visibleLine(entry.name));
  return details.length === 0 ? name : `${name} ${together(visibleLine(`(${details.join(", ")})`))}`;
}

/** Arrivals and departures that are tied to no item; the others stand with their item. */
function movements(record: MinutesRecord, page: Page): string[] {
  const loose = record.attendanceEvents.filter((event) => !record.items.some((item) => item.number === event.item));
  return loose.flatMap((event) => field("", [movement(event, page)], page));
}

/** "Ole Lund gik kl. 20.15". */
export function movement(event: MinutesRecord["attendanceEvents"][number], page: Page): string {
  const time = event.time === null ? "" : ` ${page.labels.at(hours(event.time, null, page.language))}`;
  return visibleLine(`${event.name} ${page.labels.events[event.type]}${time}`);
}
