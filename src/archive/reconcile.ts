import { readdirSync } from "node:fs";
import path from "node:path";
import type { Found } from "./find-sources.ts";
import { Journal } from "./journal.ts";
import type { JournalLine } from "./journal-line.ts";

/** A source without a record, and what is known of why. */
export interface Missing {
  readonly path: string;
  /** As in the journal; "never" for a source that no journal knows. */
  readonly status: JournalLine["status"] | "never";
  readonly code?: JournalLine["code"];
}

// "journal.ndjson", "journal-7-of-64.ndjson", "journal-worker-2.ndjson"
const journalName = /^journal(?:-\d{1,6}-of-\d{1,6}|-worker-\d{1,6})?\.ndjson$/u;

/** The journals of an output folder: one, or one for each shard or worker. */
export function journalsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => journalName.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/** The sources that no journal says are done: what is missing, machines that never reported included. */
export async function* missingSources(
  sources: AsyncIterable<Found>,
  journals: readonly Pick<Journal, "find">[],
): AsyncGenerator<Missing> {
  for await (const { name } of sources) {
    const lines = journals.flatMap((journal) => journal.find(name) ?? []);
    if (lines.some(({ status }) => status === "done")) continue;
    const [line] = lines;
    yield line === undefined
      ? { path: name, status: "never" }
      : { path: name, status: line.status, ...(line.code === undefined ? {} : { code: line.code }) };
  }
}

/** Opens all journals of a folder, to look into. */
export async function openJournals(folder: string): Promise<Journal[]> {
  return Promise.all(journalsIn(folder).map((name) => Journal.look(name)));
}
