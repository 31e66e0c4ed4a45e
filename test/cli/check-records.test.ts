import path from "node:path";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/cli/check/json-lines.ts";
import { parse } from "../../src/pipeline.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { Findings } from "../../src/report/findings-schema.ts";
import { boardMinutes, poorMinutes } from "./documents.ts";
import { aFolder, minutes } from "./program.ts";

const good = await recordOf("godt.txt", boardMinutes);
const poor = await recordOf("ringe.txt", poorMinutes);
const text = (value: unknown, indent = 0) => JSON.stringify(value, null, indent);

async function recordOf(fileName: string, content: string): Promise<MinutesRecord> {
  return parse({ fileName, bytes: new TextEncoder().encode(content) });
}

/** The poor record with a title that is none. */
function brokenRecord(): unknown {
  const broken: { items: { title: unknown }[] } = structuredClone(poor);
  broken.items[1]!.title = 7;
  return broken;
}

describe("a record that breaks the schema", () => {
  test("gives findings with JSON pointers and the file's own lines, exit 1, and the other rules", async () => {
    const broken = brokenRecord();
    const cwd = aFolder({ "b.json": text(broken, 2) });
    const { code, stdout, stderr } = await minutes(["check", "b.json", "--format", "json"], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const [document] = Findings.parse(JSON.parse(stdout)).documents;
    const found =
      document?.status === "checked" ? document.findings.map(({ ruleId, subject }) => [ruleId, subject]) : [];
    expect(found).toContainEqual(["record-invalid", "/items/1/title"]);
    expect(found).toContainEqual(["missing-date", "/meeting/date"]);
    const compact = await minutes(["check", "b.json", "--format", "compact"], { cwd });
    const line =
      text(broken, 2)
        .split("\n")
        .findIndex((each) => each.includes('"title": 7')) + 1;
    expect(compact.stdout).toContain(`b.json:${line}: error record-invalid: The record is not valid at /items/1/title`);
  });

  test("is an error that has a page, and that nobody can choose or switch off", async () => {
    const cwd = aFolder({ "c.json": text({ rules: { "record-invalid": "off" } }), "a.json": text(poor) });
    const listed = await minutes(["rules"]);
    expect(listed.stdout).toMatch(/^record-invalid +error/mu);
    expect((await minutes(["rules", "record-invalid"])).stdout).toContain("JSON pointer");
    const always = /record-invalid is always an error and cannot be chosen or switched off/u;
    for (const asked of [
      ["--off", "record-invalid"],
      ["--rule", "record-invalid"],
      ["--config", "c.json"],
    ]) {
      const { code, stdout, stderr } = await minutes(["check", "a.json", ...asked], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(always);
    }
  });

  test("standard input is read as records when it holds them, also when they are broken", async () => {
    const whole = await minutes(["check", "-", "--format", "compact"], { stdin: text(poor) });
    expect(whole.stdout).toMatch(/^stdin:1: error missing-date/mu);
    const cut = await minutes(["check", "-", "--format", "compact"], { stdin: text(poor).slice(0, 500) });
    expect(cut.code).toBe(3);
    expect(cut.stderr).toMatch(/^minutes: stdin: this is not valid JSON at line 1, column \d+/u);
  });
});

describe("bad input is one line, and the others are checked", () => {
  test.each<[string, string, RegExp]>([
    ["broken JSON", text(good, 2).slice(0, 900), /^minutes: x\.json: this is not valid JSON at line \d+, column \d+;/u],
    ["a newer record", text({ ...good, schemaVersion: "2.0" }), /^minutes: x\.json: the record has version 2\.0 and/u],
    ["other JSON", "[1, 2]", /^minutes: x\.json: this is JSON, but no record of minutes/u],
    ["an empty list", "[]", /^minutes: x\.json: this is JSON, but no record of minutes/u],
    ["an empty file", "", /^minutes: x\.json: .*JSON/u],
  ])("%s: exit 3", async (_, content, message) => {
    const cwd = aFolder({ "x.json": content, "ringe.json": text(poor) });
    const { code, stdout, stderr } = await minutes(["check", "x.json", "ringe.json", "--format", "json"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(Findings.parse(JSON.parse(stdout)).documents.map(({ status }) => status)).toEqual(["unreadable", "checked"]);
  });

  test.each(['{"a": ', "[]", '{broken\n{"schemaVersion":"1.0"}', '{"schemaVersion":"1.0.1","items":[],"meeting":{}}'])(
    "standard input that begins like JSON is never read as minutes: %j",
    async (stdin) => {
      const { code, stderr } = await minutes(["check", "-", "--format", "compact"], { stdin });
      expect(stderr).toMatch(/^minutes: stdin: .*\(RECORD_INVALID\)$/mu);
      expect(code).toBe(3);
    },
  );

  test("one broken line of an NDJSON file leaves the other records to be checked", async () => {
    const cwd = aFolder({ "alle.ndjson": `${text(good)}\n{"x":\n\n${text(poor)}\n` });
    const { code, stdout, stderr } = await minutes(["check", "alle.ndjson", "--format", "json"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^minutes: alle\.ndjson#2: this is not valid JSON at line 2/u);
    const { documents } = Findings.parse(JSON.parse(stdout));
    expect(documents.map((each) => [path.basename(each.path), each.status])).toEqual([
      ["alle.ndjson#1 (godt.txt)", "checked"],
      ["alle.ndjson#2", "unreadable"],
      ["alle.ndjson#3 (ringe.txt)", "checked"],
    ]);
  });
});

describe("lines of a JSON text", () => {
  test("are those on which the values begin; of what is missing, those of what is around it", () => {
    const value = { "a/b": [{ x: 1 }, { y: "}{\n" }], "~": null, c: {} };
    const lines = linesOf(text(value, 2), ["", "/a~1b/1", "/a~1b/1/y", "/a~1b/1/z", "/~0", "/c", "/d"]);
    expect([...lines.values()]).toEqual([1, 6, 7, 6, 10, 11, 1]);
  });
});
