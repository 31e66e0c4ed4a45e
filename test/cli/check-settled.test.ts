import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Findings } from "../../src/report/findings-schema.ts";
import { boardMinutes, poorMinutes } from "./documents.ts";
import { aFolder, minutes } from "./program.ts";

const json = (value: unknown) => JSON.stringify(value);
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), "utf8");

describe("reports", () => {
  test("several in one run: one for eyes, the others in files", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes });
    const args = [
      "check",
      "ringe.txt",
      "--format",
      "compact",
      "--format",
      "sarif:ud.sarif",
      "--format",
      "json:ud.json",
    ];
    const { code, stdout } = await minutes(args, { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ringe\.txt:\d+: error missing-date/mu);
    expect(JSON.parse(read(cwd, "ud.sarif")).version).toBe("2.1.0");
    expect(Findings.parse(JSON.parse(read(cwd, "ud.json"))).summary.documents).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(["ringe.txt", "ud.json", "ud.sarif"]);
  });

  test("when one cannot be written, none is, and nothing is read", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes, "gammel.json": "gammel" });
    const args = ["check", "ringe.txt", "--format", "json:gammel.json", "--format", "sarif:ingen/mappe/ud.sarif"];
    const { code, stdout, stderr } = await minutes(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^minutes: ingen\/mappe\/ud\.sarif cannot be written \(ENOENT\).*\n$/u);
    expect(read(cwd, "gammel.json")).toBe("gammel");
    expect(readdirSync(cwd).sort()).toEqual(["gammel.json", "ringe.txt"]);
  });

  test("a report is never written over what is checked", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes });
    const { code } = await minutes(["check", "ringe.txt", "--format", "json:./ringe.txt"], { cwd });
    expect(code).toBe(2);
    expect(read(cwd, "ringe.txt")).toBe(poorMinutes);
  });

  test("in a job of GitHub the annotations come beside the report for people", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes });
    const { stdout } = await minutes(["check", "ringe.txt"], { cwd, env: { GITHUB_ACTIONS: "true" } });
    expect(stdout).toMatch(/^::error file=ringe\.txt,line=1,title=missing-date::/mu);
    expect(stdout).toContain("✖ error");
    const chosen = await minutes(["check", "ringe.txt", "--format", "compact"], {
      cwd,
      env: { GITHUB_ACTIONS: "true" },
    });
    expect(chosen.stdout).not.toContain("::error");
  });
});

describe("rules that run", () => {
  const ids = async (cwd: string, ...args: string[]) => {
    const { stdout } = await minutes(["check", "ringe.txt", "--format", "json", ...args], { cwd });
    const [document] = Findings.parse(JSON.parse(stdout)).documents;
    return document?.status === "checked" ? document.rules.map(({ ruleId }) => ruleId) : [];
  };

  test("--rule runs those alone, --off none of those, with commas or given again", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes });
    expect(await ids(cwd, "--rule", "missing-date,missing-body")).toEqual(["missing-body", "missing-date"]);
    expect(await ids(cwd, "--off", "missing-date", "--off", "missing-body")).not.toContain("missing-date");
  });
});

