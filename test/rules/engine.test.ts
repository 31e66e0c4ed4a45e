import { describe, expect, test } from "vitest";
import { z } from "zod";
import { MinutesError } from "../../src/record/errors.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { cannotTell, fail, notApplicable, pass, recordPart } from "../../src/rules/answers.ts";
import { check, checkWith } from "../../src/rules/engine.ts";
import { CheckResult } from "../../src/rules/finding.ts";
import { deepFreeze } from "../../src/rules/freeze.ts";
import { noOptions } from "../../src/rules/no-options.ts";
import type { CheckOptions } from "../../src/rules/options.ts";
import { rules } from "../../src/rules/registry.ts";
import { type Answer, defineRule, type Rule, type Wording } from "../../src/rules/rule.ts";
import { severitiesOf } from "../../src/rules/severity-table.ts";
import type { Draft } from "../support/draft.ts";
import { aRecord } from "../support/records.ts";
import { aSpan } from "../support/spans.ts";

/** The rules that run without being asked for, in clean minutes of a school board. */
const stable = rules
  .filter(({ id, status }) => status === "stable" && severitiesOf("schoolBoard")[id] !== "off")
  .map(({ id }) => id);

const faulty: Draft<MinutesRecord> = {
  meeting: { date: null, weekday: null },
  attendance: [],
  items: [
    { number: "1", title: "Budget" },
    {
      number: "2",
      title: "Ny cykelsti",
      sections: [{ kind: "decision", label: "Beslutning", text: "" }],
      decisions: [],
    },
    { number: "4", title: "Maling", actions: [{ task: "Der indhentes tilbud.", owners: [] }] },
  ],
};

const wording: Wording = {
  message: { da: "Der mangler noget.", en: "Something is missing." },
  expected: { da: "Noget.", en: "Something." },
  suggestion: { da: "Skriv noget.", en: "Write something." },
};

function aRule(over: Partial<Rule> & { answers?: Answer[] } = {}): Rule {
  const { answers = [fail(recordPart("/items"), ["some", "words"], wording)], ...facts } = over;
  return {
    ...defineRule({
      id: "some-fault",
      title: { da: "En fejl", en: "A fault" },
      severity: "error",
      status: "stable",
      since: "0.1.0",
      bodyTypes: "all",
      options: noOptions,
      check: () => answers,
    }),
    ...facts,
  };
}

/** The record as if so many lines of 100 characters had been put before it. */
function shifted(record: MinutesRecord, lines: number): MinutesRecord {
  return JSON.parse(JSON.stringify(record), (_, value) => {
    if (typeof value !== "object" || value === null || !("endLine" in value)) return value;
    const { line, endLine, start, end } = value;
    return {
      ...value,
      line: line + lines,
      endLine: endLine + lines,
      start: start + 100 * lines,
      end: end + 100 * lines,
    };
  });
}

function severityOf(rule: Rule, options: CheckOptions = {}, draft: Draft<MinutesRecord> = {}): string | undefined {
  return checkWith([rule], aRecord(draft), options).rules[0]?.severity;
}

