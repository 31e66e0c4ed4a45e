import { describe, expect, it } from "vitest";
import { recogniseDocx } from "../../src/ingest/docx/recognise.ts";
import { read } from "../../src/ingest/read.ts";
import { zipLimits } from "../../src/ingest/zip/limits.ts";
import { docx, docxEntries, p, r, wordPart } from "../support/docx-writer.ts";
import { readDocx, wordsOfLines } from "../support/read-docx.ts";
import { zip } from "../support/zip-writer.ts";

const main = "word/document.xml";
const withMain = (content: string | Uint8Array, more: object = {}) =>
  docx({ body: "", entries: [{ name: main, content, ...more }] });
const failure = (bytes: Uint8Array) =>
  readDocx(bytes).then(
    () => "read",
    (error: { code?: string }) => error.code,
  );

describe("damaged Word documents", () => {
  it.each([
    ["empty", new Uint8Array(), "SOURCE_EMPTY"],
    ["no container at all", new TextEncoder().encode("PK\u0003\u0004 og så ikke mere"), "DOCX_DAMAGED"],
    ["cut in half", docx(p("Referat")).subarray(0, 900), "DOCX_DAMAGED"],
    ["without its body", zip(docxEntries({ body: p("x") }).filter((entry) => entry.name !== main)), "DOCX_DAMAGED"],
    ["with a wrong checksum", withMain(wordPart("w:document", "<w:body/>"), { crc: 1 }), "DOCX_DAMAGED"],
    ["with a body that is not XML", withMain("Kære alle"), "DOCX_DAMAGED"],
    ["with a body that ends early", withMain(wordPart("w:document", "<w:body><w:p>").slice(0, -13)), "DOCX_DAMAGED"],
    [
      "with 100,000 broken tags",
      withMain(`<w:document><w:body>${"<w:p <w:r".repeat(100_000)}</w:body></w:document>`),
      "DOCX_DAMAGED",
    ],
  ])("have a code of their own: %s", async (_, bytes, code) => {
    expect(await failure(bytes)).toBe(code);
  });

  it("are still recognised when the end of the file is lost", () => {
    const bytes = docx(p("Referat"));
    expect(recogniseDocx({ fileName: "a", bytes })).toBe(1);
    expect(recogniseDocx({ fileName: "a", bytes: bytes.subarray(0, bytes.length - 400) })).toBe(1);
  });

  it("are read without the parts beside the body that are damaged, and a notice names them", async () => {
    const source = await readDocx({
      body: p("Referat"),
      styles: "",
      entries: [{ name: "word/styles.xml", content: "<w:styles><w:style>" }],
    });
    expect(source.text).toBe("Referat");
    expect(source.notices).toMatchObject([
      { code: "source-text-partly-read", message: "Damaged parts were left out: word/styles.xml." },
    ]);
  });

  it("keep their words when a byte is no UTF-8, with a notice", async () => {
    const part = Buffer.from(wordPart("w:document", `<w:body>${p("Bl?b")}</w:body>`), "latin1");
    part[part.indexOf("?b")] = 0xe5;
    const source = await readDocx(withMain(part));
    expect(source.text).toBe("Bl\ufffdb");
    expect(source.notices).toMatchObject([{ code: "encoding-damaged" }]);
  });

  it("keep their words around control characters, with a notice", async () => {
    const source = await readDocx(p("Ny\u000bt b&#11;ro\u0001byg"));
    expect(source.text).toBe("Nyt brobyg");
    expect(source.notices).toMatchObject([{ code: "control-characters-removed" }]);
  });

  it("are read in the encoding that they declare", async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${wordPart("w:document", `<w:body>${p("Blåbær")}</w:body>`).split("?>\n")[1]}`;
    expect((await readDocx(withMain(Buffer.from(text, "latin1")))).text).toBe("Blåbær");
    const wide = `\ufeff${wordPart("w:document", `<w:body>${p("Blåbær")}</w:body>`).split("?>\n")[1]}`;
    expect((await readDocx(withMain(Buffer.from(wide, "utf16le")))).text).toBe("Blåbær");
  });
});

describe("what only looks like a Word document", () => {
  it("is not recognised", async () => {
    const sheet = zip([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "xl/workbook.xml", content: "<workbook/>" },
    ]);
    expect(recogniseDocx({ fileName: "referat.docx", bytes: sheet })).toBe(0);
    expect(
      recogniseDocx({ fileName: "referat.docx", bytes: new TextEncoder().encode("word/ [Content_Types].xml") }),
    ).toBe(0);
    const other = zip([{ name: "noter.txt", content: "Referat" }]);
    await expect(read({ fileName: "referat.docx", bytes: other })).rejects.toMatchObject({ code: "FORMAT_UNKNOWN" });
  });

  it("is an encrypted one when the older container holds it as one stream, with advice", async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
    await expect(read({ fileName: "referat.docx", bytes })).rejects.toMatchObject({
      code: "DOCX_ENCRYPTED",
      message: expect.stringContaining("save it without the password"),
    });
  });

  it("is an old .doc otherwise, whatever its name", async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(read({ fileName: "referat.docx", bytes })).rejects.toMatchObject({ code: "FORMAT_UNSUPPORTED" });
  });

  it("is encrypted when its parts are", async () => {
    expect(await failure(withMain("x".repeat(13), { flags: 1, claimedSize: 1 }))).toBe("DOCX_ENCRYPTED");
  });
});

describe("Word documents made to hurt", () => {
  it("are not unpacked when they say that they are too large, or are packed too hard", async () => {
    expect(await failure(withMain(" ".repeat(zipLimits.partBytes + 1), { deflate: true }))).toBe("SOURCE_TOO_LARGE");
    expect(await failure(withMain(" ".repeat(8_000_000), { deflate: true }))).toBe("SOURCE_TOO_LARGE");
  });

  it("are not unpacked beyond the size that they claim", async () => {
    expect(await failure(withMain(" ".repeat(8_000_000), { deflate: true, claimedSize: 1000 }))).toBe(
      "SOURCE_TOO_LARGE",
    );
  });

  it("are refused with too many parts", async () => {
    const entries = Array.from({ length: zipLimits.entries + 1 }, (_, index) => ({
      name: `word/${index}`,
      content: "",
    }));
    expect(await failure(zip(entries))).toBe("SOURCE_TOO_LARGE");
  });

  it.each(["../../etc/passwd", "/etc/passwd", "C:\\autoexec.bat", "word/document.xml", "WORD/Document.xml"])(
    "are refused with a part that is named %s",
    async (name) => {
      expect(await failure(zip([...docxEntries({ body: p("x") }), { name, content: "x" }]))).toBe("DOCX_DAMAGED");
    },
  );

  it("never open what lies outside: a target above the container is no part", async () => {
    const relationships =
      '<Relationships><Relationship Id="h" Type="x/header" Target="../../../etc/passwd"/><Relationship Id="e" Type="x/header" TargetMode="External" Target="http://havn.example/x"/></Relationships>';
    const body = `${p("Referat")}<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:headerReference w:type="default" r:id="e"/></w:sectPr>`;
    const source = await readDocx({
      body,
      entries: [{ name: "word/_rels/document.xml.rels", content: relationships }],
    });
    expect(source.text).toBe("Referat");
  });

  it("are refused with a document type, so no entity is ever expanded", async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${wordPart("w:document", `<w:body>${p("&b;")}</w:body>`).split("?>\n")[1]}`;
    expect(await failure(withMain(bomb))).toBe("DOCX_DAMAGED");
    expect(await failure(docx(p("&xxe;")))).toBe("DOCX_DAMAGED");
  });

  it("are refused when nested deeper than any document", async () => {
    expect(
      await failure(docx("<w:sdt><w:sdtContent>".repeat(20_000) + p("x") + "</w:sdtContent></w:sdt>".repeat(20_000))),
    ).toBe("SOURCE_TOO_LARGE");
  });

  it("do not reach the prototypes of our objects", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="heading 1"/></w:style>';
    const source = await readDocx({
      styles,
      body: p("x", '<w:pStyle w:val="__proto__"/>') + p("y", '<w:pStyle w:val="constructor"/>'),
    });
    expect(source.lines.map((line) => line.heading)).toEqual([1, undefined]);
    expect(({} as { heading?: number }).heading).toBeUndefined();
  });

  it("are read in time that grows with their length", async () => {
    const paragraphs = Array.from({ length: 100_000 }, (_, index) => p(`Punkt ${index}`)).join("");
    const source = await readDocx(paragraphs);
    expect(source.lines).toHaveLength(100_000);
    expect(wordsOfLines(source).at(-1)).toBe("Punkt 99999");
  });

  it.each([
    [
      "fields",
      "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(50_000) +
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>".repeat(50_000),
    ],
    ["line breaks", "<w:r><w:br/></w:r>".repeat(100_000)],
    ["runs", r("a").repeat(100_000)],
    [
      "blanks in an instruction",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${" ".repeat(500_000)}</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
  ])("are read with a paragraph of very many %s", async (_, content) => {
    const source = await readDocx(p(content) + p("Slut"));
    expect(wordsOfLines(source).at(-1)).toBe("Slut");
  });

  it("leave the caller's bytes as they were", async () => {
    const bytes = docx(p("Referat"));
    const before = Buffer.from(bytes);
    await readDocx(bytes);
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });
});
