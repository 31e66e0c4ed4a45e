import { describe, expect, it } from "vitest";
import { anOutline, sectionsOf } from "./outlines.ts";

/** One item of a municipal document with these lines, between two others. */
const item = (lines: string) => `Mødet i Vandudvalget den 4. maj 2021
1. Godkendelse af dagsorden
Beslutning
Godkendt.
2. Ny bro
${lines}
3. Eventuelt
Beslutning
Intet.
`;

function check(what: string, lines: string, expected: readonly string[]): void {
  it(what, async () => {
    const sections = sectionsOf(await anOutline(item(lines)));
    expect(sections.filter((each) => each.startsWith("2 ")).map((each) => each.slice(2))).toEqual(expected);
  });
}

describe("labels in any order", () => {
  check(
    "the case before the decision",
    "Sagsfremstilling\nBroen er gammel.\nIndstilling\nat broen rives ned\nBeslutning\nUdsat.",
    [
      "case Sagsfremstilling: Broen er gammel.",
      "recommendation Indstilling: at broen rives ned",
      "decision Beslutning: Udsat.",
    ],
  );
  check(
    "the decision before the case",
    "Indstilling\nat broen rives ned\nBeslutning\nUdsat.\nSagsfremstilling\nBroen er gammel.\nBilag\nTegning",
    [
      "recommendation Indstilling: at broen rives ned",
      "decision Beslutning: Udsat.",
      "case Sagsfremstilling: Broen er gammel.",
      "attachments Bilag: Tegning",
    ],
  );
  check("text before any label is the treatment", "Udvalget talte om broen.\nBeslutning\nUdsat.", [
    "treatment -: Udvalget talte om broen.",
    "decision Beslutning: Udsat.",
  ]);
});

describe("labels with their words on the same line", () => {
  check(
    "recommendation, decision and attachments",
    "Indstilling: at broen males\nBeslutning: Godkendt.\nBilag: Tegning",
    ["recommendation Indstilling: at broen males", "decision Beslutning: Godkendt.", "attachments Bilag: Tegning"],
  );
  check("a decision on its label's line ends with its paragraph", "Beslutning: Godkendt.\nDerefter var der kaffe.", [
    "decision Beslutning: Godkendt.",
    "treatment -: Derefter var der kaffe.",
  ]);
  check("Referat as a label inside an item", "Referat: drøftet", ["treatment Referat: drøftet"]);
});

describe("the label is half of its sentence", () => {
  check(
    "Det indstilles, at and a list",
    "Det indstilles, at Vandudvalget\n• godkender broen\n• tager status til efterretning\nBeslutning\nGodkendt.",
    [
      "recommendation Det indstilles, at Vandudvalget: • godkender broen ⏎ • tager status til efterretning",
      "decision Beslutning: Godkendt.",
    ],
  );
});

describe("weak labels", () => {
  check(
    "open sections where strong ones are used",
    "Sagsfremstilling\nBroen er gammel.\nØkonomi\nDen koster penge.\nHøring\nNaboerne er spurgt.",
    [
      "case Sagsfremstilling: Broen er gammel.",
      "economy Økonomi: Den koster penge.",
      "hearing Høring: Naboerne er spurgt.",
    ],
  );
  check(
    "do not cut an open decision",
    "Beslutning\nUdvalget besluttede at vente.\nØkonomi\nDer er penge nok.\nBaggrund\nBroen er gammel.",
    ["decision Beslutning: Udvalget besluttede at vente. ⏎ Økonomi ⏎ Der er penge nok. ⏎ Baggrund ⏎ Broen er gammel."],
  );
  check(
    "a question is a sub-heading and no label",
    "Sagsfremstilling\nBroen er gammel.\nHvad sker der så?\nVi ved det ikke.\nBeslutning\nUdsat.",
    ["case Sagsfremstilling: Broen er gammel. ⏎ Hvad sker der så? ⏎ Vi ved det ikke.", "decision Beslutning: Udsat."],
  );

  it("open nothing in minutes that label none of their sections", async () => {
    const outline = await anOutline(
      "Referat\n1. Velkomst\nFormanden bød velkommen.\n2. Kassererens punkter\nØkonomi\nDer er penge.\n3. Eventuelt\nIntet.",
    );
    expect(sectionsOf(outline)).toContain("2 treatment -: Økonomi ⏎ Der er penge.");
  });

  it("stay empty in a template nobody filled in", async () => {
    const outline = await anOutline(
      item("Indstilling\nLovgrundlag – link\nØkonomiske konsekvenser\nHøring\nSagsfremstilling\nBeslutning\nGodkendt."),
    );
    expect(sectionsOf(outline)).toContain("2 recommendation Indstilling:");
  });
});

