import { describe, expect, it } from "vitest";
import { partOf, splitMeetings } from "../../src/layout/meetings.ts";
import { readOutline } from "../../src/layout/outline.ts";
import { parse } from "../../src/pipeline.ts";
import { aMarkedOutline, anOutline, headingsOf, linesWith, sectionsOf } from "../layout/outlines.ts";
import { aText } from "../support/sources.ts";
import { items } from "./items.ts";

function check(what: string, text: string, expected: readonly string[]): void {
  it(what, async () => {
    expect(headingsOf(await anOutline(text))).toEqual(expected);
  });
}

check(
  "T14: a table of contents doubles every title",
  `
  Regionsrådet
  Indholdsfortegnelse
  1. Godkendelse af dagsorden....2
  2. Budget....3
  1. Godkendelse af dagsorden
  Beslutning
  Godkendt.
  2. Budget
  Beslutning
  Udsat.
  `,
  ["1 Godkendelse af dagsorden", "2 Budget"],
);

describe("T15: headings over several items", () => {
  const grouped = `
    Børneudvalget
    18. Ny cykelsti
    Beslutning
    Godkendt.
    19. SAGER TIL DRØFTELSE
    20. Ny skole
    Beslutning
    Drøftet.
  `;
  check("a group that is numbered like an item is none", grouped, ["18 Ny cykelsti", "20 Ny skole"]);
  it("and tells the kind of its items", async () => {
    expect((await items(grouped)).map((each) => each.kind)).toEqual([null, "discussion"]);
  });
  const lettered = `
    Byudvalget
    1. Ny lokalplan
    A. Sager til afgørelse i byrådet
    Åbent - 01.02.05-P16-31-15
    Beslutning
    Anbefales.
    2. Aktuelt
    D. Orientering
    Åbent - 00.00.00-A00-31-15
    Beslutning
    Ingen.
    D. Orientering
    3. Breve
    D. Orientering
    Beslutning
    Ingen.
  `;
  check("nor are lettered groups that stand under the title", lettered, ["1 Ny lokalplan", "2 Aktuelt", "3 Breve"]);
});

describe("T16: numbered lists inside an item", () => {
  check(
    "under a recommendation, even where a label follows the last point",
    `
    Vandudvalget
    1. Tilsyn
    Indstilling
    Direktionen indstiller, at:
    1. ventilerne kontrolleres
    2. pumpen skiftes
    Beslutning
    Godkendt.
    2. Hegn
    Indstilling
    Direktionen indstiller, at:
    1. hegnet males
    Beslutning
    Udsat.
    `,
    ["1 Tilsyn", "2 Hegn"],
  );
  check(
    "behind a label on its line",
    `
    Vandudvalget
    1. Tilsyn
    Sagsfremstilling:
    Ventilerne er gamle.
    Beslutning:
    Godkendt.
    2. Ny bygning
    Bilag: 1. Tegning
    2. Budget
    Sagsfremstilling:
    Tidsplan:
    1. Udbud i juni
    2. Byggestart i august
    Beslutning:
    Udsat.
    3. Hegn
    Beslutning:
    Godkendt.
    `,
    ["1 Tilsyn", "2 Ny bygning", "3 Hegn"],
  );
});

check(
  "T17: items that all bear the number one",
  "Referat\n1. Velkomst\nHej.\n1. Økonomi\nGodt.\n1. Eventuelt\nIntet.\n",
  ["1 Velkomst", "1 Økonomi", "1 Eventuelt"],
);

describe("T18: several meetings in one file", () => {
  const two = `
    Vejlauget Åkanden
    Referat af bestyrelsesmøde
    12. maj 2012
    1. Velkomst
    Alle var der.
    2. Økonomi
    Der er penge.

    Vejlauget Åkanden
    Referat af bestyrelsesmøde
    14. juni 2012
    1. Velkomst
    Alle var der igen.
    2. Hegn
    Hegnet males.
  `;
  it("begin where the title comes again with another day and the numbers start anew", async () => {
    const text = await aText(two);
    const parts = splitMeetings(text).map((range) => headingsOf(readOutline(partOf(text, range))));
    expect(parts).toEqual([
      ["1 Velkomst", "2 Økonomi"],
      ["1 Velkomst", "2 Hegn"],
    ]);
  });
  it("the same day again, as a running header has it, begins none", async () => {
    expect(splitMeetings(await aText(two.replace("14. juni", "12. maj")))).toHaveLength(1);
  });
  it("numbers that go on begin none", async () => {
    const text = two.replace("1. Velkomst\n    Alle var der igen", "3. Velkomst\n    Alle var der igen");
    expect(splitMeetings(await aText(text.replace("2. Hegn", "4. Hegn")))).toHaveLength(1);
  });
});

