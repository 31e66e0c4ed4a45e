import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { MinutesRecord } from "../../src/record/record.ts";
import { boardMeeting } from "../export/board-meeting.ts";
import { aRecord } from "../export/records.ts";
import { boardMinutes, poorMinutes } from "./documents.ts";
import { aFolder, isColoured, minutes } from "./program.ts";

const cwd = aFolder({
  "møde.txt": boardMinutes,
  "andet.txt": poorMinutes,
  // A stored record: what is written of it does not depend on how well documents are read, and it is read in no time.
  "post.json": JSON.stringify(boardMeeting),
  "[marts].txt": boardMinutes,
  "tom.txt": "",
  "billede.txt": new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 0, 2,
  ]),
  "halv.pdf": "%PDF-1.7\n1 0 obj",
});

async function records(args: readonly string[]): Promise<MinutesRecord[]> {
  const { code, stdout, stderr } = await minutes(["parse", "--format", "ndjson", ...args], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => MinutesRecord.parse(JSON.parse(line)));
}

describe("an encrypted document", () => {
  const encrypted = fileURLToPath(new URL("../../fixtures/pdf/encrypted.pdf", import.meta.url));

  test("is named as such, with what to do", async () => {
    const { code, stderr } = await minutes(["parse", encrypted], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain("--password");
    expect(stderr).toContain("(PDF_ENCRYPTED)");
  });

  test("is read with its password, every name in its own list", async () => {
    const [record] = await records(["--password", "havnevig", encrypted]);
    expect(record?.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "Åse Rønnow present",
      "Jørn Ægidius present",
      "Birk Holm excused",
      "Tove Skov excused",
    ]);
  });
});

