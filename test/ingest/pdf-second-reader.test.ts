import { describe, expect, it } from "vitest";
import { EngineDied, PdfBroken, type PdfEngine, PdfLocked } from "../../src/ingest/pdf/engine.ts";
import { pdfiumEngine } from "../../src/ingest/pdf/engine-pdfium.ts";
import { type PdfTools, readPdf } from "../../src/ingest/pdf/read-pdf.ts";
import { readWithPdfParse } from "../../src/ingest/pdf/second-reader.ts";
import { minutesPdf } from "../support/pdf-minutes.ts";
import { words } from "../support/pdf-reading.ts";
import { writePdf } from "../support/pdf-writer.ts";

const source = { fileName: "referat.pdf", bytes: minutesPdf() };
const danish = "Det er blevet besluttet, at der skal være en ny bro til de både, som ikke kan ligge ved den gamle. ";

const noSecond: PdfTools["readSecond"] = async () => {
  throw new Error("The second reader was asked.");
};
const tools: PdfTools = { engine: pdfiumEngine, readSecond: noSecond, startRecogniser: async () => null };

/** An engine that opens a document and then fails in this way. */
function failing(failure: Error): PdfEngine {
  return {
    async open(bytes, password) {
      const file = await pdfiumEngine.open(bytes, password);
      return {
        ...file,
        page() {
          throw failure;
        },
      };
    },
  };
}

describe("the second reader", () => {
  it("is not asked when the first one's words are well", async () => {
    const read = await readPdf(source, { ocr: "off" }, tools);
    expect(read.notices).toEqual([]);
  });

  it("reads in its place when the first breaks down on the document", async () => {
    const engine = failing(new EngineDied("out of memory"));
    const read = await readPdf(source, {}, { ...tools, engine, readSecond: readWithPdfParse });
    expect(words(read)).toContain("Dagsordenen blev godkendt uden bemærkninger.");
    expect(read.pages).toBe(2);
    expect(read.lines.at(-1)).toMatchObject({ page: 2 });
    expect(read.notices).toMatchObject([{ code: "second-reader", severity: "warning" }]);
  });

  it("decides between damaged and encrypted when the first cannot tell", async () => {
    const engine = failing(new PdfBroken("no"));
    const refusing = (failure: Error) =>
      readPdf(source, {}, { ...tools, engine, readSecond: () => Promise.reject(failure) });
    await expect(refusing(new PdfBroken("no"))).rejects.toMatchObject({ code: "PDF_DAMAGED" });
    await expect(refusing(new PdfLocked("no"))).rejects.toMatchObject({ code: "PDF_ENCRYPTED" });
  });

  it("is taken when the first one's words are garbage and its own are not", async () => {
    const garbage = { fileName: "referat.pdf", bytes: garbled() };
    const pages = [Array.from({ length: 5 }, () => danish.trim())];
    const read = await readPdf(garbage, { ocr: "off" }, { ...tools, readSecond: async () => ({ pages }) });
    expect(words(read)).toEqual(pages[0]);
    expect(read.notices.map(({ code }) => code)).toEqual(["second-reader"]);
  });

  it("is not taken when it reads no better; then a notice says that the words are bad", async () => {
    const garbage = { fileName: "referat.pdf", bytes: garbled() };
    const pages = [["\u0001\u0002\u0003 \u0004\u0005"]];
    const read = await readPdf(garbage, { ocr: "off" }, { ...tools, readSecond: async () => ({ pages }) });
    expect(read.notices.map(({ code }) => code)).toEqual(["text-quality-low"]);
  });

  it("keeps the bytes as they were", async () => {
    const bytes = minutesPdf();
    const before = Uint8Array.from(bytes);
    await readWithPdfParse(bytes, undefined);
    expect(bytes).toEqual(before);
  });
});

/** A page whose letters are shifted, as in fonts without a table of characters. */
function garbled(): Uint8Array {
  const shifted = Array.from(danish, (letter) =>
    letter === " " ? " " : String.fromCharCode((letter.charCodeAt(0) % 26) + 0x81),
  );
  const text = shifted.join("");
  return writePdf({
    pages: [{ texts: Array.from({ length: 5 }, (_, at) => ({ text, x: 30, y: 100 + at * 20, size: 8 })) }],
  });
}
