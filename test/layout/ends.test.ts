import { describe, expect, it } from "vitest";
import { anOutline, linesWith } from "./outlines.ts";

const minutes = (after: string) => `Referat fra bestyrelsesmøde den 4. maj 2021
1. Velkomst
Formanden bød velkommen.
2. Eventuelt
Bo takkede for et godt møde.
${after}`;

function check(after: string, expected: readonly string[]): void {
  it(`${JSON.stringify(after)} closes with ${expected.length} lines`, async () => {
    expect(linesWith(await anOutline(minutes(after)), "signature")).toEqual(expected);
  });
}

describe("the lines that close the minutes", () => {
  check("Mødet sluttede kl. 21.40", ["Mødet sluttede kl. 21.40"]);
  check("Referent: Anna Holm", ["Referent: Anna Holm"]);
  check("Ref. Anna Holm", ["Ref. Anna Holm"]);
  check("Næste møde: 1. juni 2021\nReferent: Bo Lund", ["Næste møde: 1. juni 2021", "Referent: Bo Lund"]);
  check("Havneby, den 6. maj 2021\n______________________\nFormand", [
    "Havneby, den 6. maj 2021",
    "______________________",
    "Formand",
  ]);
  check("Anna Holm, dirigent\nBo Lund, referent", ["Anna Holm, dirigent", "Bo Lund, referent"]);
  check("Formand: ____________  Kasserer: ____________", ["Formand: ____________ Kasserer: ____________"]);
});

describe("lines that do not", () => {
  check("Anna Holm\nBo Lund", []);
  check("Vi ses i juni.", []);
  check(
    "Referenten havde glemt sin computer, så der blev skrevet på papir, og det gik godt alligevel, sagde alle bagefter i salen.",
    [],
  );
  check("Mødet sluttede kl. 21.40\nOg så var der kaffe med kage til alle, som havde lyst.", []);
});

describe("what stands before the first item", () => {
  it("is the header", async () => {
    expect(linesWith(await anOutline(minutes("")), "header")).toEqual(["Referat fra bestyrelsesmøde den 4. maj 2021"]);
  });

  it("without items the short lines at the top are", async () => {
    const outline = await anOutline(
      `Notat om både\nSkrevet i maj\n${"Bådene ligger i havnen og er smukke. ".repeat(6)}\nSlut.\n`,
    );
    expect(linesWith(outline, "header")).toEqual(["Notat om både", "Skrevet i maj"]);
    expect(linesWith(outline, "unassigned")).toHaveLength(2);
  });
});

describe("furniture", () => {
  it("page numbers, running lines and links of a page", async () => {
    const outline = await anOutline(`Vandudvalget
Vandudvalget den 4. maj 2021, s. 1
1. Ny bro
Godkendt.
Tilbage til toppen
Vandudvalget den 4. maj 2021, s. 2
2. Eventuelt
Intet.
Side 2 af 2
Udskriv`);
    expect(linesWith(outline, "furniture")).toEqual([
      "Vandudvalget den 4. maj 2021, s. 1",
      "Tilbage til toppen",
      "Vandudvalget den 4. maj 2021, s. 2",
      "Side 2 af 2",
      "Udskriv",
    ]);
  });

  it("a number alone is a page number on its own page only", async () => {
    const paged = await anOutline("Vandudvalget\n1. Ny bro\nGodkendt.\n\n1\f2. Eventuelt\nIntet.\n\n2");
    expect(linesWith(paged, "furniture")).toEqual(["1", "2"]);
    const single = await anOutline("Vandudvalget\n1. Ny bro\nAntal både:\n12\n2. Eventuelt\nIntet.\n");
    expect(linesWith(single, "furniture")).toEqual([]);
  });

  it("a sentence about pages is none", async () => {
    const outline = await anOutline(
      "Vandudvalget\n1. Ny bro\nTegningen findes på side 4 af 12\n2. Eventuelt\nIntet.\n",
    );
    expect(linesWith(outline, "furniture")).toEqual([]);
  });
});

it("every line has exactly one place, in order", async () => {
  const outline = await anOutline(minutes("Side 1 af 2\nReferent: Bo Lund\n"));
  expect(outline.placed.map((each) => each.line.index)).toEqual(outline.text.lines.map((each) => each.index));
});
