import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pdfiumEngine } from "../../src/ingest/pdf/engine-pdfium.ts";
import { type FoundWord, type Recogniser, startRecogniser } from "../../src/ingest/pdf/ocr.ts";
import { type PdfTools, readPdf } from "../../src/ingest/pdf/read-pdf.ts";
import { lineOf, readPages, words } from "../support/pdf-reading.ts";
import { type PdfPageSpec, type PdfText, writePdf } from "../support/pdf-writer.ts";

const whole = { x: 0, y: 0, width: 595, height: 842 };
const texts: readonly PdfText[] = [
  { text: "Referat af bestyrelsesmøde", x: 70, y: 100, size: 16 },
  { text: "Bestyrelsen drøftede broen ved den nordlige mole.", x: 70, y: 140, size: 12 },
];

/** A scanned page: the picture of a page with text. */
async function scan(page: PdfPageSpec): Promise<PdfPageSpec> {
  const file = await pdfiumEngine.open(writePdf({ pages: [page] }), undefined);
  const points = file.raster(0, 200);
  file.close();
  if (!points) throw new Error("The page could not be painted.");
  return { picture: { ...whole, points } };
}

/** Finds the same words on every page, and counts the pages. */
function fake(found: readonly FoundWord[]): { tools: PdfTools; pages: () => number; isClosed: () => boolean } {
  let [pages, isClosed] = [0, false];
  const recogniser: Recogniser = {
    async recognise() {
      pages += 1;
      return found;
    },
    async close() {
      isClosed = true;
    },
  };
  const readSecond = () => Promise.reject(new Error("not asked"));
  const tools = { engine: pdfiumEngine, readSecond, startRecogniser: async () => recogniser };
  return { tools, pages: () => pages, isClosed: () => isClosed };
}

const found: readonly FoundWord[] = [
  { text: "Referat", confidence: 96, left: 200, right: 330, baseline: 300, height: 40 },
  { text: "nr.", confidence: 54, left: 345, right: 400, baseline: 301, height: 40 },
  { text: "Godkendt", confidence: 91, left: 200, right: 360, baseline: 420, height: 38 },
];

const scanned: PdfPageSpec = { picture: whole };
const written: PdfPageSpec = { texts };

async function read(pages: readonly PdfPageSpec[], ocr: "auto" | "off" | "force" | undefined, tools: PdfTools) {
  return readPdf({ fileName: "scan.pdf", bytes: writePdf({ pages }) }, ocr === undefined ? {} : { ocr }, tools);
}

describe("character recognition", () => {
  it("reads the pages that have no words, unless told otherwise, and marks how sure it is", async () => {
    const { tools, pages, isClosed } = fake(found);
    const source = await read([written, scanned], undefined, tools);
    expect(pages()).toBe(1);
    expect(isClosed()).toBe(true);
    expect(source.properties.textLayer).toBe("mixed");
    expect(words(source)).toEqual([...texts.map(({ text }) => text), "Referat nr.", "Godkendt"]);
    expect(source.lines.map((line) => [line.page, line.confidence])).toEqual([
      [1, undefined],
      [1, undefined],
      [2, 0.834],
      [2, 0.91],
    ]);
    expect(source.notices).toMatchObject([
      { code: "ocr", message: "The words of page 2 were recognised in a picture and may be wrong." },
      { code: "weak-words" },
    ]);
  });

  it("tells before each page which of how many it is", async () => {
    const told: unknown[] = [];
    const bytes = writePdf({ pages: [scanned, written, scanned] });
    const options = { onRecognise: (progress: unknown) => told.push(progress) };
    await readPdf({ fileName: "scan.pdf", bytes }, options, fake(found).tools);
    expect(told).toEqual([
      { page: 1, turn: 1, turns: 2 },
      { page: 3, turn: 2, turns: 2 },
    ]);
  });

  it("keeps the other pages when one cannot be recognised", async () => {
    const { tools } = fake(found);
    let turn = 0;
    const recogniser: Recogniser = {
      recognise: () => (turn++ === 0 ? Promise.reject(new Error("out of memory")) : Promise.resolve(found)),
      close: async () => undefined,
    };
    const source = await read([scanned, scanned], "auto", { ...tools, startRecogniser: async () => recogniser });
    expect(source.lines.map((line) => line.page)).toEqual([2, 2]);
    expect(source.notices.map(({ code }) => code)).toContain("text-in-pictures");
  });

  it("marks the words it is least sure of, and not their line", async () => {
    const source = await read([scanned], "auto", fake(found).tools);
    expect(source.weak?.map(({ start, end }) => source.text.slice(start, end))).toEqual(["nr."]);
  });

  it("puts the words where they stand on the page, in points", async () => {
    const source = await read([scanned], "auto", fake(found).tools);
    const line = lineOf(source, "Godkendt");
    expect(line.x).toBeCloseTo(72, 0);
    expect(line.y).toBeCloseTo(151, 0);
  });

  it("reads every page when forced, and none when off", async () => {
    const forced = fake(found);
    expect((await read([written, scanned], "force", forced.tools)).properties.textLayer).toBe("ocr");
    expect(forced.pages()).toBe(2);
    const off = fake(found);
    expect((await read([scanned], "off", off.tools)).notices.map(({ code }) => code)).toEqual(["no-text-layer"]);
    expect(off.pages()).toBe(0);
  });

  it("leaves a page as it is when it finds nothing on it", async () => {
    const source = await read([scanned], "auto", fake([]).tools);
    expect(source.properties.textLayer).toBe("none");
    expect(source.notices.map(({ code }) => code)).toEqual(["no-text-layer"]);
  });

  it("says how to install it when it is missing: a notice, or a refusal when it was asked for", async () => {
    const tools: PdfTools = { ...fake(found).tools, startRecogniser: async () => null };
    const source = await read([scanned], "auto", tools);
    expect(source.notices.map(({ code }) => code)).toEqual(["ocr", "no-text-layer"]);
    expect(source.notices[0]?.message).toContain("npm install tesseract.js");
    await expect(read([scanned], "force", tools)).rejects.toMatchObject({ code: "USAGE" });
  });

  it("reads Danish letters off a scanned page, and leaves no file behind", async () => {
    const { tools } = fake([]);
    const source = await read([await scan({ texts })], "auto", { ...tools, startRecogniser });
    expect(words(source)).toEqual(texts.map(({ text }) => text));
    expect(Math.min(...source.lines.map((line) => line.confidence ?? 0))).toBeGreaterThan(0.7);
    expect(readdirSync(".").filter((name) => name.includes("traineddata"))).toEqual([]);
  });
});

describe("a text layer that is there already", () => {
  const layer = texts.map((text) => ({ ...text, invisible: true }));

  it("is used and marked when it lies over a picture of the page", async () => {
    const source = await readPages({ picture: whole, texts: layer });
    expect(source.properties.textLayer).toBe("ocr");
    expect(words(source)).toEqual(texts.map(({ text }) => text));
  });

  it("is not read twice where the page's own words say the same", async () => {
    const source = await readPages({ picture: whole, texts: [...texts, ...layer] });
    expect(words(source)).toEqual(texts.map(({ text }) => text));
  });

  it("is left out when nothing of it can be seen, with a notice", async () => {
    const hidden = { text: "Skjult bemærkning fra et andet dokument", x: 70, y: 400, invisible: true };
    const source = await readPages({ texts: [...texts, hidden] });
    expect(words(source)).toEqual(texts.map(({ text }) => text));
    expect(source.notices).toMatchObject([
      { code: "hidden-text", message: "Text that cannot be seen was left out on page 1." },
    ]);
  });
});
