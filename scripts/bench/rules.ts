import { readFileSync } from "node:fs";
import path from "node:path";
import fastGlob from "fast-glob";
import { GIVEN_NAMES } from "../../src/danish/lexicon/given-names.ts";
import { SURNAMES } from "../../src/danish/lexicon/surnames.ts";
import { parse } from "../../src/pipeline.ts";
import type { Item } from "../../src/record/item.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checker } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/registry.ts";
import { verdict } from "./cpu.ts";

const records = 10_000;
const itemsEach = 15;
const aimSeconds = 15;
/** Records between two looks at the clock, which costs as much as a few rules. */
const atATime = 20;

/**
 * Runs every rule, previews too, over 10,000 records of 15 items made from the invented minutes, on one core. Beside the
 * seconds, which are the machine's, stands what reading the same records from JSON costs.
 */
export async function benchRules(root: string): Promise<void> {
  const made = await recordsFrom(fastGlob.sync("fixtures/gold/*/*.{txt,md,html,docx}", { cwd: root, absolute: true }));
  const texts = made.map((record) => JSON.stringify(record));
  const check = checker({ preview: true });
  let [checking, reading, findings] = [0, 0, 0];
  for (let first = 0; first < records; first += atATime) {
    const turns = Array.from({ length: atATime }, (_, more) => first + more);
    const batch = turns.map((turn) => withOtherNames(texts[turn % texts.length] ?? "", turn));
    const start = cpu();
    const read = batch.map((text) => JSON.parse(text) as MinutesRecord);
    const between = cpu();
    for (const record of read) findings += check(record).findings.length;
    checking += cpu() - between;
    reading += between - start;
  }
  const characters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1000);
  console.log(`${records} records of ${itemsEach} items from ${made.length} documents: ${findings} findings`);
  console.log(`${characters},000 characters of JSON each`);
  console.log(`JSON.parse of them ${reading.toFixed(1)} s, ${(checking / reading).toFixed(1)} times as long in rules`);
  console.log(`${rules.length} rules, seconds of CPU: ${verdict(checking, aimSeconds)}`);
}

const placeOf = new Map([...SURNAMES.entries(), ...GIVEN_NAMES.entries()].map(([place, name]) => [name, place]));
const given = new Set(GIVEN_NAMES);

/** The record with the names of other people: what remembers the names of earlier records must not gain by it. */
function withOtherNames(text: string, turn: number): string {
  return text.replace(/(?<!\p{L})\p{Lu}\p{Ll}{1,20}/gu, (word) => {
    const place = placeOf.get(word);
    if (place === undefined) return word;
    const names = given.has(word) ? GIVEN_NAMES : SURNAMES;
    return names[(place + turn) % names.length] ?? word;
  });
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
