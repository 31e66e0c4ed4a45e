import type { Layer } from "../config/layers.ts";
import type { Asked } from "../config/settings.ts";
import type { ReadOptions } from "../ingest/adapter.ts";
import type { FileFacts } from "./decide.ts";
import type { FailureCode, FindingCounts, MeetingFacts } from "./journal-line.ts";

/** How all documents of a run are worked on. */
export interface WorkSetup {
  readonly read: Pick<ReadOptions, "ocr" | "password">;
  /** Rules to run over the records; null for none. */
  readonly check: { readonly layers: readonly Layer[]; readonly asked: Asked; readonly today: string } | null;
  /** Everything that decides what is made, in one text: `digestOf`. */
  readonly digest: string;
  /** Files hold a source's records as readable JSON; lines hold one record each and are compressed. */
  readonly form: "file" | "lines";
}

/** One document to read. */
export interface Job {
  readonly name: string;
  /** Absolute path, as text of `textOfName`. */
  readonly file: string;
  /** The key under which it was done before: the same again needs no reading. */
  readonly known: string | null;
}

export interface Made {
  readonly kind: "made";
  readonly facts: FileFacts;
  readonly sha256: string;
  readonly key: string;
  readonly pages: number | null;
  readonly meetings: readonly MeetingFacts[];
  readonly record: Uint8Array;
  readonly findings: { readonly bytes: Uint8Array; readonly counts: FindingCounts } | null;
}

/** What became of a document. */
export type Answer =
  | Made
  | { readonly kind: "same"; readonly facts: FileFacts }
  | {
      readonly kind: "failed" | "killed";
      readonly code: FailureCode;
      readonly message: string;
      readonly facts: FileFacts | null;
      readonly sha256: string | null;
      readonly key: string | null;
    };

/** What became of a document, and how many milliseconds it took; what it waited for a process does not count. */
export interface Worked {
  readonly answer: Answer;
  readonly ms: number;
}

/** A sign of life: how far the reading has come. */
export interface Sign {
  readonly facts?: FileFacts;
  readonly sha256?: string;
  readonly key?: string;
}

export type ToChild =
  | { readonly kind: "setup"; readonly setup: WorkSetup }
  /** A quiet one is answered without signs of life before. */
  | { readonly kind: "job"; readonly job: Job; readonly quiet: boolean };

export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "sign"; readonly sign: Sign }
  | { readonly kind: "memory"; readonly bytes: number }
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "broken"; readonly message: string };
