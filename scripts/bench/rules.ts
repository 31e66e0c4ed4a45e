import { readFileSync } from "node:fs";
import path from "node:path";
import fastGlob from "fast-glob";
import { parse } from "../../src/pipeline.ts";
import type { Item } from "../../src/record/item.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checker } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/registry.ts";
import { median } from "./cpu.ts";

const records = 10_000;
const itemsEach = 15;
const aimSeconds = 15;
const rounds = 1;

/** Runs every rule, previews too, over 10,000 records of 15 items made from the invented minutes, on one core. */
export async function benchRules(root: string): Promise<void> {
  const files = fastGlob.sync("fixtures/gold/*/*.{txt,md,html,docx}", { cwd: root, absolute: true }).sort();
  const read: MinutesRecord[] = [];
  for (const file of files) {
    const record = await parse({ fileName: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });
    if (record.items.length > 0) read.push(ofSize(record, itemsEach));
  }
  const check = checker({ preview: true });
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < rounds; round += 1) {
    let spent = 0;
    findings = 0;
    for (let turn = 0; turn < records; turn += 1) {
      // Each record is one of its own, as they come out of a file; making it is not measured.
      const record = structuredClone(read[turn % read.length]) as MinutesRecord;
      const before = process.cpuUsage();
      findings += check(record).findings.length;
      const { user, system } = process.cpuUsage(before);
      spent += (user + system) / 1e6;
    }
    times.push(spent);
  }
  const seconds = median(times);
  console.log(`${records} records of ${itemsEach} items from ${read.length} documents: ${findings} findings`);
  console.log(
    `rules: ${rules.length} over ${records} records in ${seconds.toFixed(1)} s (aim ${aimSeconds}) ${seconds <= aimSeconds ? "ok" : "TOO SLOW"}`,
  );
}

/** The record with so many items: its own, again from the first when they do not suffice. */
function ofSize(record: MinutesRecord, size: number): MinutesRecord {
  const items = Array.from({ length: size }, (_, index): Item => {
    const item = structuredClone(record.items[index % record.items.length]) as Item;
    return { ...item, order: index + 1, number: String(index + 1) };
  });
  return { ...record, items };
}
