import { describe, expect, test } from "vitest";
import { clip, columns, flow, shorten, wrap } from "../../src/export/summary/width.ts";

describe("columns", () => {
  test.each([
    ["blåbærgrød", 10],
    ["a\u030a", 1],
    ["日本", 4],
    ["👍", 2],
    ["e\u200b", 1],
    ["", 0],
  ])("%s takes %i", (text, count) => {
    expect(columns(text)).toBe(count);
  });
});

describe("wrap", () => {
  test("breaks between words and keeps paragraphs", () => {
    expect(wrap("et to tre\nfire", 6)).toEqual(["et to", "tre", "fire"]);
  });

  test("breaks a word that is longer than the line", () => {
    expect(wrap("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
  });

  test("a line of many blanks and no words is no line", () => {
    expect(wrap("   ", 10)).toEqual([]);
  });
});

describe("flow", () => {
  test("keeps a piece whole where it fits on a line of its own", () => {
    expect(flow(["Anne Holm,", "Bo Lykke"], 12)).toEqual(["Anne Holm,", "Bo Lykke"]);
  });

  test("breaks a piece that is longer than a line", () => {
    expect(flow(["Anne Holm"], 5)).toEqual(["Anne", "Holm"]);
  });
});

describe("clip", () => {
  test("text that fits is left as it is", () => {
    expect(clip("et to tre", 20, 2)).toEqual(["et to tre"]);
  });

  test("an ellipsis stands for what is left out, within the width", () => {
    expect(clip("et to tre fire fem seks syv", 8, 2)).toEqual(["et to", "tre …"]);
    expect(clip("abcdefghij klm", 4, 1)).toEqual(["abc…"]);
  });
});

test("shorten cuts to the width with an ellipsis", () => {
  expect(shorten("abcdef", 4)).toBe("abc…");
  expect(shorten("abcd", 4)).toBe("abcd");
});
