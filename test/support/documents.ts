import { assembleRecord, type SourceFacts } from "../../src/extract/record.ts";
import { type Outline, readOutline } from "../../src/layout/outline.ts";
import { MinutesRecord } from "../../src/record/record.ts";
import type { CleanText } from "../../src/text/clean.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { aMarkedText, aText } from "./sources.ts";

/** A document that was written in a test, with what every stage made of it. */
export interface ReadDocument {
  readonly source: SourceText;
  readonly outline: Outline;
  readonly record: MinutesRecord;
}

const facts: SourceFacts = { fileName: "referat.txt", bytes: 0, sha256: "0".repeat(64), generatorVersion: "0.0.0" };

function readDocument(text: CleanText): ReadDocument {
  const outline = readOutline(text);
  return { source: text.source, outline, record: MinutesRecord.parse(assembleRecord(outline, facts)) };
}

/** Reads a document written as plain text. */
export async function aDocument(text: string): Promise<ReadDocument> {
  return readDocument(await aText(text));
}

/** Reads a document written in Markdown. */
export async function aMarkedDocument(text: string): Promise<ReadDocument> {
  return readDocument(await aMarkedText(text));
}

const places: ReadonlySet<string> = new Set(["at", "source", "unassignedAt"]);

/** What a record says, without the places it says it of, to compare two readings of the same minutes. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => !places.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutPlaces(each)]));
}
