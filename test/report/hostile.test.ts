import { describe, expect, test } from "vitest";
import { visible, visibleInPlace, visibleJson } from "../../src/report/escape.ts";
import { Findings } from "../../src/report/findings-schema.ts";
import { reporters } from "../../src/report/registry.ts";
import { aChecked, reportOptions } from "../support/checked.ts";

/** Names that steer a terminal, forge a line, turn the text round or hide a part of it. */
const hostileNames = [
  "\u{1b}[2J\u{1b}[31mrød\u{7}",
  "\u{9b}31m\u{9d}0;title\u{9c}",
  "Bo\r\nreferat.txt:1: error forged: line",
  "Bo \u{202e}gnorw\u{202c} \u{2066}isolated\u{2069}",
  "Bo\u{200b}\u{feff}\u{ad}\u{2028}Juhl",
  "half \u{d800} a character",
  "tag \u{e0041}\u{e007f}",
];

// what no report may hold, but for its own line breaks
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe.each(reporters)("$id", (reporter) => {
  test.each(hostileNames)("shows what a hostile name hides: %j", (name) => {
    const broken = { path: `${name}.pdf`, failure: { code: "PDF_DAMAGED", message: `«${name}» is cut short.` } };
    const lines = [{ number: 21, start: 2000, text: name }];
    const item = {
      title: name,
      number: name,
      sections: [{ kind: "decision" as const, label: name, text: "" }],
      decisions: [],
    };
    const checked = aChecked(name, { items: [{}, item], attendance: [{ name, status: "excused" }] }, lines);
    for (const language of ["da", "en"] as const) {
      const output = reporter.write([checked, broken], reportOptions({ language }));
      expect(output.replace(/\n/gu, "")).not.toMatch(unsafe);
      expect(output.split("\n").filter((line) => line.startsWith("referat.txt:1: error"))).toEqual([]);
    }
  });
});

test("the JSON report means the names as they are", () => {
  for (const name of hostileNames) {
    const output = reporters.find(({ id }) => id === "json")?.write([aChecked(name)], reportOptions()) ?? "";
    expect(Findings.parse(JSON.parse(output)).documents[0]?.path).toBe(name);
  }
});

describe("escaping", () => {
  test("leaves Danish, quotation marks and emoji as they are", () => {
    expect(visible("Ærø «Råd» – \u{1f600} 12½ %")).toBe("Ærø «Råd» – \u{1f600} 12½ %");
  });

  test("collapses blanks and shows the rest as escapes", () => {
    expect(visible(" a\t\n b\u{1b}c\u{202e}d ")).toBe("a b\\u001bc\\u202ed");
  });

  test("keeps every character of a source line in its place", () => {
    const line = "a\tb\u{e0041}c\u{200b}d";
    expect(visibleInPlace(line)).toBe("a b··c·d");
    expect(visibleInPlace(line)).toHaveLength(line.length);
  });

  test("of JSON does not change what it means", () => {
    const value = { name: "\u{9b}31m \u{202e} \u{e0041} \u{2028}" };
    const escaped = visibleJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(escaped)).toEqual(value);
    expect(escaped.replace(/\n/gu, "")).not.toMatch(unsafe);
  });
});
