import { describe, expect, test } from "vitest";
import { alarmLines, countAlarms, expectedFindings, tooManyAlarms } from "../scripts/eval/alarms.ts";
import { type CleanRecord, cleanDocuments } from "../scripts/eval/documents.ts";
import { rules } from "../src/rules/registry.ts";
import { aRecord } from "./support/records.ts";

const [first] = cleanDocuments();
if (first === undefined) throw new Error("There are no fixtures.");

const undated: CleanRecord = {
  gold: first.gold,
  name: "gold/undated",
  file: "referat.txt",
  record: aRecord({ meeting: { date: null, weekday: null } }),
};

describe("the false alarms", () => {
  test("are the errors and warnings that nobody listed as true", () => {
    const alarms = countAlarms([undated], {});
    expect(alarms.falseOnes.map(({ finding }) => finding.ruleId)).toEqual(["missing-date"]);
    expect(alarms.errorsPer100).toBe(100);
    expect(tooManyAlarms(alarms)).toBe(true);
    expect(alarmLines(alarms)).toContain("gold/undated: error missing-date: No date is stated for the meeting.");
  });

  test("leave out what is listed, which must still be found", () => {
    const listed = { rule: "missing-date", item: null, says: "No date", why: "The document states none." };
    const alarms = countAlarms([undated], { "gold/undated": [listed], "gold/other": [listed] });
    expect(alarms.falseOnes).toEqual([]);
    expect(alarms.gone).toEqual(["gold/other: missing-date"]);
  });
});

test("the findings listed as true are of rules that exist and documents that are there", () => {
  const names = cleanDocuments().map(({ name }) => name);
  for (const [name, listed] of Object.entries(expectedFindings())) {
    expect(names).toContain(name);
    for (const { rule } of listed) expect(rules.map(({ id }) => id)).toContain(rule);
  }
});
