import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failOnLevels, reportFormats } from "../../src/cli/commands/options.ts";
import { messages } from "../../src/cli/messages.ts";
import { reporters } from "../../src/report/registry.ts";
import { profileIds } from "../../src/rules/profile-ids.ts";
import { profiles } from "../../src/rules/profiles.ts";
import { aFolder, isColoured, minutes } from "./program.ts";

describe("a wrong command line ends with 2, one line, and nothing on standard output", () => {
  test.each<[string, string[], RegExp]>([
    ["an unknown command", ["prase"], /no command prase\. Did you mean parse\? See: minutes --help$/u],
    ["a file instead of a command", ["referat.docx"], /To read a document: minutes parse referat\.docx/u],
    [
      "an unknown option",
      ["parse", "--formt", "json", "x"],
      /no option --formt\. Did you mean --format\? See: minutes parse --help$/u,
    ],
    ["an unknown short option", ["parse", "-x", "a"], /no option -x\./u],
    ["an option without its value", ["parse", "a", "--format"], /--format needs a value\./u],
    [
      "a value that is none of the choices",
      ["parse", "--format", "xml", "a"],
      /--format cannot be xml; choose one of json, ndjson/u,
    ],
    ["an unknown language", ["parse", "--lang", "sv", "a"], /--lang cannot be sv; choose one of da, en\./u],
    ["an unknown profile", ["check", "--profile", "x", "a"], /--profile cannot be x/u],
    ["no file", ["parse"], /FILE is missing\. See: minutes parse --help$/u],
    ["too many arguments", ["schema", "record", "findings"], /more arguments than/u],
    ["an unknown schema", ["schema", "person"], /NAME cannot be person; choose one of record, findings, config\./u],
    ["an unknown rule", ["rules", "mising-date"], /no rule mising-date\. Did you mean missing-date\?/u],
    [
      "an unknown rule to run",
      ["check", "--rule", "mising-date", "a"],
      /no rule mising-date\. Did you mean missing-date\?/u,
    ],
    ["an unknown rule to leave out", ["check", "--off", "missing-date,x-y", "a"], /no rule x-y\./u],
    [
      "an unknown format of reports",
      ["check", "--format", "xml:a.xml", "a"],
      /--format cannot be xml:a\.xml; choose one of pretty,/u,
    ],
    [
      "two formats for standard output",
      ["check", "--format", "json", "--format", "compact", "a"],
      /only one format can go to standard output/u,
    ],
    ["two formats for one file", ["check", "--format", "json:a", "--format", "sarif:./a", "b"], /one file: .*a$/u],
    ["an update of no baseline", ["check", "--update-baseline", "a"], /--update-baseline needs --baseline FILE/u],
    ["a baseline that is not there", ["check", "--baseline", "no-such.json", "a"], /no baseline no-such\.json/u],
    [
      "a configuration that is not there",
      ["check", "--config", "no-such.json", "a"],
      /no-such\.json: the file cannot be read/u,
    ],
    ["an unknown system of CI", ["init", "--ci", "x"], /--ci cannot be x; choose one of github, gitlab, none\./u],
    ["a date that is none", ["check", "--today", "2024-02-30", "a"], /--today takes a date such as/u],
    ["a range that is none", ["inspect", "--lines", "40-10", "a"], /--lines takes a line or a range/u],
    ["a page that is none", ["inspect", "--page", "0", "a"], /--page takes a page number/u],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await minutes(args);
    expect({ code, stdout, lines: stderr.split("\n").length - 1 }).toEqual({ code: 2, stdout: "", lines: 1 });
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr).toMatch(/^minutes: /u);
  });

  test("no command: the help, as an answer to a question not asked", async () => {
    const { code, stdout, stderr } = await minutes([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Commands:");
  });

  test("a folder is not searched: the message names a pattern that would", async () => {
    const folder = aFolder({ "a.txt": "Referat" });
    const { code, stdout, stderr } = await minutes(["parse", `${folder}/a.txt`, `${folder}/`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`"${folder}/**/*.{txt,pdf,docx}"`);
  });
});

describe("help and version", () => {
  test.each([
    [["--help"]],
    [["-h"]],
    [["parse", "--help"]],
    [["check", "--help"]],
    [["inspect", "-h"]],
    [["rules", "-h"]],
    [["schema", "-h"]],
    [["init", "-h"]],
  ])("%j is a result: standard output, exit code 0", async (args) => {
    const { code, stdout, stderr } = await minutes(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: minutes/u);
  });

  test("the help names the commands that there are, and no other", async () => {
    const { stdout } = await minutes(["--help"]);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) \[/gmu)].map((match) => match[1]);
    expect(names).toEqual([
      "parse",
      "check",
      "export",
      "actions",
      "batch",
      "worker",
      "queue",
      "inspect",
      "rules",
      "schema",
      "init",
    ]);
  });

  test("the version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await minutes(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("the exit codes are in the help, in both languages", async () => {
    for (const language of ["da", "en"] as const) {
      const { stdout } = await minutes(["--lang", language, "--help"]);
      for (const [code, meaning] of messages[language].help.exit)
        expect(stdout).toContain(`  ${String(code).padEnd(4)}${meaning}`);
    }
  });
});

describe("the language of messages", () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ["English by default", [], {}, "no command"],
    ["Danish by LANG", [], { LANG: "da_DK.UTF-8" }, "ingen kommando"],
    ["LC_MESSAGES before LANG", [], { LANG: "en_US.UTF-8", LC_MESSAGES: "da_DK" }, "ingen kommando"],
    ["LC_ALL before LC_MESSAGES", [], { LC_ALL: "en_GB", LC_MESSAGES: "da_DK" }, "no command"],
    ["an empty LC_ALL says nothing", [], { LC_ALL: "", LANG: "da" }, "ingen kommando"],
    ["Dargwa is not Danish", [], { LANG: "dar_RU" }, "no command"],
    ["--lang before the locale", ["--lang", "en"], { LANG: "da_DK" }, "no command"],
    ["--lang=da", ["--lang=da"], {}, "ingen kommando"],
  ])("%s", async (_, args, env, words) => {
    const { stderr } = await minutes([...args, "prase"], { env });
    expect(stderr).toContain(words);
  });
});

test("the choices in the help are the reporters and profiles that there are", () => {
  expect([...reportFormats].sort()).toEqual(reporters.map(({ id }) => id).sort());
  expect([...profileIds]).toEqual(profiles.map(({ id }) => id));
  expect(failOnLevels).toContain("never");
});

describe("rules and schema", () => {
  test.each(["record", "findings", "config"])("schema %s prints the schema that the package ships", async (name) => {
    const { code, stdout } = await minutes(["schema", name]);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  });

  test("schema alone is the record's", async () => {
    expect(await minutes(["schema"])).toEqual(await minutes(["schema", "record"]));
  });

  test("rules lists every rule with its severity, and colours only when asked to", async () => {
    const plain = await minutes(["rules"]);
    expect(plain.code).toBe(0);
    expect(plain.stdout).toMatch(/^missing-date +error +The date of the meeting is missing$/mu);
    expect(isColoured(plain.stdout)).toBe(false);
    expect(isColoured((await minutes(["rules"], { env: { FORCE_COLOR: "1" } })).stdout)).toBe(true);
  });

  test("rules ID explains one rule", async () => {
    const { code, stdout } = await minutes(["rules", "missing-date"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Why it matters");
  });
});
