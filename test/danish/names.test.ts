import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonNames, isPersonName } from "../../src/danish/names.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

const names = (text: string) => findPersonNames(text).map((each) => each.name);

describe("names in running text", () => {
  const check = tableFor((text: string) => names(text).join(" + "));
  check("Der var afbud fra Anna Holm, Bo Lund og Carl Berg.", "Anna Holm + Bo Lund + Carl Berg");
  check("Ann-Sofie Kjær-Jensen spurgte til budgettet", "Ann-Sofie Kjær-Jensen");
  check("Karen B. Lund og Per F Holm", "Karen B. Lund + Per F Holm");
  check("Lene van der Berg", "Lene van der Berg");
  check("Mette Sig Holm", "Mette Sig Holm");
  check("J. Holm og A.B. Lund", "J. Holm + A.B. Lund");
  check("Åse Øhlenschlæger og Özlem Yilmaz", "Åse Øhlenschlæger + Özlem Yilmaz");
  check("Ninive Madsen bød velkommen", "Ninive Madsen");
  check("Anna Holms forslag blev vedtaget", "Anna Holm");
  check("Poul Jensens forslag", "Poul Jensen");
  check("Velkommen Anna Holm", "Anna Holm");
  check("Derefter Eva Krogh Bang", "Eva Krogh Bang");
  check("Socialstaben Anna Holm", "Anna Holm");
  check("Anna Holm Bo Lund", "Anna Holm + Bo Lund");
  check("ANNA HOLM", "ANNA HOLM");
  check("Mai Lund og Per Møller", "Mai Lund + Per Møller");
  check("Simon Skjerning Lund", "Simon Skjerning Lund");
  check("Karla Thisted", "Karla Thisted");
  check("Xant Quorn (A) og Tzarina Prok (SF)", "Xant Quorn + Tzarina Prok");
});

describe("line breaks", () => {
  const check = tableFor((text: string) => names(text).join(" + "));
  check("Formanden takkede Poul Erik\nLund for indsatsen", "Poul Erik Lund");
  check("og Jens Bejder \nDamgaard, som deltog", "Jens Bejder Damgaard");
  check("Anna Holm\nBo Lund", "Anna Holm + Bo Lund");
  check("kl. 9.15 Anna Holm\nPkt. 2", "Anna Holm");
});

describe("what looks like a name and is none", () => {
  const check = tableFor(names);
  for (const text of [
    "Region Midtjylland og Aarhus Kommune",
    "Strategisk Chefforum",
    "Den 6. Juni Festudvalget",
    "Jens Baggers Vej 12",
    "H.C. Andersens Boulevard",
    "Holm Jensen A/S",
    "Maria Hospice",
    "Dansk Metal og Danske Fysioterapeuter",
    "Teknisk Udvalg",
    "Bestyrelsen Godkendte",
    "Anna og Bo",
    "Fra maj Lund",
    "Fælles Ledelse",
    "Onsdag Morgen",
    "Nordre Ringvej",
    "Viby J",
  ]) {
    check(text, []);
  }
});

describe("titles before a name", () => {
  const check = tableFor((text: string) => findPersonNames(text).map((each) => [each.title, each.name]));
  check("Formand Anna Holm bød velkommen", [["Formand", "Anna Holm"]]);
  check("næstformand Bo Lund", [["næstformand", "Bo Lund"]]);
  check("Kontorchef i Økonomi Anna Holm orienterede", [["Kontorchef i Økonomi", "Anna Holm"]]);
  check("TR for SL Anna Holm er udtrådt", [["TR for SL", "Anna Holm"]]);
  check("TT/FOA Anna Holm", [["TT/FOA", "Anna Holm"]]);
  check("HR-chef Eva Berg", [["HR-chef", "Eva Berg"]]);
  check("1. suppleant Bo Lund", [["1. suppleant", "Bo Lund"]]);
  check("fungerende formand Bo Lund", [["fungerende formand", "Bo Lund"]]);
  check("formand for bestyrelsen, Anna Holm, bød", [["formand for bestyrelsen", "Anna Holm"]]);
  check("Direktør og formand for HMU, Anna Holm, bød", [["Direktør og formand for HMU", "Anna Holm"]]);
  check("projektleder Tzarina Quorn viste", [["projektleder", "Tzarina Quorn"]]);
  check("Anna Holm, formand, Bo Lund, kasserer", [
    [null, "Anna Holm"],
    [null, "Bo Lund"],
  ]);
  check("Formanden for bestyrelsen takkede Anna Holm", [[null, "Anna Holm"]]);
  check("Bo Lund, områdechef Anna Holm og rektor Eva Berg", [
    [null, "Bo Lund"],
    ["områdechef", "Anna Holm"],
    ["rektor", "Eva Berg"],
  ]);

  it("gives the place where the title starts", () => {
    const [found] = findPersonNames("Ved kontorchef i Økonomi Anna Holm");
    expect(found).toMatchObject({ titleStart: 4, start: 25, end: 34 });
  });
});

describe("entries of a list may hold names that no list knows", () => {
  it("takes two unknown words with capitals only when told so", () => {
    expect(names("Tzarina Quorn")).toEqual([]);
    expect(findPersonNames("Tzarina Quorn", { listed: true }).map((each) => each.name)).toEqual(["Tzarina Quorn"]);
  });
});

describe("how certain a text is a name", () => {
  const check = tableFor((text: string) => {
    const certainty = isPersonName(text);
    return certainty >= 0.7 ? "sure" : certainty >= 0.4 ? "likely" : certainty > 0 ? "hardly" : "no";
  });
  check("Anna Holm", "sure");
  check("Anna B. Holm.", "sure");
  check("Tzarina Jensen", "sure");
  check("KAREN HOLM", "sure");
  check("Anna Quorn", "sure");
  check("Anna", "likely");
  check("Anna H.", "likely");
  check("Anna H", "likely");
  check("Tzarina Quorn", "likely");
  check("Holm", "hardly");
  check("Tzarina", "hardly");
  check("Anna Holm Bo Lund", "hardly");
  check("Formand Anna Holm", "no");
  check("Anna Holm, formand", "no");
  check("anna holm", "no");
  check("Bestyrelsen", "no");
  check("Godkendt", "no");
  check("Aarhus Kommune", "no");
  check("AB", "no");
  check("Anna Holm deltog", "no");
  check("12 Anna Holm", "no");
  check("", "no");
});

describe("any text", () => {
  it("gives readings in order whose words stand in it", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let last = 0;
        for (const each of findPersonNames(text)) {
          expect(text.slice(each.start, each.end).replace(/\s+/gu, " ")).toBe(each.name);
          expect(each.titleStart).toBeLessThanOrEqual(each.start);
          expect(each.start).toBeGreaterThanOrEqual(last);
          last = each.end;
        }
        expect(isPersonName(text)).toBeLessThanOrEqual(1);
      }),
    );
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(findPersonNames(line).length).toBeLessThanOrEqual(line.length);
    expect(isPersonName(line)).toBe(0);
  });
});
