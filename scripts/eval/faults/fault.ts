import type { Item } from "../../../src/record/item.ts";
import type { MinutesRecord } from "../../../src/record/record.ts";
import { check } from "../../../src/rules/engine.ts";
import { comesWithoutDecision } from "../../../src/rules/items.ts";
import type { CleanRecord } from "../documents.ts";

/** One fault that is put into clean records, to see whether the rule finds it. */
export interface Fault {
  /** What is done: "the date is removed". */
  readonly id: string;
  /** The rule that must find it. */
  readonly rule: string;
  /** Puts the fault into the record, which is a copy; false where this record offers no place for it. */
  inject(record: MinutesRecord): boolean;
}

export interface FaultResult {
  readonly fault: Fault;
  /** Names of the fixtures where the rule found the fault, could not tell, or passed over it. */
  readonly found: readonly string[];
  readonly open: readonly string[];
  readonly missed: readonly string[];
}

/** Puts the fault into every record that has a place for it. */
export function tryFault(fault: Fault, records: readonly CleanRecord[]): FaultResult {
  const result = { fault, found: [] as string[], open: [] as string[], missed: [] as string[] };
  for (const { name, record } of records) {
    const copy = structuredClone(record);
    if (!fault.inject(copy)) continue;
    const [before, after] = [answersOf(fault.rule, record), answersOf(fault.rule, copy)];
    const outcome = after.fail > before.fail ? "found" : after.cannotTell > before.cannotTell ? "open" : "missed";
    result[outcome].push(name);
  }
  return result;
}

function answersOf(rule: string, record: MinutesRecord): { fail: number; cannotTell: number } {
  return check(record, { rules: { only: [rule] } }).rules[0] ?? { fail: 0, cannotTell: 0 };
}

export function faultLines(results: readonly FaultResult[]): string {
  const width = Math.max(...results.map(({ fault }) => fault.rule.length));
  const lines = results.map(({ fault, found, open, missed }) => {
    const counts = `${found.length} found, ${open.length} could not tell, ${missed.length} missed`;
    return `  ${fault.rule.padEnd(width)}  ${counts}: ${fault.id}${missed.length > 0 ? ` (${missed.join(", ")})` : ""}`;
  });
  return ["Seeded faults:", ...lines].join("\n");
}

/** The first item with a decision of the body's own, an open one that is put to the body. */
export function decidedItem(record: MinutesRecord): Item | undefined {
  return record.items.find((item) => {
    const { category, access, decisions, sections } = item;
    if (category !== "regular" || access.public === false || comesWithoutDecision(item)) return false;
    const labelled = sections.some(({ kind, label }) => kind === "decision" && label !== null);
    return labelled && decisions.length === 1 && decisions[0]?.stage === "own";
  });
}
