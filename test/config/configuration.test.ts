import { describe, expect, test } from "vitest";
import { initWords } from "../../src/cli/init/messages.ts";
import { ConfigError } from "../../src/config/error.ts";
import { globTest } from "../../src/config/glob.ts";
import { parseJsonc } from "../../src/config/jsonc.ts";
import { layersOf } from "../../src/config/layers.ts";
import { readShape } from "../../src/config/problems.ts";
import { settingsBy } from "../../src/config/settings.ts";
import { Config } from "../../src/config/shape.ts";
import { Suppressions } from "../../src/config/suppressions.ts";
import { check } from "../../src/rules/engine.ts";
import { aRecord } from "../support/records.ts";

/** The files of a configuration, by path; the first one is read. */
function layers(files: Readonly<Record<string, unknown>>) {
  const [first = ""] = Object.keys(files);
  return layersOf(first, files[first], async (file) => files[file]);
}

function problemOf(value: unknown): ConfigError["problem"] {
  try {
    readShape(Config, value, "minutes.config.json");
  } catch (error) {
    if (error instanceof ConfigError) return error.problem;
    throw error;
  }
  throw new Error("the configuration is valid");
}

describe("a configuration that cannot be used names the place and what was meant", () => {
  test.each<[string, unknown, object]>([
    ["a key", { rule: {} }, { kind: "unknownKey", pointer: "", key: "rule", near: "rules" }],
    ["a rule", { rules: { "mising-date": "off" } }, { kind: "unknownKey", pointer: "/rules", near: "missing-date" }],
    [
      "an option of a rule",
      { rules: { "item-number-gap": { options: { largestgap: 3 } } } },
      { kind: "unknownKey", pointer: "/rules/item-number-gap/options", near: "largestGap" },
    ],
    ["a key of an override", { overrides: [{ file: ["a"] }] }, { pointer: "/overrides/0" }],
    ["a profile", { profile: "asociation" }, { kind: "value", pointer: "/profile", near: "association" }],
    ["a severity", { rules: { "missing-date": "of" } }, { kind: "value", pointer: "/rules/missing-date", near: "off" }],
    ["a rule to suppress", { suppressions: [{ rule: "mising-date", reason: "x" }] }, { near: "missing-date" }],
    [
      "a suppression without a reason",
      { suppressions: [{ rule: "missing-date", reason: " " }] },
      { pointer: "/suppressions/0/reason" },
    ],
    [
      "a suppression that leaves the reason out",
      { suppressions: [{ rule: "missing-date" }] },
      { kind: "missing", pointer: "/suppressions/0", key: "reason" },
    ],
    [
      "a suppression with an empty reason",
      { suppressions: [{ rule: "missing-date", reason: "" }] },
      { kind: "missing", pointer: "/suppressions/0", key: "reason" },
    ],
    [
      "a day that is none",
      { suppressions: [{ rule: "missing-date", reason: "x", expires: "1/2" }] },
      { pointer: "/suppressions/0/expires" },
    ],
    ["a key that is like no other", { zzzzzzzz: 1 }, { kind: "unknownKey", near: null }],
    ["a list", [], { kind: "value", pointer: "" }],
  ])("%s", (_, value, problem) => {
    expect(problemOf(value)).toMatchObject(problem);
  });
});

describe("JSON with comments", () => {
  test("may hold both kinds of comment, and a comma after the last entry", () => {
    const text = '\ufeff{ // one\n "a": "/* no */ // no", /* two\n */ "b": [1, 2,],\n}';
    expect(parseJsonc(text, "f")).toEqual({ a: "/* no */ // no", b: [1, 2] });
  });

  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  // x\n  "a": }', 3],
    ['{\n  "a": [1,\n', 2],
  ])("names the line of what is broken: %j", (text, line) => {
    expect(() => parseJsonc(text, "f")).toThrow(ConfigError);
    const problem = (() => {
      try {
        return parseJsonc(text, "f");
      } catch (error) {
        return (error as ConfigError).problem;
      }
    })();
    expect(problem).toMatchObject({ kind: "json", line });
  });

  test.each(["da", "en"] as const)("the one that minutes init writes is valid (%s)", (language) => {
    const value = parseJsonc(initWords[language].config, "minutes.config.json");
    expect(readShape(Config, value, "minutes.config.json")).toMatchObject({ failOn: "error" });
  });
});

