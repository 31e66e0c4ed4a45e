import { readFileSync } from "node:fs";
import path from "node:path";
import fastGlob from "fast-glob";
import { parse } from "../../src/pipeline.ts";
import type { Item } from "../../src/record/item.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checker } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/registry.ts";
import { verdict } from "./cpu.ts";

const records = 10_000;
const itemsEach = 15;
const aimSeconds = 15;

/**
 * Runs every rule, previews too, over 10,000 records of 15 items made from the invented minutes, on one core. Beside the
 * seconds, which are the machine's, stands what reading the same records from JSON costs.
 */
export async function benchRules(root: string): Promise<void> {
  const made = await recordsFrom(fastGlob.sync("fixtures/gold/*/*.{txt,md,html,docx}", { cwd: root, absolute: true }));
  const texts = made.map((record) => JSON.stringify(record));
  const check = checker({ preview: true });
  let [checking, reading, findings] = [0, 0, 0];
  for (let turn = 0; turn < records; turn += 1) {
    const start = cpu();
    const record = JSON.parse(texts[turn % texts.length] ?? "") as MinutesRecord;
    const read = cpu();
    findings += check(record).findings.length;
    checking += cpu() - read;
    reading += read - start;
  }
  console.log(`${records} records of ${itemsEach} items from ${made.length} documents: ${findings} findings`);
  console.log(`JSON.parse of them ${reading.toFixed(1)} s, ${(checking / reading).toFixed(1)} times as long in rules`);
  console.log(`${rules.length} rules, seconds of CPU: ${verdict(checking, aimSeconds)}`);
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Records of 15 items each, made from invented minutes. */
export async function recordsFrom(files: readonly string[]): Promise<MinutesRecord[]> {
  const made: MinutesRecord[] = [];
  for (const file of [...files].sort()) {
    const record = await parse({ fileName: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });
    if (record.items.length > 0) made.push(ofSize(record, itemsEach));
  }
  return made;
}

/** The record with so many items: its own, again from the first when they do not suffice. */
function ofSize(record: MinutesRecord, size: number): MinutesRecord {
  const items = Array.from({ length: size }, (_, index): Item => {
    const item = structuredClone(record.items[index % record.items.length]) as Item;
    return { ...item, order: index + 1, number: String(index + 1) };
  });
  return { ...record, items };
}
