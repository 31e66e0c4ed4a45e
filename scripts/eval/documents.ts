import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "../../src/pipeline.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { findLabelled, type Gold, readGold } from "./gold.ts";

const fixtures = path.resolve(import.meta.dirname, "../../fixtures");

/** A clean fixture: "gold/<slug>" or "formats/<meeting>", with the file it was read from. */
export interface CleanDocument {
  readonly name: string;
  readonly file: string;
  /** Its labels, made by hand. */
  readonly gold: Gold;
}

export interface CleanRecord extends CleanDocument {
  readonly record: MinutesRecord;
}

/** The documents of gold/ and the meetings of formats/, in every format; "quick" leaves out PDFs, which read slowly. */
export function cleanDocuments(which: "all" | "quick" = "all"): CleanDocument[] {
  const own = findLabelled(path.join(fixtures, "gold")).map(({ name, gold, documentPath }) => ({
    name: `gold/${name}`,
    file: documentPath,
    gold,
  }));
  const meetings = readdirSync(path.join(fixtures, "formats"), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const others = meetings.flatMap(({ name }) => {
    const folder = path.join(fixtures, "formats", name);
    const files = readdirSync(folder)
      .filter((file) => file.startsWith("referat."))
      .sort();
    const gold = readGold(path.join(folder, "gold.json"));
    return files.map((file) => ({ name: `formats/${name}`, file: path.join(folder, file), gold }));
  });
  return [...own, ...others].filter(({ file }) => which === "all" || !file.endsWith(".pdf"));
}

/** Their records, one after the other. */
export async function readClean(documents: readonly CleanDocument[]): Promise<CleanRecord[]> {
  const records: CleanRecord[] = [];
  for (const each of documents) {
    const source = { fileName: path.basename(each.file), bytes: readFileSync(each.file) };
    records.push({ ...each, record: await parse(source) });
  }
  return records;
}
