import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { boardMinutes, poorMinutes } from "./documents.ts";
import { aFolder, isColoured, minutes } from "./program.ts";

const next = boardMinutes
  .replace("5. marts 2024", "2. april 2024")
  .replace("senest den 1. april 2024", "senest den 1. maj 2024");
const folder = aFolder({ "marts.txt": boardMinutes, "april.txt": next, "b.txt": poorMinutes });
const actions = (...args: string[]) => minutes(["actions", ...args], { cwd: folder });

describe("minutes actions", () => {
  test("lists open tasks with owner, deadline, age and place, once however many meetings wrote them", async () => {
    const { stdout, stderr, code } = await actions("marts.txt", "april.txt", "--today", "2024-05-11", "--lang", "da");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(isColoured(stdout)).toBe(false);
    expect(stdout).toContain("Åbne opgaver pr. 11. maj 2024\n  1 opgave, 1 over fristen\n\n  Bo Lykke\n  1. maj 2024 ");
    expect(stdout).toContain("10 dage over");
    expect(stdout).toContain("siden 5. marts 2024, senest 2. april 2024 (2 møder)");
  });

  test.each([
    [["--owner", "lykke"], 1],
    [["--owner", "vind"], 0],
    [["--due-before", "2024-05-01"], 0],
    [["--due-before", "2024-05-02"], 1],
  ])("%s", async (args, tasks) => {
    const { stdout } = await actions("marts.txt", "april.txt", "--format", "csv", ...args);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1 + tasks);
  });

  test("the ending of --out chooses the form", async () => {
    await actions("marts.txt", "--out", "opgaver.ics");
    expect(readFileSync(path.join(folder, "opgaver.ics"), "utf8")).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/u,
    );
  });

  test("a calendar without tasks is not written", async () => {
    const { stderr, code } = await actions("b.txt", "--out", "tom.ics");
    expect(stderr).toContain("there are no open tasks");
    expect(code).toBe(0);
    expect(existsSync(path.join(folder, "tom.ics"))).toBe(false);
  });

  test("what cannot be read is said, and the rest is listed", async () => {
    writeFileSync(path.join(folder, "broken.json"), "{");
    const { stdout, stderr, code } = await actions("broken.json", "marts.txt", "--format", "csv");
    expect(code).toBe(3);
    expect(stderr).toContain("broken.json: ");
    expect(stdout.split("\n")).toHaveLength(3);
  });

  test.each([
    ["--today", "2024-02-30"],
    ["--due-before", "maj"],
  ])("%s %s is no day", async (option, value) => {
    const { code, stderr } = await actions("marts.txt", option, value);
    expect(code).toBe(2);
    expect(stderr).toContain(`${option} takes a date such as 2024-03-05, not ${value}`);
  });
});
