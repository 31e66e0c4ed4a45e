import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCaseNumbers } from "../../src/danish/case-numbers.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

const numbers = (text: string, afterLabel = false) =>
  findCaseNumbers(text, { afterLabel }).map((each) => `${each.scheme} ${each.value}`);

describe("unmistakable case numbers need no label", () => {
  const check = tableFor((text: string) => numbers(text).join(" + "));
  check("Sagnr.: 1-17-4-206-22", "regionMidt 1-17-4-206-22");
  check("1-25-2-23", "regionMidt 1-25-2-23");
  check("1-51-71-3321-08", "regionMidt 1-51-71-3321-08");
  check("306-2009-600", "polweb 306-2009-600");
  check("326-2010-57347", "polweb 326-2010-57347");
  check("15/34881", "acadre 15/34881");
  check("(07/5773)", "acadre 07/5773");
  check("2009/049528", "edoc 2009/049528");
  check("2016-0031234", "edoc 2016-0031234");
  check("EMN-2021-00405", "getOrganized EMN-2021-00405");
  check("Åbent - 00.22.00-P35-3-19", "kle 00.22.00-P35-3-19");
  check("85.02.02-G01-1-17", "kle 85.02.02-G01-1-17");
  check("00.01.00P35-0098", "kle 00.01.00P35-0098");
  check("01.02G00", "kle 01.02G00");
  check("00.01.00.A10-0001/2013", "kle 00.01.00.A10-0001/2013");
  check("86.00.G01/2011-102", "kle 86.00.G01/2011-102");
  check("15/34881 og 15/34882", "acadre 15/34881 + acadre 15/34882");
});

describe("what is no case number without a label", () => {
  const check = tableFor((text: string) => numbers(text));
  for (const text of [
    "25-11-2019",
    "28/10-2021",
    "2022-2025",
    "18/2012",
    "2023/2024",
    "17/46",
    "00.01.00",
    "299835",
    "A09",
    "12-34-56-78",
    "1.000.000 kr.",
    "101280-2013",
    "12/12345/7",
    "kl. 12.00-12.05",
  ]) {
    check(text, []);
  }
});

describe("after a label every known form counts", () => {
  const check = tableFor((text: string) => numbers(text, true).join(" + "));
  check(" 17/46", "acadre 17/46");
  check(": 18/2012", "acadre 18/2012");
  check(" 2017/2708", "edoc 2017/2708");
  check(" 018520-2013", "edoc 018520-2013");
  check(": 00.01.00", "kle 00.01.00");
  check(" A09", "kle A09");
  check(" 299835", "serial 299835");
  check(" 4225075, 4225076 og 4225077", "serial 4225075 + serial 4225076 + serial 4225077");
  check(" 1-17-4-206-22", "regionMidt 1-17-4-206-22");
  check(" PUK 2013 (865)", "other PUK 2013 (865)");
  check(" BR 631/01", "other BR 631/01");
  check(" Movit-12345", "other Movit-12345");
  check(" 400.C.2-0", "other 400.C.2-0");
  check(" 299835 Sagsbehandler: abc, lokal 4711", "serial 299835");
  check(" Sagsbehandler: abc 15/34881", "acadre 15/34881");
  check(" 25-11-2019", "");
  check("", "");
  check(" Beslutning", "");
});

describe("any text", () => {
  it("gives readings that are slices of it", () => {
    fc.assert(
      fc.property(oddText, fc.boolean(), (text, afterLabel) => {
        for (const each of findCaseNumbers(text, { afterLabel })) {
          expect(text.slice(each.start, each.end)).toBe(each.value);
        }
      }),
    );
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(findCaseNumbers(line, { afterLabel: true }).length).toBeLessThanOrEqual(line.length);
  });
});
