import { describe, expect, it } from "vitest";
import { cells, lineOf, paragraph, readPages, readTexts, words } from "../support/pdf-reading.ts";
import type { PdfText } from "../support/pdf-writer.ts";

const left = [
  "Bestyrelsen har fået to tilbud på den",
  "nye bro ved den nordlige mole, og de",
  "ligger begge over det beløb, der er",
  "afsat i budgettet. Formanden tager en",
  "snak med begge firmaer, inden sagen",
  "kommer på dagsordenen igen til maj.",
];
const right = [
  "Kassereren gjorde rede for udgifterne",
  "til vedligehold i de seneste tre år og",
  "viste, hvordan de er steget. Der er nu",
  "brug for en samlet plan, som kan lægges",
  "frem for medlemmerne. Udvalget mødes",
  "om planen, når regnskabet er lukket.",
];

describe("a page in two columns", () => {
  it("is read down the first column and then down the second", async () => {
    const source = await readTexts(...paragraph(left, { x: 60, y: 120 }), ...paragraph(right, { x: 310, y: 120 }));
    expect(words(source)).toEqual([...left, ...right]);
    expect(cells(source)).toEqual([]);
  });

  it("goes on with its sentence at the top of the next column", async () => {
    const source = await readTexts(
      ...paragraph(left.slice(0, 4), { x: 60, y: 120 }),
      ...paragraph([left[4] as string, left[5] as string, ...right.slice(0, 2)], { x: 310, y: 120 }),
    );
    expect(lineOf(source, left[4] as string).continues).toBe(true);
  });

  it("is read so when the second column is painted first", async () => {
    const source = await readTexts(...paragraph(right, { x: 310, y: 120 }), ...paragraph(left, { x: 60, y: 120 }));
    expect(words(source)).toEqual([...left, ...right]);
  });

  it("is read so when its lines are not on one height", async () => {
    const source = await readTexts(...paragraph(left, { x: 60, y: 120 }), ...paragraph(right, { x: 310, y: 125 }));
    expect(words(source)).toEqual([...left, ...right]);
  });

  it("has its heading over both columns before them and what is under them after", async () => {
    const heading = {
      text: "Nyt fra havneudvalget: broen, vedligeholdet og planen for de kommende år",
      x: 60,
      y: 90,
      size: 14,
    };
    const footer = {
      text: "Udvalget består af Signe Lund, Mads Toft, Else Krogh og Ravn Dam, valgt for to år i april",
      x: 60,
      y: 260,
    };
    const source = await readTexts(
      heading,
      ...paragraph(left, { x: 60, y: 120 }),
      ...paragraph(right, { x: 310, y: 120 }),
      footer,
    );
    expect(words(source)).toEqual([heading.text, ...left, ...right, footer.text]);
  });
});

/** A head "Ansvarlig | Deadline" with paragraphs and entries beside two of them. */
const minutes: readonly PdfText[] = [
  { text: "Ansvarlig", x: 430, y: 100, font: "bold" },
  { text: "Deadline", x: 500, y: 100, font: "bold" },
  { text: "1. Broen ved den nordlige mole", x: 60, y: 120, font: "bold" },
  ...paragraph(
    [
      "Der er kommet to tilbud på broen. Bestyrelsen ønsker, at prisen bliver",
      "lavere, og at arbejdet er færdigt før sæsonen. Der indhentes et tilbud",
      "mere.",
    ],
    { x: 60, y: 134 },
  ),
  { text: "Mads", x: 430, y: 160.4 },
  { text: "1. maj", x: 500, y: 160.4 },
  ...paragraph(["Foreningens skilt skal males, og der er brug for hjælp til det fra en af"], { x: 60, y: 190 }),
  ...paragraph(["medlemmerne."], { x: 60, y: 203.2 }),
  ...paragraph(["Else spørger på næste arbejdsdag, om nogen vil tage sig af opgaven."], { x: 60, y: 230 }),
  { text: "Else", x: 430, y: 230 },
];

