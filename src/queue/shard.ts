import { createHash } from "node:crypto";
import type { FileFacts } from "../archive/decide.ts";
import type { Found } from "../archive/find-sources.ts";
import type { JournalHeader } from "../archive/journal-line.ts";
import type { WorkSetup } from "../archive/protocol.ts";

/** How all documents of a feeding are worked on, wherever that is. */
export interface Order {
  /** Of the program that fed; another one would make other records under the same keys. */
  readonly version: string;
  readonly digest: string;
  readonly layout: JournalHeader["layout"];
  readonly ocr: WorkSetup["read"]["ocr"];
  /** Folders of the configuration are from the root. */
  readonly check: WorkSetup["check"];
}

/** One job of the queue: names of documents, never the documents themselves. */
export interface Shard {
  readonly order: Order;
  readonly sources: readonly Found[];
}

/** A source with its size and time; null when it cannot be looked at. */
export interface Seen {
  readonly found: Found;
  readonly facts: FileFacts | null;
}

/** The same documents, unchanged, with the same order: the same id, so that what waits already is not fed again. */
export function shardId(order: Order, seen: readonly Seen[]): string {
  const facts = seen.map(({ found, facts: now }) => [found.name, now?.size ?? null, now?.mtime ?? null]);
  const hash = createHash("sha256").update(JSON.stringify([order.digest, order.layout, facts]));
  return `shard-${hash.digest("hex").slice(0, 40)}`;
}