check(
  "T19: numbers that are missing, doubled or have a letter",
  "Referat\n5. Vej\nGod.\n6. Hegn\nMalet.\n6. Port\nOlieret.\n8a. Lampe\nTændt.\n10. Eventuelt\nIntet.\n",
  ["5 Vej", "6 Hegn", "6 Port", "8a Lampe", "10 Eventuelt"],
);
check(
  "T20: numbers without a dot, and a sentence that begins with a number",
  "Referat\n1 Nyt fra formanden\nRejsen gik godt.\n2 Nyt fra kassereren\n2 voksne kom til mødet.\n3      Åbent        Evt.\nIntet.\n",
  ["1 Nyt fra formanden", "2 Nyt fra kassereren", "3 Åbent Evt."],
);

describe("T21: items that have lost their titles", () => {
  const lost = (opening: readonly string[]) =>
    `Socialudvalget\nMødet den 11. august 2021\n${opening.map((each) => `${each}\nSagsfremstilling\nDer er søgt om støtte.\nBeslutning\nGodkendt.\n`).join("")}`;
  const cases: Readonly<Record<string, readonly string[]>> = {
    "begin at the case number": [
      "Sagsnr.: 00.00.00-P35-1-24",
      "Sagsnr.: 00.00.00-P35-2-24",
      "Sagsnr.: 00.00.00-P35-3-24",
    ],
    "begin at the case number with initials": ["Sagsid.: 20/33839, Sagsinitialer: AB", "Sagsid.: , Sagsinitialer: AB"],
    "begin at 'Åben'": ["Åben", "Åben", "Lukket"],
    "begin where the labels begin anew": ["", "", ""].map(() => "Til toppen"),
  };
  it.each(Object.entries(cases))("%s", async (_, opening) => {
    const all = await items(lost(opening));
    expect(all.map((each) => [each.title, each.decisions[0]?.text])).toEqual(opening.map(() => [null, "Godkendt."]));
  });
});

describe("T22: the title before the case number, after it, or both", () => {
  const cases: Readonly<Record<string, string>> = {
    "case number, then title":
      "Sagsnr.: 24/0012\n1. Bro\nBeslutning\nGodkendt.\nSagsnr.: 24/0013\n2. Vej\nBeslutning\nUdsat.\n",
    "title, then case number":
      "1. Bro\nSagsnr.: 24/0012\nBeslutning\nGodkendt.\n2. Vej\nSagsnr.: 24/0013\nBeslutning\nUdsat.\n",
    "title, case number, title":
      "1. Bro\nSagsnr.: 24/0012\nBro\nBeslutning\nGodkendt.\n2. Vej\nSagsnr.: 24/0013\nVej\nBeslutning\nUdsat.\n",
    "without numbers": "Bro\nSagsnr.: 24/0012\nBeslutning\nGodkendt.\nVej\nSagsnr.: 24/0013\nBeslutning\nUdsat.\n",
    "one line with more on it":
      "1. Bro\nJ.nr.: 00.01.00 Sagsnr.: 24/0012 Initialer: ab Åben sag\nBeslutning\nGodkendt.\n2. Vej\nSagsnr.: 24/0013 Initialer: ab Åben sag\nBeslutning\nUdsat.\n",
  };
  it.each(Object.entries(cases))("%s", async (_, text) => {
    const all = await items(`Vandudvalget\nMødet den 4. maj 2021\n${text}`);
    expect(all.map((each) => each.title)).toEqual(["Bro", "Vej"]);
    expect(all.map((each) => each.caseNumbers.at(-1)?.value)).toEqual(["24/0012", "24/0013"]);
    expect(all.map((each) => each.decisions[0]?.text)).toEqual(["Godkendt.", "Udsat."]);
  });
});

it("T23: a title printed two or three times over is one item", async () => {
  const all = await items(`
    Socialudvalget
    4. Vej (B)
    4.     Vej (B)
    Beslutning
    Godkendt.
    5. Budget (B)
    5.     Budget
    Budget
    Beslutning
    Udsat.
  `);
  expect(all.map((each) => [each.number, each.title, each.decisions.map((one) => one.text)])).toEqual([
    ["4", "Vej", ["Godkendt."]],
    ["5", "Budget", ["Udsat."]],
  ]);
});