describe("narrow columns beside the paragraphs", () => {
  it("are cells of the row that their paragraph makes, after its last line", async () => {
    const source = await readTexts(...minutes);
    expect(cells(source)).toEqual([
      "0,1: Ansvarlig",
      "0,2: Deadline",
      "1,0: Der er kommet to tilbud på broen. Bestyrelsen ønsker, at prisen bliver",
      "1,0: lavere, og at arbejdet er færdigt før sæsonen. Der indhentes et tilbud",
      "1,0: mere.",
      "1,1: Mads",
      "1,2: 1. maj",
      "2,0: Else spørger på næste arbejdsdag, om nogen vil tage sig af opgaven.",
      "2,1: Else",
    ]);
  });

  it("leave other paragraphs and headings as lines", async () => {
    const source = await readTexts(...minutes);
    expect(lineOf(source, "1. Broen").cell).toBeUndefined();
    expect(lineOf(source, "Foreningens skilt").cell).toBeUndefined();
  });

  it("do not change how the paragraph goes on from line to line", async () => {
    const source = await readTexts(...minutes);
    expect(["Der er kommet", "lavere", "mere", "Mads"].map((start) => lineOf(source, start).continues)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("are known again on the next page, even with a single entry", async () => {
    const next = [
      { text: "Kajerne skal fejes før sæsonen, og der bestilles et firma til opgaven.", x: 60, y: 100 },
      { text: "Signe", x: 430, y: 100 },
      ...paragraph(["Foreningens regnskab er afsluttet og ligger nu hos revisor til påtegning."], { x: 60, y: 130 }),
    ];
    const source = await readPages({ texts: minutes }, { texts: next });
    expect(lineOf(source, "Kajerne").cell).toEqual({ table: 0, row: 3, column: 0 });
    expect(lineOf(source, "Signe").cell).toEqual({ table: 0, row: 3, column: 1 });
  });
});

describe("tables without rules", () => {
  it("are cells, row by row", async () => {
    const rows = [
      ["Navn", "Rolle", "Valgt til"],
      ["Signe Lund", "Formand", "2026"],
      ["Mads Toft", "Kasserer", "2025"],
      ["Else Krogh", "Medlem", "2026"],
    ];
    const source = await readTexts(
      ...rows.flatMap((row, at) => row.map((text, column) => ({ text, x: 70 + column * 130, y: 120 + at * 18 }))),
    );
    expect(cells(source)).toEqual(rows.flatMap((row, at) => row.map((text, column) => `${at},${column}: ${text}`)));
  });

  it("have a head where the first row is bold and the others are not", async () => {
    const rows = [
      ["Løsning", "Udgift"],
      ["Nyt dæk", "300.000 kr."],
      ["Ny bro", "900.000 kr."],
    ];
    const paint = (isBold: (at: number) => boolean) =>
      rows.flatMap((row, at) =>
        row.map((text, column) => {
          const font = isBold(at) ? ("bold" as const) : ("regular" as const);
          return { text, x: 70 + column * 130, y: 120 + at * 18, font };
        }),
      );
    const headers = async (texts: readonly PdfText[]) =>
      (await readTexts(...texts)).lines.map((line) => line.cell?.header === true);
    expect(await headers(paint((at) => at === 0))).toEqual([true, true, false, false, false, false]);
    expect(await headers(paint(() => true))).not.toContain(true);
    expect(await headers(paint(() => false))).not.toContain(true);
  });

  it("of attendance in two columns keep who is present apart from who is not", async () => {
    const present = ["Til stede:", "Signe Lund", "Mads Toft", "Else Krogh"];
    const absent = ["Afbud:", "Ravn Dam", "Karla Holt"];
    const source = await readTexts(
      ...present.map((text, at) => ({ text, x: 70, y: 120 + at * 14 })),
      ...absent.map((text, at) => ({ text, x: 320, y: 120 + at * 14 })),
    );
    const columns = [0, 1].map((column) => source.lines.filter((line) => line.cell?.column === column));
    expect(columns.map((lines) => lines.map((line) => source.text.slice(line.start, line.end)))).toEqual([
      present,
      absent,
    ]);
    expect(source.lines.every((line) => line.continues === false)).toBe(true);
  });

  it("have a row for the bold names over their lists", async () => {
    const list = (names: readonly string[], x: number) => [
      { text: names[0] as string, x, y: 120, font: "bold" as const },
      ...names.slice(1).map((text, at) => ({ text, x, y: 136 + at * 14 })),
    ];
    const source = await readTexts(
      ...list(["Til stede", "Signe Lund", "Mads Toft, stedfortræder for", "Karla Holt"], 70),
      ...list(["Fraværende", "Ravn Dam"], 320),
    );
    expect(cells(source)).toEqual([
      "0,0: Til stede",
      "0,1: Fraværende",
      "1,0: Signe Lund",
      "1,0: Mads Toft, stedfortræder for",
      "1,0: Karla Holt",
      "1,1: Ravn Dam",
    ]);
    expect(lineOf(source, "Mads").continues).toBe(false);
    expect(lineOf(source, "Karla").continues).toBe(true);
  });

  it("keep the lines of a cell together", async () => {
    const source = await readTexts(
      { text: "Punkt", x: 70, y: 120, font: "bold" },
      { text: "Beslutning", x: 200, y: 120, font: "bold" },
      { text: "Broen", x: 70, y: 145 },
      { text: "Udvalget henter et nyt tilbud og lægger", x: 200, y: 145 },
      { text: "det frem på næste møde", x: 200, y: 158 },
      { text: "Skiltet", x: 70, y: 185 },
      { text: "Males i foråret", x: 200, y: 185 },
    );
    expect(cells(source)).toEqual([
      "0,0: Punkt",
      "0,1: Beslutning",
      "1,0: Broen",
      "1,1: Udvalget henter et nyt tilbud og lægger",
      "1,1: det frem på næste møde",
      "2,0: Skiltet",
      "2,1: Males i foråret",
    ]);
    expect(lineOf(source, "det frem").continues).toBe(true);
  });

  it("are read by height when they are the text layer of a scan", async () => {
    const at = (text: string, x: number, y: number) => ({ text, x, y, invisible: true });
    const source = await readPages({
      picture: { x: 0, y: 0, width: 595, height: 842 },
      texts: [
        at("Opgave", 70, 120),
        at("Males i foråret af dem, der", 70, 140),
        at("bor ved havnen", 70, 153),
        at("Skiltet flyttes", 70, 173),
        at("Ansvarlig", 320, 120),
        at("Mads Toft", 320, 140),
        at("Else Krogh", 320, 173),
      ],
    });
    expect(cells(source)).toEqual([
      "0,0: Opgave",
      "0,1: Ansvarlig",
      "1,0: Males i foråret af dem, der",
      "1,0: bor ved havnen",
      "1,1: Mads Toft",
      "2,0: Skiltet flyttes",
      "2,1: Else Krogh",
    ]);
  });

  it("go on over the page", async () => {
    const row = (text: string, amount: string, y: number) => [
      { text, x: 70, y },
      { text: amount, x: 400, y },
    ];
    const source = await readPages(
      { texts: [...row("Kontingent", "48.000", 700), ...row("Renter", "1.200", 718), ...row("Gebyrer", "900", 736)] },
      { texts: [...row("Leje", "12.000", 80), ...row("Tilskud", "5.000", 98)] },
    );
    expect(cells(source)).toEqual([
      "0,0: Kontingent",
      "0,1: 48.000",
      "1,0: Renter",
      "1,1: 1.200",
      "2,0: Gebyrer",
      "2,1: 900",
      "3,0: Leje",
      "3,1: 12.000",
      "4,0: Tilskud",
      "4,1: 5.000",
    ]);
    expect(new Set(source.lines.map((line) => line.cell?.table))).toEqual(new Set([0]));
  });
});

describe("tables with rules", () => {
  it("part columns at an upright line, however narrow the gap", async () => {
    const texts = ["For", "Imod", "Blank"].flatMap((text, at) => [
      { text, x: 70 + at * 34, y: 120 },
      { text: ["20", "0", "1"][at] as string, x: 76 + at * 34, y: 136 },
    ]);
    const boxes = [98, 132].map((x) => ({ x: x + 2, y: 108, width: 0.5, height: 34 }));
    expect(cells(await readPages({ texts, boxes }))).toEqual([
      "0,0: For",
      "0,1: Imod",
      "0,2: Blank",
      "1,0: 20",
      "1,1: 0",
      "1,2: 1",
    ]);
  });
});

describe("columns that are none", () => {
  it("are a name and its value: one line", async () => {
    const source = await readTexts(
      { text: "Mødested:", x: 70, y: 120 },
      { text: "Havnekontoret, Kajen 4", x: 150, y: 120 },
      { text: "Mødetid:", x: 70, y: 134 },
      { text: "Mandag den 3. marts kl. 19", x: 150, y: 134 },
      { text: "Referent:", x: 70, y: 148 },
      { text: "Else Krogh", x: 150, y: 148 },
    );
    expect(words(source)).toEqual([
      "Mødested:\tHavnekontoret, Kajen 4",
      "Mødetid:\tMandag den 3. marts kl. 19",
      "Referent:\tElse Krogh",
    ]);
  });

  it("are a number and its title: one line with a blank", async () => {
    const titles = ["Valg af dirigent", "Formandens beretning", "Godkendelse af regnskab", "Eventuelt"];
    const source = await readTexts(
      ...titles.flatMap((text, at) => [
        { text: `${at + 1}.`, x: 70, y: 120 + at * 16 },
        { text, x: 106, y: 120 + at * 16 },
      ]),
    );
    expect(words(source)).toEqual(titles.map((text, at) => `${at + 1}. ${text}`));
  });

  it("are titles and their pages in a contents table: one line", async () => {
    const titles = ["Godkendelse af dagsorden", "Broen ved den nordlige mole", "Plan for vedligehold", "Eventuelt"];
    const source = await readTexts(
      ...titles.flatMap((text, at) => [
        { text, x: 70, y: 120 + at * 16 },
        { text: `${2 + at}`, x: 500, y: 120 + at * 16 },
      ]),
    );
    expect(words(source)).toEqual(titles.map((text, at) => `${text}\t${2 + at}`));
  });
});
