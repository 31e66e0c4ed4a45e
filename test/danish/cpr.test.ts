import { describe, expect, test } from "vitest";
import { type CprReading, findCprNumbers, maskCprNumbers } from "../../src/danish/cpr.ts";
import { birthYear, readCpr } from "../../src/danish/cpr-facts.ts";
import { plainDigits } from "../../src/danish/plain-digits.ts";
import { negatives, positives } from "./cpr-examples.ts";
import { datesWithout, hyphened, replacements } from "./cpr-numbers.ts";

/** The numbers of the tests are of people born from 1858 on, who weigh less outside tests. */
const options = { earliestYear: 1858 };
const find = (text: string) => findCprNumbers(text, options);
const levels = (text: string) => find(text).map(({ kind, certainty }) => `${kind} ${certainty}`);

describe("what ten digits say", () => {
  test("the century stands in digit 7, by CPR-kontoret's table", () => {
    const table: [year: number, seventh: number, born: number][] = [
      [0, 0, 1900],
      [99, 3, 1999],
      [36, 4, 2036],
      [37, 4, 1937],
      [36, 9, 2036],
      [37, 9, 1937],
      [57, 5, 2057],
      [58, 5, 1858],
      [99, 8, 1899],
      [0, 8, 2000],
    ];
    for (const [year, seventh, born] of table) expect(birthYear(year, seventh)).toBe(born);
  });

  test("the day must be in the calendar of its century", () => {
    // 1900 had no 29 February, 2000 had one
    expect(readCpr("2902001111")).toBeNull();
    expect(readCpr("2902005111")?.born).toBe("2000-02-29");
    expect(readCpr("3104585002")).toBeNull();
    expect(readCpr("1503580000")).toBeNull();
  });

  test("a check digit is evidence and no gate", () => {
    expect(readCpr("1503585002")).toEqual({
      born: "1858-03-15",
      replacement: false,
      checksum: true,
      uncheckedDate: false,
    });
    expect(readCpr("1503585003")?.checksum).toBe(false);
    expect(datesWithout).toHaveLength(26);
    for (const digits of datesWithout) expect(readCpr(digits)).toMatchObject({ checksum: false, uncheckedDate: true });
  });

  test("a day raised by 60 is a replacement number", () => {
    expect(readCpr("7503585002")).toMatchObject({ replacement: true, born: "1858-03-15" });
    expect(readCpr("9204585002")).toBeNull();
  });
});

describe("how sure it is", () => {
  test.each<[string, string[]]>([
    ["vedr. 150358-5002", ["number high"]],
    ["vedr. 1503585002", ["number medium"]],
    ["vedr. 150358-5003", ["number low"]],
    ["vedr. 1503585003", []],
    ["cpr 150358-5003", ["number high"]],
    ["cpr 1503585003", ["number medium"]],
    ["f. 1980, 010180-9971", ["number high"]],
    ["cpr-nr. 610180-1234", ["replacement low"]],
    ["Indberetning 91503585002", ["embedded low"]],
    ["f. 15/3-58 … sidste fire: 5002", ["birthdayAndSerial medium"]],
    ["cpr 150358-50XX", ["halfCovered medium"]],
    ["1 5 0 3 5 8 - 5 0 0 2", ["split medium"]],
    ["Faktura 150358-5002 til cpr 290260-5005", ["number high"]],
  ])("%s", (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });

  test("numbers of people who are long dead weigh less", () => {
    expect(findCprNumbers("vedr. 150358-5002").map(({ certainty }) => certainty)).toEqual(["medium"]);
  });

  test("nobody is born after the day of the run", () => {
    expect(findCprNumbers("cpr 010130-4005", { today: "2025-06-01" })).toEqual([]);
    expect(findCprNumbers("cpr 010130-4005", { today: "2031-06-01" })).toHaveLength(1);
  });

  test("many in one text without a word of a person are a machine's, one step less sure", () => {
    const rows = (head: string) => `${head}\n${Array.from({ length: 25 }, () => "150358-5002").join(";")}`;
    const all = (text: string) => [...new Set(find(text).map(({ certainty }) => certainty))];
    expect(all(rows("Liste"))).toEqual(["medium"]);
    expect(all(rows("cpr-numre"))).toEqual(["high"]);
  });
});

describe("where it stands", () => {
  test("offsets are those of the text, also between signs that are left out", () => {
    const text = "Sag 𝟑: cpr 15\u00ad03\u200b58–５００２.";
    const [found] = find(text) as [CprReading];
    expect(text.slice(found.start, found.end)).toBe("15\u00ad03\u200b58–５００２");
    expect(found.masked).toBe("15\u00ad03\u200b••–••••");
  });

  test("plain text keeps its places", () => {
    const { text, origin } = plainDigits("a𝟏\u00adb");
    expect(text).toBe("a1b");
    expect([0, 1, 2, 3].map(origin)).toEqual([0, 1, 4, 5]);
  });
});

describe(`the ${positives.length} texts that hold a number and the ${negatives.length} that hold none`, () => {
  test("are a set of their own", () => {
    expect(positives.length + negatives.length).toBeGreaterThanOrEqual(300);
    expect(new Set([...positives, ...negatives]).size).toBe(positives.length + negatives.length);
  });

  test("every number is found, and hardly anything else", ({ annotate }) => {
    const missed = positives.filter((text) => find(text).length === 0);
    const wrong = negatives.filter((text) => find(text).length > 0);
    const found = positives.length - missed.length;
    const recall = found / positives.length;
    const precision = found / (found + wrong.length);
    annotate(`recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
    console.info(
      `CPR numbers: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ${positives.length} + ${negatives.length} texts`,
    );
    expect(missed).toEqual([]);
    expect(precision, wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  test.each(positives)("nothing shows more than day and month of %j", (text) => {
    const readings = find(text);
    const masked = maskCprNumbers(text);
    expect(masked).toHaveLength(text.length);
    for (const { start, end, masked: shown } of readings) {
      const digits = (words: string) => words.match(/\p{Nd}/gu)?.length ?? 0;
      expect(digits(shown)).toBeLessThanOrEqual(4);
      expect(digits(masked.slice(start, end))).toBeLessThanOrEqual(4);
    }
    expect(find(masked).filter(({ kind }) => kind !== "halfCovered")).toEqual([]);
  });
});

test("words that stay whole when numbers are covered", () => {
  for (const text of [
    "Budget 2025-2028: 1.200.000 kr.",
    "EAN 5798000123456",
    "Tlf. 20 12 34 56",
    "Sagsnr. 150358-5002",
  ])
    expect(maskCprNumbers(text)).toBe(text);
  expect(maskCprNumbers(`cpr ${replacements[0]}`)).toBe("cpr 6101••-••••");
  expect(maskCprNumbers(hyphened("1503585002"))).toBe("1503••-••••");
});

test.each([
  ["digits", "1"],
  ["numbers", "150358-5002 "],
  ["digits apart", "1 5 0 3 5 8 - 5 0 0 2 "],
  ["labels", "cpr-nr. sagsnr. "],
  ["covered", "150358-50XX f. 15.03.58 sidste fire 5002 "],
  ["dashes", "150358-"],
  ["blanks", "150358   "],
  ["soft hyphens", "1\u00ad5\u00ad"],
])("a line of 100,000 characters costs what its length says: %s", (_, piece) => {
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const start = performance.now();
    findCprNumbers(text);
    maskCprNumbers(text);
    return performance.now() - start;
  };
  time(20_000);
  expect(time(100_000)).toBeLessThan(20 * Math.max(time(20_000), 20));
});
