import { describe, expect, test } from "vitest";
import { Findings } from "../../src/report/findings-schema.ts";
import { json } from "../../src/report/json/reporter.ts";
import { aChecked, faultyMinutes, reportOptions } from "../support/checked.ts";

const documents = [
  aChecked("referat.txt", faultyMinutes),
  { path: "scan.pdf", failure: { code: "PDF_DAMAGED", message: "The file is cut short." } },
];

describe("the report for programs", () => {
  test("has the promised shape and nothing else", () => {
    const written = JSON.parse(json.write(documents, reportOptions()));
    expect(Findings.parse(written)).toEqual(written);
  });

  test("counts over all documents", () => {
    const { summary } = Findings.parse(JSON.parse(json.write(documents, reportOptions())));
    expect(summary).toEqual({
      documents: 2,
      unreadable: 1,
      errors: 2,
      warnings: 1,
      infos: 1,
      cannotTell: 1,
      suppressed: 0,
      inBaseline: 0,
    });
  });

  test("says everything in both languages, whatever the language asked for", () => {
    expect(json.write(documents, reportOptions({ language: "da" }))).toBe(
      json.write(documents, reportOptions({ language: "en" })),
    );
    const { documents: written } = Findings.parse(JSON.parse(json.write(documents, reportOptions())));
    const first = written[0];
    expect(first?.status === "checked" && first.findings[0]?.message).toEqual({
      da: "Der står «onsdag», men 4. marts 2025 er en tirsdag.",
      en: 'The weekday is given as "onsdag", but 4 March 2025 is a Tuesday.',
    });
    expect(written[1]).toEqual({
      path: "scan.pdf",
      status: "unreadable",
      failure: documents[1] && "failure" in documents[1] ? documents[1].failure : null,
    });
  });
});
