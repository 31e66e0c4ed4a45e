import { describe, expect, test } from "vitest";
import { matchesOf } from "../../src/danish/matches.ts";
import { frozenCopy } from "../../src/rules/freeze.ts";
import { piecesOf } from "../../src/rules/pieces.ts";
import { wordSearch } from "../../src/rules/word-index.ts";
import { aRecord } from "../support/records.ts";

/** The sections of an item with this text in which one of the words may stand. */
function mayStand(text: string, words: readonly string[]): boolean {
  const record = frozenCopy(aRecord({ items: [{ sections: [{ text }] }, { sections: [{ text: "Intet." }] }] }));
  const mayHold = wordSearch(words)(record);
  const [first, other] = record.items.map(({ sections }) => sections[0]);
  if (first === undefined || other === undefined) throw new Error("the builder gives a section an item");
  expect(mayHold(other), "not in the other item").toBe(false);
  expect(piecesOf(record).some((piece) => mayHold(piece))).toBe(mayHold(first));
  return mayHold(first);
}

describe("where words may stand", () => {
  test.each([
    ["Sagen om SYGEMELDING er afsluttet.", "sygemelding"],
    ["Årets gang, vist på mødet.", "vist på mødet"],
    ["“Ældrerådet”–beboer", "beboer"],
    ["e-mail og cpr-nr.", "mail"],
    ["A\u030arets plan", "årets plan"],
    ["notat\tomdelt\npå mødet", "omdelt"],
    ["𝒜 bilag", "bilag"],
  ])("%s: %s", (text, words) => {
    expect(mayStand(text, ["ordet der ikke er der", words])).toBe(true);
  });

  test.each([
    ["Beboerne var enige.", "beboer"],
    ["Ombeboer", "beboer"],
    ["Økonomiudvalget", "konomiudvalget"],
    ["", "beboer"],
  ])("not in %j: %s", (text, words) => {
    expect(mayStand(text, [words])).toBe(false);
  });

  test("anywhere in a record that is not frozen, whose values nobody reads beforehand", () => {
    const record = aRecord();
    expect(record.items.every((item) => wordSearch(["beboer"])(record)(item))).toBe(true);
  });
});

describe("matches of a pattern", () => {
  test.each([/\d+/gu, /a{0,2}/gu, /(?<=\d)x/gu])("%s: the same as matchAll, time and again", (pattern) => {
    for (const text of ["", "a1aa22x3", "1x2x", "bbb"]) {
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    }
  });
});
