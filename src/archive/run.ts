import path from "node:path";
import { decide } from "./decide.ts";
import { factsOf } from "./file-facts.ts";
import type { Found } from "./find-sources.ts";
import type { Journal } from "./journal.ts";
import type { FailureCode, JournalLine } from "./journal-line.ts";
import type { Pool } from "./pool.ts";
import type { Answer } from "./protocol.ts";
import { NameTaken, type Store } from "./store.ts";

/** What a run works with. */
export interface Parts {
  readonly root: string;
  readonly pool: Pick<Pool, "run" | "jobs">;
  readonly store: Store;
  readonly journal: Journal;
  readonly digest: string;
  /** What another worker's journal says of a source that is not in this one. */
  readonly elsewhere?: ReadonlyMap<string, JournalLine>;
  /** A run that is to stop: nothing new is begun. */
  readonly stop?: AbortSignal;
  /** Hears of every source what became of it; `isNew` is false for what an earlier run had done. */
  readonly told: (line: JournalLine, isNew: boolean) => void;
}

/** Sources under way for each that is being read: while those before it are put on the disk, the next waits for its reader. */
const underWayForEach = 4;

/**
 * Takes sources through the pool into the store, so many at a time that no reader waits for the disk, each once, and writes
 * a line of the journal for each. What the journal proves done is skipped. Rejects when the store or the journal cannot be written to;
 * what is in the journal by then is safe, and a later run goes on from it.
 */
export async function runSources(sources: AsyncIterable<Found>, parts: Parts): Promise<void> {
  const iterator = sources[Symbol.asyncIterator]();
  const underWay = new Set<string>();
  let failed: { readonly error: unknown } | null = null;
  const work = async () => {
    while (failed === null && parts.stop?.aborted !== true) {
      const next = await iterator.next();
      if (next.done === true) return;
      const { name } = next.value;
      if (underWay.has(name) || !parts.journal.meet(name)) continue;
      underWay.add(name);
      try {
        await one(next.value, parts);
      } catch (error) {
        failed ??= { error };
      } finally {
        underWay.delete(name);
      }
    }
  };
  await Promise.all(Array.from({ length: parts.pool.jobs * underWayForEach }, work));
  if (failed !== null) throw (failed as { error: unknown }).error;
  parts.journal.flush();
}

async function one({ name, refused }: Found, parts: Parts): Promise<void> {
  const { journal, store, pool, digest, told } = parts;
  const add = (line: JournalLine) => {
    journal.add(line);
    told(line, true);
  };
  if (refused !== undefined) return add(failureOf(name, refused, refusals[refused] ?? "", 0));
  const own = journal.find(name);
  const before = own ?? parts.elsewhere?.get(name) ?? null;
  const file = path.resolve(parts.root, name);
  const found = factsOf(file);
  const decision = decide(before, found, digest);
  const isThere = before !== null && decision !== "do" && (before.status === "failed" || (await store.has(before)));
  if (isThere && decision === "skip") return told(before, false);
  const { answer, ms } = await pool.run({ name, file, known: isThere ? before.key : null }, found?.size ?? 0);
  if (parts.stop?.aborted === true && answer.kind === "killed") return;
  if (answer.kind === "same" && before !== null) {
    const line: JournalLine = { ...before, ...answer.facts };
    // A place in another worker's files is for that worker's journal to tell.
    if (own !== null) journal.add(line);
    return told(line, false);
  }
  const line = await settle(name, answer, before, Math.round(ms), store);
  const twin = line.sha256 === null ? null : journal.twinOf(name, line.sha256);
  add(twin === null ? line : { ...line, sameAs: twin });
}

async function settle(
  name: string,
  answer: Answer,
  before: JournalLine | null,
  ms: number,
  store: Store,
): Promise<JournalLine> {
  if (answer.kind === "same") throw new Error("only what was read before can be the same");
  if (answer.kind !== "made") {
    const { kind, code, message, sha256, key, facts } = answer;
    if (before !== null && sha256 !== null && sha256 !== before.sha256) await store.remove(before);
    return { path: name, status: kind, code, message, sha256, key, ...facts, ms, pages: null };
  }
  const { facts, sha256, key, pages, meetings, findings } = answer;
  try {
    const place = await store.put(name, answer);
    const counts = findings === null ? {} : { findingCounts: findings.counts };
    return { path: name, status: "done", sha256, key, ...facts, ms, pages, meetings, ...counts, place };
  } catch (error) {
    if (!(error instanceof NameTaken)) throw error;
    const message = `Its output cannot be written: ${error.message} is taken by the output of another source.`;
    return failureOf(name, "OUTPUT_NAME_TAKEN", message, ms);
  }
}

/** Lines for what the journal knows and is no longer there. Sources that this run was not about are left alone. */
export async function markRemoved({ root, journal, told }: Pick<Parts, "root" | "journal" | "told">): Promise<void> {
  for (const line of journal.unmet()) {
    if (line.status === "removed") continue;
    if (factsOf(path.resolve(root, line.path)) !== null) continue;
    const removed: JournalLine = { ...line, status: "removed" };
    journal.add(removed);
    told(removed, true);
  }
  journal.flush();
}

const refusals: Partial<Record<FailureCode, string>> = {
  LINK: "It is a link, and links are not followed: name what it leads to.",
  NOT_A_FILE: "It is no file but a device, a pipe, a socket or a folder.",
  FOLDER_UNREADABLE: "The folder cannot be opened; what is in it is not known.",
};

function failureOf(name: string, code: FailureCode, message: string, ms: number): JournalLine {
  return { path: name, status: "failed", code, message, sha256: null, key: null, ms, pages: null };
}
