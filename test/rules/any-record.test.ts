import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes } from "../../src/record/decision.ts";
import { sectionKinds } from "../../src/record/item.ts";
import { bodyTypes } from "../../src/record/meeting.ts";
import { noticeCodes } from "../../src/record/notice.ts";
import { documentKinds, type MinutesRecord } from "../../src/record/record.ts";
import { reporters } from "../../src/report/registry.ts";
import { check } from "../../src/rules/engine.ts";
import { CheckResult } from "../../src/rules/finding.ts";
import { reportOptions } from "../support/checked.ts";
import type { Draft } from "../support/draft.ts";
import { aRecord } from "../support/records.ts";

/** Words that rules look for, numbers, marks, and any text. */
const text = fc.oneof(
  fc.constantFrom(
    "",
    "Beslutning",
    "Godkendt.",
    "Ad 1 godkendt",
    "punkt 3-6",
    "Til stede:",
    "bilag 4",
    "42 fremmødte",
    "TBD",
    "31. februar 2025",
    "1.1",
    "IV",
    "8a",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("punkt", "1", "-", "2", "og", "ad", ".", "\n", "bilag", "til", "stede", ":", "«"), {
      maxLength: 30,
    })
    .map((words) => words.join(" ")),
);
const name = fc.oneof(fc.constantFrom("Anna Holm", "Anna Hlom", "Bo", "V", ""), text);
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc.constantFrom("2025-03-04", "2025-02-30", "0000-00-00", "9999-12-31");

