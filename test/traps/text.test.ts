import { describe, expect, it } from "vitest";
import { anOutline, headingsOf, linesWith, sectionsOf } from "../layout/outlines.ts";
import { items, textOf } from "./items.ts";

describe("T1: Danish letters are letters", () => {
  it("a ring that stands beside its letter makes the same word", async () => {
    const [item] = await items("Referat\n1. A\u030arets gang\nBeslutning\nGodkendt.\n2. Økonomi\nBeslutning\nUdsat.\n");
    expect(item?.title).toBe("Årets gang");
  });

  it("a label that begins with ø is found", async () => {
    const outline = await anOutline(
      "Vandudvalget\n1. Bro\nSagsfremstilling\nGammel.\nØkonomi\nDyr.\nBeslutning\nUdsat.\n2. Eventuelt\nBeslutning\nIntet.\n",
    );
    expect(sectionsOf(outline)).toContain("1 economy Økonomi: Dyr.");
  });
});

describe("T2: bullets glued to their words, or odd ones", () => {
  it("are entries of a list", async () => {
    const outline = await anOutline(
      "Chefgruppen\n1. Ferie\nGruppen drøftede:\n•Punkt uden mellemrum\n\u0335 Punkt med mærkelig streg\n2. Eventuelt\nIntet.\n",
    );
    expect(sectionsOf(outline)[0]).toBe(
      "1 treatment -: Gruppen drøftede: ⏎ • Punkt uden mellemrum ⏎ • Punkt med mærkelig streg",
    );
  });
});

it("T3: a blank before a heading at the top of a page makes it no entry of a list", async () => {
  const outline = await anOutline("Chefgruppen\n Punkt 1: Ferie\nJuli.\n Punkt 2: Budget\nStramt.\n");
  expect(headingsOf(outline)).toEqual(["1 Ferie", "2 Budget"]);
});

it("T4: a title is one, however it was wrapped each time", async () => {
  const outline = await anOutline(
    "Chefgruppen\nPunkt 3: Ny aftale om drift af\nvarmepumper\nBeslutning for Punkt 3: Ny aftale om\ndrift af varmepumper\nGodkendt.\n",
  );
  expect(headingsOf(outline)).toEqual(["3 Ny aftale om drift af varmepumper"]);
  expect(sectionsOf(outline)[0]).toContain(": Godkendt.");
});

describe("T5: hyphens at line ends", () => {
  const joined = (lines: string) => textOf(`Referat\n1. Emne\nDer blev talt om\n${lines}\n2. Eventuelt\nIntet.\n`);
  it("before og the hyphen stays", async () =>
    expect(await joined("drifts- og\nvedligeholdelsesplanen")).toContain("drifts- og vedligeholdelsesplanen"));
  it("within a word it goes", async () => expect(await joined("hr. Morten-\nsen")).toContain("Mortensen"));
  it("after an abbreviation it stays", async () =>
    expect(await joined("følger af COVID-\n19 i år")).toContain("COVID-19"));
});

it("T6: letters set apart are a word", async () => {
  const outline = await anOutline(
    "Vandudvalget\n1. Bro\nB E S L U T N I N G\nGodkendt.\n2. Vej\nB E S L U T N I N G\nUdsat.\n",
  );
  expect(outline.items[0]?.sections[0]?.kind).toBe("decision");
});

it("T7: a label that has lost letters is known by those it has", async () => {
  const outline = await anOutline("Vandudvalget\n1. Bro\nBeslutnig\nGodkendt.\n2. Vej\nBeslutning\nUdsat.\n");
  expect(outline.items[0]?.sections[0]?.kind).toBe("decision");
});

it("T8: a decision's heading that has lost its date takes no other word for it", async () => {
  const outline = await anOutline(
    "Byrådet\n1. Bro\nBeslutning Byrådet den\nGodkendt.\n2. Vej\nBeslutning Byrådet den :\nUdsat.\n",
  );
  expect(outline.items.map((item) => item.sections[0]?.date)).toEqual([null, null]);
  expect(sectionsOf(outline)).toEqual([
    "1 decision Beslutning Byrådet den: Godkendt.",
    "2 decision Beslutning Byrådet den: Udsat.",
  ]);
});

describe("T9: neighbours that ran together", () => {
  it("a contents label and the first entry, the last entry and the first item", async () => {
    const outline = await anOutline(`
      Miljøudvalget - Referat
      Indholdsfortegnelse1. Fraværende
      2. Støtte til stier
      3. Eventuelt1. Fraværende
      Beslutning
      Ingen.
      2. Støtte til stier
      Beslutning
      Godkendt.
      3. Eventuelt
      Beslutning
      Intet.
    `);
    expect(headingsOf(outline)).toEqual(["1 Fraværende", "2 Støtte til stier", "3 Eventuelt"]);
  });
  it("labels and their words", async () => {
    const outline = await anOutline(`
      Økonomiudvalget
      1 : Vindmøller
      SagsfremstillingDer er søgt om fem møller.
      BilagIngen bilag.
      BeslutningGodkendt.
      2 : Eventuelt
      BeslutningIntet.
    `);
    expect(sectionsOf(outline)).toEqual([
      "1 case Sagsfremstilling: Der er søgt om fem møller.",
      "1 attachments Bilag: Ingen bilag.",
      "1 decision Beslutning: Godkendt.",
      "2 decision Beslutning: Intet.",
    ]);
  });
  it("a title that every body has and its outcome", async () => {
    const outline = await anOutline("Referat\n1. Velkomst\nHej.\n2. EventueltIntet\n");
    expect(headingsOf(outline)).toEqual(["1 Velkomst", "2 Eventuelt"]);
  });
});

it("T10: footers are furniture wherever the page ends", async () => {
  const outline = await anOutline(
    "Vandudvalget\n1. Ny bro\nDer er stor\nSide 4 af 12\ntilslutning.\n2. Eventuelt\nIntet.\nSide 5 af 12\n",
  );
  expect(linesWith(outline, "furniture")).toEqual(["Side 4 af 12", "Side 5 af 12"]);
});

it("T11: links and menus of the site are no part of an item", async () => {
  const outline = await anOutline(
    "Abonnér\nMenu\nReferat\n1. Velkomst\nHej.\nUdskriv\n2. Eventuelt\nIntet.\nSkriv en kommentar\n",
  );
  expect(headingsOf(outline)).toEqual(["1 Velkomst", "2 Eventuelt"]);
  expect(linesWith(outline, "furniture")).toEqual(["Abonnér", "Menu", "Udskriv", "Skriv en kommentar"]);
});

it("T12: what templates leave behind is furniture", async () => {
  const outline = await anOutline(
    "#JobInfo Criteria=Side1#\nReferat\n1. Velkomst\nHej.\n«Titel»\n2600734_0001.png\n2. Eventuelt\nFejl! Bogmærke er ikke defineret.\nIntet.\n",
  );
  expect(linesWith(outline, "furniture")).toHaveLength(4);
});

it("T13: the same page twice in two forms gives its items once", async () => {
  const page =
    "Referat af møde den 4. maj 2021\n1. Velkomst\nAnna bød alle velkommen til mødet.\n2. Eventuelt\nIntet.\n";
  const outline = await anOutline(`${page}${page.replace("alle velkommen", "alle\nvelkommen")}`);
  expect(headingsOf(outline)).toEqual(["1 Velkomst", "2 Eventuelt"]);
});
