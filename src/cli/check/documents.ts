import path from "node:path";
import type { ReportedDocument } from "../../report/reporter.ts";
import { coveredText } from "../../rules/covered.ts";
import type { CheckResult } from "../../rules/finding.ts";
import { describe } from "../failures.ts";
import type { ReadDocument, StoredRecords, StoredValue } from "../records.ts";
import type { Run } from "../run.ts";
import type { Source } from "../sources.ts";
import type { FileChecks } from "./checkers.ts";
import { linesOf } from "./json-lines.ts";
import { locationOf } from "./location.ts";

/** Media types of files whose lines are the lines of the text. */
const textTypes = new Set(["text/plain", "text/markdown"]);

/** What the rules say about everything that a source holds. */
export function documentsOf(
  source: Source,
  read: ReadDocument | StoredRecords,
  check: FileChecks,
  run: Run,
): ReportedDocument[] {
  const file = path.resolve(source.name);
  const location = coveredText(locationOf(file));
  if (read.kind === "document") {
    const { records, lines } = read;
    return records.map((record, index) => {
      const fileLines = textTypes.has(record.source.mediaType) ? "text" : "none";
      const name = records.length > 1 ? `${source.name}#${index + 1}` : source.name;
      return { path: coveredText(name), location, result: check.record(record, file), lines, fileLines };
    });
  }
  const results = read.values.map(({ content }) => ("value" in content ? check.value(content.value, file) : null));
  const lineMaps = linesIn(read, results);
  return read.values.map((stored, index): ReportedDocument => {
    const name = coveredText(read.values.length > 1 ? nameOf(source, stored, index) : source.name);
    const result = results[index];
    if (result) return { path: name, location, result, fileLines: lineMaps[index] ?? new Map() };
    const failure = "failure" in stored.content ? stored.content.failure : null;
    return { path: name, location, failure: describe(failure, run) };
  });
}

/** "alle.ndjson#2 (referat.txt)" */
function nameOf(source: Source, { content }: StoredValue, index: number): string {
  const fileName = "value" in content ? sourceName(content.value) : null;
  return `${source.name}#${index + 1}${fileName === null ? "" : ` (${fileName})`}`;
}

/** Name of the document that a stored record was read from, when it says. */
export function sourceName(value: object): string | null {
  const name = (value as { source?: { fileName?: unknown } }).source?.fileName;
  return typeof name === "string" ? name : null;
}

/** For each value of the file, the lines of the subjects of its findings. */
function linesIn({ values, text }: StoredRecords, results: readonly (CheckResult | null)[]): Map<string, number>[] {
  const subjects = results.map((result) => (result?.findings ?? []).map(({ subject }) => subject));
  if (text === null) {
    return subjects.map((own, index) => new Map(own.map((subject) => [subject, values[index]?.line ?? 1])));
  }
  const places = subjects.flatMap((own, index) => own.map((subject) => (values[index]?.pointer ?? "") + subject));
  const lines = places.length === 0 ? new Map<string, number>() : linesOf(text, places);
  return subjects.map(
    (own, index) => new Map(own.map((subject) => [subject, lines.get((values[index]?.pointer ?? "") + subject) ?? 1])),
  );
}
