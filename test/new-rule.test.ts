import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { registryPath, scaffoldRule, tablePath } from "../scripts/new/rule.ts";
import { checkWith } from "../src/rules/engine.ts";
import { rules } from "../src/rules/registry.ts";
import type { Rule } from "../src/rules/rule.ts";
import { aRecord } from "./support/records.ts";
import { pageHeadings } from "./support/rule-pages.ts";

const root = path.resolve(import.meta.dirname, "..");
const current = {
  registry: readFileSync(path.join(root, registryPath), "utf8"),
  table: readFileSync(path.join(root, tablePath), "utf8"),
};
const folder = mkdtempSync(path.join(tmpdir(), "new-rule-"));
afterAll(() => rmSync(folder, { recursive: true }));

function made(id: string): ReadonlyMap<string, string> {
  const result = scaffoldRule(id, current);
  if ("refused" in result) throw new Error(result.refused);
  return result.files;
}

describe("a new rule", () => {
  test.each(["aaa-first", "meeting-without-coffee", "zzz-last"])(
    "%s has its place in the registry and the table",
    (id) => {
      const files = made(id);
      const registry = files.get(registryPath) ?? "";
      const imported = [...registry.matchAll(/^import \{ \w+ \} from "\.\/([a-z-]+)\/rule\.ts";$/gmu)].map(
        (match) => match[1],
      );
      expect(imported).toEqual([...rules.map((rule) => rule.id), id].sort());
      const listed = [...registry.slice(registry.indexOf("[] = [")).matchAll(/^ {2}(\w+),$/gmu)].map(
        (match) => match[1],
      );
      expect(listed).toHaveLength(rules.length + 1);
      expect(listed[imported.indexOf(id)]?.toLowerCase()).toBe(id.replaceAll("-", ""));
      expect(files.get(tablePath)).toContain(`"${id}": ["items", "W W W W W W W W W"],\n};`);
    },
  );

  test("runs, and its page's examples hold", async () => {
    const files = made("meeting-without-coffee");
    for (const name of ["rule.ts", "texts.ts"]) {
      const text = files.get(`src/rules/meeting-without-coffee/${name}`) ?? "";
      const absolute = text.replaceAll('"../../', `"${root}/src/`).replaceAll('"../', `"${root}/src/rules/`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, name), absolute);
    }
    const module = (await import(pathToFileURL(path.join(folder, "rule.ts")).href)) as Record<string, Rule>;
    const rule = module.meetingWithoutCoffee as Rule;
    const found = (title: string) => checkWith([rule], aRecord({ items: [{ title }] }), { preview: true }).findings;
    expect(found("Ny cykelsti")).toEqual([]);
    expect(
      found("meeting-without-coffee").map(({ severity, subject, message }) => `${severity} ${subject} ${message.en}`),
    ).toEqual(['warning /items/0/title Item 1 "meeting-without-coffee" has the fault.']);
    const page = files.get("src/rules/meeting-without-coffee/rule.md") ?? "";
    expect([...page.matchAll(/^## (.+)$/gmu)].map((match) => match[1])).toEqual([...pageHeadings]);
    expect(page).toContain('warning /items/0/title Item 1 "meeting-without-coffee" has the fault.');
  });

  test.each([
    ["missing-date", /already/u],
    ["Missing", /no id/u],
    ["../evil", /no id/u],
    ["", /no id/u],
  ])("%j is refused", (id, reason) => {
    expect(scaffoldRule(id, current)).toEqual({ refused: expect.stringMatching(reason) });
  });
});