describe("check", () => {
  test("finds nothing in clean minutes, and every rule has answered", () => {
    const result = check(aRecord());
    expect(result.findings).toEqual([]);
    expect(result.unclear).toEqual([]);
    expect(result.rules.map(({ ruleId }) => ruleId)).toEqual(stable);
    expect(result.rules.every((each) => each.pass + each.notApplicable > 0)).toBe(true);
  });

  test("answers in the promised shape", () => {
    const result = check(aRecord(faulty));
    expect(CheckResult.parse(result)).toEqual(result);
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual([
      "missing-attendance",
      "missing-date",
      "empty-decision",
      "item-number-gap",
      "action-without-owner",
    ]);
  });

  test("says the same every time, whatever the order of the rules", () => {
    const first = JSON.stringify(check(aRecord(faulty)));
    expect(JSON.stringify(check(aRecord(faulty)))).toBe(first);
    expect(JSON.stringify(checkWith([...rules].reverse(), aRecord(faulty)))).toBe(first);
  });

  test("leaves the record as it was, and takes a frozen one", () => {
    const record = aRecord(faulty);
    const before = structuredClone(record);
    check(record);
    expect(record).toEqual(before);
    expect(Object.isFrozen(record)).toBe(false);
    expect(check(deepFreeze(record))).toEqual(check(before));
  });

  test("gives rules a record they cannot change", () => {
    const meddler = aRule({
      check(record) {
        record.items.length = 0;
        return [];
      },
    });
    expect(() => checkWith([meddler], aRecord())).toThrow(TypeError);
  });

  test("counts every kind of answer", () => {
    const about = recordPart("/items");
    const reason = { da: "Ukendt.", en: "Unknown." };
    const answers = [pass(about), pass(about), notApplicable(about), cannotTell(about, reason)];
    const result = checkWith([aRule({ answers })], aRecord());
    expect(result.rules).toEqual([
      { ruleId: "some-fault", severity: "error", pass: 2, fail: 0, notApplicable: 1, cannotTell: 1 },
    ]);
    expect(result.unclear).toEqual([{ ruleId: "some-fault", reason, subject: "/items", item: null, at: null }]);
    expect(result.findings).toEqual([]);
  });

  test("counts a rule without an answer as not applicable", () => {
    expect(checkWith([aRule({ answers: [] })], aRecord()).rules[0]).toMatchObject({ notApplicable: 1, pass: 0 });
  });

  test("orders findings by their place, those without one first", () => {
    const at = (start: number) => fail(recordPart("/items", aSpan(start)), [String(start)], wording);
    const answers = [at(500), fail(recordPart("/meeting"), ["none"], wording), at(20)];
    const found = checkWith([aRule({ answers })], aRecord()).findings;
    expect(found.map((each) => each.at?.start)).toEqual([undefined, 20, 500]);
  });
});

describe("fingerprints", () => {
  const prints = (draft: Draft<MinutesRecord>) => check(aRecord(draft)).findings.map(({ fingerprint }) => fingerprint);

  test("are stable when lines move", () => {
    const record = aRecord(faulty);
    const moved = check(shifted(record, 70)).findings;
    const before = check(record).findings;
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
    expect(moved.at(-1)?.at?.line).toBe((before.at(-1)?.at?.line ?? 0) + 70);
  });

  test("change with the words and are unique in one record", () => {
    const open = { sections: [{ kind: "decision" as const, label: "Beslutning", text: "" }], decisions: [] };
    const found = prints({
      items: [{ title: "Budget" }, { title: "Sti", ...open }, { title: "Sti", ...open }, { title: "Havn", ...open }],
    });
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
  });

  test("do not heed case, blanks and marks", () => {
    const open = { sections: [{ kind: "decision" as const, label: "Beslutning", text: "" }], decisions: [] };
    const of = (title: string) => prints({ items: [{}, { title, ...open }] });
    expect(of("Ny cykelsti")).toEqual(of("NY  CYKELSTI."));
  });
});

describe("profiles", () => {
  const chosen = (draft: Draft<MinutesRecord>, options: CheckOptions = {}) => check(aRecord(draft), options).profile;

  test("follow from the kind of body", () => {
    expect(chosen({ meeting: { bodyType: "advisory" } })).toMatchObject({ id: "committee", chosenBy: "bodyType" });
    expect(chosen({ meeting: { bodyType: "projectGroup" } })).toMatchObject({ id: "management", chosenBy: "bodyType" });
  });

  test("are the general one for an unknown body", () => {
    expect(chosen({ meeting: { bodyType: null } })).toMatchObject({ id: "default", chosenBy: "default" });
    // A "Forretningsudvalg" may be an association's, but a region's is none.
    const doubtful = { bodyType: "association", organization: "Region Østfjord" } as const;
    expect(chosen({ meeting: doubtful })).toMatchObject({ id: "default", chosenBy: "default" });
    expect(chosen({ meeting: { ...doubtful, organization: "Foreningen Region Nord" } })).toMatchObject({
      id: "association",
    });
  });

  test("can be asked for", () => {
    const profile = chosen({ meeting: { bodyType: "committee" } }, { profile: "association" });
    expect(profile).toMatchObject({ id: "association", chosenBy: "option" });
    expect(profile.reason.da).toContain("association");
  });

  test("turn rules off, which asking for the rule turns on again", () => {
    const ran = (options: CheckOptions) =>
      check(aRecord(), { profile: "association", ...options }).rules.map(({ ruleId }) => ruleId);
    expect(ran({})).not.toContain("recommendation-not-resolved");
    expect(ran({ rules: { only: ["recommendation-not-resolved"] } })).toEqual(["recommendation-not-resolved"]);
    expect(ran({ rules: { severity: { "recommendation-not-resolved": "error" } } })).toContain(
      "recommendation-not-resolved",
    );
  });
});

