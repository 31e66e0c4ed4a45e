import { describe, expect, it } from "vitest";
import { parse } from "../../src/pipeline.ts";
import { anOutline, headingsOf, linesWith, sectionsOf } from "../layout/outlines.ts";
import { items } from "./items.ts";

const meeting = "Mødet i Vandudvalget den 4. maj 2021\n";

it("T29: headings of a template that nobody filled in are empty, not one inside the other", async () => {
  const template = "Indstilling\nLovgrundlag – link\nØkonomiske konsekvenser\nHøring\nBeslutning\nGodkendt.\n";
  const outline = await anOutline(`${meeting}1. Rampe\n${template}2. Dør\n${template}`);
  expect(sectionsOf(outline).slice(0, 5)).toEqual([
    "1 recommendation Indstilling:",
    "1 legal Lovgrundlag – link:",
    "1 economy Økonomiske konsekvenser:",
    "1 hearing Høring:",
    "1 decision Beslutning: Godkendt.",
  ]);
});

describe("T30: the decision before the case", () => {
  const orders = [
    "Indstilling\nat broen males\nBeslutning\nUdsat.\nSagsfremstilling\nBroen er gammel.\nØkonomi\nIngen.\n",
    "Sagsfremstilling\nBroen er gammel.\nØkonomi\nIngen.\nIndstilling\nat broen males\nBeslutning\nUdsat.\n",
    "Beslutning\nUdsat.\nIndstilling\nat broen males\nSagsfremstilling\nBroen er gammel.\nØkonomi\nIngen.\n",
  ];
  it.each(orders)("the order %# makes no difference to what was decided", async (order) => {
    const [item] = await items(`${meeting}1. Bro\n${order}2. Eventuelt\nBeslutning\nIntet.\n`);
    expect(item?.decisions.map((each) => each.text)).toEqual(["Udsat."]);
    expect(item?.sections.map((each) => each.kind).sort()).toEqual(["case", "decision", "economy", "recommendation"]);
  });
});

it("T31: recommendation and decision under one label part where the body is named", async () => {
  const outline = await anOutline(
    `${meeting}1. Bro\nIndstilling og beslutning\nSekretariatet indstiller, at broen males\nVandudvalget, den 4. maj 2021:\nGodkendt.\n2. Vej\nIndstilling og beslutning\nSekretariatet indstiller, at vejen asfalteres\nVandudvalget, den 4. maj 2021:\nUdsat.\n`,
  );
  expect(sectionsOf(outline).slice(0, 2)).toEqual([
    "1 recommendation Indstilling og beslutning: Sekretariatet indstiller, at broen males",
    "1 decision Vandudvalget, den 4. maj 2021: Godkendt.",
  ]);
});

it("T32: a recommendation in the last sentence of the case counts where no label has one", async () => {
  const [item] = await items(
    `${meeting}1. Støtte\nSagsfremstilling\nLauget søger. Staben foreslår, at støtten gives.\nBeslutning\nGodkendt.\n2. Eventuelt\nBeslutning\nIntet.\n`,
  );
  expect(item?.recommendations).toHaveLength(1);
});

it("T33: the heading is half of the sentence, whatever body it names", async () => {
  const outline = await anOutline(
    `${meeting}1. Plan\nDet indstilles, at Havne- og Kystudvalget\n• godkender planen\nBeslutning\nGodkendt.\n2. Eventuelt\nBeslutning\nIntet.\n`,
  );
  expect(sectionsOf(outline)[0]).toBe("1 recommendation Det indstilles, at Havne- og Kystudvalget: • godkender planen");
});

it("T34: points with and without at are points of one decision", async () => {
  const [item] = await items(
    `${meeting}1. Plan\nBeslutning\nUdvalget besluttede, at:\n• godkende planen\n• at tage status til efterretning\n• der skal ses på taget\n2. Eventuelt\nBeslutning\nIntet.\n`,
  );
  expect(item?.decisions[0]?.points.map((each) => each.text)).toEqual([
    "godkende planen",
    "at tage status til efterretning",
    "der skal ses på taget",
  ]);
});

