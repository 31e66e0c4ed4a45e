import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { DocumentFindings } from "../../src/report/findings-schema.ts";
import { github } from "../../src/report/github/reporter.ts";
import { gitlab } from "../../src/report/gitlab/reporter.ts";
import { junit } from "../../src/report/junit/reporter.ts";
import { markdown } from "../../src/report/markdown/reporter.ts";
import { ndjson } from "../../src/report/ndjson/reporter.ts";
import { aChecked, faultyMinutes, reportOptions } from "../support/checked.ts";

const english = reportOptions({ language: "en" });
const unread = { path: "scan.pdf", failure: { code: "PDF_DAMAGED", message: "The file is cut short." } };
const hostile = ']]></failure> & "<script>" ::error::x | a,b:c% \u{1b}[31m \u{202e}';
const documents = [aChecked("referat.txt", faultyMinutes), unread];

/** Elements and attributes of an XML text; throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("the annotations of GitHub", () => {
  test("are commands with file, line and title, the most severe first", () => {
    const lines = github.write(documents, english).trimEnd().split("\n");
    expect(lines.map((line) => line.replace(/,title=.*/u, ""))).toEqual([
      "::error file=referat.txt,line=1",
      "::error file=referat.txt,line=21",
      "::error file=scan.pdf",
      "::warning file=referat.txt,line=13",
      "::notice file=referat.txt,line=13",
    ]);
    expect(lines[1]).toMatch(
      /title=missing-decision · page 1%2C line 21 · item 2::Item 2 "Ny cykelsti" has no decision\.%0AExpected: /u,
    );
  });

  test("escape the per cent sign, commas and colons of names", () => {
    const [line] = github.write([aChecked("50% a,b:c.txt", { attendance: [] })], english).split("\n");
    expect(line).toMatch(/^::error file=50%25 a%2Cb%3Ac\.txt,line=1,title=missing-attendance::/u);
  });

  test("stop at what a step shows of each level, and say what is left", () => {
    const many = Array.from({ length: 13 }, (_, index) => aChecked(`${index}.txt`, { attendance: [] }));
    const lines = github.write(many, english).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(lines.at(-1)).toBe("3 more findings are not shown beside the files; see the full report.");
  });
});

describe("GitLab's code quality report", () => {
  const issues = (...list: Parameters<typeof gitlab.write>[0]) => JSON.parse(gitlab.write(list, english));

  test("has an entry for each finding and each unread document, with the keys that GitLab asks for", () => {
    const found = issues(...documents);
    expect(found).toHaveLength(5);
    for (const each of found) {
      expect(each).toEqual({
        description: expect.stringMatching(/./u),
        check_name: expect.stringMatching(/./u),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/u),
        location: { path: expect.stringMatching(/./u), lines: { begin: expect.any(Number) } },
      });
      expect(each.location.lines.begin).toBeGreaterThanOrEqual(1);
    }
  });

  test("tells equal findings apart: of two files, and of two records of one file", () => {
    const draft = { attendance: [] };
    const stored = (path: string) => ({ ...aChecked(path, draft), location: "alle.ndjson" });
    const found = issues(
      aChecked("a.txt", draft),
      aChecked("b.txt", draft),
      stored("alle.ndjson#1"),
      stored("alle.ndjson#2"),
    );
    expect(new Set(found.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4);
  });
});

describe("JUnit's XML", () => {
  test("has a suite a document; rules that are kept pass, findings fail, what cannot be read is an error", () => {
    const elements = elementsOf(junit.write(documents, english));
    const [all, ...suites] = elements.filter(({ name }) => name.startsWith("testsuite"));
    expect(all?.attributes).toMatchObject({ failures: "3", errors: "1" });
    expect(suites.map(({ attributes }) => attributes.name)).toEqual(["referat.txt", "scan.pdf"]);
    expect(elements.filter(({ name }) => name === "failure")).toHaveLength(3);
    const cases = elements.filter(({ name }) => name === "testcase");
    expect(cases).toHaveLength(Number(all?.attributes.tests));
    expect(cases.some(({ attributes }) => attributes.name === "missing-date")).toBe(true);
  });

  test("is well-formed whatever a document says, and when there is none", () => {
    const item = {
      title: hostile,
      number: hostile,
      sections: [{ kind: "decision" as const, label: "B", text: "" }],
      decisions: [],
    };
    const elements = elementsOf(junit.write([aChecked(hostile, { items: [{}, item] })], english));
    expect(elements.filter(({ name }) => name === "script")).toEqual([]);
    expect(elementsOf(junit.write([], english))).toHaveLength(1);
  });
});

describe("Markdown for the summary of a job", () => {
  test("has the counts, and a table for each document with findings", () => {
    const text = markdown.write([...documents, aChecked("rent.txt")], english);
    expect(text).toContain(
      "4 findings in 3 documents: 2 errors, 1 warning, 1 info · 1 question left open · 1 document not readable",
    );
    expect(text.match(/^## .*$/gmu)).toEqual(["## referat.txt", "## scan.pdf"]);
    const rows = text.split("\n").filter((line) => line.startsWith("| ") && !line.includes("---"));
    for (const row of rows) expect(row.match(/(?<!\\)\|/gu)).toHaveLength(5);
  });

  test("keeps to four columns and no HTML whatever a document says", () => {
    const item = {
      title: hostile,
      number: "2",
      sections: [{ kind: "decision" as const, label: "B", text: "" }],
      decisions: [],
    };
    const text = markdown.write([aChecked(hostile, { items: [{}, item] })], english);
    for (const row of text.split("\n").filter((line) => line.startsWith("| ")))
      expect(row.match(/(?<!\\)\|/gu)).toHaveLength(5);
    expect(text.replace(/<br>/gu, "")).not.toContain("<");
  });

  test("stays below what GitHub takes of a summary, and says what is left out", () => {
    const many = Array.from({ length: 3000 }, (_, index) => aChecked(`referat-${index}.txt`, faultyMinutes));
    const text = markdown.write(many, english);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/There is no room here for \d+ more documents\.\n$/u);
  });
});

test("NDJSON has a line for each document, in the shape of the findings schema", () => {
  const lines = ndjson.write(documents, english).trimEnd().split("\n");
  expect(lines.map((line) => DocumentFindings.parse(JSON.parse(line)).status)).toEqual(["checked", "unreadable"]);
});
