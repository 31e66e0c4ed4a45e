import { describe, expect, test } from "vitest";
import { fieldTable } from "../../src/cli/inspect/fields.ts";
import { inspectTable } from "../../src/cli/inspect/table.ts";
import { messages } from "../../src/cli/messages.ts";
import type { TraceLine } from "../../src/pipeline.ts";

function aLine(parts: Partial<TraceLine>): TraceLine {
  return {
    number: 1,
    page: 1,
    text: "Tekst",
    role: "body",
    item: null,
    score: 0,
    reasons: [],
    runnerUp: null,
    indent: 0,
    ...parts,
  };
}

function table(lines: readonly TraceLine[], width: number | null = null): string {
  return inspectTable(lines, { say: messages.en, colour: false, width });
}

describe("the table of inspect", () => {
  test("has a row for each line, with the reasons and the runner-up below it", () => {
    const heading = aLine({
      number: 17,
      role: "heading",
      item: "1",
      score: 5.1,
      text: "1. Godkendelse af dagsorden",
      reasons: ["dot 1.0", "starts at one"],
      runnerUp: { role: "body", score: 1.25, reasons: ["indented"] },
      bold: true,
      size: 12,
      cell: { table: 0, row: 3, column: 1 },
    });
    expect(table([heading])).toBe(
      [
        "line  page  role     item  score  text",
        "  17     1  heading  1      5.10  1. Godkendelse af dagsorden",
        "                                  dot 1.0; starts at one; bold; 12.0 pt; table 0 row 3 column 1",
        "                                  else: body 1.25 (indented)",
        "",
      ].join("\n"),
    );
  });

  test("a run of lines that were taken for the same thing says why once", () => {
    const lines = [2, 3, 4].map((number) => aLine({ number, reasons: ["stands under the item"] }));
    expect(table(lines).match(/stands under the item/gu)).toHaveLength(1);
  });

  test("on a terminal words are cut and reasons broken to its width; elsewhere nothing is lost", () => {
    const line = aLine({ text: "ord ".repeat(60).trim(), reasons: ["en lang grund ".repeat(20).trim()] });
    for (const each of table([line], 80).split("\n")) expect(each.length).toBeLessThan(80);
    expect(table([line], 80)).toContain("…");
    expect(table([line])).toContain("ord ".repeat(60).trim());
  });

  test("words of the document cannot steer the terminal", () => {
    const evil = "\u001b[2J\u202e";
    const page = table([
      aLine({ text: evil, item: evil, reasons: [evil], runnerUp: { role: "body", score: 1, reasons: [evil] } }),
    ]);
    expect(page.replace(/\n/gu, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe("the table of values", () => {
  const at = { page: 2, line: 14, endLine: 15, start: 301, end: 344 };

  test("has a row for each value with its place and how certain it is", () => {
    const rows = fieldTable(
      [
        { kind: "meeting", path: "meeting.date", value: "2024-03-04", certainty: null, at: { ...at, endLine: 14 } },
        { kind: "action", path: "items[0].actions[0]", value: "Bo · ring\tnu", certainty: 0.9, at },
      ],
      { say: messages.en, colour: false, width: null },
    );
    expect(rows).toBe(
      [
        "field                page  lines  span     certainty  value",
        "meeting.date         2     14     301–344  stated     2024-03-04",
        "items[0].actions[0]  2     14–15  301–344  0.90       Bo · ring nu",
        "",
      ].join("\n"),
    );
  });
});