describe("labels and values of the header that were torn apart", () => {
  const record = (head: string) =>
    parse({
      fileName: "referat.txt",
      bytes: Buffer.from(`Teknisk Udvalg\nReferat\n${head}\n1. Vej\nGod.\n2. Eventuelt\nIntet.\n`),
    });

  it("T39: a stack of labels, then the values: the date is the meeting's", async () => {
    const { meeting: read } = await record("Mødedato:\nMødested:\nAfbud:\n4. maj 2021\nRådhuset\nIngen");
    expect(read.date).toBe("2021-05-04");
  });
  it("T39: and the place is found by its turn", async () => {
    const { meeting: read } = await record("Mødedato:\nMødested:\nAfbud:\n4. maj 2021\nRådhuset\nIngen");
    expect(read.location).toBe("Rådhuset");
  });
  it("T40: a label within the brackets of another's value is no part of the name", async () => {
    const { attendance } = await record(
      "Mødedato: 4. maj 2021\nFraværende: Bo Lund (Deltog Mødested: Sal 1 ikke i mødet.)",
    );
    expect(attendance.map((each) => each.name)).toEqual(["Bo Lund"]);
  });
  it("T41: of two labels on a line the first is empty", async () => {
    const { attendance } = await record("Mødedato: 4. maj 2021\nDeltagere:       Fraværende: Ingen");
    expect(attendance).toEqual([]);
  });
  it("T42: of two columns run together nobody is made absent", async () => {
    const { attendance } = await record(
      "Mødedato: 4. maj 2021\nI mødet deltager: Afbud fra:\nFormand Anna Berg\nMedlem Bo Lund\nMedlem Carl Holm",
    );
    expect(attendance.filter((each) => each.status === "absent")).toEqual([]);
  });
});

describe("decisions of several bodies, T54", () => {
  const chain = (headings: readonly string[]) =>
    `Byrådet\nMødedato: 09-02-2021\n1. Havnepromenade\n${headings.map((each) => `${each}\nGodkendt.\n`).join("")}2. Eventuelt\n${headings[0]}\nIntet.\n`;
  const forms: Readonly<Record<string, [string, string, string]>> = {
    "body and date": ["Beslutning Byrådet den 09-02-2021", "Byrådet", "2021-02-09"],
    "with i and a colon": ["Beslutning i Byrådet 9. februar 2021:", "Byrådet", "2021-02-09"],
    genitive: ["Byrådets beslutning den 9. februar 2021:", "Byrådet", "2021-02-09"],
    "with the number of the item": ["Teknisk Udvalg, 09-02-2021, pkt. 42", "Teknisk Udvalg", "2021-02-09"],
    "the treatment of a body": [
      "Behandling i Udvalget for Natur tirsdag den 9. februar 2021, pkt. 1",
      "Udvalget for Natur",
      "2021-02-09",
    ],
    "the meeting of a body": ["Teknisk Udvalgs møde den 9. februar 2021:", "Teknisk Udvalg", "2021-02-09"],
  };
  it.each(Object.entries(forms))("%s", async (_, [heading, body, date]) => {
    const outline = await anOutline(chain([heading]));
    const [section] = outline.items[0]?.sections ?? [];
    expect([section?.kind, section?.body, section?.date]).toEqual(["decision", body, date]);
  });
  it("the outcome may stand on the heading's line", async () => {
    const outline = await anOutline(
      "Byrådet\nPunkt 275: Dige\nBeslutning Teknisk Udvalg, 01.09.2016 Anbefales.\nBeslutning Byrådet, 20.09.2016 Godkendt.\nPunkt 276: Eventuelt\nBeslutning Byrådet, 20.09.2016 Intet.\n",
    );
    expect(sectionsOf(outline).slice(0, 2)).toEqual([
      "275 decision Beslutning Teknisk Udvalg, 01.09.2016: Anbefales.",
      "275 decision Beslutning Byrådet, 20.09.2016: Godkendt.",
    ]);
  });
});

it("T60: labels in a quoted text, further in than the document's own, are words of the quotation", async () => {
  const outline = await anOutline(
    `${meeting}1. Forslag\nSagsfremstilling\nGruppen har sendt dette:\n   Beslutningstema:\n   Stien lukkes.\n   Indstilling:\n   at stien lukkes\nBeslutning i Vandudvalget den 04-05-2021\nForkastet.\n2. Eventuelt\nBeslutning i Vandudvalget den 04-05-2021\nIntet.\n`,
  );
  expect(outline.items[0]?.sections.map((each) => each.kind)).toEqual(["case", "decision"]);
});

it("T61: what the body is asked to decide is neither decided nor a task", async () => {
  const [item] = await items(
    `${meeting}1. Plan\nSagsfremstilling\nUdvalget bedes beslutte:\n- At der afholdes et temamøde\nBeslutning\nUdsat.\n2. Eventuelt\nBeslutning\nIntet.\n`,
  );
  expect(item?.decisions.map((each) => each.text)).toEqual(["Udsat."]);
  expect(item?.actions).toEqual([]);
});

describe("T62: closed items", () => {
  const closed = [
    "LUKKET PUNKT - Salg af grund",
    "Lukket punkt: Salg af grund",
    "Lukket - Salg af grund",
    "Lukket Salg af grund",
    "FORTROLIG - Salg af grund",
    "Closed: Salg af grund",
    "Salg af grund (Lukket)",
    "Salg af grund - Lukket punkt",
    "Salg af grund (FOR LUKKEDE DØRE)",
    "Salg af grund [fortroligt punkt]",
  ];
  it.each(closed)("%s", async (title) => {
    const all = await items(`${meeting}1. Bro\nBeslutning\nGodkendt.\n2. ${title}\n3. Eventuelt\nBeslutning\nIntet.\n`);
    expect(all.map((each) => each.title)).toEqual(["Bro", "Salg af grund", "Eventuelt"]);
    expect(all.map((each) => each.access.public)).toEqual([null, false, null]);
  });
  it("a line that says so, above or below the heading", async () => {
    const all = await items(
      `${meeting}1. Bro\nÅbent\nBeslutning\nGodkendt.\n2. Salg\nLukket\n3. Eventuelt\nÅbent\nBeslutning\nIntet.\n`,
    );
    expect(all.map((each) => each.access.public)).toEqual([true, false, true]);
  });
});

