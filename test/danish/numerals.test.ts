import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMoney } from "../../src/danish/money.ts";
import { NUMBER, readNumber, readOrdinal } from "../../src/danish/numerals.ts";
import { findDuration } from "../../src/danish/times.ts";
import { word } from "../../src/danish/words.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

describe("whole numbers", () => {
  const check = tableFor(readNumber);
  check("nul", 0);
  check("én", 1);
  check("Et", 1);
  check("tolv", 12);
  check("toogtyve", 22);
  check("femoghalvtreds", 55);
  check("nioghalvfems", 99);
  check("hundrede", 100);
  check("et hundrede og fem", 105);
  check("to tusind", 2000);
  check("14", 14);
  check("1.250", 1250);
  check("2.018.000", 2018000);
  check("12.50", null);
  check("enogen", null);
  check("tiogtyve", null);
  check("og", null);
  check("mange", null);
  check("", null);
});

describe("ordinals", () => {
  const check = tableFor(readOrdinal);
  check("første", 1);
  check("Andet", 2);
  check("tredie", 3);
  check("enogtredivte", 31);
  check("12.", 12);
  check("12", null);
  check("sidste", null);
});

describe("the pattern for numbers", () => {
  const check = tableFor((text: string) => word(NUMBER, "iu").exec(text)?.[0] ?? null);
  check("vedtaget med syv stemmer", "syv");
  check("med Femogtyve for", "Femogtyve");
  check("i alt 1.250 stemmer", "1.250");
  check("totalt", null);
});

describe("money", () => {
  const check = tableFor((text: string) => findMoney(text).map((each) => each.amount));
  check("1.000.000 kr.", [1000000]);
  check("kr. 500,-", [500]);
  check("1,3 mio. kr.", [1300000]);
  check("kr. 2,5 mio.", [2500000]);
  check("98 tkr.", [98000]);
  check("850 kr og 12,50 kroner", [850, 12.5]);
  check("650.000", []);
  check("2. ½ årlige", []);
  check("krav 5", []);
});

describe("durations", () => {
  const check = tableFor((text: string) => findDuration(text)?.minutes ?? null);
  check("(10 min.)", 10);
  check("5 min slut kl. 17.45", 5);
  check("20 minutter", 20);
  check("5-10 min.", 10);
  check("1½ time", 90);
  check("1,5 timer", 90);
  check("½ time", 30);
  check("en halv time", 30);
  check("tre kvarter", 45);
  check("to timer", 120);
  check("1 time og 30 minutter", 90);
  check("sendes til min mail", null);
  check("kl. 10", null);
});

describe("any text", () => {
  it("never makes a reader throw, and offsets are slices", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        readNumber(text);
        readOrdinal(text);
        const duration = findDuration(text);
        for (const each of [...findMoney(text), ...(duration ? [duration] : [])]) {
          expect(text.slice(each.start, each.end)).toBe(each.text);
        }
      }),
    );
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(readNumber(line)).toBeNull();
    expect(findMoney(line)).toEqual([]);
    expect(findDuration(line)).toBeNull();
  });
});