describe("extends", () => {
  test("what a file extends comes before it, found from its own folder", async () => {
    const found = await layers({
      "/p/minutes.config.json": { extends: ["../common/a.json"], rules: { "missing-date": "info" } },
      "/common/a.json": { extends: "b.json", rules: { "missing-date": "off", "missing-body": "off" } },
      "/common/b.json": { profile: "association" },
    });
    expect(found.map(({ file }) => file)).toEqual(["/common/b.json", "/common/a.json", "/p/minutes.config.json"]);
    expect(settingsBy(found, {})("/p/a.txt")).toMatchObject({
      profile: "association",
      rules: { off: ["missing-body"], severity: { "missing-date": "info" } },
    });
  });

  test("a file that extends itself through others is an error that shows the way round", async () => {
    const round = { "/a.json": { extends: "b.json" }, "/b.json": { extends: "./a.json" } };
    await expect(layers(round)).rejects.toMatchObject({
      problem: { kind: "cycle", chain: ["/a.json", "/b.json", "/a.json"] },
    });
  });
});

describe("settings for a file", () => {
  const config = {
    rules: { "missing-date": "warning" },
    overrides: [
      { files: ["arkiv/**"], rules: { "missing-date": "off" }, profile: "archive" },
      {
        files: ["**/2024-*.txt"],
        rules: { "missing-date": "error", "item-number-gap": { options: { largestGap: 2 } } },
      },
    ],
  };

  test("the later of two overrides that fit wins, and the command line before all", async () => {
    const found = await layers({ "/p/minutes.config.json": config });
    const of = settingsBy(found, {});
    expect(of("/p/a.txt")).toMatchObject({ rules: { off: [], severity: { "missing-date": "warning" } } });
    expect(of("/p/arkiv/x/a.txt")).toMatchObject({ profile: "archive", rules: { off: ["missing-date"] } });
    expect(of("/p/arkiv/2024-01.txt")).toMatchObject({
      rules: { off: [], severity: { "missing-date": "error" } },
      settings: { "item-number-gap": { largestGap: 2 } },
    });
    const asked = settingsBy(found, { profile: "company", off: ["missing-date"] });
    expect(asked("/p/arkiv/2024-01.txt")).toMatchObject({ profile: "company", rules: { off: ["missing-date"] } });
  });

  test("are options that the engine takes", async () => {
    const found = await layers({ "/p/minutes.config.json": config });
    const { rules } = check(aRecord(), settingsBy(found, {})("/p/a.txt"));
    expect(rules.find(({ ruleId }) => ruleId === "missing-date")?.severity).toBe("warning");
  });
});

describe("patterns of files", () => {
  test.each<[string, string, boolean]>([
    ["*.txt", "a.txt", true],
    ["*.txt", "b/a.txt", false],
    ["**/*.txt", "a.txt", true],
    ["**/*.txt", "b/c/a.txt", true],
    ["./b/**", "b/c/a.txt", true],
    ["b/*/a.?xt", "b/c/a.txt", true],
    ["b/*/a.txt", "b/a.txt", false],
    ["møder/{2023,2024}/*.{pdf,docx}", "møder/2024/a.docx", true],
    ["møder/{2023,2024}/*.{pdf,docx}", "møder/2022/a.docx", false],
    ["a+(b).txt", "a+(b).txt", true],
    ["[ab].txt", "a.txt", false],
  ])("%s and %s: %s", (pattern, path, fits) => {
    expect(globTest(pattern)(path)).toBe(fits);
  });
});

describe("suppressions", () => {
  const suppression = {
    rule: "missing-attendance",
    files: ["gamle/*"],
    reason: "Ført på papir.",
    expires: "2026-01-31",
  };
  const [finding] = check(aRecord({ attendance: [] })).findings;

  test("hold through their last day, for their rule and files only", async () => {
    const found = await layers({ "/p/minutes.config.json": { suppressions: [suppression] } });
    const on = (day: string) => new Suppressions(found, day);
    expect(on("2026-01-31").reasonFor(finding!, "/p/gamle/a.txt")).toBe("Ført på papir.");
    expect(on("2026-01-31").reasonFor(finding!, "/p/nye/a.txt")).toBeNull();
    expect(on("2026-01-31").reasonFor({ ...finding!, ruleId: "missing-date" }, "/p/gamle/a.txt")).toBeNull();
    expect(on("2026-01-31").expired()).toEqual([]);
  });

  test("after it the finding is back, and how many came back is known", async () => {
    const found = await layers({ "/p/minutes.config.json": { suppressions: [suppression] } });
    const late = new Suppressions(found, "2026-02-01");
    expect(late.reasonFor(finding!, "/p/gamle/a.txt")).toBeNull();
    expect(late.expired()).toMatchObject([{ suppression: { rule: "missing-attendance" }, findings: 1 }]);
  });

  test("may be for one item, or one fingerprint", async () => {
    const { fingerprint } = finding!;
    const only = (more: object) => ({ rule: "missing-attendance", reason: "x", ...more });
    const found = await layers({ "/c.json": { suppressions: [only({ item: "3" }), only({ fingerprint })] } });
    const all = new Suppressions(found, "2026-01-01");
    expect(all.reasonFor(finding!, "/a")).toBe("x");
    expect(all.reasonFor({ ...finding!, fingerprint: "0".repeat(16) }, "/a")).toBeNull();
    expect(all.reasonFor({ ...finding!, fingerprint: "0".repeat(16), item: "3" }, "/a")).toBe("x");
  });

  test("a finding that another one holds is not back", async () => {
    const { expires: _, ...lasting } = suppression;
    const found = await layers({ "/p/minutes.config.json": { suppressions: [suppression, lasting] } });
    const late = new Suppressions(found, "2026-02-01");
    expect(late.reasonFor(finding!, "/p/gamle/a.txt")).toBe("Ført på papir.");
    expect(late.expired()).toMatchObject([{ findings: 0 }]);
  });
});

