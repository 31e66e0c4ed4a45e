import { beforeAll, describe, expect, test } from "vitest";
import { alarmLimits, alarmLines, countAlarms, expectedFindings } from "../scripts/eval/alarms.ts";
import { type CleanRecord, cleanDocuments, readClean } from "../scripts/eval/documents.ts";
import { tryFault } from "../scripts/eval/faults/fault.ts";
import { faults } from "../scripts/eval/faults/registry.ts";
import { rules } from "../src/rules/registry.ts";

let records: CleanRecord[] = [];

beforeAll(async () => {
  records = await readClean(cleanDocuments("quick"));
}, 300_000);

test("false alarms stay within what a secretary bears, over the clean fixtures that are no PDF", () => {
  const alarms = countAlarms(records, expectedFindings());
  expect(alarms.errorsPer100, alarmLines(alarms)).toBeLessThanOrEqual(alarmLimits.errorsPer100);
  expect(alarms.warningsPer10, alarmLines(alarms)).toBeLessThanOrEqual(alarmLimits.warningsPer10);
});

describe("faults put into clean minutes", () => {
  test("are meant for rules that exist, and each has a name of its own", () => {
    for (const { rule } of faults) expect(rules.map(({ id }) => id)).toContain(rule);
    expect(new Set(faults.map(({ id, rule }) => `${rule} ${id}`)).size).toBe(faults.length);
  });

  test.each(faults)("$rule: $id", (fault) => {
    const { found, missed } = tryFault(fault, records);
    expect(missed, "passed over").toEqual([]);
    expect(found.length, "found somewhere").toBeGreaterThan(0);
  });

  test("leave the records as they were", () => {
    const before = structuredClone(records[0]?.record);
    for (const fault of faults) tryFault(fault, records.slice(0, 1));
    expect(records[0]?.record).toEqual(before);
  });
});
