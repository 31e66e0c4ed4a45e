import { describe, expect, test } from "vitest";
import { MinutesRecord } from "../../src/record/record.ts";
import { valueChecker } from "../../src/rules/check-value.ts";
import { check } from "../../src/rules/engine.ts";
import { CheckResult } from "../../src/rules/finding.ts";
import { mend } from "../../src/rules/mend.ts";
import { watch } from "../../src/rules/watch.ts";
import type { Draft } from "../support/draft.ts";
import { aRecord } from "../support/records.ts";

const checkValue = valueChecker();

/** A record with the values at the JSON pointers put in; undefined takes the field out. */
function broken(values: Readonly<Record<string, unknown>>, draft: Draft<MinutesRecord> = {}): unknown {
  const record = aRecord(draft) as unknown as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(values)) {
    const keys = pointer.slice(1).split("/");
    const last = keys.pop() ?? "";
    const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, record);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return record;
}

function said(value: unknown) {
  const { findings, unclear } = checkValue(value);
  return {
    findings: findings.map(({ ruleId, subject }) => `${ruleId} ${subject}`),
    unclear: unclear.map(({ ruleId, subject }) => `${ruleId} ${subject}`),
  };
}

const undecided: Draft<MinutesRecord> = {
  items: [
    {},
    { title: "Ny cykelsti", sections: [{ kind: "decision", label: "Beslutning", text: "" }], decisions: [] },
    { title: "Havnen", sections: [{ kind: "decision", label: "Beslutning", text: "" }], decisions: [] },
  ],
};

describe("a record that keeps its schema", () => {
  test("is checked as any other", () => {
    expect(checkValue(aRecord(undecided))).toEqual(check(aRecord(undecided)));
  });
});

describe("a record that breaks its schema", () => {
  test("has a finding for each place, by JSON pointer, in both languages", () => {
    const { findings } = checkValue(broken({ "/items/0/title": 7, "/meeting/start": undefined }));
    expect(findings.map(({ ruleId, severity, subject }) => [ruleId, severity, subject])).toEqual([
      ["record-invalid", "error", "/meeting/start"],
      ["record-invalid", "error", "/items/0/title"],
    ]);
    expect(findings[0]?.message).toEqual({
      da: "Data er ikke gyldige ved /meeting/start: feltet mangler.",
      en: "The record is not valid at /meeting/start: the field is missing.",
    });
    expect(findings[1]?.item).toBe("1");
  });

  test("still gets every rule that its valid part allows", () => {
    const { findings } = said(broken({ "/attendance/0/name": 7 }, undecided));
    expect(findings).toEqual([
      "record-invalid /attendance/0/name",
      "empty-decision /items/1/sections/0",
      "empty-decision /items/2/sections/0",
    ]);
  });

  test("is not held to what stands in the broken part: the rule cannot tell", () => {
    const { findings, unclear } = said(broken({ "/meeting/date": "snart" }));
    expect(findings).toEqual(["record-invalid /meeting/date"]);
    expect(unclear).toContain("missing-date /meeting/date");
  });

  test("a broken item leaves the findings about the others", () => {
    const { findings, unclear } = said(broken({ "/items/1/sections/0/text": null }, undecided));
    expect(findings).toContain("empty-decision /items/2/sections/0");
    expect(findings).not.toContain("empty-decision /items/1/sections/0");
    expect(unclear).toContain("empty-decision /items/1/sections/0");
  });

  test.each<[string, unknown]>([
    ["a list of items that is none", broken({ "/items": "ingen" })],
    ["no items", broken({ "/items": undefined })],
    ["an item that is a word", broken({ "/items/0": "Budget" })],
    ["everything missing", { schemaVersion: "1.0", meeting: {}, items: [{}] }],
    ["a number", 7],
    ["null", null],
    ["a list", []],
  ])("gives findings in the promised shape and does not throw: %s", (_, value) => {
    const result = checkValue(value);
    expect(result.findings.length).toBeGreaterThan(0);
    expect(result.findings.every(({ ruleId }) => ruleId === "record-invalid")).toBe(true);
    expect(CheckResult.parse(result)).toEqual(result);
  });

  test("with very many faults says the first hundred and how many more", () => {
    const items = Array.from({ length: 300 }, () => ({}));
    const { findings } = checkValue(broken({ "/items": items }));
    expect(findings.filter(({ ruleId }) => ruleId === "record-invalid")).toHaveLength(101);
    expect(findings.some(({ message }) => /and \d+ more problems/u.test(message.en))).toBe(true);
  });
});

describe("mending", () => {
  test("gives a valid record, with the places that were emptied", () => {
    const mended = mend(broken({ "/items/0/order": "første", "/source/sha256": "x", "/attendance/1": 3 }));
    expect(MinutesRecord.parse(mended?.record)).toEqual(mended?.record);
    expect([...(mended?.broken ?? [])].sort()).toEqual(["/attendance/1", "/items/0/order", "/source/sha256"]);
  });

  test("leaves what it is given as it was", () => {
    const value = broken({ "/items/0/title": 7 });
    const before = structuredClone(value);
    mend(value);
    expect(value).toEqual(before);
  });
});

describe("a watched record", () => {
  test("tells which broken values were read, and cannot be changed", () => {
    const { value, take } = watch({ a: { b: [1, 2] }, c: 3 }, new Set(["/a/b/1", "/c"]));
    expect(value.a.b[0]).toBe(1);
    expect(take()).toEqual([]);
    expect(value.a.b.map((each) => each + 1)).toEqual([2, 3]);
    expect(take()).toEqual(["/a/b/1"]);
    expect(() => {
      value.a.b.push(4);
    }).toThrow(TypeError);
    expect(value.a).toBe(value.a);
  });
});
