import { stat } from "node:fs/promises";
import path from "node:path";
import { isHeader, readLine } from "../archive/journal-line.ts";
import { linesOfFile } from "../archive/lines-of-file.ts";
import type { Source } from "./sources.ts";

/** A segment of `minutes batch`; a later one holds what was read later. */
const segment = /(?:^|[/\\])part-\d{1,12}\.ndjson\.gz$/u;

/**
 * Contents (SHA-256) that an archive held once and that have been changed since: in segments their old records stay, and
 * the journal beside the folder of segments says which ones hold.
 */
export async function supersededIn(sources: readonly Source[]): Promise<ReadonlySet<string>> {
  const folders = new Set(sources.filter(({ name }) => segment.test(name)).map(({ name }) => path.dirname(name)));
  const superseded = new Set<string>();
  for (const folder of folders) {
    const journal = path.join(folder, "..", "journal.ndjson");
    if ((await stat(journal).catch(() => null))?.isFile() !== true) continue;
    for (const sha256 of await changedContents(journal)) superseded.add(sha256);
  }
  return superseded;
}

async function changedContents(journal: string): Promise<Set<string>> {
  const last = new Map<string, string | null>();
  const all = new Set<string>();
  for await (const { text } of linesOfFile(journal)) {
    const line = readLine(text);
    if (line === null || isHeader(line)) continue;
    last.set(line.path, line.sha256);
    if (line.sha256 !== null) all.add(line.sha256);
  }
  for (const sha256 of last.values()) if (sha256 !== null) all.delete(sha256);
  return all;
}

/** The sources with the segments among them in the order of the latest first: of a document that was read again the new record comes first. */
export function latestFirst(sources: readonly Source[]): Source[] {
  const segments = sources.filter(({ name }) => segment.test(name)).reverse();
  return sources.map((source) => (segment.test(source.name) ? (segments.shift() ?? source) : source));
}
