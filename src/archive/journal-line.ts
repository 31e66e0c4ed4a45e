import type { ErrorCode } from "../record/errors.ts";

/** Why a source has no record: what reading says, or what became of the reading. */
export type FailureCode =
  | ErrorCode
  /** Longer than --timeout. */
  | "TIMEOUT"
  /** No sign of life for ten seconds. */
  | "NO_PROGRESS"
  /** More resident memory than --max-memory. */
  | "OUT_OF_MEMORY"
  /** The process that read it ended by itself. */
  | "CRASHED"
  /** A link: none is followed. */
  | "LINK"
  /** A device, a pipe, a socket or a folder. */
  | "NOT_A_FILE"
  | "FOLDER_UNREADABLE"
  /** Its output has the name of a folder, or the reverse. */
  | "OUTPUT_NAME_TAKEN"
  /** A defect in minutes. */
  | "DEFECT";

/** A meeting, as far as the summary counts it. */
export interface MeetingFacts {
  readonly layout: string;
  readonly body: string | null;
  readonly year: string | null;
}

/** Findings of a source by severity. */
export type FindingCounts = Readonly<Record<"error" | "warning" | "info", number>>;

/** Where a record stands in a segment: bytes of a gzip member that is whole by itself. */
export interface SegmentPlace {
  readonly segment: string;
  readonly offset: number;
  readonly length: number;
}

/** Where the outputs of a source stand. */
export type Place =
  | { readonly output: string; readonly bytes: number }
  | (SegmentPlace & { readonly findings?: SegmentPlace });

/** One line of the journal: what became of a source. The last line of a path holds. */
export interface JournalLine {
  readonly path: string;
  /**
   * done: it has a record. failed: it cannot be read, and `code` says why. killed: reading it was stopped twice.
   * removed: it had a line and is gone; its record is kept.
   */
  readonly status: "done" | "failed" | "killed" | "removed";
  readonly code?: FailureCode;
  readonly message?: string;
  /** Of the bytes; null when none were read. */
  readonly sha256: string | null;
  readonly key: string | null;
  /** Size in bytes and time of the last change in milliseconds, as they were when the bytes were read. */
  readonly size?: number;
  readonly mtime?: number;
  readonly ms: number;
  readonly pages: number | null;
  readonly meetings?: readonly MeetingFacts[];
  readonly findingCounts?: FindingCounts;
  readonly place?: Place;
  /** A source before it that has the same bytes. */
  readonly sameAs?: string;
}

/** The first line of a journal. */
export interface JournalHeader {
  readonly journal: "minutes batch";
  readonly layout: "files" | "segments";
}

export function lineText(line: JournalLine | JournalHeader): string {
  return `${JSON.stringify(line)}\n`;
}

/** A line of a journal, or null for one that was never written to its end. */
export function readLine(text: string): JournalLine | JournalHeader | null {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== "object" || value === null) return null;
    if ("journal" in value) return value as JournalHeader;
    return "path" in value && "status" in value ? (value as JournalLine) : null;
  } catch {
    return null;
  }
}

export function isHeader(line: JournalLine | JournalHeader): line is JournalHeader {
  return "journal" in line;
}

/** Whether the source has no record: it could not be read, or reading it was stopped. */
export function isFailure({ status }: JournalLine): boolean {
  return status === "failed" || status === "killed";
}
