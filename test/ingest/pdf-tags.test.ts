import { describe, expect, it } from "vitest";
import { cells, lineOf, readSpec } from "../support/pdf-reading.ts";
import type { PdfElement, PdfText } from "../support/pdf-writer.ts";

/** Texts with their elements, as a tagged file has them. */
function tagged(parts: readonly { text: PdfText; element: (mcid: number) => PdfElement }[]) {
  return {
    pages: [{ texts: parts.map(({ text }, mcid) => ({ ...text, mcid })) }],
    structure: { type: "Document", children: parts.map(({ element }, mcid) => element(mcid)) },
  };
}

const plain = (type: string) => (mcid: number) => ({ type, page: 0, mcid });

describe("a tagged PDF", () => {
  it("names its headings with their level", async () => {
    const source = await readSpec(
      tagged([
        { text: { text: "Referat af møde", x: 70, y: 90 }, element: plain("H1") },
        { text: { text: "Punkt 1. Dagsorden", x: 70, y: 120 }, element: plain("H2") },
        { text: { text: "Godkendt.", x: 70, y: 135 }, element: plain("P") },
      ]),
    );
    expect(source.properties.tagged).toBe(true);
    expect(source.lines.map((line) => line.heading)).toEqual([1, 2, undefined]);
  });

  it("names the labels of its lists", async () => {
    const source = await readSpec({
      pages: [
        {
          texts: [
            { text: "a)", x: 70, y: 100, mcid: 0 },
            { text: "at broen males", x: 90, y: 100, mcid: 1 },
          ],
        },
      ],
      structure: {
        type: "L",
        children: [
          {
            type: "LI",
            children: [
              { type: "Lbl", page: 0, mcid: 0 },
              { type: "LBody", page: 0, mcid: 1 },
            ],
          },
        ],
      },
    });
    expect(source.lines[0]?.list).toEqual({ label: "a)", level: 0, ordered: true });
  });

  it("names the cells of its tables, however they stand", async () => {
    const rows = [
      ["Opgave", "Ansvarlig"],
      ["Broen males", "Mads Toft"],
      ["Skiltet flyttes", ""],
    ];
    const texts: PdfText[] = [];
    const structure: PdfElement = {
      type: "Table",
      children: rows.map((row, at) => ({
        type: "TR",
        children: row.map((text, column) => {
          const type = at === 0 ? "TH" : "TD";
          if (text === "") return { type };
          texts.push({ text, x: 70 + column * 90, y: 100 + at * 13, mcid: texts.length });
          return { type, page: 0, mcid: texts.length - 1 };
        }),
      })),
    };
    const source = await readSpec({ pages: [{ texts }], structure });
    expect(cells(source)).toEqual([
      "0,0: Opgave",
      "0,1: Ansvarlig",
      "1,0: Broen males",
      "1,1: Mads Toft",
      "2,0: Skiltet flyttes",
    ]);
    expect(lineOf(source, "Ansvarlig").cell?.header).toBe(true);
  });
});
