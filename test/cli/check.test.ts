import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/pipeline.ts";
import { Findings } from "../../src/report/findings-schema.ts";
import { aRecord } from "../support/records.ts";
import { boardMinutes, poorMinutes } from "./documents.ts";
import { aFolder, isColoured, minutes } from "./program.ts";

const cwd = aFolder({
  "godt.json": await stored("godt.txt", boardMinutes),
  "ringe.json": await stored("ringe.txt", poorMinutes),
  "ringe.txt": poorMinutes,
  "tom.txt": "",
});

/** The record of a document: where reading is not the point, the program is given it, and starts in no time. */
async function stored(fileName: string, text: string): Promise<string> {
  return JSON.stringify(await parse({ fileName, bytes: new TextEncoder().encode(text) }));
}

async function findings(args: readonly string[]): Promise<{ code: number | null; result: Findings }> {
  const { code, stdout } = await minutes(["check", "--format", "json", ...args], { cwd });
  return { code, result: Findings.parse(JSON.parse(stdout)) };
}

describe("exit codes", () => {
  test.each<[string, string[], number]>([
    ["no finding", ["godt.json"], 0],
    ["an error", ["ringe.json"], 1],
    ["an error, and --fail-on warning", ["ringe.json", "--fail-on", "warning"], 1],
    ["an error, and --fail-on never", ["ringe.json", "--fail-on", "never"], 0],
    ["one good, one poor", ["godt.json", "ringe.json"], 1],
    ["one cannot be read", ["godt.json", "tom.txt"], 3],
    ["one cannot be read, and --fail-on never", ["godt.json", "tom.txt", "--fail-on", "never"], 3],
    ["one poor, one that cannot be read: 3 before 1", ["ringe.json", "tom.txt"], 3],
    ["a folder: 2 before all, and nothing is done", ["ringe.json", "."], 2],
  ])("%s", async (_, args, code) => {
    expect((await minutes(["check", ...args], { cwd })).code).toBe(code);
  });
});

describe("findings", () => {
  test("json has the shape of its schema, with a line for every document", async () => {
    const { code, result } = await findings(["ringe.txt", "tom.txt", "godt.json"]);
    expect(code).toBe(3);
    expect(result.documents.map(({ path: name, status }) => [name, status])).toEqual([
      ["ringe.txt", "checked"],
      ["tom.txt", "unreadable"],
      ["godt.json", "checked"],
    ]);
    expect(result.summary).toMatchObject({ documents: 3, unreadable: 1 });
  });

  test("a stored record gets the findings of its document", async () => {
    const { result } = await findings(["ringe.json"]);
    const own = await findings(["ringe.txt"]);
    expect(withoutPath(result)).toEqual(withoutPath(own.result));
  });

  test("the records of an NDJSON file are checked one by one", async () => {
    const lines = ["ringe.json", "godt.json"].map((name) => readFileSync(path.join(cwd, name), "utf8"));
    const folder = aFolder({ "alle.ndjson": lines.join("\n") });
    const { result } = await findings([path.join(folder, "alle.ndjson")]);
    expect(result.documents.map(({ path: name }) => path.basename(name))).toEqual([
      "alle.ndjson#1 (ringe.txt)",
      "alle.ndjson#2 (godt.txt)",
    ]);
  });

  test("--profile is the profile used", async () => {
    const { result } = await findings(["godt.json", "--profile", "worksCouncil"]);
    expect(result.documents[0]).toMatchObject({ profile: { id: "worksCouncil", chosenBy: "option" } });
  });

  test("--quiet leaves what --fail-on counts", async () => {
    const all = await findings(["ringe.json"]);
    const quiet = await findings(["ringe.json", "--quiet"]);
    expect(severities(all.result)).toContain("error");
    expect(severities(quiet.result)).toEqual(severities(all.result).filter((severity) => severity === "error"));
    expect(quiet.code).toBe(1);
  });

  test("--today is known to the rules, and nothing else is", async () => {
    expect(await findings(["godt.json"])).toEqual(await findings(["godt.json"]));
    const early = await minutes(["check", "godt.json", "--today", "2020-01-01"], { cwd });
    expect(early.stdout).toContain("2024");
  });
});

