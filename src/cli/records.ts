import { placeOf } from "../config/jsonc.ts";
import type { ReadOptions } from "../ingest/adapter.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { QuotedLine } from "../report/reporter.ts";
import { LocalError } from "./failures.ts";
import type { Messages } from "./messages.ts";
import { withProgress } from "./progress.ts";
import type { Run } from "./run.ts";
import type { Source } from "./sources.ts";

/** How each of so many sources is read: pages of scans take seconds each, so of several they are read when asked for. */
export function readOptions({ ocr, password }: ReadOptions, sources: number): ReadOptions {
  return { ocr: ocr ?? (sources > 1 ? "off" : "auto"), ...(password === undefined ? {} : { password }) };
}

/** A document, read into its record. */
export interface ReadDocument {
  readonly kind: "document";
  /** One for each meeting in the document; nearly always one. */
  readonly records: readonly MinutesRecord[];
  /** As they may be shown: CPR numbers are covered. */
  readonly lines: readonly QuotedLine[];
}

/** Records as they are stored; what is in them has not been looked at yet. */
export interface StoredRecords {
  readonly kind: "records";
  readonly values: readonly StoredValue[];
  /** The text of the file, where it is one JSON value; null for a record a line. */
  readonly text: string | null;
}

/** One value of a file of records: a record, whole or broken, or the reason why it is none. */
export interface StoredValue {
  /** Where it stands in its file: a JSON pointer ("", "/2"). */
  readonly pointer: string;
  /** The line it stands on, from 1, in a file with a record a line. */
  readonly line: number;
  readonly content: { readonly value: object } | { readonly failure: LocalError };
}

const known = ["source", "meeting", "attendance", "items"];

/**
 * What a source holds: records of ours in JSON or NDJSON, or a document, which is read. Throws MinutesError when neither
 * can be done.
 */
export async function readSource(
  source: Source,
  options: ReadOptions,
  run: Run,
): Promise<ReadDocument | StoredRecords> {
  const { say } = run;
  const bytes = await source.read();
  if (areRecords(bytes.fileName, bytes.bytes)) {
    const stored = await storedRecords(new TextDecoder().decode(bytes.bytes), say);
    const [first] = stored.values;
    if (first === undefined) throw new NotRecordError("RECORD_INVALID", say.notRecord());
    if (stored.values.every(({ content }) => "failure" in content) && "failure" in first.content) {
      throw first.content.failure;
    }
    return stored;
  }
  const { trace } = await import("../pipeline.ts");
  const { records, source: document } = await withProgress(source.name, run, (told) =>
    trace(bytes, { ...options, ...told }),
  );
  // Covered in one go, because a number may go on in the next line.
  const { coveredText } = await import("../rules/covered.ts");
  const shown = coveredText(document.text);
  const lines = document.lines.map(({ number, start, end }) => ({ number, start, text: shown.slice(start, end) }));
  return { kind: "document", records, lines };
}

/** The records of a source; throws MinutesError when one of those that are stored is none. */
export async function readRecords(source: Source, options: ReadOptions, run: Run): Promise<MinutesRecord[]> {
  const read = await readSource(source, options, run);
  if (read.kind === "document") return [...read.records];
  return Promise.all(read.values.map((stored) => validRecord(stored, run.say)));
}

/** The record that a stored value is; throws MinutesError when it is none. */
export async function validRecord({ content, pointer }: StoredValue, say: Messages): Promise<MinutesRecord> {
  if ("failure" in content) throw content.failure;
  const { MinutesRecord } = await import("../record/record.ts");
  const parsed = MinutesRecord.safeParse(content.value);
  if (parsed.success) return parsed.data;
  const [problem] = parsed.error.issues;
  const place = pointer + (problem?.path ?? []).map((key) => `/${String(key)}`).join("");
  throw new LocalError("RECORD_INVALID", say.recordInvalid(place, problem?.message ?? ""));
}

/** JSON, but no records. */
export class NotRecordError extends LocalError {}

/** Whether a file can only be meant as records: by its name, or by how it begins. */
export function areRecords(fileName: string, bytes: Uint8Array): boolean {
  const named = /\.(?:json|ndjson|jsonl)$/iu.test(fileName);
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/u, "");
  // '{"schemaVersion":', '[ { "meeting":', "[]", and '{broken' before a line that begins so: no minutes begin like JSON
  const begins =
    /^\s{0,99}(?:\{[^\n]{0,4000}\n\s{0,99})?\[?\s{0,99}\{\s{0,99}"[^"\n]{1,60}"\s{0,99}:|^\s{0,99}\[\s{0,99}\]\s{0,99}$/u;
  return named || begins.test(head);
}

/** The values of a JSON file (those of its array, when it is one) or of the lines of an NDJSON file. */
export async function storedRecords(text: string, say: Messages): Promise<StoredRecords> {
  const { schemaVersion } = await import("../record/record.ts");
  const whole = parseJson(text);
  if ("value" in whole) {
    const list = Array.isArray(whole.value);
    const values = (list ? (whole.value as unknown[]) : [whole.value]).map((value, index) => ({
      pointer: list ? `/${index}` : "",
      line: 1,
      content: contentOf(value, schemaVersion, say),
    }));
    return { kind: "records", values, text };
  }
  const lines = text.split("\n").map((line, index) => ({ line, number: index + 1, read: parseJson(line) }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  // With no line that is an object of its own, this is one JSON text, and it is broken where reading it stopped.
  if (filled.length < 2 || !filled.some(({ read }) => "value" in read && looksLikeRecord(read.value))) {
    const { line, column } = placeOf(text, whole.error);
    throw new LocalError("RECORD_INVALID", say.notJson(line, column));
  }
  const values = filled.map(({ number, read, line }, index) => ({
    pointer: `/${index}`,
    line: number,
    content:
      "value" in read
        ? contentOf(read.value, schemaVersion, say)
        : { failure: new LocalError("RECORD_INVALID", say.notJson(number, placeOf(line, read.error).column)) },
  }));
  return { kind: "records", values, text: null };
}

export function parseJson(text: string): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

export function contentOf(value: unknown, schemaVersion: string, say: Messages): StoredValue["content"] {
  if (!looksLikeRecord(value)) return { failure: new NotRecordError("RECORD_INVALID", say.notRecord()) };
  const found: unknown = (value as { schemaVersion?: unknown }).schemaVersion;
  // "1.1", "2.0", "2.0.1": whatever such a record says, this program does not know what it means.
  if (typeof found === "string" && /^\d{1,9}(?:\.\d{1,9}){1,2}$/u.test(found) && found !== schemaVersion) {
    return { failure: new LocalError("RECORD_INVALID", say.recordVersion(found, schemaVersion)) };
  }
  return { value };
}

/** Whether a value is meant as a record, whole or broken. */
export function looksLikeRecord(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const parts = known.filter((key) => key in value).length;
  return parts >= 2 || (parts === 1 && "schemaVersion" in value);
}
