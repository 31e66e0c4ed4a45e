import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pdfium } from "../../src/ingest/pdf/pdfium/module.ts";
import { read } from "../../src/ingest/read.ts";
import { MinutesError } from "../../src/record/errors.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { docx, p } from "../support/docx-writer.ts";
import { minutesPdf } from "../support/pdf-minutes.ts";
import { words } from "../support/pdf-reading.ts";
import { type PdfPageSpec, writePdf } from "../support/pdf-writer.ts";
import { zip } from "../support/zip-writer.ts";

const encryptedPdf = readFileSync(new URL("../../fixtures/pdf/encrypted.pdf", import.meta.url));
const oldOffice = Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`, "latin1");
const minutesDocx = docx(p("Referat af bestyrelsesmøde"));
const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1);

function open(fileName: string, bytes: Uint8Array, password?: string): Promise<SourceText> {
  return read({ fileName, bytes }, { ocr: "off", ...(password !== undefined && { password }) });
}

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return "read";
  } catch (error) {
    return error instanceof MinutesError ? error.code : String(error);
  }
}

function page(text: string): PdfPageSpec {
  return { texts: [{ text, x: 70, y: 100 }] };
}

describe("input that cannot be read has a code that does not change", () => {
  it.each<[string, string, Uint8Array, string]>([
    ["zero bytes", "referat.pdf", new Uint8Array(), "SOURCE_EMPTY"],
    ["zero bytes", "referat.docx", new Uint8Array(), "SOURCE_EMPTY"],
    ["half a PDF", "referat.pdf", minutesPdf().slice(0, 900), "PDF_DAMAGED"],
    ["half a Word document", "referat.docx", half(minutesDocx), "DOCX_DAMAGED"],
    ["an encrypted PDF without its password", "referat.pdf", encryptedPdf, "PDF_ENCRYPTED"],
    [
      "a spreadsheet called a Word document",
      "referat.docx",
      zip([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "xl/workbook.xml", content: "<workbook/>" },
      ]),
      "FORMAT_UNSUPPORTED",
    ],
    [
      "an archive called a Word document",
      "referat.docx",
      zip([{ name: "billede.bin", content: "\0\u0001" }]),
      "FORMAT_UNKNOWN",
    ],
    ["an old .doc called .docx", "referat.docx", oldOffice, "FORMAT_UNSUPPORTED"],
    ["an old .doc called .pdf", "referat.pdf", oldOffice, "FORMAT_UNSUPPORTED"],
  ])("%s (%s)", async (_, fileName, bytes, code) => {
    expect(await codeOf(open(fileName, bytes))).toBe(code);
  });

  it("an encrypted PDF with a wrong password", async () => {
    expect(await codeOf(open("referat.pdf", encryptedPdf, "forkert"))).toBe("PDF_ENCRYPTED");
  });
});

describe("what can be read is read", () => {
  it("of an encrypted PDF, with its password", async () => {
    expect((await open("referat.pdf", encryptedPdf, "havnevig")).lines.length).toBeGreaterThan(5);
  });

  it.each(["referat.docx", "referat.doc", "referat.txt", "referat"])("of a PDF called %s", async (fileName) => {
    expect((await open(fileName, minutesPdf())).properties.mediaType).toBe("application/pdf");
  });

  it.each(["referat.pdf", "referat.doc", "referat.zip"])("of a Word document called %s", async (fileName) => {
    expect(words(await open(fileName, minutesDocx))).toEqual(["Referat af bestyrelsesmøde"]);
  });

  it("of a PDF that has lost its end, with a notice", async () => {
    const whole = writePdf({ pages: [page("Side et"), page("Side to")] });
    const list = Buffer.from(whole).lastIndexOf("xref\n0");
    const secondPage = Buffer.from(whole).lastIndexOf("/Type /Page ");
    for (const [end, left] of [[list, ["Side et", "Side to"]] as const, [secondPage, ["Side et"]] as const]) {
      const source = await open("referat.pdf", whole.slice(0, end));
      expect(words(source)).toEqual(left);
      expect(source.notices.map(({ code }) => code)).toContain("source-text-partly-read");
    }
  });

  it("of 5,000 pages: every page, in its order", async () => {
    const pages = Array.from({ length: 5000 }, (_, at) => page(`Sag nummer ${at + 1} blev drøftet.`));
    const source = await open("arkiv.pdf", writePdf({ pages }));
    expect(source.pages).toBe(5000);
    expect(source.lines.map((line) => line.page)).toEqual(pages.map((_, at) => at + 1));
    expect(words(source).at(-1)).toBe("Sag nummer 5000 blev drøftet.");
  }, 120_000);

  it("of a file with one page that cannot be read, with a notice that names it", async () => {
    const source = await open(
      "referat.pdf",
      writePdf({ pages: [page("Side et"), { broken: true }, page("Side tre")] }),
    );
    expect(words(source)).toEqual(["Side et", "Side tre"]);
    expect(source.notices.find(({ code }) => code === "page-unreadable")?.message).toContain("page 2");
  });

  it("of a page with a drawing that holds itself: by the second reader, and without filling the memory", async () => {
    const before = await pdfium();
    const source = await open("referat.pdf", writePdf({ pages: [{ ...page("Referat"), endless: true }] }));
    expect(words(source)).toEqual(["Referat"]);
    expect(source.notices.map(({ code }) => code)).toEqual(["second-reader"]);
    expect(before.alive).toBe(false);
    expect(before.calls.memory.buffer.byteLength).toBeLessThan(300 * 1024 * 1024);
  }, 60_000);
});
