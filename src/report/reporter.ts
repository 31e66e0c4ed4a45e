import type { CheckResult } from "../rules/finding.ts";

/** A line of the source, for showing the words a finding is about. */
export interface QuotedLine {
  /** Line in the source document, from 1. Cells of one table row share a number. */
  readonly number: number;
  /** Offset of its first character in the source text. */
  readonly start: number;
  readonly text: string;
}

/** A document that was checked. */
export interface CheckedDocument {
  /** Path or name as the user typed it, so that it can be copied into the next command. */
  readonly path: string;
  readonly result: CheckResult;
  /** The source's lines in order, when they are at hand. */
  readonly lines?: readonly QuotedLine[];
}

/** A document that could not be read, with why. */
export interface UnreadDocument {
  readonly path: string;
  readonly failure: { readonly code: string; readonly message: string };
}

export type ReportedDocument = CheckedDocument | UnreadDocument;

export interface ReportOptions {
  /** Language of what people read. Formats for programs hold both. */
  readonly language: "da" | "en";
  /** Whether the output may hold colour codes of terminals. */
  readonly colour: boolean;
  /** Columns the output may fill, for formats that wrap lines. */
  readonly width: number;
  /** Version of minutes, for formats that name the program. */
  readonly version: string;
}

/** One way of writing findings as text. The text ends with a line break, and no document makes it throw. */
export interface Reporter {
  /** Short name, also the folder's: "pretty", "json". */
  readonly id: string;
  write(documents: readonly ReportedDocument[], options: ReportOptions): string;
}

export function wasRead(document: ReportedDocument): document is CheckedDocument {
  return "result" in document;
}