describe("a suppression is unused when its rule ran over documents that it is for, and it is for no finding", () => {
  const rule = "missing-attendance";
  const { findings, unclear, rules } = check(aRecord({ attendance: [] }));
  const finding = findings.find(({ ruleId }) => ruleId === rule)!;
  const said = { rules: rules.map(({ ruleId }) => ruleId), unclear };
  const watching = async (...suppressions: object[]) => {
    const all = suppressions.map((each) => ({ rule, reason: "Ført på papir.", ...each }));
    return new Suppressions(await layers({ "/p/c.json": { suppressions: all } }), "2026-02-01");
  };

  test("over how many documents is known", async () => {
    const all = await watching({ files: ["gamle/*"] }, {});
    for (const file of ["/p/gamle/a.txt", "/p/gamle/b.txt", "/p/nye/c.txt"]) all.checked(file, said);
    expect(all.unused()).toMatchObject([
      { file: "/p/c.json", suppression: { files: ["gamle/*"] }, documents: 2 },
      { suppression: { rule }, documents: 3 },
    ]);
  });

  test("one finding is enough, and where several are for it, all are used", async () => {
    const all = await watching({}, { files: ["gamle/*"] }, { files: ["gamle/*"], item: "7" });
    for (const file of ["/p/gamle/a.txt", "/p/gamle/b.txt"]) all.checked(file, said);
    all.reasonFor(finding, "/p/gamle/b.txt");
    expect(all.unused()).toMatchObject([{ suppression: { item: "7" } }]);
  });

  test("nothing is known of documents that are not in the run, and of rules that did not run", async () => {
    const all = await watching({ files: ["gamle/*"] }, { rule: "duplicate-meeting" });
    all.checked("/p/nye/a.txt", said);
    all.checked("/p/gamle/a.txt", { rules: ["missing-body"], unclear: [] });
    expect(all.unused()).toEqual([]);
  });

  test("nor of documents that could not be read", async () => {
    const all = await watching({ files: ["gamle/*"] }, { files: ["*/a.txt"] });
    all.checked("/p/gamle/a.txt", said);
    all.unread("/p/gamle/b.txt");
    expect(all.unused()).toMatchObject([{ suppression: { files: ["*/a.txt"] } }]);
  });

  test("nor of what the rule could not tell", async () => {
    const open = { ruleId: rule, reason: { da: "?", en: "?" }, subject: "/items/2", item: "3", at: null };
    const all = await watching({}, { item: "3" }, { item: "4" });
    all.checked("/p/a.txt", { ...said, unclear: [open] });
    expect(all.unused()).toMatchObject([{ suppression: { item: "4" } }]);
  });

  test("one that has expired is expired and nothing else", async () => {
    const all = await watching({ expires: "2026-01-31" });
    all.checked("/p/a.txt", said);
    expect(all.unused()).toEqual([]);
    expect(all.expired()).toHaveLength(1);
  });

  test("in a file that is extended twice it is one", async () => {
    const found = await layers({
      "/p/c.json": { extends: ["a.json", "b.json"] },
      "/p/a.json": { extends: "felles.json" },
      "/p/b.json": { extends: "felles.json" },
      "/p/felles.json": { suppressions: [{ rule, reason: "Ført på papir." }] },
    });
    const all = new Suppressions(found, "2026-02-01");
    all.checked("/p/a.txt", said);
    expect(all.unused()).toHaveLength(1);
  });
});