describe("for people", () => {
  test("pretty is the default, in the reader's language", async () => {
    const danish = await minutes(["check", "ringe.json", "--lang", "da"], { cwd });
    expect(danish.stdout).toContain("Der står ingen dato for mødet");
    const english = await minutes(["check", "ringe.json"], { cwd });
    expect(english.stdout).toContain("No date is stated for the meeting");
  });

  test("compact is one line a finding", async () => {
    const { stdout } = await minutes(["check", "ringe.json", "--format", "compact"], { cwd });
    expect(stdout).toMatch(/^ringe\.json:.*missing-date/mu);
  });

  test("colour only when asked for", async () => {
    expect(isColoured((await minutes(["check", "ringe.json"], { cwd })).stdout)).toBe(false);
    expect(isColoured((await minutes(["check", "ringe.json"], { cwd, env: { FORCE_COLOR: "1" } })).stdout)).toBe(true);
  });
});

function severities(result: Findings): string[] {
  return result.documents.flatMap((document) =>
    document.status === "checked" ? document.findings.map(({ severity }) => severity) : [],
  );
}

function withoutPath(result: Findings): unknown[] {
  return result.documents.map(({ path: _, ...rest }) => rest);
}

describe("a CPR number in a document", () => {
  // of a person born in 1858
  const number = "150358-5002";
  const lines = [
    "Referat af bestyrelsesmøde 4. marts 2025",
    "Til stede: Anna Holm, Bo Juhl, Mia Lund",
    "",
    "1. Dispensation",
    `Ansøger har cpr-nr. ${number}.`,
    "Beslutning: Godkendt.",
    "",
  ];
  const folder = aFolder({ [`cpr ${number}.txt`]: lines.join("\n"), [`${number}.pdf`]: "not a pdf" });

  test("is in no report and in no message, and fails the run", async () => {
    const formats = ["compact", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown"];
    const targets = formats.flatMap((format) => ["--format", `${format}:${format}.out`]);
    const args = ["check", "--format", "pretty", ...targets, "*.txt", `${number}.pdf`];
    const { code, stdout, stderr } = await minutes(args, { cwd: folder });
    expect(code).not.toBe(0);
    const written = formats.map((format) => readFileSync(path.join(folder, `${format}.out`), "utf8"));
    for (const text of [stdout, ...written]) expect(text).toContain("1503••-••••");
    expect([stdout, stderr, ...written].join("\n")).not.toMatch(/150358|5002/u);
  });

  test("is in no baseline", async () => {
    await minutes(["check", "--baseline", "kendt.json", "--update-baseline", "*.txt"], { cwd: folder });
    const baseline = readFileSync(path.join(folder, "kendt.json"), "utf8");
    expect(baseline).toContain("cpr-number");
    expect(baseline).not.toMatch(/150358|5002/u);
  });
});

describe("files that are checked together", () => {
  const meeting = (date: string, number: string) =>
    JSON.stringify(aRecord({ source: { fileName: `${date}.txt` }, meeting: { date, weekday: null, number } }));
  const folder = aFolder({ "a.json": meeting("2025-01-07", "1"), "b.json": meeting("2025-03-04", "3") });

  test("--archive tells of the meeting between them", async () => {
    const alone = await minutes(["check", "--format", "compact", "a.json", "b.json"], { cwd: folder });
    expect(alone.stdout).not.toContain("meeting-sequence-gap");
    const together = await minutes(["check", "--archive", "--format", "compact", "a.json", "b.json"], { cwd: folder });
    expect(together.stdout).toMatch(/^b\.json:.*meeting-sequence-gap/mu);
  });
});
