import { describe, expect, test } from "vitest";
import { archiveRules } from "../../src/rules/archive/registry.ts";
import { check } from "../../src/rules/engine.ts";
import type { CheckOptions } from "../../src/rules/options.ts";
import { rules } from "../../src/rules/registry.ts";
import { aRecord } from "../support/records.ts";
import { pageHeadings, readRulePage } from "../support/rule-pages.ts";

describe.each(rules)("the page of $id", ({ id, options: optionsOfRule }) => {
  const page = readRulePage(id);

  test("has the headings every page has", () => {
    expect(page.text.startsWith(`# ${id}\n`)).toBe(true);
    expect(page.headings).toEqual(pageHeadings);
  });

  test("names every option with its default", () => {
    const options = page.text.slice(page.text.indexOf("## Options"), page.text.indexOf("## Examples"));
    const named = [...options.matchAll(/^- `(\w+)` \(default `([^`]+)`\)/gmu)].map(([, name, value]) => [name, value]);
    expect(named).toEqual(Object.entries(optionsOfRule.parse({})).map(([name, value]) => [name, String(value)]));
  });

  test("names only rules that exist under Related", () => {
    const related = page.text.slice(page.text.indexOf("## Related"));
    const named = [...related.matchAll(/^- (\S+)$/gmu)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    expect([...rules, ...archiveRules].map((rule) => rule.id)).toEqual(expect.arrayContaining(named));
  });

  test("shows minutes that keep the rule and minutes that do not", () => {
    const reporting = page.examples.filter(({ findings }) => findings.some((line) => !line.startsWith("cannotTell ")));
    const silent = page.examples.filter(({ findings }) => findings.length === 0);
    expect(reporting.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThan(0);
  });

  test.each(page.examples)("example: $name", ({ record, findings }) => {
    const { check: options, ...draft } = record as { check?: CheckOptions };
    const result = check(aRecord(draft), { ...options, rules: { ...options?.rules, only: [id] } });
    const found = result.findings.map(({ severity, subject, message }) => `${severity} ${subject} ${message.en}`);
    const open = result.unclear.map(({ subject, reason }) => `cannotTell ${subject} ${reason.en}`);
    expect([...found, ...open]).toEqual(findings);
  });
});
