import { fold } from "../../danish/words.ts";
import type { Attendance, AttendanceEvent } from "../../record/attendance.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { awayAll, isThere, listedThere, maySame } from "../people.ts";

/** How many could vote, and how many of them were there. */
export interface Seats {
  readonly seats: number;
  readonly there: number;
  /** Names of those who were there; empty when only those away are named. */
  readonly names: readonly string[];
}

/**
 * Seats and who took them, from the lists and the number of seats, when that is known; null when the minutes name too few
 * to tell. A substitute sits in a seat of somebody who is away.
 */
export function countSeats(record: MinutesRecord, known: number | undefined): Seats | null {
  const listed = listedThere(record).filter(isMember);
  const there = listed.every((each) => isExceptional(record, each)) ? [] : listed;
  const away = awayAll(record).filter(isMember);
  const names = [...new Set(there.map(({ name }) => fold(name)))];
  const replaced = record.attendance.filter((each) => isThere(each) && each.substituteFor !== null).length;
  if (there.length > 0 && (known !== undefined || away.length > 0)) {
    const seats = known ?? names.length + Math.max(0, away.length - replaced);
    return { seats, there: names.length, names };
  }
  if (known === undefined || away.length === 0) return null;
  return { seats: known, there: Math.min(known, known - away.length + replaced), names: [] };
}

/** A substitute, or somebody who came late or left early: where only such are named, the list is one of exceptions. */
function isExceptional({ attendanceEvents }: MinutesRecord, { name, substituteFor }: Attendance): boolean {
  return substituteFor !== null || attendanceEvents.some((event) => maySame(event.name, name));
}

/** Deputies and officials are listed too, but hold no seat. */
function isMember({ role, organization }: Attendance): boolean {
  return !/suppleant|tilforordnet|referent|sekretær|direktør|forvaltning|gæst/iu.test(
    `${role ?? ""} ${organization ?? ""}`,
  );
}

/** How one of those who were there came and went. */
export type Comings = readonly AttendanceEvent[];

/** The arrivals and departures of each that has any. */
export function comingsOf({ attendanceEvents }: MinutesRecord, names: readonly string[]): Comings[] {
  return names
    .map((name) => attendanceEvents.filter((event) => maySame(event.name, name)))
    .filter((own) => own.length > 0);
}

/** How many had left, or had not come yet, when the item was decided. */
export function goneAt(comings: readonly Comings[], items: readonly Item[], index: number): number {
  return comings.filter((own) => isGone(own, items, index)).length;
}

function isGone(events: Comings, items: readonly Item[], index: number): boolean {
  let gone = events[0]?.type === "arrival";
  for (const { type, item, timing } of events) {
    const place = items.findIndex(({ number }) => number !== "" && number === item);
    if (place < 0) return false;
    // "after" an item is before the next one
    const from = timing === "after" ? place + 1 : place;
    if (from <= index) gone = type === "departure";
  }
  return gone;
}