describe("the configuration", () => {
  test("is the nearest one above; --config names another, --no-config none", async () => {
    const off = { rules: { "missing-date": "off", "missing-body": "off", "missing-attendance": "off" } };
    const cwd = aFolder({ "ringe.txt": poorMinutes, "minutes.config.json": json(off), "anden.json": "{}" });
    expect((await minutes(["check", "ringe.txt"], { cwd })).code).toBe(0);
    expect((await minutes(["check", "ringe.txt", "--config", "anden.json"], { cwd })).code).toBe(1);
    expect((await minutes(["check", "ringe.txt", "--no-config"], { cwd })).code).toBe(1);
  });

  test("may stand in package.json", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes, "package.json": json({ minutes: { failOn: "never" } }) });
    expect((await minutes(["check", "ringe.txt"], { cwd })).code).toBe(0);
    expect((await minutes(["check", "ringe.txt", "--fail-on", "error"], { cwd })).code).toBe(1);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      "broken JSON",
      { "minutes.config.json": '{\n "rules": {\n' },
      /minutes\.config\.json: the file is not valid JSON at line 3, column 1/u,
    ],
    [
      "an unknown rule",
      { "minutes.config.json": json({ rules: { "mising-date": "off" } }) },
      /no key mising-date at \/rules\. Did you mean missing-date\?/u,
    ],
    [
      "a cycle",
      { "minutes.config.json": json({ extends: "b.json" }), "b.json": json({ extends: "minutes.config.json" }) },
      /the file extends itself: .*minutes\.config\.json → .*b\.json → .*minutes\.config\.json/u,
    ],
    [
      "a file to extend that is not there",
      { "minutes.config.json": json({ extends: "x.json" }) },
      /x\.json: the file cannot be read/u,
    ],
  ])("%s: one line, exit 2, nothing read", async (_, files, message) => {
    const cwd = aFolder({ "ringe.txt": poorMinutes, ...files });
    const { code, stdout, stderr } = await minutes(["check", "ringe.txt", "--format", "json:ud.json"], { cwd });
    expect({ code, stdout, lines: stderr.split("\n").length - 1 }).toEqual({ code: 2, stdout: "", lines: 1 });
    expect(stderr).toMatch(message);
    expect(existsSync(path.join(cwd, "ud.json"))).toBe(false);
  });

  test("an expired suppression is said, and its findings are back", async () => {
    const suppressions = [{ rule: "missing-date", reason: "Ukendt dato.", expires: "2026-01-31" }];
    const cwd = aFolder({ "ringe.txt": poorMinutes, "minutes.config.json": json({ suppressions }) });
    const args = ["check", "ringe.txt", "--format", "compact"];
    const before = await minutes([...args, "--today", "2026-01-31"], { cwd });
    expect(before.stdout).not.toContain("missing-date");
    const after = await minutes([...args, "--today", "2026-02-01"], { cwd });
    expect(after.stdout).toContain("missing-date");
    expect(after.stderr).toBe(
      "minutes: minutes.config.json: the suppression of missing-date held until 2026-01-31; 1 finding is back\n",
    );
  });
});

describe("a suppression that suppressed nothing", () => {
  const reason = "Der er altid flere dagsordener.";
  /** What is said on standard error with these suppressions, and how the run ends. */
  const said = async (suppressions: object[], ...args: string[]) => {
    const all = suppressions.map((each) => ({ reason, ...each }));
    const cwd = aFolder({ "ringe.txt": poorMinutes, "godt.txt": boardMinutes, "c.json": json({ suppressions: all }) });
    const asked = args.length === 0 ? ["ringe.txt", "godt.txt"] : args;
    const { code, stderr } = await minutes(["check", "--config", "c.json", "--format", "compact", ...asked], { cwd });
    return { code, stderr };
  };

  test("is said once, with what it is for and why, and the run ends as it would", async () => {
    const unused = { rule: "impossible-date", files: ["*.txt"] };
    expect(await said([unused])).toEqual({
      code: 1,
      stderr: `minutes: c.json: the suppression of impossible-date in *.txt (${reason}) suppressed nothing in 2 documents; it can be taken out\n`,
    });
    expect(await said([{ rule: "impossible-date", item: "2" }], "godt.txt", "--lang", "da")).toEqual({
      code: 0,
      stderr: `minutes: c.json: undtagelsen for impossible-date, pkt. 2 (${reason}) undtog intet i 1 dokument; den kan tages ud\n`,
    });
  });

  test.each<[string, object, string[]]>([
    ["one that is used in one of several documents", { rule: "missing-date" }, ["ringe.txt", "godt.txt"]],
    ["one that is for other files", { rule: "impossible-date", files: ["andre/**"] }, ["ringe.txt"]],
    ["one whose rule is off", { rule: "impossible-date" }, ["godt.txt", "--off", "impossible-date"]],
    ["one whose rule was not chosen", { rule: "impossible-date" }, ["godt.txt", "--rule", "missing-date"]],
    ["one whose rule the profile leaves out", { rule: "quorum-not-met" }, ["godt.txt", "--profile", "management"]],
    ["one whose rule is for archives", { rule: "duplicate-meeting" }, ["godt.txt"]],
    ["one about stored records", { rule: "record-invalid" }, ["godt.txt"]],
  ])("%s is not said to be so", async (_, suppression, args) => {
    expect((await said([suppression], ...args)).stderr).toBe("");
  });

  test("one that has expired is only that", async () => {
    const { stderr } = await said([{ rule: "impossible-date", expires: "2020-01-01" }]);
    expect(stderr).toMatch(/^minutes: c\.json: the suppression of impossible-date held until [^\n]+\n$/u);
  });

  test("while a document could not be read, nobody knows", async () => {
    const { code, stderr } = await said([{ rule: "impossible-date" }], "godt.txt", "ingen.txt");
    expect(code).toBe(3);
    expect(stderr).not.toContain("suppressed nothing");
  });

  test("its reason stays on its line, whatever is in it", async () => {
    const { stderr } = await said([{ rule: "impossible-date", reason: "To\n::error::linjer\u001b[2K 010203-1234" }]);
    expect(stderr.split("\n")).toHaveLength(2);
    for (const unsafe of ["\u001b", " ::error", "1234"]) expect(stderr).not.toContain(unsafe);
  });
});

