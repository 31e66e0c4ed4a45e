import path from "node:path";
import { isHeader, readLine } from "../archive/journal-line.ts";
import { linesOfFile } from "../archive/lines-of-file.ts";
import { journalsIn } from "../archive/reconcile.ts";
import type { Source } from "./sources.ts";

// "part-000001.ndjson.gz", "part-7-of-64-000001.ndjson.gz", "part-worker-2-000001.ndjson.gz"
const segment = /(?:^|[/\\])part(?:-\d{1,6}-of-\d{1,6}|-worker-\d{1,6})?-\d{1,12}\.ndjson\.gz$/u;

/**
 * Contents (SHA-256) that an archive held once and that have been changed since: in segments their old records stay, and
 * the journals beside the folder of segments, of shards and workers too, say which ones hold.
 */
export async function supersededIn(sources: readonly Source[]): Promise<ReadonlySet<string>> {
  const folders = new Set(sources.filter(({ name }) => segment.test(name)).map(({ name }) => path.dirname(name)));
  const superseded = new Set<string>();
  for (const folder of folders) {
    for (const sha256 of await changedContents(journalsBeside(folder))) superseded.add(sha256);
  }
  return superseded;
}

/** The journals of the output folder that holds a folder of segments; none when the segments were copied elsewhere. */
function journalsBeside(segments: string): string[] {
  try {
    return journalsIn(path.join(segments, ".."));
  } catch {
    return [];
  }
}

/** What a source held when it was last read, and the time of the file's last change then. */
interface Held {
  readonly sha256: string | null;
  readonly mtime: number;
}

async function changedContents(journals: readonly string[]): Promise<Set<string>> {
  const last = new Map<string, readonly Held[]>();
  const all = new Set<string>();
  for (const journal of journals) {
    const own = new Map<string, Held>();
    for await (const { text } of linesOfFile(journal)) {
      const line = readLine(text);
      if (line === null || isHeader(line)) continue;
      own.set(line.path, { sha256: line.sha256, mtime: line.mtime ?? 0 });
      if (line.sha256 !== null) all.add(line.sha256);
    }
    for (const [name, held] of own) last.set(name, newest([...(last.get(name) ?? []), held]));
  }
  for (const { sha256 } of [...last.values()].flat()) if (sha256 !== null) all.delete(sha256);
  return all;
}

/** Of what several journals say of a source, what they say of the file as it was last; where that leaves two, both hold. */
function newest(helds: readonly Held[]): Held[] {
  const latest = Math.max(...helds.map(({ mtime }) => mtime));
  return helds.filter(({ mtime }) => mtime === latest);
}

/** The sources with the segments among them in the order of the latest first: of a document that was read again the new record comes first. */
export function latestFirst(sources: readonly Source[]): Source[] {
  const segments = sources.filter(({ name }) => segment.test(name)).reverse();
  return sources.map((source) => (segment.test(source.name) ? (segments.shift() ?? source) : source));
}
