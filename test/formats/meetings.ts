import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceBytes } from "../../src/ingest/adapter.ts";

const root = path.resolve(import.meta.dirname, "../../fixtures/formats");

/** The invented meetings that are there in many formats, by folder. */
export const meetingNames: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The file that the others are compared with: in Word nothing is lost on the way, neither columns nor paragraphs. */
export const reference = "referat.docx";

/** Every document of a meeting, by name. */
export function documentsOf(meeting: string): string[] {
  return readdirSync(path.join(root, meeting))
    .filter((name) => name.startsWith("referat."))
    .sort();
}

/** One document as the library is given it. The name says nothing of the format, so that it must be found. */
export function openDocument(meeting: string, document: string): SourceBytes {
  return { fileName: "referat", bytes: new Uint8Array(readFileSync(path.join(root, meeting, document))) };
}

/** A file of words or labels beside the documents. */
export function readBeside(meeting: string, name: string): string {
  return readFileSync(path.join(root, meeting, name), "utf8");
}