describe("the baseline", () => {
  test("known findings are not reported, also when lines have moved; new ones are, and gone ones are said", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes });
    const args = ["check", "ringe.txt", "--format", "compact", "--baseline", "kendt.json"];
    const made = await minutes([...args, "--update-baseline"], { cwd });
    expect({ code: made.code, stdout: made.stdout }).toEqual({ code: 0, stdout: "" });
    expect(made.stderr).toMatch(/^minutes: kendt\.json: \d+ known findings written\n$/u);

    writeFileSync(path.join(cwd, "ringe.txt"), `\n\n${poorMinutes}`);
    expect(await minutes(args, { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });

    writeFileSync(
      path.join(cwd, "ringe.txt"),
      `Mandag den 4. marts 2024\n${poorMinutes.replace("2. Eventuelt", "3. Eventuelt")}`,
    );
    const changed = await minutes(args, { cwd });
    expect(changed.stdout).toMatch(/item-number-gap/u);
    expect(changed.stdout).not.toMatch(/missing-attendance/u);
    expect(changed.stderr).toMatch(/^minutes: kendt\.json: 1 known finding is gone \(missing-date, ringe\.txt\)/u);
  });

  test("a broken one is one line and exit 2, and is left as it is", async () => {
    const cwd = aFolder({ "ringe.txt": poorMinutes, "kendt.json": "{" });
    const { code, stderr } = await minutes(["check", "ringe.txt", "--baseline", "kendt.json", "--update-baseline"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/kendt\.json: the file is not valid JSON at line 1/u);
    expect(read(cwd, "kendt.json")).toBe("{");
  });
});

describe("init", () => {
  test("writes a configuration that check takes, and an example for CI; and never over a file", async () => {
    const cwd = aFolder({ "godt.txt": boardMinutes });
    expect((await minutes(["init", "--lang", "da"], { cwd })).code).toBe(0);
    expect(read(cwd, "minutes.config.json")).toContain("// Sådan kontrollerer");
    expect(read(cwd, ".github/workflows/minutes.yml")).toContain("--format sarif:minutes.sarif");
    expect((await minutes(["check", "godt.txt"], { cwd })).code).toBe(0);
    const again = await minutes(["init", "--ci", "gitlab"], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("minutes.config.json: already there");
    expect(existsSync(path.join(cwd, "minutes.gitlab-ci.yml"))).toBe(false);
  });
});
