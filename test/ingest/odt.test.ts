import { describe, expect, it } from "vitest";
import { odtAdapter } from "../../src/ingest/odt/adapter.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { heading, type OdtParts, odt, odtList, para } from "../support/odt-writer.ts";
import { lineOf, wordsOfLines } from "../support/read-docx.ts";

const readOdt = (parts: OdtParts | string): Promise<SourceText> =>
  odtAdapter.read({ fileName: "referat.odt", bytes: odt(parts) }, {});

const number = (level: number, attributes: string) =>
  `<text:list-level-style-number text:level="${level}" ${attributes}/>`;
const listStyle = (name: string, ...levels: string[]) =>
  `<text:list-style style:name="${name}">${levels.join("")}</text:list-style>`;

describe("paragraphs of an OpenDocument text", () => {
  it("are one line each, and an empty one is a gap", async () => {
    const source = await readOdt(para("Referat af årsmøde") + para("") + para("Til stede: Åge og Øllegaard"));
    expect(source.text).toBe("Referat af årsmøde\n\nTil stede: Åge og Øllegaard");
    expect(source.lines.map((line) => [line.number, line.continues])).toEqual([
      [1, false],
      [3, false],
    ]);
  });

  it("keep blanks, tabs and line breaks that are elements, and none that the file was laid out with", async () => {
    const source = await readOdt(
      "<text:p>\n   Afbud:<text:tab/>Bente\n   Ølgod<text:s text:c='3'/>og <text:span> flere</text:span><text:line-break/> Referent: Palle </text:p>",
    );
    expect(wordsOfLines(source)).toEqual(["Afbud:\tBente Ølgod   og flere", "Referent: Palle"]);
  });

  it("give heading level, weight and size with what the styles inherit", async () => {
    const styles = `
      <style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>
      <style:style style:name="Standard" style:family="paragraph"/>
      <style:style style:name="Overskrift" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
      <style:style style:name="Stor" style:family="paragraph" style:parent-style-name="Overskrift"><style:text-properties fo:font-size="150%"/></style:style>
      <style:style style:name="Rund" style:family="paragraph" style:parent-style-name="Rund"/>`;
    const formatting =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>';
    const body =
      heading(2, "Budget", 'text:style-name="Stor"') +
      para("<text:span text:style-name='T1'>Kursivt</text:span>") +
      para("Plain <text:span text:style-name='T1'>og fed</text:span>") +
      para("Rundt", "Rund");
    const source = await readOdt({ styles, formatting, body });
    expect(lineOf(source, "Budget")).toMatchObject({ heading: 2, bold: true, italic: false, size: 21 });
    expect(lineOf(source, "Kursivt")).toMatchObject({ bold: true, italic: true, size: 11 });
    expect(lineOf(source, "Plain")).toMatchObject({ bold: false, italic: false });
    expect(lineOf(source, "Rundt").heading).toBeUndefined();
  });

  it("count pages by breaks that were set and breaks that were noted, once when they are the same", async () => {
    const formatting =
      '<style:style style:name="Ny" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>';
    const body =
      para("Et") +
      para("To", "Ny") +
      para("Tre<text:soft-page-break/> og fire") +
      para("<text:soft-page-break/>") +
      para("Fem", "Ny");
    const source = await readOdt({ formatting, body });
    expect(source.lines.map((line) => line.page)).toEqual([1, 2, 2, 4]);
    expect(source.pages).toBe(4);
  });
});

