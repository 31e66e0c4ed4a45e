import { describe, expect, test } from "vitest";
import { pretty } from "../../src/report/pretty/reporter.ts";
import type { QuotedLine } from "../../src/report/reporter.ts";
import { aChecked, faultyMinutes, reportOptions } from "../support/checked.ts";
import { aSpan } from "../support/spans.ts";

const heading: QuotedLine = { number: 21, start: 2000, text: "2. Ny cykelsti" };

const documents = [
  aChecked("referater/2025-03-04.txt", faultyMinutes, [heading]),
  aChecked("referater/2025-04-08.txt"),
  { path: "referater/scan.pdf", failure: { code: "PDF_DAMAGED", message: "The file ends in the middle of a page." } },
];

describe("the report for a terminal", () => {
  test.each(["da", "en"] as const)("in %s", async (language) => {
    const output = pretty.write(documents, reportOptions({ language }));
    await expect(output).toMatchFileSnapshot(`__output__/pretty-${language}.txt`);
  });

  test("says that there is nothing to say", () => {
    expect(pretty.write([aChecked("a.txt"), aChecked("b.txt")], reportOptions())).toBe("Ingen fund i 2 dokumenter\n");
    expect(pretty.write([aChecked("a.txt")], reportOptions({ language: "en" }))).toBe("No findings in 1 document\n");
    expect(pretty.write([], reportOptions({ language: "en" }))).toBe("No findings in 0 documents\n");
  });

  test("has colour codes only when it may", () => {
    const csi = String.fromCodePoint(27);
    expect(pretty.write(documents, reportOptions())).not.toContain(csi);
    expect(pretty.write(documents, reportOptions({ colour: true }))).toContain(`${csi}[31m✖ fejl${csi}[39m`);
  });

  test("keeps to the width, but for words that are longer", () => {
    for (const width of [40, 60, 100]) {
      const lines = pretty.write(documents.slice(0, 1), reportOptions({ width })).split("\n");
      const prose = lines.filter((line) => line.startsWith("    "));
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  test("shows a cut of a long line around the words", () => {
    const filler = "ord ".repeat(25_000);
    const at = aSpan(2000 + filler.length, 11);
    const text = `${filler}Ny cykelsti ${filler}`;
    const line: QuotedLine = { number: at.line, start: 2000, text };
    const long = aChecked(
      "lang.txt",
      {
        items: [
          {},
          {
            title: "Ny cykelsti",
            number: "2",
            sections: [{ kind: "case", label: "Sag", text: "Stien." }],
            decisions: [],
            at,
          },
        ],
      },
      [line],
    );
    const output = pretty.write([long], reportOptions());
    expect(output.length).toBeLessThan(1000);
    const lines = output.split("\n");
    const shown = lines.findIndex((each) => each.includes("Ny cykelsti ord"));
    expect(lines[shown + 1]?.indexOf("~")).toBe(lines[shown]?.indexOf("Ny cykelsti"));
    expect(lines[shown + 1]).toMatch(/ ~{11}$/u);
  });

  test("marks the words after tabs and unseen characters where they stand", () => {
    const line: QuotedLine = { number: 21, start: 2000, text: "\t\u{200b}2. Ny cykelsti\u{1b}[31m" };
    const item = {
      title: "Ny cykelsti",
      sections: [{ kind: "case" as const, label: "Sag", text: "Stien." }],
      decisions: [],
      at: aSpan(2002, 14),
    };
    const lines = pretty.write([aChecked("a.txt", { items: [{}, item] }, [line])], reportOptions()).split("\n");
    const shown = lines.findIndex((each) => each.includes("│  ·2. Ny cykelsti·[31m"));
    expect(lines[shown + 1]?.indexOf("~")).toBe(lines[shown]?.indexOf("2. Ny"));
  });
});