check(
  "T24: Ad n bodies far from titles that stand on one line",
  "Referat\nDagsorden: 1) Nyt 2) Penge 3) Evt.\nAd. 1\nVejen er repareret.\nAd. 2\nDer er penge.\nAd. 3\nIntet.\n",
  ["1 Nyt", "2 Penge", "3 Evt."],
);

it("T25: one block for several items stands under the first", async () => {
  const outline = await anOutline(
    "Referat\n1) Nyt\n2) Penge\n3) Kaffe\n4) Evt.\nAd 1-3.\nVi talte om det hele.\nAd 4.\nIntet.\n",
  );
  expect(sectionsOf(outline)).toEqual(["1 treatment -: Vi talte om det hele.", "4 treatment -: Intet."]);
});

check(
  "T26: numbered answers belong to their questions",
  "Afdelingsmøde\n1. Er lampen skiftet?\n2. Nej, ikke endnu.\n3. Er porten malet?\n4. Ja, i går.\n5. Eventuelt\nIntet.\n",
  ["1 Er lampen skiftet?", "3 Er porten malet?", "5 Eventuelt"],
);

it("T27: sub-headings of the case stay in it", async () => {
  const outline = await anOutline(
    "Vandudvalget\n1. Bro\nSagsfremstilling\nBroen er gammel.\nHvad gør vi nu?\nVi venter.\nProcessen.\nDen er lang.\nBeslutning\nUdsat.\n2. Vej\nBeslutning\nGodkendt.\n",
  );
  expect(sectionsOf(outline)[0]).toBe(
    "1 case Sagsfremstilling: Broen er gammel. ⏎ Hvad gør vi nu? ⏎ Vi venter. ⏎ Processen. ⏎ Den er lang.",
  );
});

it("T28: the labels begin anew at an item without title", async () => {
  const page = "Sagsfremstilling\nEn sag.\nIndstilling\nat den godkendes\nBeslutning\nGodkendt.\nUdskriv\n";
  const all = await items(`Klimaudvalget\nMødet den 4. maj 2021\n${page}${page}${page}`);
  expect(all.map((each) => [each.title, each.decisions.length])).toEqual([
    [null, 1],
    [null, 1],
    [null, 1],
  ]);
});

describe("T35: titles with a slot, a length or a guest", () => {
  it("keep neither in the title", async () => {
    const [one, two, three, four] = await items(
      "Referat\n1. Kl. 15.00-16.00: Besøg\nHej.\n2. Budget (kl. 12.10-12.15)\nGodt.\n3. Oplæg (10 min)\nGodt.\n4. Rejse v/ Anna Berg\nGodt.\n",
    );
    expect([one?.title, one?.start, one?.end]).toEqual(["Besøg", "15:00", "16:00"]);
    expect([two?.title, two?.start, two?.end]).toEqual(["Budget", "12:10", "12:15"]);
    expect(three?.title).toBe("Oplæg");
    expect(four?.presenters.map((each) => each.name)).toEqual(["Anna Berg"]);
  });
});

it("T36: time slots are headings", async () => {
  const all = await items(
    "Referat fra forældrerådet den 3. februar 2020\n19.00 - 19.45\nForventninger\nVi talte om året.\n19.45-20.30 Økonomi\nDer er penge.\n",
  );
  expect(all.map((each) => [each.number, each.title, each.start, each.end])).toEqual([
    ["", "Forventninger", "19:00", "19:45"],
    ["", "Økonomi", "19:45", "20:30"],
  ]);
});

describe("T37: tables with one row an item", () => {
  it("flattened, with slot and kind on lines of their own", async () => {
    const all = await items(
      "Skolebestyrelsen\nTid\nPunkt\nReferat\nPkt. 1\nGodkendelse\nKl. 18.30-18.35\nB\nGodkendt\nPkt. 2\nElevrådet\nKl. 18.35-18.50\nO\nDer ønskes bolde.\n",
    );
    expect(all.map((each) => [each.number, each.title, each.kind, each.start])).toEqual([
      ["1", "Godkendelse", "decision", "18:30"],
      ["2", "Elevrådet", "information", "18:35"],
    ]);
  });
  it("whole, with the head's words as labels", async () => {
    const outline = await aMarkedOutline(
      "# Referat\n\n| Punkt | Emne | Referat | Beslutning |\n|---|---|---|---|\n| 1 | Ferie | Vi talte. | Juli. |\n| 2 | Kaffe | Dyr. | Bo køber. |\n",
    );
    expect(headingsOf(outline)).toEqual(["1 Ferie", "2 Kaffe"]);
    expect(sectionsOf(outline)).toContain("2 decision Beslutning: Bo køber.");
  });
});