describe("options", () => {
  test("choose rules: only these, not those, and off wins", () => {
    const ran = (options: CheckOptions) => check(aRecord(), options).rules.map(({ ruleId }) => ruleId);
    expect(ran({ rules: { only: ["missing-date"] } })).toEqual(["missing-date"]);
    expect(ran({ rules: { off: ["missing-date"] } })).toHaveLength(ran({}).length - 1);
    expect(
      ran({ rules: { only: ["missing-date"], off: ["missing-date"], severity: { "missing-date": "info" } } }),
    ).toEqual([]);
  });

  test("change the severity", () => {
    const options: CheckOptions = { rules: { severity: { "missing-date": "info" } } };
    const found = check(aRecord(faulty), options).findings.find(({ ruleId }) => ruleId === "missing-date");
    expect(found?.severity).toBe("info");
  });

  test("reach the rule, over those of the profile", () => {
    const rule = (bound: number) =>
      defineRule({
        ...aRule(),
        options: z.strictObject({ bound: z.int().default(1).describe("A number.") }),
        check: (_, { options }) => (options.bound === bound ? [fail(recordPart("/items"), ["bound"], wording)] : []),
      });
    expect(checkWith([rule(1)], aRecord()).findings).toHaveLength(1);
    expect(checkWith([rule(7)], aRecord(), { settings: { "some-fault": { bound: 7 } } }).findings).toHaveLength(1);
  });

  test("tell the rules which day it is, or nothing", () => {
    const days: (string | null)[] = [];
    const clock = aRule({
      check(_, { today }) {
        days.push(today);
        return [];
      },
    });
    checkWith([clock], aRecord());
    checkWith([clock], aRecord(), { today: "2025-03-05" });
    expect(days).toEqual([null, "2025-03-05"]);
  });

  test.each<[string, unknown, RegExp]>([
    ["an unknown rule", { rules: { off: ["missing-dat"] } }, /no rule "missing-dat"/u],
    ["settings for an unknown rule", { settings: { nothing: {} } }, /no rule "nothing"/u],
    ["an unknown setting", { settings: { "text-unassigned": { share: 1 } } }, /"text-unassigned"/u],
    ["a setting out of bounds", { settings: { "text-unassigned": { maximumShare: 3 } } }, /maximumShare/u],
    ["an unknown profile", { profile: "byråd" }, /profile/u],
    ["an unknown option", { profil: "default" }, /profil/u],
    ["a day that is none", { today: "i går" }, /today/u],
  ])("are refused when they hold %s", (_, options, message) => {
    const attempt = () => check(aRecord(), options as CheckOptions);
    expect(attempt).toThrow(MinutesError);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  });
});

describe("which rules run", () => {
  test("a rule for some bodies does not apply to others, nor to an unknown one", () => {
    const rule = aRule({ bodyTypes: ["council"] });
    const found = (bodyType: "council" | "company" | null) =>
      checkWith([rule], aRecord({ meeting: { bodyType } })).findings;
    expect(found("council")).toHaveLength(1);
    expect(found("company")).toEqual([]);
    expect(found(null)).toEqual([]);
  });

  test("a preview rule runs when asked for, and warns at most", () => {
    const preview = aRule({ status: "preview" });
    expect(severityOf(preview)).toBeUndefined();
    expect(severityOf(preview, { preview: true })).toBe("warning");
    expect(severityOf(preview, { rules: { only: ["some-fault"] } })).toBe("warning");
    expect(severityOf(preview, { rules: { severity: { "some-fault": "error" } } })).toBe("error");
    expect(severityOf(aRule())).toBe("error");
  });
});
