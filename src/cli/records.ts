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

/** What a source holds. */
export interface ReadSource {
  readonly records: readonly MinutesRecord[];
  /** The lines of the document as they may be shown, CPR numbers covered; null where the source holds records, which have no lines. */
  readonly lines: readonly QuotedLine[] | null;
}

/**
 * The records of a source: those it holds, when its content is records of ours in JSON or NDJSON, else the one its
 * document is read into. Throws MinutesError when neither can be done.
 */
export async function readSource(source: Source, options: ReadOptions, run: Run): Promise<ReadSource> {
  const { say } = run;
  const bytes = await source.read();
  const named = /\.(?:json|ndjson|jsonl)$/iu.test(bytes.fileName);
  const values = named || startsLikeJson(bytes.bytes) ? jsonValues(bytes.bytes) : null;
  if (values !== null && values.length > 0 && values.every(looksLikeRecord)) {
    return { records: await validRecords(values, say), lines: null };
  }
  if (named) throw new LocalError("RECORD_INVALID", values === null ? say.notJson() : say.notRecord());
  const { trace } = await import("../pipeline.ts");
  const { record, source: document } = await withProgress(source.name, run, (told) =>
    trace(bytes, { ...options, ...told }),
  );
  // Covered in one go, because a number may go on in the next line.
  const { coveredText } = await import("../rules/covered.ts");
  const text = coveredText(document.text);
  const lines = document.lines.map(({ number, start, end }) => ({ number, start, text: text.slice(start, end) }));
  return { records: [record], lines };
}

function startsLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  return head.startsWith("{") || head.startsWith("[");
}

/** The values of a JSON file (those of its array, when it is one) or of the lines of an NDJSON file; null for neither. */
function jsonValues(bytes: Uint8Array): unknown[] | null {
  const text = new TextDecoder().decode(bytes);
  const whole = parseJson(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const values: unknown[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const value = parseJson(line);
    if (value === undefined) return null;
    values.push(value);
  }
  return values.length === 0 ? null : values;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function looksLikeRecord(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && "schemaVersion" in value && "meeting" in value && "items" in value
  );
}

async function validRecords(values: readonly unknown[], say: Messages): Promise<readonly MinutesRecord[]> {
  const { MinutesRecord, schemaVersion } = await import("../record/record.ts");
  return values.map((value, index) => {
    const found = (value as { schemaVersion: unknown }).schemaVersion;
    if (found !== schemaVersion)
      throw new LocalError("RECORD_INVALID", say.recordVersion(String(found), schemaVersion));
    const read = MinutesRecord.safeParse(value);
    if (read.success) return read.data;
    const problem = read.error.issues[0];
    const place = [...(values.length > 1 ? [index] : []), ...(problem?.path ?? [])]
      .map((key) => `/${String(key)}`)
      .join("");
    throw new LocalError("RECORD_INVALID", say.recordInvalid(place, problem?.message ?? ""));
  });
}
