import { describe, expect, it } from "vitest";
import type { SourceText } from "../../src/text/source-text.ts";
import { readPages, wordsOf } from "../support/pdf-reading.ts";
import type { PdfPageSpec, PdfText } from "../support/pdf-writer.ts";

const bodies = [
  ["Bestyrelsen drøftede broen.", "Der indhentes et tilbud mere."],
  ["Regnskabet blev gennemgået.", "Det viser et lille overskud."],
  ["Næste møde er i april.", "Mødet sluttede kl. 21."],
];

/** Pages with a body and what else is on them. */
function pages(running: (page: number) => readonly PdfText[]): PdfPageSpec[] {
  return bodies.map((lines, index) => ({
    texts: [...running(index + 1), ...lines.map((text, at) => ({ text, x: 70, y: 200 + at * 14 }))],
  }));
}

function furniture(source: SourceText): string[] {
  return source.lines.filter((line) => line.furniture).map((line) => wordsOf(source, line));
}

describe("running headers and footers", () => {
  it("are lines that stand at the same place on page after page, numbers apart", async () => {
    const source = await readPages(
      ...pages((page) => [
        { text: "Havnevig Bådelaug", x: 70, y: 40 },
        { text: "3. marts 2031", x: 70, y: 810 },
        { text: `Side ${page} af 3`, x: 280, y: 810 },
      ]),
    );
    expect(furniture(source)).toEqual(
      [1, 2, 3].flatMap((page) => ["Havnevig Bådelaug", `3. marts 2031\tSide ${page} af 3`]),
    );
    expect(source.lines).toHaveLength(12);
  });

  it("may be missing on the first page and differ on left and right pages", async () => {
    const heads = ["", "Havnevig Bådelaug", "Referat", "Havnevig Bådelaug", "Referat"];
    const source = await readPages(
      ...heads.map((head, at) => ({
        texts: [
          ...(head ? [{ text: head, x: 70, y: 40 }] : []),
          { text: `Dette er punkt ${"abcde"[at]} på dagsordenen.`, x: 70, y: 200 },
        ],
      })),
    );
    expect(furniture(source)).toEqual(heads.slice(1));
  });

  it("are not the headings of items that each begin a page", async () => {
    const source = await readPages(
      ...pages((page) => [
        { text: `Punkt ${page}`, x: 70, y: 60, font: "bold" },
        { text: `${page}. Orientering`, x: 70, y: 80, font: "bold" },
        { text: `Bilag ${page}`, x: 70, y: 800 },
      ]),
    );
    expect(furniture(source)).toEqual([]);
  });

  it("are not lines of the text that happen to be alike", async () => {
    const source = await readPages(...pages(() => [{ text: "Beslutning", x: 70, y: 400, font: "bold" }]));
    expect(furniture(source)).toEqual([]);
  });

  it("are what the file marks as such, even on a single page", async () => {
    const source = await readPages({
      texts: [
        { text: "Havnevig Bådelaug", x: 70, y: 40, pagination: true },
        { text: "Referat af møde", x: 70, y: 100 },
      ],
    });
    expect(furniture(source)).toEqual(["Havnevig Bådelaug"]);
  });

  it("are a page's own number at its edge, even on a single page", async () => {
    const source = await readPages({
      texts: [
        { text: "Referat af møde", x: 70, y: 100 },
        { text: "Side 1/1", x: 480, y: 815 },
      ],
    });
    expect(furniture(source)).toEqual(["Side 1/1"]);
  });

  it("are text along the margin that is on several pages", async () => {
    const source = await readPages(
      ...pages(() => [{ text: "Nøgle: QX7-KLM-22P", x: 580, y: 600, angle: 270, size: 7 }]),
    );
    expect(furniture(source)).toEqual(Array.from({ length: 3 }, () => "Nøgle: QX7-KLM-22P"));
  });
});

describe("the foot of a letter", () => {
  const text = bodies.flat().map((words, at) => ({ text: words, x: 70, y: 200 + at * 14 }));
  const address = (y: number, size: number): PdfText[] => [
    { text: "Havnevig Bådelaug", x: 70, y, size },
    { text: "Kajen 4, 9400 Nørresundby", x: 70, y: y + 9, size },
    { text: "Tlf. 70 20 30 40", x: 250, y, size },
    { text: "post@havnevig.dk", x: 250, y: y + 9, size },
  ];

  it("is none of the text, also where it stands on one page alone", async () => {
    const next = { texts: [{ text: "Bestyrelsen takkede for et godt år.", x: 70, y: 320 }] };
    const source = await readPages({ texts: [...text, ...address(800, 7)] }, next);
    expect(
      furniture(source)
        .join("\n")
        .split(/[\t\n]/u)
        .sort(),
    ).toEqual(
      address(800, 7)
        .map((line) => line.text)
        .sort(),
    );
  });

  it("is small, apart from the text, and an address", async () => {
    const asText = async (...foot: readonly PdfText[]) => furniture(await readPages({ texts: [...text, ...foot] }));
    expect(await asText(...address(800, 11))).toEqual([]);
    expect(await asText(...address(290, 7))).toEqual([]);
    expect(await asText({ text: "Referatet er godkendt den 3. april.", x: 70, y: 800, size: 7 })).toEqual([]);
  });
});