describe("numbers of an OpenDocument text", () => {
  const styles = listStyle(
    "L1",
    number(1, 'style:num-format="1" style:num-prefix="Punkt " style:num-suffix=":"'),
    number(2, 'style:num-format="1" text:display-levels="2"'),
    number(3, 'style:num-format="a" style:num-suffix=")"'),
  );

  it("stand in front of the words as they are printed, the first paragraph of an item alone", async () => {
    const source = await readOdt({
      styles,
      body: odtList("L1", [para("Velkomst") + para("Formanden bød velkommen."), para("Økonomi")]),
    });
    expect(wordsOfLines(source)).toEqual(["Punkt 1: Velkomst", "Formanden bød velkommen.", "Punkt 2: Økonomi"]);
    expect(source.lines.map((line) => line.list)).toEqual([
      { label: "Punkt 1:", level: 0, ordered: true },
      undefined,
      { label: "Punkt 2:", level: 0, ordered: true },
    ]);
  });

  it("count level by level, also where an item holds nothing but a deeper list", async () => {
    const deeper = odtList("L1", [para("B") + odtList("L1", [para("C"), para("D")]), para("E")]);
    const body = odtList("L1", [para("A") + deeper, odtList("L1", [para("F")]), para("G")]);
    expect(wordsOfLines(await readOdt({ styles, body }))).toEqual([
      "Punkt 1: A",
      "1.1 B",
      "a) C",
      "b) D",
      "1.2 E",
      "1.3 F",
      "Punkt 2: G",
    ]);
  });

  it("begin anew with a new list, and go on where a list says so", async () => {
    const body =
      odtList("L1", [para("A")], 'xml:id="en"') +
      odtList("L1", [para("B")], 'text:continue-numbering="true"') +
      odtList("L1", [para("C")]) +
      odtList("L1", [para("D")], 'text:continue-list="en"') +
      odtList("L1", [`<text:list-item text:start-value="7">${para("E")}</text:list-item>`, para("F")]);
    expect(wordsOfLines(await readOdt({ styles, body }))).toEqual([
      "Punkt 1: A",
      "Punkt 2: B",
      "Punkt 1: C",
      "Punkt 3: D",
      "Punkt 7: E",
      "Punkt 8: F",
    ]);
  });

  it("follow the pattern that newer programs write", async () => {
    const newer = listStyle(
      "L2",
      number(1, 'style:num-format="I" loext:num-list-format="Ad %1%."'),
      number(2, 'style:num-format="1" loext:num-list-format="%1%-%2%"'),
    );
    const body = odtList("L2", [para("A") + odtList("L2", [para("B")])]);
    expect(wordsOfLines(await readOdt({ styles: newer, body }))).toEqual(["Ad I. A", "I-1 B"]);
  });

  it("come from the list style of the paragraph when the list names none", async () => {
    const own = `${styles}<style:style style:name="Punkt" style:family="paragraph" style:list-style-name="L1"/>`;
    const body = `<text:list><text:list-item>${para("A", "Punkt")}</text:list-item></text:list>`;
    expect(wordsOfLines(await readOdt({ styles: own, body }))).toEqual(["Punkt 1: A"]);
  });

  it("are counted for headings where headings are numbered, but not for one that is left out", async () => {
    const level = (at: number) =>
      `<text:outline-level-style text:level="${at}" style:num-format="1" text:display-levels="${at}"/>`;
    const outline = `<text:outline-style>${level(1)}${level(2)}</text:outline-style>`;
    const body =
      heading(1, "A") +
      heading(2, "B") +
      heading(1, "Uden", 'text:is-list-header="true"') +
      heading(2, "C") +
      heading(1, "D");
    expect(wordsOfLines(await readOdt({ styles: outline, body }))).toEqual(["1 A", "1.1 B", "Uden", "1.2 C", "2 D"]);
  });

  it("are bullets where the list has bullets", async () => {
    const bullets = listStyle(
      "L3",
      '<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/>',
      '<text:list-level-style-bullet text:level="2" text:bullet-char="–"/>',
    );
    const source = await readOdt({ styles: bullets, body: odtList("L3", [para("a") + odtList("L3", [para("b")])]) });
    expect(wordsOfLines(source)).toEqual(["• a", "– b"]);
    expect(source.lines[1]?.list).toEqual({ label: "–", level: 1, ordered: false });
  });
});

