import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { DocumentFindings } from "../../report/findings-schema.ts";
import type { Finding } from "../../rules/finding.ts";
import type { NamedRecord } from "../record-stream.ts";
import type { Source } from "../sources.ts";

// "part-000001.ndjson.gz", "part-7-of-64-000001.ndjson.gz", "part-worker-2-000001.ndjson.gz"
const segment = /^part((?:-\d{1,6}-of-\d{1,6}|-worker-\d{1,6})?-\d{1,12})\.ndjson\.gz$/u;
// "findings-000001.ndjson.gz", "findings-7-of-64-000001.ndjson.gz"
const findingsSegment = /^findings(?:-\d{1,6}-of-\d{1,6}|-worker-\d{1,6})?-\d{1,12}\.ndjson\.gz$/u;

/**
 * What `minutes batch --check` found, as it stands beside its records: beside a file a report of the records in it, beside a
 * segment a line for each of its records, in the same order.
 */
export class StoredFindings {
  /** The report that was read last: the records of a file follow one another. */
  #last: { readonly file: string; readonly documents: readonly unknown[] } | null = null;

  /** Findings of a record that were not suppressed; none where no report stands beside it. */
  of({ name }: NamedRecord): readonly Finding[] {
    const [, file = name, number = "1"] = /^(.*)#(\d{1,9})$/su.exec(name) ?? [];
    if (this.#last?.file !== file) this.#last = { file, documents: documentsBeside(file) };
    const read = DocumentFindings.safeParse(this.#last.documents[Number(number) - 1]);
    return read.success && read.data.status === "checked" ? read.data.findings : [];
  }
}

/** Whether findings stand beside any of the sources. */
export function haveFindings(sources: readonly Source[]): boolean {
  return sources.some(({ name }) => {
    const report = reportBeside(name);
    return report !== null && existsSync(report);
  });
}

/** The sources without reports that stand beside another one: they are read with it. */
export function withoutReports(sources: readonly Source[]): Source[] {
  const reports = new Set(sources.map(({ name }) => reportBeside(name)));
  return sources.filter((source) => source.inFolder !== true || !reports.has(source.name));
}

/** Where the findings of a file of records would stand. */
function reportBeside(file: string): string | null {
  const [folder, base] = [path.dirname(file), path.basename(file)];
  const [, number] = segment.exec(base) ?? [];
  if (number !== undefined) return beside(folder, `findings${number}.ndjson.gz`);
  const isRecord = base.endsWith(".json") && !base.endsWith(".findings.json");
  return isRecord ? beside(folder, base.replace(/\.json$/u, ".findings.json")) : null;
}

function beside(folder: string, base: string): string {
  return folder === "." ? base : `${folder}/${base}`;
}

function documentsBeside(file: string): readonly unknown[] {
  const report = reportBeside(file);
  if (report === null || !existsSync(report)) return [];
  try {
    if (findingsSegment.test(path.basename(report))) return isWhole(file) ? linesIn(report) : [];
    const { documents } = JSON.parse(readFileSync(report, "utf8")) as { documents?: unknown };
    return Array.isArray(documents) ? documents : [];
  } catch {
    // Damaged, or not ours: what stands there is nobody's findings.
    return [];
  }
}

/** Whether every source of a segment has findings, so that the lines of both belong together one by one. */
function isWhole(part: string): boolean {
  const index = readFileSync(part.replace(/\.ndjson\.gz$/u, ".index.ndjson"), "utf8");
  const entries = index.split("\n").filter((line) => line !== "");
  return entries.every((line) => "findings" in (JSON.parse(line) as object));
}

function linesIn(report: string): unknown[] {
  const lines = gunzipSync(readFileSync(report)).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
}