describe("T63: procedural last items", () => {
  it("are items of their category", async () => {
    const all = await items(`${meeting}1. Bro\nBeslutning\nGodkendt.\n2. Eventuelt\nIntet.\n3. Underskriftsark\n`);
    expect(all.map((each) => each.category)).toEqual(["regular", "anyOtherBusiness", "signature"]);
    expect(all[2]?.decisions).toEqual([]);
  });
});

describe("T64: an outcome glued to the title", () => {
  const titles = async (line: string) =>
    headingsOf(await anOutline(`Referat\n1. Velkomst\nHej.\n${line}\n3. Eventuelt\nIntet.\n`))[1];
  it("after a colon", async () => expect(await titles("2.Regnskab: Godkendt")).toBe("2 Regnskab"));
  it("after a dash", async () => expect(await titles("2. Kommende møder - Drøftet")).toBe("2 Kommende møder"));
  it("a sentence after a colon", async () =>
    expect(await titles("2. Økonomi: Der er penge i kassen.")).toBe("2 Økonomi"));
  it("but a colon can be the title's own", async () =>
    expect(await titles("2. Orientering: nyt udbud")).toBe("2 Orientering: nyt udbud"));
});

it("T65: after news the last line is the outcome", async () => {
  const [, item] = await items(
    "Ældrerådet\nReferat af mødet den 4. maj 2021\n1. Velkomst\nHej.\n2. Nyt\nDer er kommet en ny leder.\nBussen kører igen.\nOrienteringen taget til efterretning.\n3. Eventuelt\nIntet.\n",
  );
  expect(item?.decisions.map((each) => [each.outcome, each.text])).toEqual([
    ["noted", "Orienteringen taget til efterretning."],
  ]);
});

it("T66: Referat inside an item is a label", async () => {
  const outline = await anOutline("Bestyrelsesmøde\n1. Status\nReferat: drøftet\n2. Eventuelt\nReferat: intet\n");
  expect(sectionsOf(outline)).toEqual(["1 treatment Referat: drøftet", "2 treatment Referat: intet"]);
  expect(linesWith(outline, "group")).toEqual([]);
});

describe("T67: italics carry the decision", () => {
  const styled = async (text: string) => {
    const bytes = Buffer.from(text);
    const { notices } = await parse({ fileName: "referat.txt", bytes });
    return notices
      .filter((each) => each.code === "style-lost")
      .map(({ at, severity }) => [severity, bytes.toString().slice(at?.start, at?.end)]);
  };
  const body = "1. Velkomst\nFormanden bød velkommen.\n2. Gynge\nGyngen males.\nDet blev vedtaget.\n";

  it.each([
    "Referat: kursiv",
    "Referat = kursiv",
    "Referatet er skrevet med kursiv",
    "Kursiv = referat",
    "Beslutninger med fed",
    "Referat med rød skrift",
    "Noter er markeret med blåt",
  ])("a legend in the head: %s", async (legend) =>
    expect(await styled(`${meeting}${legend}\n${body}`)).toEqual([["warning", legend]]),
  );
  it("in brackets behind the document's title", async () =>
    expect(await styled(`Dagsorden til mødet i Vandudvalget den 4. maj 2021 (referat i kursiv)\n${body}`)).toEqual([
      ["warning", "referat i kursiv"],
    ]));
  it("on a line of its own under the first heading", async () =>
    expect(await styled(`${meeting}1. Velkomst\n(Referatet er skrevet i kursiv)\n2. Gynge\nMales.\n`)).toEqual([
      ["warning", "Referatet er skrevet i kursiv"],
    ]));
  it.each([
    "Beslutning: væggen males med rødt",
    "Bestyrelsen besluttede at skrive kursiv i bogen.",
    "Beslutninger med fed",
    "Kommentarer er markeret med rødt.",
    "Udvalget ser på udkastet (referat i kursiv).",
  ])("not what an item is about: %s", async (line) =>
    expect(await styled(`${meeting}1. Velkomst\n${line}\n2. Gynge\nMales.\n`)).toEqual([]),
  );
  it("nor what a title says of the item's papers", async () =>
    expect(await styled(`${meeting}${body}3. Udkast til plan (kommentarer markeret med rødt)\nDrøftet.\n`)).toEqual(
      [],
    ));
});
