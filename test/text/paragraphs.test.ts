import { describe, expect, it } from "vitest";
import type { CleanText } from "../../src/text/clean.ts";
import { joinParts, paragraphsOf, whole } from "../../src/text/passage.ts";
import { aMarkedText, aText } from "../support/sources.ts";

function paragraphs(text: CleanText): string[] {
  const passage = joinParts(text.lines.map(whole));
  return paragraphsOf(passage).map((each) => (each.bullet ? `• ${each.text}` : each.text));
}

/** Wrapped at about 60 characters, with enough lines that surely go on for the width to be known. */
const wrapped = `
  Bestyrelsen gennemgik regnskabet for det forløbne år, som
  viser et lille overskud, fordi der er sparet på varme og
  vand, og fordi foreningen har lejet salen ud til flere
  fester end året før. Kassereren forventer, at det også
  bliver sådan i det kommende år.
`;

describe("lines wrapped by hand", () => {
  it("are one paragraph", async () => {
    expect(paragraphs(await aText(wrapped))).toEqual([
      "Bestyrelsen gennemgik regnskabet for det forløbne år, som viser et lille overskud, fordi der er sparet på varme og vand, og fordi foreningen har lejet salen ud til flere fester end året før. Kassereren forventer, at det også bliver sådan i det kommende år.",
    ]);
  });

  it("a full line goes on before a capital, a short one does not", async () => {
    const read = await aText(
      `${wrapped.trimEnd()}\n  Formanden takkede kassereren for et flot regnskab og en god\n  gennemgang. Formanden vil gerne have en kopi sendt til\n  Nabo.\n  Mødet sluttede.`,
    );
    expect(paragraphs(read).slice(1)).toEqual([
      "Formanden takkede kassereren for et flot regnskab og en god gennemgang. Formanden vil gerne have en kopi sendt til Nabo.",
      "Mødet sluttede.",
    ]);
  });

  it("an abbreviation that awaits its number goes on with it", async () => {
    expect(paragraphs(await aText("Mødet begyndte den 4. maj kl.\n16.30\nAnna bød velkommen til sag nr.\n4."))).toEqual(
      ["Mødet begyndte den 4. maj kl. 16.30", "Anna bød velkommen til sag nr. 4."],
    );
  });

  it("a blank line ends a paragraph", async () => {
    expect(paragraphs(await aText("Taget er tæt,\nog der\nbliver\n\nikke gjort mere."))).toEqual([
      "Taget er tæt, og der bliver",
      "ikke gjort mere.",
    ]);
  });

  it("a bullet, a number, a letter and a label begin a paragraph of their own", async () => {
    const read = await aText("Det blev aftalt\n• at male\n1. Valg\na) først\nAfbud: Bo");
    expect(paragraphs(read)).toEqual(["Det blev aftalt", "• at male", "1. Valg", "a) først", "Afbud: Bo"]);
  });

  it("a bullet goes on in the lines under it", async () => {
    const read = await aText("• planen godkendes\n  med den ændring, at skuret\n  flyttes\n• sagen genoptages");
    expect(paragraphs(read)).toEqual(["• planen godkendes med den ændring, at skuret flyttes", "• sagen genoptages"]);
  });

  it("a colon ends a paragraph before a capital", async () => {
    expect(paragraphs(await aText("Bestyrelsen besluttede:\nVi køber en ny traktor."))).toEqual([
      "Bestyrelsen besluttede:",
      "Vi køber en ny traktor.",
    ]);
  });
});

describe("lines that are whole paragraphs", () => {
  const long = (start: string) => `${start} ${"og der blev talt om mange ting ".repeat(12).trim()}.`;
  it("stay apart where only short labels are followed by small letters", async () => {
    const item = "Indstilling\nat broen bygges\nBeslutning\nGodkendt.\nBo Lund indhenter tilbud på en bro af træ.\n\n";
    expect(paragraphs(await aText(item.repeat(6))).slice(-2)).toEqual([
      "Godkendt.",
      "Bo Lund indhenter tilbud på en bro af træ.",
    ]);
  });

  it("stay apart", async () => {
    const lines = ["Formanden bød velkommen", "Kassereren", "Bo", "Anna"].map(long);
    expect(paragraphs(await aText(lines.join("\n")))).toEqual(lines);
  });
});

describe("what the format says of paragraphs", () => {
  it("outranks the words", async () => {
    expect(paragraphs(await aMarkedText("Første linje\nog anden linje\n\nny begyndelse"))).toEqual([
      "Første linje og anden linje",
      "ny begyndelse",
    ]);
  });

  it("cells of one row are kept apart by tabs", async () => {
    const read = await aMarkedText("| Opgave | Ansvarlig |\n|---|---|\n| Male hegn | Bo |");
    expect(paragraphs(read)).toEqual(["Opgave\tAnsvarlig", "Male hegn\tBo"]);
  });
});

describe("a word broken at a line end", () => {
  const check = (before: string, after: string, expected: string) => {
    it(`${before} ⏎ ${after} is ${expected}`, async () => {
      const read = await aText(`Der blev talt om ${before}\n${after}`);
      expect(paragraphs(read)).toEqual([`Der blev talt om ${expected}`]);
    });
  };
  check("Morten-", "sen", "Mortensen");
  check("vedlige-", "holdelsen af taget", "vedligeholdelsen af taget");
  check("Drifts-", "og vedligeholdelsesplan", "Drifts- og vedligeholdelsesplan");
  check("drifts- og", "vedligeholdelsesplan", "drifts- og vedligeholdelsesplan");
  check("børne-", "eller ungeudvalget", "børne- eller ungeudvalget");
  check("kultur-", "samt idrætslivet", "kultur- samt idrætslivet");
  check("HR-", "cheferne", "HR-cheferne");
  check("et kørselsregnskab -", "eller to", "et kørselsregnskab - eller to");
});

describe("a break before what is no small letter", () => {
  const long = "Formanden fortalte udførligt om det forløbne år, om sine rejser";
  const filler = `${long}\nog om det der fulgte efter. Der var mange gode spørgsmål til det\nog der blev svaret på dem alle sammen, både de lette og de svære\nog dem som ingen rigtig forstod, men som alligevel blev stillet i\naftenens løb, mens kaffen blev skænket og kagen skåret ud til\nalle.\n\n`;
  const check = (before: string, after: string, expected: string) => {
    it(`${before} ⏎ ${after} is ${expected}`, async () => {
      const line = `${long.slice(0, 63 - before.length)} ${before}`;
      const read = await aText(`${filler}${line}\n${after}`);
      expect(paragraphs(read).at(-1)?.endsWith(expected)).toBe(true);
    });
  };
  check("COVID-", "19 er ovre", "COVID-19 er ovre");
  check("Anne-", "Marie bød velkommen", "Anne-Marie bød velkommen");
  check("formand/", "Kasserer", "formand/Kasserer");
});