describe("tables of an OpenDocument text", () => {
  const cell = (content: string, more = "") => `<table:table-cell ${more}>${para(content)}</table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;

  it("are cells with row, column and spans, the head marked", async () => {
    const body = `<table:table><table:table-column/>
      <table:table-header-rows>${row(cell("Navn"), cell("Rolle"))}</table:table-header-rows>
      <table:table-rows>${row(cell("Rie", 'table:number-rows-spanned="2"'), cell("kasserer"))}
      ${row("<table:covered-table-cell/>", cell("referent"))}
      ${row(cell("Alle", 'table:number-columns-spanned="2"'), "<table:covered-table-cell/>")}</table:table-rows></table:table>`;
    const source = await readOdt(body);
    expect(source.lines.map((line) => [source.text.slice(line.start, line.end), line.cell])).toEqual([
      ["Navn", { table: 0, row: 0, column: 0, header: true }],
      ["Rolle", { table: 0, row: 0, column: 1, header: true }],
      ["Rie", { table: 0, row: 1, column: 0, rowSpan: 2 }],
      ["kasserer", { table: 0, row: 1, column: 1 }],
      ["referent", { table: 0, row: 2, column: 1 }],
      ["Alle", { table: 0, row: 3, column: 0, columnSpan: 2 }],
    ]);
  });

  it("count columns that are written once for many, and pages noted between rows", async () => {
    const body = `<table:table>${row('<table:table-cell table:number-columns-repeated="3"/>', cell("D"))}<text:soft-page-break/>${row(cell("A"))}</table:table>`;
    const source = await readOdt(body);
    expect(source.lines.map((line) => [line.cell?.column, line.page])).toEqual([
      [3, 1],
      [0, 2],
    ]);
  });
});

describe("what stands beside the text of an OpenDocument text", () => {
  const masterPage = (inside: string, name = "Standard") =>
    `<style:master-page style:name="${name}">${inside}</style:master-page>`;

  it("is furniture in headers, footers and tables of contents; a header of the first page alone is text", async () => {
    const pages = masterPage(
      `<style:header>${para("Rådet")}</style:header><style:header-first>${para("Dato: 3. maj 2031")}</style:header-first><style:footer>${para("Side <text:page-number>1</text:page-number>")}</style:footer>`,
    );
    const contents = `<text:table-of-content><text:table-of-content-source>${para("skabelon")}</text:table-of-content-source><text:index-body>${para("1 Velkomst 2")}</text:index-body></text:table-of-content>`;
    const source = await readOdt({ pages, body: contents + para("Referat") });
    expect(source.lines.map((line) => [source.text.slice(line.start, line.end), line.furniture])).toEqual([
      ["Dato: 3. maj 2031", undefined],
      ["Rådet", true],
      ["1 Velkomst 2", true],
      ["Referat", undefined],
      ["Side 1", true],
    ]);
  });

  it("is written once, and only for page layouts that are used", async () => {
    const header = (text: string) => `<style:header>${para(text)}</style:header>`;
    const pages =
      masterPage(header("Rådet")) + masterPage(header("Rådet"), "Anden") + masterPage(header("Kuvert"), "Kuvert");
    const formatting = '<style:style style:name="Skift" style:family="paragraph" style:master-page-name="Anden"/>';
    expect(wordsOfLines(await readOdt({ pages, formatting, body: para("A") + para("B", "Skift") }))).toEqual([
      "Rådet",
      "A",
      "B",
    ]);
  });

  it("is left out with a notice: deleted text, comments, hidden text", async () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${para("slettet")}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>`;
    const formatting =
      '<style:style style:name="Skjult" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const comment = `<office:annotation><dc:creator>Ib</dc:creator>${para("Er det rigtigt?")}</office:annotation>`;
    const section = `<text:section text:display="none">${para("Skjult afsnit")}</text:section>`;
    const source = await readOdt({
      formatting,
      body: `${changes}${para(`Prisen${comment} er <text:span text:style-name="Skjult">ikke </text:span>5.000 kr.`)}${section}`,
    });
    expect(source.text).toBe("Prisen er 5.000 kr.");
    expect(source.notices.map((notice) => notice.code)).toEqual([
      "tracked-changes",
      "comments-left-out",
      "hidden-text",
    ]);
  });

  it("is read where it belongs: text boxes after their paragraph, notes at the end", async () => {
    const box = `<draw:frame><draw:text-box>${para("I boksen")}</draw:text-box></draw:frame>`;
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${para("Noten")}</text:note-body></text:note>`;
    expect(
      wordsOfLines(
        await readOdt(
          `${para(`Lejen${note}${box} stiger`)}<draw:custom-shape>${para("I figuren")}</draw:custom-shape>${para("Slut")}`,
        ),
      ),
    ).toEqual(["Lejen stiger", "I boksen", "I figuren", "Slut", "Noten"]);
  });

  it("gives title, producer and language", async () => {
    const styles =
      '<style:default-style style:family="paragraph"><style:text-properties fo:language="da" fo:country="DK"/></style:default-style>';
    const source = await readOdt({
      styles,
      meta: "<dc:title>Årsmøde</dc:title><meta:generator>LibreOffice/24.2</meta:generator>",
      body: para("x"),
    });
    expect(source.properties).toEqual({
      mediaType: "application/vnd.oasis.opendocument.text",
      textLayer: "native",
      title: "Årsmøde",
      producer: "LibreOffice/24.2",
      language: "da-DK",
    });
  });

  it("says when there is no text", async () => {
    expect((await readOdt(para(""))).notices).toMatchObject([{ code: "no-text" }]);
  });
});
