import { describe, expect, it } from "vitest";
import { docx, p, r, wordPart } from "../support/docx-writer.ts";
import { readDocx, wordsOfLines } from "../support/read-docx.ts";

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const content = { name: "[Content_Types].xml", content: types };

describe("the second reader of Word documents", () => {
  it("reads text that stands where no paragraph is, with a notice", async () => {
    const stray = r("Bestyrelsen vedtog at forhøje lejen af alle kajpladser.");
    const source = await readDocx({ body: p("Referat") + stray, entries: [content] });
    expect(wordsOfLines(source).join(" ")).toContain("Bestyrelsen vedtog at forhøje lejen af alle kajpladser.");
    expect(source.notices).toMatchObject([{ code: "second-reader", severity: "warning" }]);
  });

  it("reads on after a field that never ends", async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const source = await readDocx({
      body: p("Referat") + p(open) + p("Alt hvad der følger, ville ellers være en instruktion."),
      entries: [content],
    });
    expect(wordsOfLines(source)).toEqual(["Referat", "Alt hvad der følger, ville ellers være en instruktion."]);
    expect(source.notices).toMatchObject([{ code: "second-reader" }]);
  });

  it("is not asked for a few stray characters in a long document, which a notice counts", async () => {
    const long = p("Havnerådet drøftede driften af den nordre mole. ".repeat(60));
    expect((await readDocx({ body: long + r("stray words, twenty-five"), entries: [content] })).notices).toMatchObject([
      { code: "source-text-partly-read", message: expect.stringContaining("24 characters") },
    ]);
  });

  it("is not asked when text is left out on purpose", async () => {
    const body =
      p(`<w:del w:id="1">${r("En lang slettet sætning om kajpladser og leje.")}</w:del>${r("Kort", "")}`) +
      p(r("En lang skjult sætning om kajpladser.", "<w:vanish/>"));
    expect((await readDocx({ body, entries: [content] })).notices.map((each) => each.code)).toEqual([
      "tracked-changes",
      "hidden-text",
    ]);
  });

  it("does not hide the first reader's answer when it cannot read the document itself", async () => {
    const nested = `<w:r><w:t>${"Løs tekst uden afsnit. ".repeat(5)}</w:t></w:r>`;
    const styles = "<w:style w:styleId='a'><w:p></w:style>";
    const source = await readDocx({
      body: p("Referat") + nested,
      entries: [content, { name: "word/styles.xml", content: wordPart("w:styles", styles) }],
    });
    expect(wordsOfLines(source)).toContain("Referat");
  });

  it("is not given what would keep it busy for minutes", async () => {
    const busy = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${" ".repeat(200_000)}</w:instrText></w:r>`;
    const source = await readDocx({
      body: p("Referat") + p(busy) + p("Tekst efter et felt, der aldrig slutter."),
      entries: [content],
    });
    expect(wordsOfLines(source)).toEqual(["Referat"]);
    expect(source.notices).toMatchObject([{ code: "source-text-partly-read" }]);
  });

  it("says that a document is damaged when neither reader finds its body", async () => {
    const empty = docx({
      body: "",
      entries: [content, { name: "word/document.xml", content: wordPart("w:other", "<w:x/>") }],
    });
    await expect(readDocx(empty)).rejects.toMatchObject({ code: "DOCX_DAMAGED" });
  });
});
