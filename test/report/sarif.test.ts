import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { CheckedDocument } from "../../src/report/reporter.ts";
import type { SarifLog } from "../../src/report/sarif/log.ts";
import { sarif } from "../../src/report/sarif/reporter.ts";
import { aChecked, faultyMinutes, reportOptions } from "../support/checked.ts";

const unread = { path: "scan.pdf", failure: { code: "PDF_DAMAGED", message: "The file is cut short." } };

function logOf(...documents: Parameters<typeof sarif.write>[0]): SarifLog {
  return JSON.parse(sarif.write(documents, reportOptions({ language: "en" })));
}

function runOf(...documents: Parameters<typeof sarif.write>[0]) {
  const [run] = logOf(...documents).runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

/** Every text of a log that GitHub shows. */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "text" ? [String(each)] : textsIn(each)));
}

/** What the schema of OASIS has against a log; nothing for a valid one. */
const sarifSchema = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// It is of draft 4, of whose words it uses only those that later drafts kept.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(sarifSchema, "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function faultsOf(log: unknown): unknown {
  return validate(log) ? [] : validate.errors;
}

describe("the SARIF report", () => {
  test("is what the schema of OASIS asks for: with findings, without, and with what could not be read", () => {
    expect(faultsOf(logOf(aChecked("a.txt", faultyMinutes), aChecked("b/c d.txt", faultyMinutes), unread))).toEqual([]);
    expect(faultsOf(logOf())).toEqual([]);
    // The schema is one that can say no.
    const log = logOf(aChecked("a.txt", faultyMinutes));
    expect(faultsOf({ ...log, version: "2.0" })).not.toEqual([]);
    expect(faultsOf({ ...log, runs: [{ ...runOf(), results: [{ level: "error" }] }] })).not.toEqual([]);
  });

  test("has the version, the schema and one run of the program", () => {
    const log = logOf(aChecked("referat.txt", faultyMinutes));
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toMatch(/^https:\/\/docs\.oasis-open\.org\/.*sarif-schema-2\.1\.0\.json$/u);
    expect(log.runs).toHaveLength(1);
    expect(runOf().tool.driver).toMatchObject({ name: "minutes", semanticVersion: "0.1.0" });
  });

  test("describes every rule once, within GitHub's limits, and each result points at its rule", () => {
    const { tool, results } = runOf(aChecked("a.txt", faultyMinutes), aChecked("b.txt", faultyMinutes));
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { shortDescription, fullDescription, properties } of tool.driver.rules) {
      for (const { text } of [shortDescription, fullDescription]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect(properties.tags.length).toBeLessThanOrEqual(10);
    }
    expect(results).toHaveLength(8);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  test("says the finding, what was expected and what to write, at its page, line and item", () => {
    const result = runOf(aChecked("referat.txt", faultyMinutes)).results.at(-1);
    expect(result).toMatchObject({
      ruleId: "missing-decision",
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "referat.txt" }, region: { startLine: 21 } },
          logicalLocations: [{ name: "item 2", fullyQualifiedName: "/items/1" }],
        },
      ],
      properties: { page: 1, line: 21, item: "2", subject: "/items/1" },
    });
    expect(result?.message.text.split("\n")).toHaveLength(3);
  });

  test("marks the words on their line, counted from 1, where the line is the file's own", () => {
    const line = { number: 21, start: 2000, text: "2. Ny cykelsti" };
    const region = (fileLines: CheckedDocument["fileLines"]) => {
      const document = { ...aChecked("referat.txt", faultyMinutes, [line]), ...(fileLines && { fileLines }) };
      return runOf(document).results.at(-1)?.locations[0]?.physicalLocation.region;
    };
    expect(region("text")).toMatchObject({ startLine: 21, startColumn: 1 });
    expect(region("none")).toEqual({ startLine: 1 });
    expect(region(new Map([["/items/1", 340]]))).toEqual({ startLine: 340 });
  });

  test("has fingerprints that tell the documents apart and stay the same", () => {
    const prints = (...paths: string[]) =>
      runOf(...paths.map((path) => aChecked(path, { attendance: [] }))).results.map(
        ({ partialFingerprints }) => partialFingerprints["minutes/v1"],
      );
    expect(new Set(prints("a.txt", "b.txt")).size).toBe(2);
    expect(prints("a.txt")).toEqual(prints("a.txt", "b.txt").slice(0, 1));
  });

  test("has relative URIs with forward slashes and percent escapes", () => {
    const uri = (location: string) =>
      runOf({ ...aChecked("x", { attendance: [] }), location }).results[0]?.locations[0]?.physicalLocation
        .artifactLocation.uri;
    expect(uri("./ref/møde 1#2.txt")).toBe("ref/m%C3%B8de%201%232.txt");
    expect(uri("/srv/a b.txt")).toBe("file:///srv/a%20b.txt");
    expect(uri("C:\\ref\\a.txt")).toBe("file:///C:/ref/a.txt");
    expect(uri("half \u{d800}.txt")).toBe("half%20%EF%BF%BD.txt");
  });

  test("tells of a document that could not be read", () => {
    const { invocations, results } = runOf(unread);
    expect(results).toEqual([]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", descriptor: { id: "PDF_DAMAGED" }, message: { text: "The file is cut short." } },
      ],
    });
    expect(runOf(aChecked("a.txt")).invocations[0]?.executionSuccessful).toBe(true);
  });

  test("takes brackets and braces of a document for what they are: no link, no place for an argument", () => {
    const item = {
      title: "[klik](https://e.invalid) {0}",
      sections: [{ kind: "decision" as const, label: "B", text: "" }],
      decisions: [],
    };
    const texts = textsIn(runOf(aChecked("a.txt", { items: [{}, item] })).results);
    expect(texts.some((text) => text.includes("\\[klik\\](https://e.invalid) {{0}}"))).toBe(true);
  });

  test("leaves the mildest findings out when there are more than GitHub takes, and says how many", () => {
    const base = aChecked("a.txt", faultyMinutes);
    const [first] = base.result.findings;
    const many = (count: number, severity: "error" | "info") =>
      Array.from({ length: count }, () => ({ ...structuredClone(first!), severity }));
    const result = { ...base.result, findings: [...many(20_000, "info"), ...many(10_000, "error")] };
    const { results, invocations } = runOf({ ...base, result });
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === "error")).toHaveLength(10_000);
    expect(textsIn(invocations)).toEqual([expect.stringMatching(/^5000 more findings/u)]);
  });
});
