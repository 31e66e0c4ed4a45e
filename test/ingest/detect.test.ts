import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { detect } from "../../src/ingest/detect.ts";
import { maxSourceBytes, read } from "../../src/ingest/read.ts";
import { type RegistryEntry, registry } from "../../src/ingest/registry.ts";
import { MinutesError } from "../../src/record/errors.ts";

const idOf = (fileName: string, content: string | Uint8Array) =>
  detect({ fileName, bytes: typeof content === "string" ? Buffer.from(content) : content }).id;

/** The code and message of what is thrown. */
async function refusal(fileName: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  const error = await read({ fileName, bytes }).catch((caught: unknown) => caught);
  return error instanceof MinutesError ? `${error.code}: ${error.message}` : `no MinutesError: ${String(error)}`;
}

const prose = "Referat af bestyrelsesmøde\n\n1. Valg af dirigent\nSøren blev valgt.\n";
const markdown = "# Referat\n\n## 1. Valg\n\n**Beslutning:** Søren blev valgt.\n\n## 2. Eventuelt\n";

describe("plain text or Markdown", () => {
  it.each([
    ["prose is text", "referat.txt", prose, "txt"],
    ["prose is text even if it is called .md", "referat.md", prose, "txt"],
    ["headings and labels are Markdown", "referat.md", markdown, "markdown"],
    ["headings and labels are Markdown even if they are called .txt", "referat.txt", markdown, "markdown"],
    ["a stream without a name is told by its content", "-", markdown, "markdown"],
    ["bullets are text", "referat.txt", "Dagsorden\n- Velkomst\n- Valg\n- Evt.\n", "txt"],
    ["bullets without a name are text", "-", "Dagsorden\n- Velkomst\n- Valg\n- Evt.\n", "txt"],
    ["bullets in a .md are Markdown", "referat.md", "Dagsorden\n- Velkomst\n- Valg\n- Evt.\n", "markdown"],
    ["one # is text", "referat.txt", "Referat\n# 1 Valg\nSøren blev valgt.\n", "txt"],
    ["one pair of ** is text", "referat.txt", "Referat\n**vigtigt** Husk nøglen\n", "txt"],
    ["two headings under the name .txt are text", "referat.txt", "# Valg\nSøren\n# Evt.\nIntet\n", "txt"],
    ["two headings without a name are Markdown", "-", "# Valg\nSøren\n# Evt.\nIntet\n", "markdown"],
    [
      "a table with a delimiter row is Markdown",
      "referat.txt",
      "| Hvem | Hvad |\n|---|---|\n| Åse | Nøgle |\n",
      "markdown",
    ],
    ["a table without one is text", "referat.txt", "| Hvem | Hvad |\n| Åse | Nøgle |\n", "txt"],
    ["check boxes are Markdown", "referat.txt", "Deltagere\n- [x] Åse\n- [ ] Bo\n- [x] Ida\n", "markdown"],
    [
      "a mail with quotes and lines of dashes is text",
      "mail.txt",
      "> Hej\n> Tak\n-----\nVenlig hilsen\n=====\n",
      "txt",
    ],
    ["underlined titles are text", "referat.txt", "REFERAT\n=======\nDagsorden\n---------\n1. Valg\n", "txt"],
    ["stars and sums are text", "referat.txt", "Pris* 2 * 3 = 6\n* ekskl. moms\n_________ underskrift\n", "txt"],
  ])("%s", (_what, fileName, content, id) => {
    expect(idOf(fileName, content)).toBe(id);
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252", "cp850", "macintosh"])("Markdown in %s", (encoding) => {
    expect(idOf("referat", iconv.encode(markdown, encoding))).toBe("markdown");
    expect(idOf("referat.txt", iconv.encode(prose, encoding))).toBe("txt");
  });
});

