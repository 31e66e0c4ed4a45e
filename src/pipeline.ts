import { createHash } from "node:crypto";
import { severalMeetings } from "./extract/notices.ts";
import { assembleRecord, type SourceFacts } from "./extract/record.ts";
import type { ReadOptions, SourceBytes } from "./ingest/adapter.ts";
import { read } from "./ingest/read.ts";
import { partOf, splitMeetings } from "./layout/meetings.ts";
import { type Outline, type PlacedLine, readOutline } from "./layout/outline.ts";
import { MinutesRecord } from "./record/record.ts";
import { type CleanText, cleanText } from "./text/clean.ts";
import type { SourceText } from "./text/source-text.ts";
import { version } from "./version.ts";

export interface ParseOptions extends ReadOptions {
  /** Layout profiles that may not be used, to measure how well the reader does without them. */
  readonly leaveOut?: readonly string[];
}

/** A line of the document as the reader saw it. */
export interface TraceLine {
  readonly number: number;
  readonly page: number;
  readonly text: string;
  readonly role: string;
  /** Number of the item the line belongs to, as printed. */
  readonly item: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly runnerUp: { readonly role: string; readonly score: number; readonly reasons: readonly string[] } | null;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly size?: number;
  readonly bold?: boolean;
  readonly heading?: number;
  readonly indent: number;
}

/** Everything that was made on the way from bytes to records. */
export interface Trace {
  readonly source: SourceText;
  readonly lines: readonly TraceLine[];
  /** A record for each meeting in the file, in their order; nearly always one. */
  readonly records: readonly MinutesRecord[];
}

function traceLine(outline: Outline, placed: PlacedLine): TraceLine {
  const { source } = placed.line;
  const item = placed.item === null ? null : (outline.items[placed.item - 1]?.number ?? null);
  return {
    number: source.number,
    page: source.page,
    text: (placed.line.bullet ? `${placed.line.bullet.glyph} ` : "") + placed.line.text,
    role: placed.role,
    item,
    score: Math.round(placed.score * 100) / 100,
    reasons: placed.reasons,
    runnerUp: placed.runnerUp,
    ...(source.cell ? { cell: source.cell } : {}),
    ...(source.size === undefined ? {} : { size: source.size }),
    ...(source.bold === undefined ? {} : { bold: source.bold }),
    ...(source.heading === undefined ? {} : { heading: source.heading }),
    indent: placed.line.indent,
  };
}

/** One placed line for each line of the source: of those that were taken apart, the piece that says most of the line. */
function wholeLines(text: SourceText, outline: Outline): PlacedLine[] {
  const { placed } = outline;
  const part = outline.text.part ?? { start: 0, end: text.text.length };
  let at = 0;
  const lines = text.lines.filter(({ start }) => start >= part.start && start < part.end);
  return lines.flatMap(({ end }) => {
    const pieces: PlacedLine[] = [];
    for (; at < placed.length && (placed[at]?.line.source.start ?? end) <= end; at++) {
      const piece = placed[at];
      if (piece) pieces.push(piece);
      if ((piece?.line.source.end ?? 0) >= end) {
        at++;
        break;
      }
    }
    const [first] = pieces;
    if (!first || pieces.length === 1) return pieces;
    const telling = pieces.find((each) => each.role === "heading") ?? pieces.find((each) => each.role === "label");
    const words = pieces.map((each) => each.line.text).join(" ");
    return [{ ...(telling ?? first), line: { ...first.line, text: words } }];
  });
}

/**
 * One document through all stages, with what each made.
 *
 * Throws MinutesError when the bytes cannot be read; never throws for odd text.
 */
export async function trace(source: SourceBytes, options: ParseOptions = {}): Promise<Trace> {
  const goesOn = options.onProgress ?? (() => undefined);
  const text = await read(source, options);
  goesOn();
  const outlines = outlinesOf(cleanText(text), options.leaveOut ?? []);
  goesOn();
  const facts: SourceFacts = {
    fileName: source.fileName,
    bytes: source.bytes.byteLength,
    sha256: createHash("sha256").update(source.bytes).digest("hex"),
    generatorVersion: version,
  };
  const records = outlines.map((outline, index) => {
    const part = outlines.length > 1 ? { part: { number: index + 1, of: outlines.length } } : {};
    const record = MinutesRecord.parse(assembleRecord(outline, { ...facts, ...part }));
    goesOn();
    return record;
  });
  return { source: text, lines: outlines.flatMap((outline) => tracedLines(text, outline)), records };
}

/** The outline of each meeting in the file. */
function outlinesOf(text: CleanText, leaveOut: readonly string[]): Outline[] {
  const meetings = splitMeetings(text);
  if (meetings.length <= 1) return [readOutline(text, leaveOut)];
  return meetings.map((range) => readOutline(partOf(text, range), leaveOut));
}

function tracedLines(text: SourceText, outline: Outline): TraceLine[] {
  return wholeLines(text, outline).map((placed) => traceLine(outline, placed));
}

/**
 * Reads the records of one document: one for each meeting in it, in their order; nearly always one.
 *
 * Throws MinutesError when the bytes cannot be read; never throws for odd text.
 */
export async function parseAll(source: SourceBytes, options: ParseOptions = {}): Promise<readonly MinutesRecord[]> {
  return (await trace(source, options)).records;
}

/**
 * Reads the record of one document. Of a file with the minutes of several meetings it is the first meeting's, and a
 * notice (several-meetings) says so: `parseAll` reads them all.
 *
 * Throws MinutesError when the bytes cannot be read; never throws for odd text.
 */
export async function parse(source: SourceBytes, options: ParseOptions = {}): Promise<MinutesRecord> {
  const [first, ...others] = await parseAll(source, options);
  if (!first) throw new Error("a document has at least one record");
  if (others.length === 0) return first;
  return { ...first, notices: [...first.notices, severalMeetings(others.length + 1)] };
}
