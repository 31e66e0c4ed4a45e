import { partsOf } from "../../danish/calendar.ts";
import { fold } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { tellsOutcomes } from "../document.ts";

/** A record with its place among those that were given. */
export interface Entry {
  readonly record: MinutesRecord;
  readonly place: number;
  /** The day of the meeting. */
  readonly date: string;
}

/** The meetings of one body, in the order of their days. */
export interface Series {
  /** Name of the body, for comparison. */
  readonly body: string;
  readonly organization: string;
  /** Minutes of meetings that were held. */
  readonly held: readonly Entry[];
  /** Days of meetings that were called off, and of agendas without minutes. */
  readonly otherDays: readonly string[];
}

/** Records sorted by body and day. A record without a body or a day is in no series. */
export interface Archive {
  readonly series: readonly Series[];
}

/** The archive of some records, the same in whatever order they are given. */
export function archiveOf(records: readonly MinutesRecord[]): Archive {
  const bodies = new Map<string, Entry[]>();
  for (const [place, record] of records.entries()) {
    const { body, organization, date } = record.meeting;
    if (body === null || date === null || partsOf(date) === null) continue;
    const key = seriesKey(body, organization);
    const entries = bodies.get(key) ?? [];
    entries.push({ record, place, date });
    bodies.set(key, entries);
  }
  const series = [...bodies].map(([key, entries]): Series => {
    const [body = "", organization = ""] = key.split("\n");
    entries.sort(byDay);
    const held = entries.filter(({ record }) => tellsOutcomes(record));
    const otherDays = entries.filter(({ record }) => !tellsOutcomes(record)).map(({ date }) => date);
    return { body, organization, held, otherDays };
  });
  return { series: series.sort((a, b) => compare(a.body, b.body) || compare(a.organization, b.organization)) };
}

/** What the meetings of one body have in common. */
export function seriesKey(body: string, organization: string | null): string {
  return `${fold(body)}\n${fold(organization ?? "")}`;
}

/** By day, then by what the file is: the order in which the records were given does not count. */
function byDay(a: Entry, b: Entry): number {
  const [one, two] = [a.record.source, b.record.source];
  return compare(a.date, b.date) || compare(one.sha256, two.sha256) || compare(one.fileName, two.fileName);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
