import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pdfAdapter } from "../../src/ingest/pdf/adapter.ts";
import { recognisePdf } from "../../src/ingest/pdf/recognise.ts";
import { type ErrorCode, MinutesError } from "../../src/record/errors.ts";
import { minutesPdf } from "../support/pdf-minutes.ts";
import { readPages, readSpec, words } from "../support/pdf-reading.ts";
import { writePdf } from "../support/pdf-writer.ts";

const fileName = "referat.pdf";
const encrypted = new Uint8Array(readFileSync(new URL("../../fixtures/pdf/encrypted.pdf", import.meta.url)));

/** Code and message of the refusal. */
async function refusal(bytes: Uint8Array, password?: string): Promise<[ErrorCode, string]> {
  try {
    await pdfAdapter.read({ fileName, bytes }, { ocr: "off", ...(password !== undefined && { password }) });
  } catch (error) {
    if (error instanceof MinutesError) return [error.code, error.message];
    throw error;
  }
  throw new Error("was read");
}

describe("recognising a PDF", () => {
  const recognise = (text: string) => recognisePdf({ fileName, bytes: Buffer.from(text, "latin1") });

  it("goes by the header, which may stand a little into the file", () => {
    expect(recognise("%PDF-1.7\n")).toBe(1);
    expect(recognise(`${"x".repeat(1019)}%PDF-`)).toBe(1);
    expect(recognise(`${"x".repeat(1020)}%PDF-`)).toBe(0);
    expect(recognise("Referat")).toBe(0);
    expect(recognise("")).toBe(0);
  });
});

describe("a PDF that cannot be read", () => {
  it("has no bytes", async () => {
    expect(await refusal(new Uint8Array())).toEqual(["SOURCE_EMPTY", "referat.pdf is empty: it holds no bytes."]);
  });

  it("is cut off", async () => {
    const [code, message] = await refusal(minutesPdf().slice(0, 900));
    expect(code).toBe("PDF_DAMAGED");
    expect(message).toContain("fetch it again");
  });

  it("is encrypted: without password, and with a wrong one", async () => {
    expect(await refusal(encrypted)).toEqual([
      "PDF_ENCRYPTED",
      "referat.pdf is encrypted: give its password with --password.",
    ]);
    expect(await refusal(encrypted, "havn")).toEqual([
      "PDF_ENCRYPTED",
      "referat.pdf is encrypted and the password given does not open it: check it and give it with --password.",
    ]);
  });
});

describe("a PDF that can be read in part", () => {
  it("is read with the right password like any other", async () => {
    const open = await pdfAdapter.read({ fileName, bytes: encrypted }, { password: "havnevig", ocr: "off" });
    const plain = await pdfAdapter.read({ fileName, bytes: minutesPdf() }, { ocr: "off" });
    expect(open.lines).toEqual(plain.lines);
  });

  it("is read although there is junk before and after it", async () => {
    const pdf = Buffer.from(writePdf({ pages: [{ texts: [{ text: "Referat", x: 70, y: 100 }] }] }));
    const bytes = Buffer.concat([Buffer.from("From: post\r\n"), pdf, Buffer.alloc(3000, 0x20)]);
    const source = await pdfAdapter.read({ fileName, bytes }, { ocr: "off" });
    expect(words(source)).toEqual(["Referat"]);
  });

  it("has no text: that is a notice and no error", async () => {
    const source = await readPages({ picture: { x: 0, y: 0, width: 595, height: 842 } });
    expect(source).toMatchObject({ text: "", lines: [], pages: 1, properties: { textLayer: "none" } });
    expect(source.notices.map(({ code }) => code)).toEqual(["no-text-layer"]);
  });

  it("has pages that are pictures among pages of text", async () => {
    const picture = { picture: { x: 20, y: 20, width: 555, height: 800 } };
    const text = { texts: [{ text: "Referat af bestyrelsesmøde", x: 70, y: 100 }] };
    const source = await readPages(text, picture, picture, text, picture);
    expect(source.properties.textLayer).toBe("native");
    expect(source.notices).toMatchObject([
      {
        code: "text-in-pictures",
        message: "What stands on pages 2-3 and 5 is a picture, and its words were not read.",
      },
    ]);
  });

  it("has a thousand pages, and each of them is read", async () => {
    const pages = Array.from({ length: 1000 }, (_, index) => ({
      texts: [
        { text: "Havnevig Bådelaug", x: 70, y: 40 },
        { text: `Sag nummer ${index + 1} blev drøftet.`, x: 70, y: 200 },
      ],
    }));
    const source = await readSpec({ pages });
    expect(source.pages).toBe(1000);
    expect(source.lines).toHaveLength(2000);
    expect(source.lines.filter((line) => line.furniture)).toHaveLength(1000);
    expect(words(source).at(-1)).toBe("Sag nummer 1000 blev drøftet.");
  });

  it("has a hundred thousand letters on one line", async () => {
    const source = await readPages({
      width: 14_000,
      texts: [{ text: "at ".repeat(33_000), x: 10, y: 100, size: 0.2 }],
    });
    expect(source.lines.length).toBeGreaterThan(0);
    expect(source.text.length).toBeGreaterThan(30_000);
  });
});
