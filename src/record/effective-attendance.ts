import type { Attendance, AttendanceEvent } from "./attendance.ts";
import type { MinutesRecord } from "./record.ts";

/** Whether somebody was there for an item. "partly": came or went during it; "unknown": the record does not say. */
export type Presence = "there" | "away" | "partly" | "unknown";

/** One person's presence for one item. */
export interface EffectiveAttendance {
  readonly name: string;
  readonly presence: Presence;
  /** The status the record states for the meeting. */
  readonly status: Attendance["status"];
  /** The events that made it so, in the order of the document. */
  readonly because: readonly AttendanceEvent[];
}

type Known = Pick<MinutesRecord, "attendance" | "attendanceEvents" | "items">;

/** An item's place and hours, as far as they are known. */
interface Moment {
  readonly order: number;
  readonly number: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** When an event takes effect, seen from an item: before it, during it, after it, or nobody knows. */
type Relation = "before" | "during" | "after" | "unknown";

const sameName = (a: string, b: string) => a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

function byTime(time: string, { start, end }: Moment): Relation {
  if (start !== null && time <= start) return "before";
  if (end !== null && time >= end) return "after";
  return start !== null && end !== null ? "during" : "unknown";
}

function relationOf(event: AttendanceEvent, moment: Moment, orders: ReadonlyMap<string, number>): Relation {
  const order = event.item === null ? undefined : orders.get(event.item);
  if (order === undefined) return event.time === null ? "unknown" : byTime(event.time, moment);
  if (order < moment.order) return "before";
  if (order > moment.order) return "after";
  if (event.timing === null) return "unknown";
  return event.timing;
}

/** Presence after an arrival or departure that relates to the item in this way; null when it changes nothing. */
function moved(type: AttendanceEvent["type"], relation: Relation): Presence | null {
  if (relation === "unknown") return "unknown";
  if (relation === "during") return "partly";
  const came = type === "arrival" || type === "return";
  if (relation === "before") return came ? "there" : "away";
  // Who comes later is not there yet; who leaves later still is.
  return type === "arrival" ? "away" : null;
}

function stated(entry: Attendance, number: string): Presence {
  const { status, items } = entry;
  if (items !== undefined && items.length > 0 && (status === "guest" || status === "present" || status === "remote"))
    return items.includes(number) ? "there" : "away";
  if (status === "present" || status === "remote") return "there";
  if (status === "excused" || status === "absent") return "away";
  // A guest without items took part in something, nobody says in what.
  return "unknown";
}

function presenceOf(
  entry: Attendance,
  events: readonly AttendanceEvent[],
  moment: Moment,
  orders: ReadonlyMap<string, number>,
): EffectiveAttendance {
  const { name, status } = entry;
  let presence = stated(entry, moment.number);
  const because: AttendanceEvent[] = [];
  for (const event of events) {
    if (event.type === "absence" || event.type === "recusal") continue;
    const next = moved(event.type, relationOf(event, moment, orders));
    if (next === null) continue;
    presence = next;
    because.push(event);
  }
  // Recusal and absence are for their item alone and outweigh coming and going.
  const missed = events.filter(
    ({ type, item }) => (type === "absence" || type === "recusal") && item !== null && item === moment.number,
  );
  if (missed.length > 0) return { name, status, presence: "away", because: missed };
  return { name, status, presence, because };
}

/**
 * Who was there for an item, worked out from the attendance list, the comings and goings, and the recusals. `itemOrder`
 * is the item's `order` in the record; for an order that no item has the list is empty. Nothing is guessed: where times
 * and items do not tell, the answer is "unknown". Expectations that the minutes correct themselves are left out.
 */
export function effectiveAttendance(record: Known, itemOrder: number): EffectiveAttendance[] {
  const item = record.items.find(({ order }) => order === itemOrder);
  if (!item) return [];
  const moment: Moment = { order: item.order, number: item.number, start: item.start, end: item.end };
  const orders = new Map(
    record.items.filter(({ number }) => number !== "").map(({ number, order }) => [number, order]),
  );
  return record.attendance
    .filter(({ planned }) => planned !== true)
    .map((entry) => {
      const own = record.attendanceEvents.filter(({ name }) => sameName(name, entry.name));
      return presenceOf(entry, inOrder(own, orders), moment, orders);
    });
}

/** Events by the item they are tied to, then by time, then as the document has them. */
function inOrder(events: readonly AttendanceEvent[], orders: ReadonlyMap<string, number>): AttendanceEvent[] {
  const place = ({ item }: AttendanceEvent) => (item === null ? undefined : orders.get(item));
  return [...events].sort((a, b) => {
    const [one, two] = [place(a), place(b)];
    if (one !== undefined && two !== undefined && one !== two) return one - two;
    if (a.time !== null && b.time !== null && a.time !== b.time) return a.time < b.time ? -1 : 1;
    return a.at.start - b.at.start;
  });
}
