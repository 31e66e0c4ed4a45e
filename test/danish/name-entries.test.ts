import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstNameOf, initialsOf, samePerson, splitNameList, stripTitle } from "../../src/danish/names.ts";
import { isParty, isTitlePhrase, isTitleWord } from "../../src/danish/titles.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

describe("an attendance entry taken apart: name, title, party, the rest", () => {
  const check = tableFor((text: string) => {
    const { name, title, party, suffix } = stripTitle(text);
    return [name, title, party, suffix];
  });
  check("Anna Holm (A)", ["Anna Holm", null, "A", null]);
  check("Anna Holm, A", ["Anna Holm", null, "A", null]);
  check("Anna Holm, (A)", ["Anna Holm", null, "A", null]);
  check("Anna Holm ()", ["Anna Holm", null, null, null]);
  check("Borgmester - Anna Holm (C)", ["Anna Holm", "Borgmester", "C", null]);
  check("Formand Anna Holm (F)", ["Anna Holm", "Formand", "F", null]);
  check("Anna Holm, formand (ABC)", ["Anna Holm", "formand", null, "ABC"]);
  check("Anna Holm – AB", ["Anna Holm", null, null, "AB"]);
  check("Anna Holm #17 Kasserer", ["Anna Holm", "Kasserer", null, "#17"]);
  check("Anna Holm (11)", ["Anna Holm", null, null, "11"]);
  check("kasserer; Anna Holm", ["Anna Holm", "kasserer", null, null]);
  check("Anna Holm, Havneby Kommune, EJD", ["Anna Holm", null, null, "Havneby Kommune, EJD"]);
  check("FOA Anna Holm (AB)", ["Anna Holm", null, null, "FOA, AB"]);
  check("Bo Lund for Anna Holm", ["Bo Lund", null, null, "for Anna Holm"]);
  check("TR/FOA Bo Lund", ["Bo Lund", "TR/FOA", null, null]);
  check("Bo Lund, LO/HK", ["Bo Lund", null, null, "LO/HK"]);
  check("Venstre: Anna Holm", ["Anna Holm", null, "Venstre", null]);
  check("- [x] Anna Holm (Produkt Owner)", ["Anna Holm", "Produkt Owner", null, null]);
  check("Anna Holm (C), Næstformand- afbud", ["Anna Holm", "Næstformand", "C", "afbud"]);
  check("Anna Holm: Deltog", ["Anna Holm", null, null, "Deltog"]);
  check("Viceborgmester Anna Holm (til kl. 18.10)", ["Anna Holm", "Viceborgmester", null, "til kl. 18.10"]);
  check("Kontorchef i Økonomi Anna Holm", ["Anna Holm", "Kontorchef i Økonomi", null, null]);
  check("fællestillidsrepræsentant for DSR, Anna Holm", ["Anna Holm", "fællestillidsrepræsentant for DSR", null, null]);
  check("Anna Holm, 1. viceborgmester (A)", ["Anna Holm", "1. viceborgmester", "A", null]);
  check("1. suppleant Bo Lund", ["Bo Lund", "1. suppleant", null, null]);
  check("3. Bo Lund", ["Bo Lund", null, null, null]);
  check("Tzarina Quorn (V)", ["Tzarina Quorn", null, "V", null]);
  check("Anna (formand)", ["Anna", "formand", null, null]);
  check("Anna H.", ["Anna H.", null, null, null]);
  check("formand Anna", ["Anna", "formand", null, null]);
  check("ABC/referent", ["ABC", "referent", null, null]);
  check("Anna Holm/formand", ["Anna Holm", "formand", null, null]);
  check("Tzarina", ["Tzarina", null, null, null]);
  check("Bestyrelsen", ["Bestyrelsen", null, null, null]);
  check("", ["", null, null, null]);
});

