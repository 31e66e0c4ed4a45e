import { describe, expect, it } from "vitest";
import { gatherPeople } from "../../src/extract/people.ts";

const people = gatherPeople([
  { name: "Anna Holm" },
  { name: "Bo Ærenlund" },
  { name: "Carl Bo Krag", initials: null },
  { name: "Carl Krag" },
  { name: "Ida" },
  { name: "Else Marie Toft", initials: "EMT" },
]);

describe("a form of a name finds its person", () => {
  const check = (written: string, expected: string | null) => {
    it(`${written} is ${expected ?? "nobody for sure"}`, () => {
      expect(people.resolve(written)).toBe(expected);
    });
  };
  check("Anna Holm", "Anna Holm");
  check("anna holm", "Anna Holm");
  check("Anna", "Anna Holm");
  check("Ærenlund", "Bo Ærenlund");
  check("Carl Krag", "Carl Bo Krag");
  check("EMT", "Else Marie Toft");
  check("Ida", "Ida");
  check("Grete", null);
  check("Bo Holm", null);
  check("XY", null);
});

describe("what fits two people is nobody's", () => {
  const two = gatherPeople([{ name: "Anna Holm" }, { name: "Anna Krag" }, { name: "Bo Lund" }, { name: "Bente Lund" }]);
  it("a first name", () => expect(two.resolve("Anna")).toBeNull());
  it("a surname", () => expect(two.resolve("Lund")).toBeNull());
  it("initials", () => expect(two.resolve("BL")).toBeNull());
});

describe("letters that name an office", () => {
  it("are nobody's because a name begins with them", () => {
    const helle = gatherPeople([{ name: "Helle Rask" }]);
    expect([helle.isInitials("HR"), helle.resolve("HR")]).toEqual([false, null]);
  });

  it("are somebody's where they are written beside the name", () => {
    expect(gatherPeople([{ name: "Helle Rask", initials: "HR" }]).resolve("HR")).toBe("Helle Rask");
  });
});

describe("initials", () => {
  it("written beside names are the only ones that count", () => {
    expect(people.isInitials("EMT")).toBe(true);
    expect(people.resolve("AH")).toBeNull();
  });

  it("are made from names where none are written", () => {
    const named = gatherPeople([{ name: "Anna Holm" }, { name: "Else Marie Toft" }]);
    expect(["AH", "EMT", "ET", "XX"].map((each) => named.resolve(each))).toEqual([
      "Anna Holm",
      "Else Marie Toft",
      "Else Marie Toft",
      null,
    ]);
  });
});

it("a document without people has nobody", () => {
  expect(gatherPeople([]).resolve("Anna")).toBeNull();
  expect(gatherPeople([]).names).toEqual([]);
});