describe("attendance within an item", () => {
  check("between decision and decision", "Beslutning\nGodkendt.\nFraværende: Bo Lund\nBroen males rød.", [
    "decision Beslutning: Godkendt. ⏎ Broen males rød.",
    "attendance Fraværende: Bo Lund",
  ]);
  check("before the outcome", "Beslutning\nFraværende\nBo Lund\nGodkendt.", [
    "decision Beslutning: Godkendt.",
    "attendance Fraværende: Bo Lund",
  ]);
  check("empty, and the outcome is no name", "Beslutning\nFraværende:\nGodkendt.", [
    "decision Beslutning: Godkendt.",
    "attendance Fraværende:",
  ]);
});

describe("decisions of several bodies", () => {
  check(
    "each under its heading",
    "Beslutning Økonomiudvalget den 02-02-2021\nIndstilles godkendt.\nBeslutning Byrådet den 09-02-2021\nGodkendt.",
    [
      "decision Beslutning Økonomiudvalget den 02-02-2021: Indstilles godkendt.",
      "decision Beslutning Byrådet den 09-02-2021: Godkendt.",
    ],
  );
});

describe("a decision's heading that repeats the title", () => {
  it("takes the whole title, however it was wrapped", async () => {
    const outline = await anOutline(`
      Chefgruppen
      Punkt 3: Ny aftale om drift af
      varmepumper
      Chefgruppen drøftede aftalen.
      Beslutning for Punkt 3: Ny aftale om
      drift af varmepumper
      Aftalen blev godkendt.
    `);
    expect(sectionsOf(outline)).toEqual([
      "3 treatment -: Chefgruppen drøftede aftalen.",
      "3 decision Beslutning for Punkt 3: Ny aftale om: Aftalen blev godkendt.",
    ]);
  });

  it("takes no more than the title", async () => {
    const outline = await anOutline(
      "Chefgruppen\nPunkt 3: Ferie\nDer var en snak.\nBeslutning for Punkt 3: Ferie\nFerien holdes i juli.\n",
    );
    expect(sectionsOf(outline)).toContain("3 decision Beslutning for Punkt 3: Ferie: Ferien holdes i juli.");
  });
});

describe("running lines of the page", () => {
  it("are no words of the section they interrupt", async () => {
    const outline = await anOutline(
      "Vandudvalget\n1. Ny bro\nSide 1 af 2\nDer er tilslutning.\n2. Eventuelt\nSide 2 af 2\nIntet.\n",
    );
    expect(sectionsOf(outline)).toEqual(["1 treatment -: Der er tilslutning.", "2 treatment -: Intet."]);
  });

  it.fails("do not break the sentence they interrupt", async () => {
    // Whether a line goes on is decided before furniture is known, so the sentence becomes two paragraphs.
    const outline = await anOutline(
      "Vandudvalget\n1. Velkomst\nSide 1 af 2\nHej.\n2. Ny bro\nDer er stor\nSide 2 af 2\ntilslutning til broen.\n",
    );
    expect(sectionsOf(outline)).toContain("2 treatment -: Der er stor tilslutning til broen.");
  });
});
