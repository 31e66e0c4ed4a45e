import { describe, expect, test } from "vitest";
import { markdownText, visible, visibleInPlace, visibleJson, xmlText } from "../../src/report/escape.ts";
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
  "::error file=a.ts,line=1::forged",
  "kl. 9 ::add-mask::e and ##[error]forged",
  "]]></failure><failure>forged & <script>alert('1')</script>",
  "a | b ` **c** [d](https://e.invalid) @f ![g](h) www.i.invalid {0}\u{fffe}",
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
      expect(output.split("\n").filter(isForgedCommand)).toEqual([]);
    }
  });
});

/** A line that a runner of GitHub would obey, other than the annotations that the github report is made of. */
function isForgedCommand(line: string): boolean {
  // "  ::error …", but for "::error file=…,line=…,title=…::", whose values hold no colon of their own
  const own = /^::(?:error|warning|notice) file=[^:,]*(?:,line=\d+)?,title=[^:,]*::/u;
  return /^\s*::/u.test(line) && !own.test(line);
}

test("no report but those with escapes of their own shows what an older runner would obey", () => {
  const path = "a ##[error]forged";
  for (const id of ["pretty", "compact"]) {
    const output = reporters
      .find((each) => each.id === id)
      ?.write([aChecked(path, { attendance: [] })], reportOptions());
    expect(output).not.toContain("##[");
  }
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

  test("shows the first sign of a runner's command as an escape, and leaves colons in peace", () => {
    expect(visible("::error::x kl. 9:00 a::b ::c")).toBe("\\u003a:error::x kl. 9:00 a::b \\u003a:c");
    expect(visible("##[group] # [1]")).toBe("\\u0023#[group] # [1]");
  });

  test("of Markdown leaves no formatting, HTML, mention or link", () => {
    expect(markdownText("*a* <b>|`c` [d](https://e) @f www.g")).toBe(
      "\\*a\\* &lt;b&gt;\\|\\`c\\` \\[d\\](https&#58;//e) &#64;f www&#46;g",
    );
  });

  test("of XML keeps what XML 1.0 can hold", () => {
    expect(xmlText("]]> & \"a\" 'b' \u{1}\u{fffe}")).toBe("]]&gt; &amp; &quot;a&quot; &apos;b&apos; \\u0001\\ufffe");
  });

  test("keeps every character of a source line in its place", () => {
    const line = "a\tb\u{e0041}c\u{200b}d";
    expect(visibleInPlace(line)).toBe("a b··c·d");
    expect(visibleInPlace(line)).toHaveLength(line.length);
    expect(visibleInPlace("a ##[error]b")).toBe("a ·#[error]b");
  });

  test("of JSON does not change what it means", () => {
    const value = { name: "\u{9b}31m \u{202e} \u{e0041} \u{2028}" };
    const escaped = visibleJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(escaped)).toEqual(value);
    expect(escaped.replace(/\n/gu, "")).not.toMatch(unsafe);
  });
});
