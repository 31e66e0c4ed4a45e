import { describe, expect, test } from "vitest";
import { numberOf } from "../../src/rules/attachment-not-listed/references.ts";
import { mentionedItems } from "../../src/rules/item-mentions.ts";
import { gapsIn, readNumbers, seriesOf } from "../../src/rules/item-number-gap/numbering.ts";
import { announcesList, countsAttendees, statesCollectively } from "../../src/rules/missing-attendance/evidence.ts";
import { soundsDecided } from "../../src/rules/missing-decision/evidence.ts";
import { maySame } from "../../src/rules/people.ts";
import { answeredPoints, answersAllOrTheRest } from "../../src/rules/recommendation-not-resolved/answered.ts";
import { anAttachment, anItem } from "../support/items.ts";

describe("items a text speaks of", () => {
  test.each<[string, number[]]>([
    ["Punkt 7 udgår.", [7]],
    ["Pkt. 3-6 blev godkendt.", [3, 4, 5, 6]],
    ["Punkterne 2, 4 og 9 behandles for lukkede døre.", [2, 4, 9]],
    ["Sag nr. 12 til 14 er udsat.", [12, 13, 14]],
    ["Ad 1: Godkendt", [1]],
    ["Der er 7 punkter i planen.", []],
    ["Standpunkt 3", []],
    ["pkt. 1-9999", Array.from({ length: 101 }, (_, step) => step + 1)],
  ])("%s", (text, numbers) => {
    expect([...mentionedItems(text)]).toEqual(numbers);
  });
});

describe("points a decision answers", () => {
  test.each<[string, number[]]>([
    ["Ad 1: Godkendt. Ad 2: Udsat.", [1, 2]],
    ["Ad. 1-3 godkendt", [1, 2, 3]],
    ["At-punkt 2 blev ikke godkendt", [2]],
    ["Pkt. 1 og 3 godkendt, pkt. 2 afvist", [1, 2, 3]],
    ["1. Godkendt\n2. Udsat", [1, 2]],
    ["Indstillingens punkt 4 tiltrædes", [4]],
    ["Punkt 9 behandles først", []],
    ["Godkendt. 2. behandling er i maj.", []],
    ["Godkendt i henhold til § 3, stk. 1", []],
  ])("%s", (text, points) => {
    expect([...answeredPoints(text)].sort()).toEqual(points);
  });

  test.each<[string, boolean]>([
    ["Ad 2 udsat, i øvrigt godkendt", true],
    ["Indstillingen tiltrådt", true],
    ["Ad 2 udsat", false],
  ])("the rest: %s", (text, expected) => {
    expect(answersAllOrTheRest(text)).toBe(expected);
  });
});

describe("who took part, without names", () => {
  test.each([
    "Der var 42 fremmødte, som repræsenterede 38 husstande.",
    "Antal fremmødte: 42",
    "Til stede var tolv medlemmer.",
    "31 parceller var repræsenteret, heraf 4 ved fuldmagt",
  ])("counted: %s", (text) => {
    expect(countsAttendees(text)).toBe(true);
  });

  test.each([
    "Foreningen har 42 medlemmer.",
    "12 lejemål er udlejet. Alle deltog i debatten.",
    "Der deltog mange medlemmer.",
  ])("not counted: %s", (text) => {
    expect(countsAttendees(text)).toBe(false);
  });

  test.each<[string, boolean]>([
    ["Alle medlemmer var mødt.", true],
    ["Bestyrelsen var fuldtallig", true],
    ["Ingen afbud.", true],
    ["Alle var enige.", false],
  ])("together: %s", (text, expected) => {
    expect(statesCollectively(text)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["Til stede: ", true],
    ["Deltagere fra bestyrelsen:", true],
    ["Mødedeltagere\nAnna Holm", true],
    ["Se deltagerlisten i bilaget.", true],
    ["Jon deltager virtuelt", false],
    ["Medlemmerne fik en gave.", false],
  ])("announced: %s", (text, expected) => {
    expect(announcesList(text)).toBe(expected);
  });
});

describe("item numbers", () => {
  const keys = (numbers: string[]) =>
    readNumbers(numbers.map((number, index) => anItem({ number }, index))).map(({ key }) => key);
  test.each<[string, string[], string[]]>([
    ["figures", ["1", "02", "3)", ""], ["1", "2", "3"]],
    ["parts and letters", ["3.1", "3.2", "8a", "8B"], ["3.1", "3.2", "8.a", "8.b"]],
    ["years", ["112/2024", "113/2024"], ["112", "113"]],
    ["Roman", ["I", "II", "IV", "IX", "XIV"], ["1", "2", "4", "9", "14"]],
    ["letters", ["A", "B", "C"], ["1", "2", "3"]],
    ["others", ["Punkt A", "4", "§ 5"], ["4"]],
  ])("in %s", (_, numbers, expected) => {
    expect(keys(numbers)).toEqual(expected);
  });

  const gaps = (numbers: string[]) =>
    seriesOf(readNumbers(numbers.map((number, index) => anItem({ number }, index)))).map((series) =>
      gapsIn(series).flatMap(({ missing }) => missing),
    );
  test.each<[string[], number[][]]>([
    [["1", "2", "3"], [[]]],
    [["1", "4", "2"], [[3]]],
    [["7", "9", "8", "12"], [[10, 11]]],
    [["1.1", "1.4", "2"], [[2, 3]]],
    [
      ["1", "2", "1", "3"],
      [[], [2]],
    ],
  ])("%j miss %j, series by series", (numbers, expected) => {
    expect(gaps(numbers)).toEqual(expected);
  });
});

describe("attachments", () => {
  test.each<[string, string | null, string | null]>([
    ["Bilag 4: Høringssvar", null, "4"],
    ["bilag nr. 04a", null, "4a"],
    ["Høringssvar", "Bilag 12", "12"],
    ["Høringssvar fra 12 naboer", null, null],
  ])("the number of %s (%s)", (name, number, expected) => {
    expect(numberOf(anAttachment({ name, number }))).toBe(expected);
  });
});

describe("one person under two names", () => {
  test.each<[string, string, boolean]>([
    ["Bo Lund", "bo  lund", true],
    ["Bo", "Bo Lund", true],
    ["B. Lund", "Bo Lund", true],
    ["Bo Lund", "Bo Holm Lund", true],
    ["Bo Lund", "Ib Lund", false],
    ["Bo Lund", "Bodil Lund", false],
    ["", "Bo Lund", false],
  ])("%s, %s", (a, b, expected) => {
    expect(maySame(a, b)).toBe(expected);
    expect(maySame(b, a)).toBe(expected);
  });
});

test("words that sound like an outcome count only where the body speaks", () => {
  const said = (kind: "case" | "treatment", text: string) =>
    soundsDecided(anItem({ sections: [{ kind, label: null, text }] }));
  expect(said("treatment", "Planen blev vedtaget af alle.")).toBe("blev vedtaget");
  expect(said("case", "Planen blev vedtaget af alle.")).toBeNull();
  expect(said("treatment", "Vi talte om telte.")).toBeNull();
});