describe("what comes out", () => {
  test("json is the default where no person looks: one path is one object", async () => {
    const { code, stdout, stderr } = await minutes(["parse", "møde.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const record = MinutesRecord.parse(JSON.parse(stdout));
    expect(record.source.fileName).toBe("møde.txt");
    expect(record.meeting.date).toBe("2024-03-05");
    expect(record.items.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  });

  test("several paths are a list, in their order, each once", async () => {
    const { stdout } = await minutes(["parse", "møde.txt", "andet.txt", "./møde.txt"], { cwd });
    const names = (JSON.parse(stdout) as MinutesRecord[]).map(({ source }) => source.fileName);
    expect(names).toEqual(["møde.txt", "andet.txt"]);
  });

  test("a pattern is a list, even of one", async () => {
    const { stdout } = await minutes(["parse", "and*.txt"], { cwd });
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test("the same file gives the same bytes", async () => {
    expect(await minutes(["parse", "møde.txt"], { cwd })).toEqual(await minutes(["parse", "møde.txt"], { cwd }));
  });

  test("summary and markdown are for people, in their language", async () => {
    const danish = await minutes(["parse", "--format", "summary", "--lang", "da", "post.json"], { cwd });
    expect(danish.stdout).toContain("tirsdag den 12. marts 2024 kl. 19.00–21.15");
    const english = await minutes(["parse", "--format", "markdown", "post.json"], { cwd });
    expect(english.stdout).toMatch(/^# /u);
    expect(english.stdout).toContain("**Present:** Karen Høgsbro");
  });

  test("colour only when asked for: the output here is no terminal", async () => {
    const args = ["parse", "--format", "summary", "post.json"];
    expect(isColoured((await minutes(args, { cwd })).stdout)).toBe(false);
    expect(isColoured((await minutes(args, { cwd, env: { FORCE_COLOR: "1" } })).stdout)).toBe(true);
  });
});

describe("what goes in", () => {
  test("standard input, by the name it is given", async () => {
    const options = { cwd, stdin: boardMinutes };
    const unnamed = await minutes(["parse", "-"], options);
    expect(JSON.parse(unnamed.stdout)).toMatchObject({ source: { fileName: "stdin" } });
    const named = await minutes(["parse", "-", "--stdin-name", "indbakke/møde.txt"], options);
    expect(JSON.parse(named.stdout)).toMatchObject({ source: { fileName: "møde.txt" } });
  });

  test("a path that exists wins over the pattern it could be", async () => {
    expect((await records(["[marts].txt"])).map(({ source }) => source.fileName)).toEqual(["[marts].txt"]);
  });

  test("the files of a pattern come by name, and links to folders are not followed", async () => {
    const named = (title: string) => JSON.stringify(aRecord({ meeting: { title } }));
    const folder = aFolder({ "b.json": named("b"), "a.json": named("a"), "c.jsonl": named("c") });
    mkdirSync(path.join(folder, "under"));
    writeFileSync(path.join(folder, "under", "d.json"), named("d"));
    symlinkSync(folder, path.join(folder, "under", "ring"));
    expect((await records([`${folder}/**/*.json`])).map(({ meeting }) => meeting.title)).toEqual(["a", "b", "d"]);
  });

  test("records that were stored are shown again", async () => {
    const stored = await minutes(["parse", "møde.txt", "andet.txt"], { cwd });
    const folder = aFolder({ "poster.json": stored.stdout });
    const again = await minutes(["parse", path.join(folder, "poster.json"), "--format", "json"], { cwd });
    expect(again.stdout).toBe(stored.stdout);
  });
});

describe("what cannot be read", () => {
  test.each<[string, string, RegExp]>([
    ["a path that is not there", "nix.txt", /^minutes: nix\.txt: there is no such file; .* \(SOURCE_NOT_FOUND\)$/u],
    ["a pattern without files", "nix/*.pdf", /^minutes: nix\/\*\.pdf: no file matches .* \(SOURCE_NOT_FOUND\)$/u],
    ["an empty file", "tom.txt", /^minutes: tom\.txt: .* \(SOURCE_EMPTY\)$/u],
    ["a picture called .txt", "billede.txt", /^minutes: billede\.txt: .* \(FORMAT_(?:UNKNOWN|UNSUPPORTED)\)$/u],
    ["half a PDF", "halv.pdf", /^minutes: halv\.pdf: .* \(PDF_DAMAGED\)$/u],
  ])("%s gives one line and 3", async (_, name, line) => {
    const { code, stdout, stderr } = await minutes(["parse", name], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr.trimEnd()).toMatch(line);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  test("the others are still read", async () => {
    const { code, stdout, stderr } = await minutes(["parse", "nix.txt", "møde.txt", "tom.txt", "andet.txt"], { cwd });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test("the line is Danish for a Danish reader", async () => {
    const { stderr } = await minutes(["parse", "tom.txt", "nix.txt"], { cwd, env: { LANG: "da_DK.UTF-8" } });
    expect(stderr).toContain("filen er tom");
    expect(stderr).toContain("filen findes ikke");
  });

  test("a name cannot steer the terminal", async () => {
    const { stderr } = await minutes(["parse", "\u001b[2Jx"], { cwd });
    expect(stderr.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  test.each<[string, string, string]>([
    ["JSON that is no record", "{}", "no record of minutes"],
    ["text that is called JSON", "Referat", "not valid JSON at line 1, column 8"],
    ["a record of another version", '{"schemaVersion":"9.0","meeting":{},"items":[]}', "version 9.0"],
    ["a record with a fault", '{"schemaVersion":"1.0","meeting":{},"items":[]}', "not valid at /"],
  ])("%s", async (_, content, words) => {
    const folder = aFolder({ "post.json": content });
    const { code, stderr } = await minutes(["parse", path.join(folder, "post.json")]);
    expect(code).toBe(3);
    expect(stderr).toContain(words);
    expect(stderr).toContain("(RECORD_INVALID)");
  });
});

describe("--out", () => {
  test("the file holds what standard output would, and standard output nothing", async () => {
    const folder = aFolder({});
    const file = path.join(folder, "ny.json");
    const { code, stdout, stderr } = await minutes(["parse", "post.json", "--out", file], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(file, "utf8")).toBe((await minutes(["parse", "post.json"], { cwd })).stdout);
    expect(readdirSync(folder)).toEqual(["ny.json"]);
  });

  test.each([
    ["a.md", /^# /u],
    ["a.ndjson", /^\{.*\}\n$/u],
    ["a.txt", /Havnevig/u],
    ["a.data", /^\{\n/u],
  ])("the ending of %s chooses the format", async (name, content) => {
    const file = path.join(aFolder({}), name);
    await minutes(["parse", "post.json", "--out", file], { cwd });
    expect(readFileSync(file, "utf8")).toMatch(content);
  });

  test("nothing was read: the file that was there stays, and nothing else is left", async () => {
    const folder = aFolder({ "post.json": "før" });
    const { code } = await minutes(["parse", "tom.txt", "--out", path.join(folder, "post.json")], { cwd });
    expect(code).toBe(3);
    expect(readFileSync(path.join(folder, "post.json"), "utf8")).toBe("før");
    expect(readdirSync(folder)).toEqual(["post.json"]);
  });

  test.each([
    ["a folder", ""],
    ["a place in no folder", "nix/post.json"],
  ])("%s cannot be written: 2, before any work", async (_, name) => {
    const folder = aFolder({});
    const { code, stdout, stderr } = await minutes(["parse", "post.json", "--out", path.join(folder, name)], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("(OUTPUT_NOT_WRITABLE)");
    expect(existsSync(path.join(folder, "nix"))).toBe(false);
  });
});

test.skipIf(!existsSync("/dev/full"))("a full disk is one line and 2, also for a device, which stays one", async () => {
  const bin = new URL("../../bin/minutes.js", import.meta.url).pathname;
  const command = `"${process.execPath}" "${bin}" parse post.json >/dev/full; echo "$?"`;
  const answer = execFileSync("bash", ["-c", `${command} 2>&1`], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(answer).toBe("2\n");
  const device = await minutes(["parse", "post.json", "--out", "/dev/full"], { cwd });
  expect(device.code).toBe(2);
  expect(device.stderr).toContain("(OUTPUT_NOT_WRITABLE)");
  expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
});

test("a reader that goes away is no error", () => {
  const folder = aFolder({ "mange.ndjson": `${JSON.stringify(boardMeeting)}\n`.repeat(400) });
  const bin = new URL("../../bin/minutes.js", import.meta.url).pathname;
  const command = `"${process.execPath}" "${bin}" parse --format ndjson mange.ndjson | head -c 100 >/dev/null; echo "\${PIPESTATUS[0]}"`;
  const answer = execFileSync("bash", ["-c", `${command} 2>&1`], { cwd: folder, encoding: "utf8" });
  expect(answer).toBe("0\n");
});