describe("lists of names", () => {
  const check = tableFor((text: string) =>
    splitNameList(text).map((each) => (each.suffix === null ? each.name : `${each.name} [${each.suffix}]`)),
  );
  check("A, B og C", ["A", "B", "C"]);
  check("Anna Holm, Bo Lund og Carl Berg.", ["Anna Holm", "Bo Lund", "Carl Berg"]);
  check("Anna Holm; Bo Lund", ["Anna Holm", "Bo Lund"]);
  check("Anna Holm / Bo Lund", ["Anna Holm", "Bo Lund"]);
  check("Anna, Bo, og Carl", ["Anna", "Bo", "Carl"]);
  check("Anna Holm samt Bo Lund", ["Anna Holm", "Bo Lund"]);
  check("Anna & Bo", ["Anna", "Bo"]);
  check("AB/CD", ["AB", "CD"]);
  check("Anna/Bo", ["Anna", "Bo"]);
  check("TR/FOA Bo Lund, Anna Holm", ["TR/FOA Bo Lund", "Anna Holm"]);
  check("Anna Holm (A), Bo Lund (formand, V) og Carl", ["Anna Holm [A]", "Bo Lund [formand, V]", "Carl"]);
  check("Anna Holm, formand, Bo Lund, kasserer", ["Anna Holm [formand]", "Bo Lund [kasserer]"]);
  check("Anna Holm, FOA, Bo Lund, HK", ["Anna Holm [FOA]", "Bo Lund [HK]"]);
  check("AB, CD og EF", ["AB", "CD", "EF"]);
  check("Bo Lund, Havneby Kommune, IT; Eva Krogh", ["Bo Lund [Havneby Kommune, IT]", "Eva Krogh"]);
  check("direktør og formand Anna Holm, Bo", ["direktør og formand Anna Holm", "Bo"]);
  check("• Anna Holm\n• Bo Lund", ["Anna Holm", "Bo Lund"]);
  check("Anna B.", ["Anna B."]);
  check(" , ;", []);

  it("gives the place of each name", () => {
    const text = "Afbud: Anna Holm (A), Bo Lund";
    const found = splitNameList(text.slice(7)).map((each) => text.slice(7 + each.start, 7 + each.end));
    expect(found).toEqual(["Anna Holm", "Bo Lund"]);
  });
});

describe("given name and initials", () => {
  const first = tableFor(firstNameOf);
  first("Anna B. Holm", "Anna");
  first("formand Ann-Sofie Holm", "Ann-Sofie");
  first("", "");
  const initials = tableFor(initialsOf);
  initials("Anna B. Lund", "ABL");
  initials("Ann-Sofie van der Holm", "ASH");
  initials("J.M. Lund", "JML");
  initials("", "");
});

describe("two ways of writing a name", () => {
  const check = tableFor(([a, b]: [string, string]) => {
    const likeness = samePerson(a, b);
    return likeness === 1 ? "same" : likeness >= 0.8 ? "surely" : likeness >= 0.4 ? "fits" : "other";
  });
  check(["Anna Holm", "anna  holm"], "same");
  check(["formand Anna Holm", "Anna Holm"], "same");
  check(["Ann Sofie Lund", "Ann-Sofie Lund"], "same");
  check(["Anna Holm", "Anna B. Holm"], "surely");
  check(["Anna Berg", "Anna Berg Kristensen"], "surely");
  check(["Bo Lund", "Bo Lunt"], "surely");
  check(["Dennis Jakobsen", "Dennis Jakobseb"], "surely");
  check(["A. Holm", "Anna Holm"], "fits");
  check(["Anna", "Anna Holm"], "fits");
  check(["Holm", "Anna Holm"], "fits");
  check(["AH", "Anna B. Holm"], "fits");
  check(["ABH", "Anna B. Holm"], "fits");
  check(["Bernhart", "Bernhard"], "fits");
  check(["Anna Berg Lund", "Anna Holm Lund"], "fits");
  check(["Anne Holm", "Anna Holm"], "other");
  check(["Anna Lund", "Anna Holm"], "other");
  check(["Bo Lund", "Anna Lund"], "other");
  check(["CD", "Anna Holm"], "other");
  check(["Bo", "Eva"], "other");
  check(["", "Anna"], "other");
});

describe("titles", () => {
  const word = tableFor(isTitleWord);
  for (const title of [
    "formand",
    "Formanden",
    "socialdirektør",
    "lederne",
    "kassererens",
    "TR",
    "HR-chef",
    "præsten",
  ]) {
    word(title, true);
  }
  for (const other of ["tr", "Holm", "HR", "mødet", "Lederskov", ""]) word(other, false);
  const phrase = tableFor(isTitlePhrase);
  phrase("kontorchef i Økonomi", true);
  phrase("fungerende formand", true);
  phrase("formand og kasserer", true);
  phrase("Anna Holm", false);
  phrase("orienterede formanden", false);
  const party = tableFor(isParty);
  for (const each of ["A", "Ø", "SF", "Venstre", "Enh.", "Liste Havn"]) party(each, true);
  for (const each of ["AB", "formand", "a", ""]) party(each, false);
});

describe("any text", () => {
  it("gives entries and names that stand in it", () => {
    fc.assert(
      fc.property(oddText, oddText, (text, other) => {
        for (const each of splitNameList(text)) expect(text.slice(each.start, each.end)).toBe(each.name);
        const { name, nameStart } = stripTitle(text);
        expect(nameStart).toBeLessThanOrEqual(text.length);
        expect(name.length).toBeLessThanOrEqual(text.length);
        const likeness = samePerson(text, other);
        expect(likeness).toBe(samePerson(other, text));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        initialsOf(text);
        firstNameOf(text);
      }),
    );
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(splitNameList(line).length).toBeLessThanOrEqual(line.length);
    expect(stripTitle(line).name.length).toBeLessThanOrEqual(line.length);
    expect(samePerson(line, "Anna Holm")).toBeLessThan(1);
  });
});
