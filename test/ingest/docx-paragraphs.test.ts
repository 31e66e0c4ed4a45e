import { describe, expect, it } from "vitest";
import { p, r } from "../support/docx-writer.ts";
import { lineOf, readDocx, wordsOfLines } from "../support/read-docx.ts";

describe("paragraphs of a Word document", () => {
  it("is one line for each paragraph, and an empty paragraph is a gap", async () => {
    const source = await readDocx(
      p("Referat af møde i Havnerådet") + p("") + p("Til stede: Åse Ægidius og Øjvind Rasch"),
    );
    expect(source.text).toBe("Referat af møde i Havnerådet\n\nTil stede: Åse Ægidius og Øjvind Rasch");
    expect(source.lines.map((line) => [line.number, line.continues])).toEqual([
      [1, false],
      [3, false],
    ]);
  });

  it("joins the runs of a word that Word split", async () => {
    expect(wordsOfLines(await readDocx(p(r("Beslut") + r("ning") + r(": Godkendt"))))).toEqual([
      "Beslutning: Godkendt",
    ]);
  });

  it("makes a line of its own after a line break, and keeps a tab", async () => {
    const body = p(
      `${r("Afbud:")}<w:r><w:tab/></w:r>${r("Bente Ølgod")}<w:r><w:br/></w:r>${r("Fraværende: ingen")}<w:r><w:cr/></w:r>${r("Referent: Palle")}`,
    );
    expect(wordsOfLines(await readDocx(body))).toEqual(["Afbud:\tBente Ølgod", "Fraværende: ingen", "Referent: Palle"]);
  });

  it("reads signs that stand outside the text: symbols, no-break hyphens, soft hyphens", async () => {
    const body = p(
      `${r("Punkt 4")}<w:r><w:noBreakHyphen/></w:r>${r("6 ")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r(" drø")}<w:r><w:softHyphen/></w:r>${r("ftet 20 ")}<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>`,
    );
    expect(wordsOfLines(await readDocx(body))).toEqual(["Punkt 4-6 ✓ drøftet 20 °"]);
  });

  it("reads codes of picture fonts that were typed as text", async () => {
    const body =
      p(r("\uf0b7 Ny bro", '<w:rFonts w:ascii="Symbol"/>')) +
      p(r("\uf0e0 udskydes", '<w:rFonts w:ascii="Wingdings"/>'));
    expect(wordsOfLines(await readDocx(body))).toEqual(["• Ny bro", "→ udskydes"]);
  });

  it("reads plain letters of a picture font as what they show", async () => {
    const font = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    expect(wordsOfLines(await readDocx(p(r("ü", font) + r(" udført ") + r("à", font) + r(" næste"))))).toEqual([
      "✓ udført → næste",
    ]);
  });

  it("reads documents whose prefixes or namespaces are not the usual ones", async () => {
    const strict = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const renamed = 'xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const bare =
      'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    for (const content of [
      `<w:document ${strict}><w:body><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Referat</w:t></w:r></w:p></w:body></w:document>`,
      `<ns0:document ${renamed}><ns0:body><ns0:p><ns0:pPr><ns0:outlineLvl ns0:val="0"/></ns0:pPr><ns0:r><ns0:t>Referat</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
      `<document ${bare}><body><p><pPr><outlineLvl x:val="0"/></pPr><r><t>Referat</t></r></p></body></document>`,
    ]) {
      const source = await readDocx({ body: "", entries: [{ name: "word/document.xml", content }] });
      expect([source.text, source.lines[0]?.heading]).toEqual(["Referat", 1]);
    }
  });

  it("does not read the line breaks of an indented file as text", async () => {
    const body = "<w:p>\n  <w:r>\n    <w:t>Kajplads\n      nord</w:t>\n  </w:r>\n</w:p>\n";
    expect((await readDocx(body)).text).toBe("Kajplads nord");
  });

  it("reads formulas, links and smart tags as text", async () => {
    const body = p(
      `<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:hyperlink r:id="x">${r(" se havn.example")}</w:hyperlink><w:smartTag>${r(" Sønderhav")}</w:smartTag>`,
    );
    expect(wordsOfLines(await readDocx(body))).toEqual(["a+b se havn.example Sønderhav"]);
  });
});

describe("the look of a line", () => {
  const styles = `
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Punktoverskrift"><w:name w:val="Punktoverskrift"/><w:basedOn w:val="Overskrift1"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Rund"><w:name w:val="Rund"/><w:basedOn w:val="Rund"/></w:style>
    <w:style w:type="character" w:styleId="Kraftig"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
  const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;

  it("gives heading level, weight and size of the style, with what it inherits", async () => {
    const source = await readDocx({ styles, body: p("Budget 2031", styled("Punktoverskrift")) + p("Brødtekst") });
    expect(lineOf(source, "Budget")).toMatchObject({ heading: 1, bold: true, italic: true, size: 16 });
    expect(lineOf(source, "Brødtekst")).toMatchObject({ bold: false, italic: false, size: 11 });
    expect(lineOf(source, "Brødtekst").heading).toBeUndefined();
  });

  it("takes the heading level that a paragraph sets itself", async () => {
    const source = await readDocx({
      styles,
      body:
        p("Valg", '<w:outlineLvl w:val="2"/>') + p("Ikke mere", `${styled("Overskrift1")}<w:outlineLvl w:val="9"/>`),
    });
    expect(lineOf(source, "Valg").heading).toBe(3);
    expect(lineOf(source, "Ikke mere").heading).toBeUndefined();
  });

  it("calls a line bold only when all its words are", async () => {
    const bold = "<w:b/>";
    const source = await readDocx({
      styles,
      body:
        p(r("Indstilling", bold) + r(": at planen godkendes")) +
        p(r("Beslutning", bold) + r("  ") + r("i dag", '<w:b w:val="true"/>')),
    });
    expect(lineOf(source, "Indstilling").bold).toBe(false);
    expect(lineOf(source, "Beslutning").bold).toBe(true);
  });

  it("switches bold off when a bold character style meets a bold paragraph style", async () => {
    const strong = r("Kraftig", '<w:rStyle w:val="Kraftig"/>');
    const source = await readDocx({ styles, body: p(strong, styled("Overskrift1")) + p(strong) });
    expect(source.lines.map((line) => line.bold)).toEqual([false, true]);
  });

  it("is not confused by a style that is based on itself", async () => {
    expect((await readDocx({ styles, body: p("Rundt", styled("Rund")) })).text).toBe("Rundt");
  });
});

describe("pages of a Word document", () => {
  const noted = "<w:r><w:lastRenderedPageBreak/></w:r>";
  const set = '<w:r><w:br w:type="page"/></w:r>';

  it("counts breaks that Word noted and breaks that the author set", async () => {
    const source = await readDocx(p("Side et") + p(noted + r("Side to")) + p(set) + p("Side tre"));
    expect(source.lines.map((line) => line.page)).toEqual([1, 2, 3]);
    expect(source.pages).toBe(3);
  });

  it("counts a set break once when Word noted it too, and two set breaks twice", async () => {
    const source = await readDocx(p("Side et") + p(set) + p(noted + r("Side to")) + p(set + set) + p("Side fire"));
    expect(source.lines.map((line) => line.page)).toEqual([1, 2, 4]);
  });

  it("begins a page before a paragraph that asks for one, but not before the first", async () => {
    const fresh = "<w:pageBreakBefore/>";
    const source = await readDocx(p("Forside", fresh) + p("Bilag 1", fresh));
    expect(source.lines.map((line) => line.page)).toEqual([1, 2]);
  });

  it("begins a page at a section, unless the next section goes on", async () => {
    const next = "<w:sectPr/>";
    const goesOn = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';
    const source = await readDocx(p("A", next) + p("B", next) + p("C", goesOn) + p("D") + next);
    expect(source.lines.map((line) => line.page)).toEqual([1, 2, 2, 3]);
  });

  it("says the page where a paragraph begins that runs over two", async () => {
    const source = await readDocx(p(r("Drøftelsen blev") + noted + r(" lang")) + p("Næste"));
    expect(source.lines.map((line) => line.page)).toEqual([1, 2]);
  });
});