describe("T38: texts of two columns that were read one after the other", () => {
  const displaced = async (text: string) => {
    const bytes = Buffer.from(`Referat\n${text}`);
    const { notices } = await parse({ fileName: "referat.txt", bytes });
    return notices
      .filter((each) => each.code === "item-text-displaced")
      .map(({ at, severity, message }) => [
        severity,
        /item \S+, but seems to be that of item [^:]+/u.exec(message)?.[0],
        bytes.toString().slice(at?.start, at?.end),
      ]);
  };

  it("stay where they stand, with a warning that names the heading they answer", async () => {
    const text = "Punkt 1 Budget\nPunkt 2 Ferie\nBudgettet er stramt.\n\nFerien er i juli.\n";
    expect(sectionsOf(await anOutline(`Referat\n${text}`))).toEqual([
      "2 treatment -: Budgettet er stramt. ⏎ Ferien er i juli.",
    ]);
    expect(await displaced(text)).toEqual([
      ["warning", "item 2, but seems to be that of item 1", "Budgettet er stramt."],
    ]);
  });
  it("each of three, whatever the lines of a text", async () => {
    const text =
      "1. Budget for skolen\n2. Ferieplan for skolen\n3. Legepladsen\nSkolens budget er stramt.\nDer spares på lys.\n\nFerieplanen er sendt ud.\n\nLegepladsen får en gynge.\n4. Eventuelt\nIntet.\n";
    expect(await displaced(text)).toEqual([
      ["warning", "item 3, but seems to be that of item 1", "Skolens budget er stramt.\nDer spares på lys."],
      ["warning", "item 3, but seems to be that of item 2", "Ferieplanen er sendt ud."],
    ]);
  });
  const quiet: readonly (readonly [string, string])[] = [
    [
      "an empty item before one of two paragraphs",
      "1. Meddelelser\n2. Ferie\nFerien er i juli.\n\nKontoret er lukket i uge 29.\n",
    ],
    [
      "as many paragraphs as headings, without a word of the first heading",
      "1. Budget\n2. Ferie\nDer er lukket i uge 29.\n\nFerien er i juli.\n",
    ],
    [
      "a word of the first heading, but none of the last",
      "1. Budget\n2. Ferie\nBudgettet rækker til en vikar.\n\nHun kommer i juli.\n",
    ],
    [
      "a text that names both headings",
      "1. Budget\n2. Ferie\nBudgettet rækker til en vikar i ferien.\n\nFerien er i juli.\n",
    ],
    [
      "one paragraph more than headings",
      "1. Budget\n2. Ferie\nBudgettet er stramt.\n\nFerien er i juli.\n\nVikaren hedder Bo.\n",
    ],
    [
      "a word that every title can have",
      "1. Godkendelse af referat\n2. Ferie\nReferatet godkendt.\n\nFerien er i juli.\n",
    ],
    [
      "a point of the heading before it",
      "1. Økonomi\n1.1 Ferie\nØkonomien rækker.\n\nFerien er i juli.\n2. Eventuelt\nIntet.\n",
    ],
    [
      "headings with their texts",
      "1. Budget\nBudgettet er stramt.\n\n2. Ferie\nBudgettet rækker.\n\nFerien er i juli.\n",
    ],
  ];
  it.each(quiet)("not %s", async (_what, text) => expect(await displaced(text)).toEqual([]));
});

it("a list of all attachments after the last item is no text of it", async () => {
  const outline = await anOutline(
    "Teknisk Udvalg\nIndholdsfortegnelse\n1. Ny bro\n2. Ny vej\nBilagsliste\n1. Ny bro\nBeslutning\nGodkendt.\n2. Ny vej\nBeslutning\nUdsat.\nBilagsliste\n1. 1. Tegning af broen\n2. 1. Kort\n",
  );
  expect(headingsOf(outline)).toEqual(["1 Ny bro", "2 Ny vej"]);
  expect(linesWith(outline, "appendix")).toHaveLength(3);
});
