import { describe, expect, it } from "vitest";
import { p, r } from "../support/docx-writer.ts";
import { lineOf, readDocx, wordsOfLines } from "../support/read-docx.ts";

const reference = (kind: string, type: string, id: string) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

describe("headers and footers", () => {
  it("stand first and last, as furniture", async () => {
    const body = `${p("Referat")}<w:sectPr>${reference("header", "default", "header1")}${reference("footer", "default", "footer1")}</w:sectPr>`;
    const source = await readDocx({ body, furniture: { header1: p("Havnerådet"), footer1: p("Side 1 af 3") } });
    expect(source.lines.map((line) => [source.text.slice(line.start, line.end), line.furniture])).toEqual([
      ["Havnerådet", true],
      ["Referat", undefined],
      ["Side 1 af 3", true],
    ]);
  });

  it("are written once when several sections say the same, and each when they differ", async () => {
    const section = (header: string) => `<w:sectPr>${reference("header", "default", header)}</w:sectPr>`;
    const body = p("A", section("header1")) + p("B", section("header2")) + p("C") + section("header3");
    const source = await readDocx({
      body,
      furniture: { header1: p("Rådet"), header2: p("Rådet"), header3: p("Bilag") },
    });
    expect(wordsOfLines(source)).toEqual(["Rådet", "Bilag", "A", "B", "C"]);
  });

  it("read the header of the first page alone as text: it is a letterhead and does not run", async () => {
    const references = reference("header", "first", "header1") + reference("header", "default", "header2");
    const source = await readDocx({
      body: `${p("Referat")}<w:sectPr>${references}<w:titlePg/></w:sectPr>`,
      furniture: { header1: p("Dato: 3. maj 2031"), header2: p("Side 2") },
    });
    expect(lineOf(source, "Dato").furniture).toBeUndefined();
    expect(lineOf(source, "Side 2").furniture).toBe(true);
  });

  it("leave out a header for a first page that the section does not have", async () => {
    const source = await readDocx({
      body: `${p("Referat")}<w:sectPr>${reference("header", "first", "header1")}</w:sectPr>`,
      furniture: { header1: p("Gammelt") },
    });
    expect(source.text).toBe("Referat");
  });

  it("are not read when no section names them", async () => {
    expect((await readDocx({ body: p("Referat"), furniture: { header1: p("Løs") } })).text).toBe("Referat");
  });

  it("put the footer on the last page, so that pages never fall", async () => {
    const body = `${p("A")}${p('<w:r><w:br w:type="page"/></w:r>')}${p("B")}<w:sectPr>${reference("footer", "default", "footer1")}</w:sectPr>`;
    const source = await readDocx({ body, furniture: { footer1: p(r("Side")) } });
    expect(source.lines.map((line) => line.page)).toEqual([1, 2, 2]);
  });
});

describe("what a Word document says of itself", () => {
  it("gives title, producer and language", async () => {
    const core = "<dc:title>Referat  af møde</dc:title><dc:language>da-DK</dc:language>";
    const app = "<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion>";
    expect((await readDocx({ body: p("x"), core, app })).properties).toEqual({
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      textLayer: "native",
      title: "Referat af møde",
      language: "da-DK",
      producer: "Microsoft Office Word 16.0000",
    });
  });

  it("takes the language of the usual paragraph before that of Word's defaults", async () => {
    const lang = (value: string) => `<w:rPr><w:lang w:val="${value}"/></w:rPr>`;
    const usual = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>${lang("da-DK")}</w:style>`;
    const styles = `<w:docDefaults><w:rPrDefault>${lang("en-US")}</w:rPrDefault></w:docDefaults>`;
    expect((await readDocx({ body: p("x"), styles: styles + usual })).properties.language).toBe("da-DK");
    expect((await readDocx({ body: p("x"), styles })).properties.language).toBe("en-US");
  });

  it("says when there is no text, or only pictures", async () => {
    expect((await readDocx(p(""))).notices).toMatchObject([
      { code: "no-text", message: "The document holds no text." },
    ]);
    expect((await readDocx(p("<w:r><w:drawing/></w:r>"))).notices).toMatchObject([
      { code: "no-text", message: "The document holds pictures and no text." },
    ]);
  });
});
