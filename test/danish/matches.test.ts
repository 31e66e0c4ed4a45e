import { describe, expect, it } from "vitest";
import { matchesOf } from "../../src/danish/matches.ts";

/** Where each match begins, and what it is. */
const found = (pattern: RegExp, text: string) => matchesOf(pattern, text).map(({ 0: words, index }) => [index, words]);
const asBuiltIn = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, words]);

describe("all matches of a pattern", () => {
  it.each([
    [/\p{L}+/gu, "Anna og Bo"],
    [/x*/gu, "axxb"],
    // A sign of two units, in the middle of which nothing begins.
    [/x*/gu, "a😀b"],
    [/x*/gu, "😀😀"],
  ])("%s in %j are those of the language itself", (pattern, text) => {
    expect(found(pattern, text)).toEqual(asBuiltIn(pattern, text));
  });

  it("begin at the start of the text, whatever the pattern was used for before", () => {
    const pattern = /o/gu;
    pattern.test("Bo og Bo");
    expect(found(pattern, "og Bo")).toEqual([
      [0, "o"],
      [4, "o"],
    ]);
  });
});
