import { existsSync, rmdirSync } from "node:fs";
import path from "node:path";
import { FilesStore } from "./files-store.ts";
import { headerOf, Journal } from "./journal.ts";
import type { JournalHeader } from "./journal-line.ts";
import { Lock, type Processes } from "./lock.ts";
import { makeFolder } from "./make-folder.ts";
import { journalsIn } from "./reconcile.ts";
import { SegmentsStore } from "./segments-store.ts";
import type { Store } from "./store.ts";

export type Layout = JournalHeader["layout"];

/** Sources above which records go into segments when nothing else is said: small files in such numbers are slow to handle. */
export const mostFiles = 100_000;

/** The output folder was begun in another layout. */
export class OtherLayout extends Error {
  readonly layout: Layout;

  constructor(layout: Layout) {
    super(`the folder holds ${layout}`);
    this.layout = layout;
  }
}

/** An output folder that belongs to this run alone, or the part of one that belongs to this shard's. */
export class OutputFolder {
  readonly folder: string;
  readonly #suffix: string;
  readonly #lock: Lock;
  readonly #isNew: boolean;
  #journal: Journal | null = null;
  #store: Store | null = null;

  private constructor(folder: string, suffix: string, lock: Lock, isNew: boolean) {
    this.folder = folder;
    this.#suffix = suffix;
    this.#lock = lock;
    this.#isNew = isNew;
  }

  /** Makes the folder when it is not there. Throws Locked, or what the disk says. `suffix` is "" or a shard's. */
  static take(folder: string, suffix: string, processes: Processes): OutputFolder {
    const isNew = !existsSync(folder);
    makeFolder(folder);
    return new OutputFolder(folder, suffix, Lock.take(path.join(folder, `batch${suffix}.lock`), processes), isNew);
  }

  /** A file of this run in the folder: "plan-7-of-64.tmp". */
  file(name: string, ending: string): string {
    return path.join(this.folder, `${name}${this.#suffix}${ending}`);
  }

  /** The journal and the store of a run over so many sources, all shards together. Throws OtherLayout. */
  async open(
    sources: number,
    asked: Layout | null,
  ): Promise<{ readonly journal: Journal; readonly store: Store; readonly layout: Layout }> {
    const begun = await this.#begunLayout();
    if (asked !== null && begun !== null && asked !== begun) throw new OtherLayout(begun);
    const layout = begun ?? asked ?? (sources > mostFiles ? "segments" : "files");
    const journal = await Journal.open(this.file("journal", ".ndjson"));
    this.#journal = journal;
    const store =
      layout === "files"
        ? new FilesStore(this.folder, this.file(".temporary", ""))
        : new SegmentsStore(this.folder, this.#suffix, journal.lastSegment);
    this.#store = store;
    journal.begin(layout, {
      before: () => store.sync(),
      isFull: () => store.isFull(),
      after: (lines) => store.settled(lines),
    });
    return { journal, store, layout };
  }

  /** Ends a run. `inOrder` is false when it broke off: then a folder that it made and that is empty goes, too. */
  close(inOrder: boolean): void {
    try {
      if (inOrder) this.#store?.close();
    } finally {
      this.#journal?.close();
      this.#lock.release();
    }
    if (inOrder || !this.#isNew) return;
    try {
      rmdirSync(this.folder);
    } catch {
      // Something is in it.
    }
  }

  /** The layout of the folder's first journal: shards share one. */
  async #begunLayout(): Promise<Layout | null> {
    for (const file of journalsIn(this.folder)) {
      const header = await headerOf(file);
      if (header !== null) return header.layout;
    }
    return null;
  }
}
