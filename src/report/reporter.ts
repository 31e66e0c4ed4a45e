import type { CheckResult, Finding } from "../rules/finding.ts";

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
  /** The path that programs find the file by: from the root of the project, with forward slashes. Without it, `path`. */
  readonly location?: string;
  /** What the rules say, less what is settled. */
  readonly result: CheckResult;
  /** Findings that somebody has settled: they are counted, and shown by no report for people. */
  readonly settled?: readonly SettledFinding[];
  /** The source's lines in order, when they are at hand. */
  readonly lines?: readonly QuotedLine[];
  /**
   * What a line of the file means. "text": the lines of findings are the file's own. "none": the file has no lines to
   * show (pdf, docx). A map: the file holds records, and the lines of their values stand under their JSON pointers.
   */
  readonly fileLines?: "text" | "none" | ReadonlyMap<string, number>;
}

/** A finding that is known and left: suppressed in the configuration, or recorded in the baseline. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly by: "suppression" | "baseline";
  /** Why, as the configuration says; null for the baseline. */
  readonly reason: string | null;
}

/** A document that could not be read, with why. */
export interface UnreadDocument {
  readonly path: string;
  readonly location?: string;
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

/** The path that programs find the document's file by. */
export function locationOf({ path, location }: ReportedDocument): string {
  return location ?? path;
}

/** The line of the document's file where a finding stands, from 1; the first where the file has no such line. */
export function fileLineOf({ fileLines = "text" }: CheckedDocument, { at, subject }: Finding): number {
  if (fileLines === "none") return 1;
  return (fileLines === "text" ? at?.line : fileLines.get(subject)) ?? 1;
}
