import { describe, expect, test } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checkArchive } from "../../src/rules/archive/check-archive.ts";
import { archiveRules } from "../../src/rules/archive/registry.ts";
import type { CheckOptions } from "../../src/rules/options.ts";
import { rules } from "../../src/rules/registry.ts";
import type { Draft } from "../support/draft.ts";
import { aRecord } from "../support/records.ts";
import { pageHeadings, readRulePage } from "../support/rule-pages.ts";

type Drafts = readonly Draft<MinutesRecord>[];

describe.each(archiveRules)("the page of $id", ({ id, options: optionsOfRule }) => {
  const page = readRulePage(id, `archive/${id}`);

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
    const named = [...page.text.slice(page.text.indexOf("## Related")).matchAll(/^- (\S+)$/gmu)].map(
      (match) => match[1],
    );
    expect(named.length).toBeGreaterThan(0);
    expect([...rules, ...archiveRules].map((rule) => rule.id)).toEqual(expect.arrayContaining(named));
  });

  test("shows an archive that keeps the rule and one that does not", () => {
    expect(page.examples.some(({ findings }) => findings.length > 0)).toBe(true);
    expect(page.examples.some(({ findings }) => findings.length === 0)).toBe(true);
  });

  test.each(page.examples)("example: $name", ({ record, findings }) => {
    const written = record as unknown as Drafts | { check: CheckOptions; documents: Drafts };
    const { check: options, documents } = "documents" in written ? written : { check: {}, documents: written };
    const results = checkArchive(
      documents.map((draft) => aRecord(draft)),
      { ...options, rules: { only: [id] } },
    );
    const found = results.flatMap((result, place) => [
      ...result.findings.map(({ severity, subject, message }) => `${severity} ${place} ${subject} ${message.en}`),
      ...result.unclear.map(({ subject, reason }) => `cannotTell ${place} ${subject} ${reason.en}`),
    ]);
    expect(found).toEqual(findings);
  });
});
