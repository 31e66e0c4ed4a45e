import { describe, expect, test } from "vitest";
import { readWeekday, writtenDay } from "../../src/rules/calendar.ts";
import { doubtAboutAbsence } from "../../src/rules/doubt.ts";
import { fingerprintOf, fnv1a } from "../../src/rules/fingerprint.ts";
import { deepFreeze } from "../../src/rules/freeze.ts";
import { clip, listed, named } from "../../src/rules/wording.ts";
import { anItem } from "../support/items.ts";
import { aRecord } from "../support/records.ts";

describe("fingerprints", () => {
  // from the authors' own table of test vectors
  test.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("FNV-1a of %j", (text, expected) => {
    expect(fnv1a(text)).toBe(expected);
  });

  test("keep words, rule and turn apart", () => {
    const prints = [
      fingerprintOf("a", ["b c"], 0),
      fingerprintOf("a", ["b", "c"], 0),
      fingerprintOf("a-b", ["c"], 0),
      fingerprintOf("a", ["b c"], 1),
    ];
    expect(new Set(prints).size).toBe(4);
  });
});

describe("wording", () => {
  test("cuts long words of the document at a blank, and never inside a character", () => {
    expect(clip("  Ny \n cykelsti ")).toBe("Ny cykelsti");
    expect(clip("en to tre fire", 10)).toBe("en to…");
    expect(clip("\u{1f600}".repeat(20), 5)).toBe(`${"\u{1f600}".repeat(4)}…`);
    expect([...clip("ord ".repeat(1000))].length).toBeLessThanOrEqual(80);
  });

  test.each<[string, string | null, string, string]>([
    ["5", "Ny cykelsti", "Pkt. 5 «Ny cykelsti»", 'Item 5 "Ny cykelsti"'],
    ["5", null, "Pkt. 5 (uden titel)", "Item 5 (no title)"],
    ["", "Ny cykelsti", "Punktet «Ny cykelsti»", 'The item "Ny cykelsti"'],
    ["", null, "Punktet på side 1, linje 11", "The item on page 1, line 11"],
  ])("names an item: %j %j", (number, title, da, en) => {
    expect(named(anItem({ number, title }))).toEqual({ da, en });
  });

  test("lists", () => {
    expect(listed([]).da).toBe("");
    expect(listed(["3"]).da).toBe("3");
    expect(listed(["3", "4", "7"])).toEqual({ da: "3, 4 og 7", en: "3, 4 and 7" });
  });

  test("writes days, and leaves impossible ones as they are", () => {
    expect(writtenDay("2025-03-04")).toEqual({ da: "4. marts 2025", en: "4 March 2025" });
    expect(writtenDay("2025-02-30").da).toBe("2025-02-30");
  });
});

test.each<[string, number | null]>([
  ["mandag", 0],
  ["Tirs.", 1],
  ["sø", 6],
  ["temadag", null],
  ["m", null],
])("the weekday %s", (written, expected) => {
  expect(readWeekday(written)).toBe(expected);
});

test("freezing reaches every depth", () => {
  const value = deepFreeze({ list: [{ deep: { end: [1] } }] });
  expect(Object.isFrozen(value.list[0]?.deep.end)).toBe(true);
});

describe("doubt about what was not found", () => {
  test("there is none in a good reading, nor for remarks of no weight", () => {
    expect(doubtAboutAbsence(aRecord())).toBeNull();
    const notices = [{ code: "text-in-pictures" as const, severity: "info" as const, message: "A logo." }];
    expect(doubtAboutAbsence(aRecord({ notices }))).toBeNull();
  });

  test.each([
    [
      { notices: [{ code: "page-unreadable" as const, severity: "warning" as const, message: "Page 2." }] },
      /page-unreadable/u,
    ],
    [{ source: { textLayer: "none" as const } }, /no text/u],
    [{ source: { textQuality: 0.31 } }, /31 %/u],
    [{ coverage: { ratio: 0.4 } }, /40 %/u],
  ])("%j", (draft, reason) => {
    expect(doubtAboutAbsence(aRecord(draft))?.en).toMatch(reason);
  });
});