const item: fc.Arbitrary<Draft<MinutesRecord["items"][number]>> = fc.record({
  number: text,
  title: perhaps(text),
  kind: perhaps(fc.constantFrom("information", "discussion", "decision")),
  category: fc.constantFrom("regular", "election", "approvalOfMinutes", "anyOtherBusiness"),
  access: fc.record({ public: perhaps(fc.boolean()) }),
  sections: some(fc.record({ kind: fc.constantFrom(...sectionKinds), label: perhaps(text), text })),
  recommendations: some(fc.record({ points: some(fc.record({ text })) })),
  decisions: some(
    fc.record({
      stage: fc.constantFrom("own", "other"),
      text,
      outcome: fc.constantFrom(...outcomes),
      points: some(fc.record({ text })),
    }),
  ),
  votes: some(
    fc.record({
      for: perhaps(fc.nat(9)),
      against: perhaps(fc.nat(9)),
      abstain: perhaps(fc.nat(9)),
      unanimous: perhaps(fc.boolean()),
      voters: some(fc.record({ name, option: fc.constantFrom("for", "against", "abstain") })),
      groups: some(fc.record({ name: text, option: fc.constantFrom("for", "against"), count: fc.nat(9) })),
      text,
    }),
  ),
  dissents: some(fc.record({ by: some(name), kind: fc.constantFrom("against", "note", "minorityStatement"), text })),
  recusals: some(fc.record({ name, text, leftRoom: perhaps(fc.boolean()) })),
  attachments: some(
    fc.record({ name: text, number: perhaps(text), reference: fc.constantFrom("listed", "mentioned") }),
  ),
  actions: some(
    fc.record({
      task: text,
      owners: fc.constantFrom([], [{ name: "Bo", kind: "person" }]),
      due: perhaps(fc.record({ date: perhaps(day), text })),
      decision: fc.nat(5),
      certainty: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  ),
}) as fc.Arbitrary<Draft<MinutesRecord["items"][number]>>;

const draft = fc.record({
  documentKind: fc.constantFrom(...documentKinds),
  meeting: fc.record({
    date: perhaps(day),
    weekday: perhaps(text),
    start: perhaps(fc.constantFrom("17:00", "25:70", "23:30")),
    end: perhaps(fc.constantFrom("16:00", "00:30")),
    body: perhaps(text),
    organization: perhaps(text),
    title: perhaps(text),
    bodyType: perhaps(fc.constantFrom(...bodyTypes)),
  }),
  attendance: some(
    fc.record({
      name,
      status: fc.constantFrom("present", "excused", "absent", "unknown", "remote"),
      stated: fc.constantFrom("listed", "prose"),
      planned: fc.boolean(),
    }),
  ),
  attendanceEvents: some(
    fc.record({
      name,
      type: fc.constantFrom("arrival", "departure", "return", "recusal"),
      item: perhaps(fc.constantFrom("1", "2", "9")),
      time: perhaps(fc.constantFrom("18:05", "99:99")),
      timing: perhaps(fc.constantFrom("before", "during", "after")),
      text,
    }),
  ),
  items: some(item),
  rest: some(fc.record({ kind: fc.constantFrom("header", "unassigned", "furniture"), text })),
  notices: some(
    fc.record({
      code: fc.constantFrom(...noticeCodes),
      severity: fc.constantFrom("info", "warning", "error"),
      message: text,
    }),
  ),
  coverage: fc.record({
    characters: fc.nat(5000),
    unassigned: fc.nat(5000),
    ratio: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  source: fc.record({ textQuality: fc.double({ min: 0, max: 1, noNaN: true }) }),
}) as fc.Arbitrary<Draft<MinutesRecord>>;

describe("whatever the record", () => {
  test("rules and reports answer in their shape, twice the same, with unique fingerprints", () => {
    fc.assert(
      fc.property(draft, (each) => {
        const record = aRecord(structuredClone(each));
        const result = check(record, { today: "2025-06-01", preview: true });
        expect(CheckResult.parse(result)).toEqual(result);
        expect(check(structuredClone(record), { today: "2025-06-01", preview: true })).toEqual(result);
        expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(result.findings.length);
        for (const reporter of reporters)
          expect(reporter.write([{ path: "a", result }], reportOptions())).toBeTypeOf("string");
      }),
      { numRuns: 100 },
    );
  });

  test("every subject is in the record, or is a field that is missing", () => {
    fc.assert(
      fc.property(draft, (each) => {
        const record = aRecord(structuredClone(each));
        const { findings, unclear } = check(record, { preview: true });
        for (const { subject } of [...findings, ...unclear]) {
          let value: unknown = record;
          for (const part of subject.split("/").slice(1)) {
            expect(value).toBeTypeOf("object");
            expect(Object.keys(value as object)).toContain(part);
            value = (value as Record<string, unknown>)[part];
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each(["punkt 1-", "ad 1, ", "bilag ", "1 - 2 og ", "42 ", "til stede ", "xx", "((", "…", "4. ", "den 3. "])(
    "a line of 100,000 characters of %j is no hindrance",
    (piece) => {
      const long = piece.repeat(Math.ceil(100_000 / piece.length));
      const record = aRecord({
        meeting: { date: null, body: null, organization: null, title: long },
        attendance: [],
        rest: [{ kind: "header", text: long }],
        items: [
          {
            title: long,
            sections: [{ kind: "decision", label: long, text: long }],
            recommendations: [{ points: [{ text: long }, { text: long }] }],
            decisions: [{ text: long }],
            votes: [{ text: long, for: 3, against: 2 }],
            dissents: [{ by: [long], kind: "note", text: long }],
            recusals: [{ name: long, text: long }],
          },
          {
            number: "3",
            title: "Budget",
            category: "election",
            sections: [{ kind: "other", label: null, text: long }],
            decisions: [],
            actions: [{ task: long, owners: [] }],
            attachments: [{ name: "Bilag 1" }, { name: long, reference: "mentioned", number: "7" }],
          },
        ],
      });
      const { findings, unclear } = check(record, { preview: true });
      for (const { message } of findings) expect(message.da.length).toBeLessThan(500);
      for (const { reason } of unclear) expect(reason.da.length).toBeLessThan(500);
    },
  );
});
