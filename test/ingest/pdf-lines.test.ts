import { describe, expect, it } from "vitest";
import { lineOf, readPages, readSpec, readTexts, words, wordsOf } from "../support/pdf-reading.ts";

describe("the lines of a PDF", () => {
  it("come from top to bottom, in whatever order they are painted", async () => {
    const source = await readTexts(
      { text: "2. Budget for 2025", x: 70, y: 140 },
      { text: "Referat af bestyrelsesmøde", x: 70, y: 80, size: 16 },
      { text: "1. Valg af dirigent", x: 70, y: 110 },
    );
    expect(words(source)).toEqual(["Referat af bestyrelsesmøde", "1. Valg af dirigent", "2. Budget for 2025"]);
  });

  it("are slices of the text, numbered from 1 through the pages", async () => {
    const source = await readPages(
      { texts: [{ text: "Første side", x: 70, y: 100 }] },
      { texts: [] },
      { texts: [{ text: "Tredje side", x: 70, y: 100 }] },
    );
    expect(source.text).toBe("Første side\n\f\fTredje side");
    expect(source.lines).toMatchObject([
      { number: 1, page: 1, start: 0, end: 11 },
      { number: 2, page: 3, start: 14, end: 25 },
    ]);
    expect(source.pages).toBe(3);
  });

  it("know where they stand, in points from the top left corner", async () => {
    const source = await readTexts({ text: "Afbud: Ingen", x: 72, y: 200, size: 12 });
    const [line] = source.lines;
    expect(line).toMatchObject({ x: 72, y: 200, size: 12 });
    expect(line?.width).toBeGreaterThan(55);
    expect(line?.width).toBeLessThan(80);
  });

  it("know whether most of their letters are bold or slanted", async () => {
    const source = await readTexts(
      { text: "4. Eventuelt", x: 70, y: 100, font: "bold" },
      { text: "Ansvarlig:", x: 70, y: 130, font: "bold" },
      { text: "Kassereren undersøger sagen til næste møde", x: 130, y: 130 },
      { text: "Referent: Signe Lund", x: 70, y: 160, font: "italic" },
    );
    expect(source.lines.map(({ bold, italic }) => [bold, italic])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it("are put together from words that are painted one by one, out of order", async () => {
    const source = await readTexts(
      { text: "beslutter", x: 125, y: 100 },
      { text: "Bestyrelsen", x: 64, y: 100 },
      { text: "ny", x: 193, y: 100 },
      { text: "at", x: 175, y: 100 },
    );
    expect(words(source)).toEqual(["Bestyrelsen beslutter at ny"]);
  });

  it("hold a tab where words stand far apart", async () => {
    const source = await readTexts(
      { text: "Foreningen Havnevig", x: 70, y: 100 },
      { text: "3. marts 2025", x: 430, y: 100 },
    );
    expect(words(source)).toEqual(["Foreningen Havnevig\t3. marts 2025"]);
  });

  it("leave out what lies outside the page", async () => {
    const source = await readTexts({ text: "Uden for arket", x: 70, y: 900 }, { text: "På arket", x: 70, y: 100 });
    expect(words(source)).toEqual(["På arket"]);
  });
});

describe("the words of a PDF", () => {
  it("are whole when their letters are spaced", async () => {
    const source = await readTexts(
      { text: "REFERAT", x: 70, y: 100, spacing: 6 },
      { text: "R E F E R A T   A F   M Ø D E T", x: 70, y: 140 },
    );
    expect(words(source)).toEqual(["REFERAT", "REFERAT AF MØDET"]);
  });

  it("keep raised digits of a unit and set footnote marks apart as markup", async () => {
    const source = await readTexts(
      { text: "Lokalet er 120 m", x: 70, y: 100 },
      { text: "2", x: 149.5, y: 96, size: 6.5 },
      { text: "og ledigt.", x: 157, y: 100 },
      { text: "Sagen er udsat", x: 70, y: 130 },
      { text: "1", x: 142.7, y: 126, size: 6.5 },
    );
    expect(words(source)).toEqual(["Lokalet er 120 m² og ledigt.", "Sagen er udsat¹"]);
    const mark = source.text.indexOf("¹");
    expect(source.markup).toEqual([{ start: mark, end: mark + 1 }]);
  });

  it("keep a hyphen at the end of a line, whatever the reason for it", async () => {
    const source = await readTexts(
      { text: "Sagen behandles i kultur-", x: 70, y: 100 },
      { text: "og fritidsudvalget på næste mø-", x: 70, y: 113 },
      { text: "de i april.", x: 70, y: 126 },
    );
    expect(words(source)).toEqual(["Sagen behandles i kultur-", "og fritidsudvalget på næste mø-", "de i april."]);
  });

  it("close a label that is set in two parts", async () => {
    const source = await readTexts(
      { text: "a", x: 70, y: 100 },
      { text: ")", x: 78, y: 100 },
      { text: "Valg af formand", x: 88, y: 100 },
    );
    expect(words(source)).toEqual(["a) Valg af formand"]);
  });
});

describe("pages that are turned", () => {
  it("are read as they are shown", async () => {
    const source = await readPages({
      rotate: 90,
      texts: [
        { text: "Bilag 1: Budget", x: 100, y: 700, angle: 270 },
        { text: "Kontingent og renter", x: 130, y: 700, angle: 270 },
      ],
    });
    expect(words(source)).toEqual(["Bilag 1: Budget", "Kontingent og renter"]);
    expect(source.lines[0]).toMatchObject({ x: 142, y: 100 });
    expect(source.sheets).toEqual([{ page: 1, width: 842, height: 595, rotation: 90 }]);
  });

  it("are read along their text when that is painted sideways", async () => {
    const source = await readTexts(
      { text: "Aktivitetsplan for foråret", x: 100, y: 700, angle: 270 },
      { text: "Arbejdsdag den 5. april", x: 130, y: 700, angle: 270 },
    );
    expect(words(source)).toEqual(["Aktivitetsplan for foråret", "Arbejdsdag den 5. april"]);
    expect(source.lines.map((line) => line.x)).toEqual([142, 142]);
    expect(source.sheets).toEqual([{ page: 1, width: 842, height: 595, rotation: 90 }]);
  });

  it("may be an appendix in landscape after upright pages, with its table", async () => {
    const rows = [
      ["Post", "2030", "2031", "2032"],
      ["Kontingent", "48.000", "50.000", "52.000"],
      ["Renter", "1.200", "1.100", "900"],
    ];
    const wide = rows.flatMap((row, at) =>
      row.map((text, column) => ({ text, x: 80 + column * 180, y: 120 + at * 20 })),
    );
    const source = await readPages(
      { texts: [{ text: "Referat af generalforsamling", x: 70, y: 100 }] },
      { width: 842, height: 595, texts: wide },
      { texts: wide.map(({ text, x, y }) => ({ text, x: y, y: 842 - x, angle: 270 })) },
    );
    expect(source.sheets).toEqual([
      { page: 1, width: 595, height: 842, rotation: 0 },
      { page: 2, width: 842, height: 595, rotation: 0 },
      { page: 3, width: 842, height: 595, rotation: 90 },
    ]);
    for (const page of [2, 3]) {
      const own = source.lines.filter((line) => line.page === page);
      expect(own.map((line) => wordsOf(source, line))).toEqual(rows.flat());
      expect(own.map((line) => line.cell?.column)).toEqual(rows.flatMap(() => [0, 1, 2, 3]));
    }
  });

  it("have their watermark after their text", async () => {
    const source = await readTexts(
      { text: "UDKAST", x: 200, y: 500, size: 60, angle: 315 },
      { text: "Referat af møde i havneudvalget", x: 70, y: 100 },
      { text: "Punkt 1. Godkendelse af dagsorden", x: 70, y: 130 },
    );
    expect(words(source)).toEqual(["Referat af møde i havneudvalget", "Punkt 1. Godkendelse af dagsorden", "UDKAST"]);
  });
});

describe("what is put onto the pages", () => {
  it("is text when it is the content of a form's field", async () => {
    const source = await readPages({
      texts: [{ text: "Referent:", x: 70, y: 100 }],
      fields: [{ text: "Else Krogh", x: 125, y: 100 }],
    });
    expect(words(source)).toEqual(["Referent: Else Krogh"]);
  });

  it("is left out when it is a note pinned to them", async () => {
    const source = await readPages({ texts: [{ text: "Referat", x: 70, y: 100 }], notes: ["Husk at rette datoen"] });
    expect(words(source)).toEqual(["Referat"]);
    expect(source.notices).toMatchObject([{ code: "comments-left-out", severity: "info" }]);
  });
});

describe("what a PDF says of itself", () => {
  it("stands in the properties", async () => {
    const { properties } = await readSpec({
      title: "Referat 3. marts",
      producer: "Skrivestue 2",
      language: "da-DK",
      pages: [{ texts: [{ text: "Referat", x: 70, y: 100 }] }],
    });
    expect(properties).toEqual({
      mediaType: "application/pdf",
      title: "Referat 3. marts",
      producer: "Skrivestue 2",
      language: "da-DK",
      tagged: false,
      textLayer: "native",
    });
  });

  it("makes the titles of its outline headings", async () => {
    const source = await readSpec({
      outline: [
        { title: "Punkt 1: Godkendelse af dagsorden", page: 0 },
        { title: "Punkt 2: Plan for havnens udvidelse i de kommende år", page: 0 },
      ],
      pages: [
        {
          texts: [
            { text: "Punkt 1: Godkendelse af dagsorden", x: 70, y: 100 },
            { text: "Godkendt.", x: 70, y: 115 },
            { text: "Punkt 2: Plan for havnens udvidelse", x: 70, y: 150 },
            { text: "i de kommende år", x: 70, y: 165 },
          ],
        },
      ],
    });
    expect(lineOf(source, "Punkt 1").heading).toBe(1);
    expect(lineOf(source, "Godkendt").heading).toBeUndefined();
    expect(lineOf(source, "Punkt 2").heading).toBe(1);
  });
});
