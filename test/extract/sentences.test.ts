import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/extract/sentences.ts";
import { tableFor } from "../danish/table.ts";

const sentences = (text: string) => sentencesOf({ text, start: 0 }).map((each) => each.text);
const check = tableFor(sentences);

describe("sentences", () => {
  check("Broen er gammel. Den males.", ["Broen er gammel.", "Den males."]);
  check("Skal den males? Ja! Det skal den", ["Skal den males?", "Ja!", "Det skal den"]);
  check("Hun sagde “ja.” Han sagde nej.", ["Hun sagde “ja.”", "Han sagde nej."]);
  check("Godkendt.", ["Godkendt."]);
  check("", []);
});

describe("full stops that end none", () => {
  check("Vi mødes kl. 19.00 hos Bo.", ["Vi mødes kl. 19.00 hos Bo."]);
  check("Se pkt. 4 og bl.a. nr. 5.", ["Se pkt. 4 og bl.a. nr. 5."]);
  check("Mødet er den 4. maj 2021.", ["Mødet er den 4. maj 2021."]);
  check("Else M. Toft bød velkommen.", ["Else M. Toft bød velkommen."]);
  check("Det koster ca. 1.000.000 kr. om året.", ["Det koster ca. 1.000.000 kr. om året."]);
  check("Vi ser på f.eks. Åvej.", ["Vi ser på f.eks. Åvej."]);
});

describe("abbreviations that close a list end a sentence before a capital", () => {
  check("Der var kaffe, te m.v. Formanden takkede.", ["Der var kaffe, te m.v.", "Formanden takkede."]);
  check("Det koster 500 kr. Formanden betaler.", ["Det koster 500 kr.", "Formanden betaler."]);
});

describe("where a sentence stands", () => {
  it("counts from the start of its paragraph", () => {
    const [, two] = sentencesOf({ text: "Et. To.", start: 100 });
    expect(two).toEqual({ text: "To.", start: 104, end: 107 });
  });
});

it.each([
  ["Broen er fin, og vi maler den. Der var kage.", 2],
  ["Det ser vi, hvad fører til. Bo sender et brev.", 2],
  ["Vi ved, hvor hun kommer fra. Bo spørger hende.", 2],
])("%s is %i sentences", (text, count) => {
  // "den", "til", "fra" and "i" stand among the abbreviations, so a sentence that ends in one runs on.
  expect(sentences(text)).toHaveLength(count);
});
