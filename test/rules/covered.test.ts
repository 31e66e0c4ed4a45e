import { describe, expect, test } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { reporters } from "../../src/report/registry.ts";
import { checkArchive } from "../../src/rules/archive/check-archive.ts";
import { coveredText } from "../../src/rules/covered.ts";
import { check } from "../../src/rules/engine.ts";
import { fingerprintOf } from "../../src/rules/fingerprint.ts";
import { reportOptions } from "../support/checked.ts";
import type { Draft } from "../support/draft.ts";
import { aRecord } from "../support/records.ts";

const number = "150358-5002";
/** The serial, and the whole number with or without its hyphen: none may be read anywhere. */
const readable = /150358|5002/u;

/** Minutes in which every field that a rule quotes holds a CPR number. */
const exposed: Draft<MinutesRecord> = {
  source: { fileName: `${number}.pdf`, title: `cpr ${number}`, mediaType: "application/pdf" },
  meeting: { weekday: "onsdag", body: `Udvalg ${number}` },
  attendance: [{ name: `Bo ${number}` }, { name: `Bo ${number}`, status: "excused" }],
  rest: [{ kind: "header", text: `Sag om cpr ${number}` }],
  items: [
    { number: "1" },
    { number, title: `Klage fra ${number}`, sections: [{ text: "" }], decisions: [] },
    {
      title: "Maling",
      sections: [{ kind: "case", label: `Om ${number}`, text: `Jf. bilag 9. ${number} har søgt.` }, {}],
      actions: [{ task: `Der skrives til ${number}.`, owners: [], basis: "passive", due: null }],
      attachments: [
        { name: "Bilag 1: Plan", number: "1" },
        { name: `bilag 9 om ${number}`, number: "9", reference: "mentioned" },
      ],
    },
  ],
};

test("nothing that any rule says holds a CPR number, whatever it quotes", () => {
  const result = check(aRecord(exposed), { preview: true, today: "2025-06-01" });
  expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(["cpr-number", "empty-decision", "action-without-owner", "attachment-not-listed"]),
  );
  expect(JSON.stringify(result)).not.toMatch(readable);
});

test("a fingerprint is not made of the number: another number of that day has the same", () => {
  const printOf = (written: string) =>
    check(aRecord({ items: [{ sections: [{ text: `cpr ${written}` }] }] }), { rules: { only: ["cpr-number"] } })
      .findings[0]?.fingerprint;
  expect(printOf("150358-5002")).toBe(printOf("150358-5118"));
  expect(printOf("150358-5002")).not.toBe(printOf("290260-5005"));
  expect(printOf("150358-5002")).not.toBe(fingerprintOf("cpr-number", ["Maling af gavlen", "150358-5002"], 0));
});

test("archive findings are covered too", () => {
  const twice = [aRecord(exposed), aRecord({ ...exposed, source: { ...exposed.source, sha256: "1".repeat(64) } })];
  const results = checkArchive(twice, { preview: true });
  expect(results.flatMap(({ findings }) => findings).map(({ ruleId }) => ruleId)).toContain("duplicate-meeting");
  expect(JSON.stringify(results)).not.toMatch(readable);
});

describe.each(reporters)("the report $id", (reporter) => {
  test("shows no number, also not in the line of the source it quotes", () => {
    const result = check(aRecord(exposed), { preview: true });
    const text = `Sag om cpr ${number} og mere`;
    const lines = [0, 1000, 1100, 2000, 3000].map((start) => ({
      number: start / 100 + 1,
      start,
      text: coveredText(text),
    }));
    const output = reporter.write(
      [{ path: coveredText(`${number}.pdf`), result, lines }],
      reportOptions({ width: 200 }),
    );
    expect(output).not.toMatch(readable);
  });
});

test("covering leaves every character in its place", () => {
  expect(coveredText(`før ${number} efter`)).toBe("før 1503••-•••• efter");
});
