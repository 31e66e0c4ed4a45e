import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archiveOf } from "../../src/rules/archive/archive.ts";
import { checkArchive } from "../../src/rules/archive/check-archive.ts";
import { archiveRules } from "../../src/rules/archive/registry.ts";
import { sameCase, sharedStems, stemsOf } from "../../src/rules/archive/trail.ts";
import { CheckResult } from "../../src/rules/finding.ts";
import { anItem } from "../support/items.ts";
import { aRecord } from "../support/records.ts";

/** Minutes of one day; each is a file of its own. */
function minutesOf(date: string, draft: Parameters<typeof aRecord>[0] = {}, file = date) {
  const sha256 = [...file].reduce((sum, each) => (sum * 31 + (each.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
  return aRecord({
    ...draft,
    source: { fileName: `${file}.txt`, sha256: sha256.toString(16).padStart(64, "0") },
    meeting: { date, weekday: null, ...draft.meeting },
  });
}

const year = [
  minutesOf("2025-01-07", {
    meeting: { number: "1", nextMeeting: { date: "2025-02-04", text: "4. februar" } },
    items: [
      {
        number: "1",
        actions: [{ task: "Bo Juhl indhenter tilbud på scenen.", due: { date: "2025-02-01", text: "1. februar" } }],
      },
      { number: "2", title: "Cykelsti langs åen", decisions: [{ text: "Udsat.", outcome: "postponed" }] },
    ],
  }),
  minutesOf("2025-02-04", { meeting: { number: "2" }, items: [{ number: "3" }] }),
  minutesOf("2025-03-04", { meeting: { number: "3" }, items: [{ number: "4" }] }),
  minutesOf("2025-05-06", { meeting: { number: "5" }, items: [{ number: "7" }] }),
  // a copy, whose file comes first by its hash
  minutesOf("2025-05-06", { meeting: { number: "5" }, items: [{ number: "7" }] }, "kopi"),
  minutesOf("2025-09-02", { meeting: { number: "6" }, items: [{ number: "8" }] }),
];
const said = (results: readonly CheckResult[]) => results.map(({ findings }) => findings.map(({ ruleId }) => ruleId));

describe("an archive", () => {
  test("is checked record by record, in the order given", () => {
    const results = checkArchive(year, { preview: true });
    expect(said(results)).toEqual([
      ["action-not-followed-up", "postponed-item-lost"],
      [],
      [],
      ["duplicate-meeting"],
      ["meeting-sequence-gap", "running-number-gap"],
      [],
    ]);
    for (const result of results) expect(CheckResult.parse(result)).toEqual(result);
  });

  test("gives the same answers in whatever order its records come", () => {
    const inOrder = checkArchive(year, { preview: true });
    fc.assert(
      fc.property(fc.shuffledSubarray([...year.keys()], { minLength: year.length }), (order) => {
        const shuffled = checkArchive(
          order.map((place) => year[place] as (typeof year)[number]),
          { preview: true },
        );
        expect(shuffled).toEqual(order.map((place) => inOrder[place]));
      }),
      { numRuns: 20 },
    );
  });

  test("leaves its records as they are, and an empty one has nothing to say", () => {
    const before = structuredClone(year);
    checkArchive(year, { preview: true });
    expect(year).toEqual(before);
    expect(checkArchive([])).toEqual([]);
  });

  test("takes the configuration of all rules, and refuses a rule that is none", () => {
    expect(() => checkArchive(year, { rules: { off: ["missing-date"] } })).not.toThrow();
    expect(() => checkArchive(year, { rules: { off: ["no-such-rule"] } })).toThrow(/no rule "no-such-rule"/u);
    expect(() => checkArchive(year, { settings: { "postponed-item-lost": { months: 0 } } })).toThrow(/months/u);
    const ran = checkArchive(year, { rules: { only: ["duplicate-meeting"] } })[0]?.rules.map(({ ruleId }) => ruleId);
    expect(ran).toEqual(["duplicate-meeting"]);
  });

  test("holds bodies apart, and leaves out what has no body or day", () => {
    const records = [
      minutesOf("2025-01-07"),
      minutesOf("2025-01-07", { meeting: { body: "Elevrådet" } }),
      minutesOf("2025-01-08", { meeting: { body: null } }),
      aRecord({ meeting: { date: null } }),
    ];
    expect(archiveOf(records).series.map(({ body, held }) => [body, held.length])).toEqual([
      ["elevrådet", 1],
      ["skolebestyrelsen", 1],
    ]);
    expect(said(checkArchive(records, { preview: true })).flat()).toEqual([]);
  });

  test("runs only stable rules unless asked", () => {
    const stable = archiveRules.filter(({ status }) => status === "stable").map(({ id }) => id);
    expect(checkArchive(year)[0]?.rules.map(({ ruleId }) => ruleId)).toEqual(stable);
  });
});

describe("one matter in two minutes", () => {
  test.each<[string, string, boolean]>([
    ["Cykelsti langs åen", "Genoptaget: Cykelsti langs åen", true],
    ["Cykelsti langs åen", "Cykelstien langs åen – 2. behandling", true],
    ["Budget 2025", "Budget 2026", false],
    ["Maling af gavlen", "Ansættelse af leder", false],
    ["Orientering", "Orientering om havnen", false],
  ])("%s / %s", (one, other, expected) => {
    expect(sameCase(anItem({ title: one }), anItem({ title: other }))).toBe(expected);
  });

  test("a case number ties titles together that differ", () => {
    const at = { page: 1, line: 1, endLine: 1, start: 0, end: 5 };
    const caseNumbers = [{ value: "24/0099", scheme: null, at }];
    expect(sameCase(anItem({ title: "Havnen", caseNumbers }), anItem({ title: "Lokalplan", caseNumbers }))).toBe(true);
  });

  test("words are known by their beginnings", () => {
    expect(sharedStems(stemsOf("indhente tilbuddet på scenen"), stemsOf("Tilbud på scene modtaget"))).toBeLessThan(1);
    expect(sharedStems(stemsOf("tilbuddet"), stemsOf("tilbuddene"))).toBe(1);
    expect(stemsOf("Det skal bestyrelsen")).toEqual(new Set());
  });
});