describe("signatures and likenesses", () => {
  const format = (id: string, score: number): RegistryEntry => ({
    id,
    mediaType: `test/${id}`,
    extensions: [`.${id}`],
    recognise: () => score,
    load: () => Promise.reject(new Error("not loaded by detection")),
  });
  const detectAmong = (fileName: string, ...formats: RegistryEntry[]) =>
    detect({ fileName, bytes: Buffer.from("x") }, formats).id;

  it("a signature wins over any name", () => {
    expect(detectAmong("a.likely", format("likely", 0.9), format("signed", 1))).toBe("signed");
  });

  it("a name tips the balance between likenesses", () => {
    expect(detectAmong("a.two", format("one", 0.5), format("two", 0.4))).toBe("two");
    expect(detectAmong("a.TWO", format("one", 0.5), format("two", 0.4))).toBe("two");
    expect(detectAmong("a", format("one", 0.5), format("two", 0.4))).toBe("one");
  });

  it("a name alone is nothing", () => {
    expect(detectAmong("a.two", format("one", 0.1), format("two", 0))).toBe("one");
  });

  it("between equals the earlier line of the registry wins", () => {
    expect(detectAmong("a", format("one", 0.5), format("two", 0.5))).toBe("one");
  });

  it("nothing is recognised in what is no text", () => {
    const noise = Uint8Array.from({ length: 2000 }, (_, at) => (at * at * 31 + at * 7) % 256);
    expect(registry.filter((entry) => entry.recognise({ fileName: "a.txt", bytes: noise }) > 0)).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([
    ["no bytes", "referat.txt", "", "SOURCE_EMPTY: referat.txt is empty: it holds no bytes."],
    ["blanks", "referat.txt", " \n\t\n", "SOURCE_EMPTY: referat.txt is empty: it holds only blank characters."],
    [
      "old Word",
      "referat.doc",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0",
      "FORMAT_UNSUPPORTED: referat.doc is a document of old Office (.doc, .xls, .ppt, .msg), which is not read: save it as .docx or PDF and try again.",
    ],
    [
      "rich text, whatever its name",
      "referat.txt",
      "{\\rtf1\\ansi Referat}",
      "FORMAT_UNSUPPORTED: referat.txt is a rich text document (.rtf), which is not read: save it as .docx or PDF and try again.",
    ],
    [
      "PostScript",
      "referat.ps",
      "%!PS-Adobe-3.0\n",
      "FORMAT_UNSUPPORTED: referat.ps is a PostScript print file, which is not read: make a PDF of it.",
    ],
    [
      "a spreadsheet",
      "bilag.docx",
      "PK\x03\x04\x14\0\0\0\x08\0…PK\x01\x02…xl/workbook.xmlPK\x05\x06",
      "FORMAT_UNSUPPORTED: bilag.docx is a spreadsheet (.xlsx), which is not read: save it as PDF and try again.",
    ],
    [
      "a picture",
      "referat.txt",
      "\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
      "FORMAT_UNKNOWN: referat.txt seems to be a picture (PNG): read the text out of it (OCR) or put the picture in a PDF.",
    ],
    [
      "a photograph",
      "IMG_1.jpg",
      "\xff\xd8\xff\xe0\0\x10JFIF\0",
      "FORMAT_UNKNOWN: IMG_1.jpg seems to be a picture (JPEG): read the text out of it (OCR) or put the picture in a PDF.",
    ],
    [
      "a recording",
      "møde.m4a",
      "\0\0\0\x20ftypM4A \0\0\0\0",
      "FORMAT_UNKNOWN: møde.m4a seems to be a sound or film recording (MP4): give the written minutes.",
    ],
    [
      "a program",
      "referat.txt",
      "MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff",
      "FORMAT_UNKNOWN: referat.txt seems to be a program: give a document.",
    ],
    [
      "an archive",
      "referater.zip",
      "PK\x03\x04\x14\0\0\0\x08\0abc.bin",
      "FORMAT_UNKNOWN: referater.zip seems to be a zip archive that holds no document known here: unpack it and give the documents in it.",
    ],
    [
      "a copy that failed",
      "referat.txt",
      "\0".repeat(4096),
      "FORMAT_UNKNOWN: referat.txt seems to be nothing but zero bytes: check that the file was copied completely.",
    ],
    [
      "data",
      "referat.txt",
      "\x01\x02\x03\x04\x05\x06\x07\x00\x01",
      "FORMAT_UNKNOWN: referat.txt seems to be binary data and no text: give a document as text, Markdown, PDF, Word, OpenDocument or HTML.",
    ],
  ])("%s", async (_what, fileName, content, message) => {
    expect(await refusal(fileName, content)).toBe(message);
  });

  it("more bytes than minutes can have", async () => {
    const bytes = new Uint8Array(maxSourceBytes + 1).fill(0x61);
    expect(await refusal("arkiv.txt", bytes)).toMatch(
      /^SOURCE_TOO_LARGE: arkiv\.txt has 200\.1 MB and at most 200 MB are read/u,
    );
  });

  it("a text that begins like a program or a picture is a text", () => {
    expect(idOf("referat.txt", "MZ Rådgivning\nReferat af møde")).toBe("txt");
    expect(idOf("referat.txt", "BM Byg\nReferat af møde")).toBe("txt");
  });
});
