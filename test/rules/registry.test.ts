import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bodyTypes } from "../../src/record/meeting.ts";
import { archiveRules } from "../../src/rules/archive/registry.ts";
import { profileIds } from "../../src/rules/profile-ids.ts";
import { profiles } from "../../src/rules/profiles.ts";
import { rules } from "../../src/rules/registry.ts";
import { severitiesOf, tableColumns, tabledRules } from "../../src/rules/severity-table.ts";
import { rulesFolder } from "../support/rule-pages.ts";

const ids = rules.map(({ id }) => id);
const everyId = [...rules, ...archiveRules].map(({ id }) => id).sort();

describe("the registry of rules", () => {
  test("has a line for every folder with a rule, and no other", () => {
    const folders = readdirSync(rulesFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/rule.ts`, rulesFolder)))
      .map(({ name }) => name);
    expect(ids).toEqual(folders.sort());
  });

  test("has a line for every folder with an archive rule, and no other", () => {
    const folder = new URL("archive/", rulesFolder);
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(archiveRules.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
  });

  test.each([...rules, ...archiveRules])("$id has what a rule needs", (rule) => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(rule.title.da).not.toBe("");
    expect(rule.title.en).not.toBe(rule.title.da);
    expect(rule.options.safeParse({}).success, "every option has a default").toBe(true);
    expect(rule.options.safeParse({ unknown: 1 }).success, "unknown options are refused").toBe(false);
    for (const option of Object.values(rule.options.shape)) {
      expect((option as { description?: string }).description, "every option says what it means").toBeTruthy();
    }
  });
});

describe("the table of severities", () => {
  test("has a row for every rule, and no other", () => {
    expect([...tabledRules].sort()).toEqual(everyId);
  });

  test("gives every rule a severity for every body", () => {
    for (const column of tableColumns) expect(Object.keys(severitiesOf(column)).sort()).toEqual(everyId);
  });
});

describe("the profiles", () => {
  test("have one for every column of the table, with that kind of body", () => {
    for (const column of tableColumns) {
      const profile = profiles.find(({ id }) => id === column);
      expect(profile?.bodyTypes).toContain(column);
      expect(profile?.severities).toEqual(severitiesOf(column));
    }
  });

  test("for a use judge some groups of rules and turn all others off", () => {
    const on = (id: string) => {
      const found = profiles.find((each) => each.id === id)?.severities ?? {};
      return Object.keys(found).filter((rule) => found[rule] !== "off");
    };
    expect(on("archive")).toEqual(expect.arrayContaining(["missing-date", "missing-body"]));
    expect(on("archive")).not.toContain("missing-decision");
    expect(on("publish-gate")).not.toContain("missing-date");
    const journalist = profiles.find(({ id }) => id === "journalist");
    expect(journalist?.severities["missing-decision"]).toBe("warning");
    expect(Object.values(journalist?.severities ?? {})).not.toContain("error");
  });

  test("are the ones that are promised, with the general one first", () => {
    expect(profiles.map(({ id }) => id)).toEqual(profileIds);
    expect(profiles[0]?.bodyTypes).toEqual([]);
  });

  test("name only rules that exist, with options the rules take", () => {
    for (const { severities, settings } of profiles) {
      expect(everyId).toEqual(expect.arrayContaining(Object.keys(severities)));
      for (const [id, given] of Object.entries(settings)) {
        expect(rules.find((rule) => rule.id === id)?.options.safeParse(given).success).toBe(true);
      }
    }
  });

  test("claim each kind of body once at most", () => {
    const claimed = profiles.flatMap((profile) => profile.bodyTypes);
    expect(new Set(claimed).size).toBe(claimed.length);
    expect(bodyTypes).toEqual(expect.arrayContaining(claimed));
  });
});
