import { expect, test } from "vitest";
import { Baseline, BaselineFile, baselineText } from "../../src/config/baseline.ts";
import { check } from "../../src/rules/engine.ts";
import { aRecord } from "../support/records.ts";

const [missing] = check(aRecord({ attendance: [] })).findings;
const other = { ...missing!, ruleId: "missing-date" };
const everywhere = () => true;

/** The file after a run that met these findings. */
function fileOf(met: Readonly<Record<string, (typeof other)[]>>): BaselineFile {
  const baseline = new Baseline(null);
  for (const [document, findings] of Object.entries(met))
    for (const finding of findings) baseline.meets(document, finding);
  return baseline.updated(everywhere);
}

test("what a run met is known to the next one, in its document only", () => {
  const next = new Baseline(fileOf({ "a.txt": [missing!] }));
  expect(next.meets("a.txt", missing!)).toBe(true);
  expect(next.meets("b.txt", missing!)).toBe(false);
  expect(next.meets("a.txt", other)).toBe(false);
});

test("of equal findings so many are known as were counted", () => {
  const next = new Baseline(fileOf({ "alle.ndjson": [missing!, missing!] }));
  expect([1, 2, 3].map(() => next.meets("alle.ndjson", missing!))).toEqual([true, true, false]);
});

test("known findings that are gone are stale, of the documents that were checked or are not there any more", () => {
  const next = new Baseline(fileOf({ "a.txt": [missing!, other], "b.txt": [missing!], "c.txt": [missing!] }));
  next.meets("a.txt", missing!);
  expect(next.stale((document) => document !== "c.txt")).toEqual([
    { document: "a.txt", rule: "missing-date", count: 1 },
    { document: "c.txt", rule: "missing-attendance", count: 1 },
  ]);
});

test("an update keeps the documents that were not read, and drops what is gone", () => {
  const next = new Baseline(fileOf({ "a.txt": [missing!], "b.txt": [missing!], "c.txt": [missing!] }));
  next.checked("a.txt");
  expect(Object.keys(next.updated((document) => document !== "c.txt").documents)).toEqual(["b.txt"]);
});

test("the text is valid, sorted, with a finding a line, and holds no words of the documents", () => {
  const text = baselineText(fileOf({ "b.txt": [missing!], "a.txt": [other, missing!] }));
  expect(BaselineFile.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  expect(text.indexOf("a.txt")).toBeLessThan(text.indexOf("b.txt"));
  expect(text.split("\n").filter((line) => line.includes("fingerprint"))).toHaveLength(3);
  expect(text).not.toContain(missing!.message.da);
  expect(JSON.parse(baselineText(fileOf({})))).toEqual({ schemaVersion: "1.0", documents: {} });
});
