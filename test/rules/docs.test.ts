import { expect, test } from "vitest";
import { ruleDocs } from "../../scripts/docs-rules.ts";
import { archiveRules } from "../../src/rules/archive/registry.ts";
import { recordInvalid } from "../../src/rules/record-invalid/findings.ts";
import { rules } from "../../src/rules/registry.ts";

const all = [...rules, ...archiveRules, recordInvalid];

test("every rule has a page, and the index leads to each", () => {
  const docs = ruleDocs();
  expect([...docs.keys()].sort()).toEqual(
    ["docs/rules/README.md", ...all.map(({ id }) => `docs/rules/${id}.md`)].sort(),
  );
  for (const { id } of all) expect(docs.get("docs/rules/README.md")).toContain(`[${id}](${id}.md)`);
});

test("a page opens with the facts of its rule, and its links lead to pages", () => {
  const docs = ruleDocs();
  for (const { id, severity, title } of all) {
    const page = docs.get(`docs/rules/${id}.md`) ?? "";
    expect(page.startsWith(`# ${id}\n\n| Title | ${title.en} · ${title.da} |\n`)).toBe(true);
    expect(page).toContain(`| Severity | ${severity} |`);
    for (const [, target] of page.matchAll(/\]\(([^)]+)\)/gu)) expect(docs.has(`docs/rules/${target}`)).toBe(true);
  }
});

test("examples are shown in languages that viewers know", () => {
  for (const page of ruleDocs().values()) expect(page).not.toMatch(/^```(?:record|archive|findings)/mu);
});
