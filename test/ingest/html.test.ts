import { describe, expect, it } from "vitest";
import { htmlAdapter } from "../../src/ingest/html/adapter.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { lineOf, wordsOfLines } from "../support/read-docx.ts";

const readHtml = (page: string): Promise<SourceText> =>
  htmlAdapter.read({ fileName: "referat.html", bytes: Buffer.from(page) }, {});
const wordsOf = async (page: string) => wordsOfLines(await readHtml(page));

describe("blocks of a page", () => {
  it("are a line each, with blanks of the file collapsed", async () => {
    const source = await readHtml("<div>Referat\n  af   <b>møde</b></div><div>i Havnerådet</div>");
    expect(source.text).toBe("Referat af møde\ni Havnerådet");
    expect(source.lines.every((line) => line.continues === false)).toBe(true);
  });

  it("stand apart where a browser sets them apart", async () => {
    const source = await readHtml(
      "<h1>Referat</h1><div>Dato: 3. maj</div><p>Første afsnit.</p><p>Andet afsnit.</p><div>Tæt på</div>",
    );
    expect(source.text).toBe("Referat\n\nDato: 3. maj\n\nFørste afsnit.\n\nAndet afsnit.\n\nTæt på");
    expect(source.lines.map((line) => line.number)).toEqual([1, 3, 5, 7, 9]);
  });

  it("break where the page says, and keep breaks of preformatted text", async () => {
    expect(
      await wordsOf(
        "<p>Afbud:<br>Bente<br/><br>Palle</p><pre>Punkt 1\n   indrykket</pre><p style='white-space: pre-line'>A\nB</p>",
      ),
    ).toEqual(["Afbud:", "Bente", "Palle", "Punkt 1", "   indrykket", "A", "B"]);
  });

  it("keep a word together that inline elements run through", async () => {
    expect(await wordsOf("<p>Be<span>slut</span><em>ning</em>: <a href='x'>bilag 1</a>.</p>")).toEqual([
      "Beslutning: bilag 1.",
    ]);
  });

  it("give heading levels, weight and size as far as the page itself says so", async () => {
    const source = await readHtml(
      "<h2>Budget</h2><div role=heading aria-level=4>Valg</div><p style='font-weight:700;font-size:16px'>Fed</p><p>Halvt <strong>fed</strong></p><p><i>Kursiv</i></p><h3 style='font-weight: normal'>Let</h3>",
    );
    expect(lineOf(source, "Budget")).toMatchObject({ heading: 2, bold: true });
    expect(lineOf(source, "Valg")).toMatchObject({ heading: 4, bold: false });
    expect(lineOf(source, "Fed")).toMatchObject({ bold: true, size: 12 });
    expect(lineOf(source, "Halvt")).toMatchObject({ bold: false });
    expect(lineOf(source, "Kursiv")).toMatchObject({ italic: true });
    expect(lineOf(source, "Let")).toMatchObject({ heading: 3, bold: false });
  });
});

describe("lists of a page", () => {
  it("show the numbers that a browser prints", async () => {
    const source = await readHtml(
      "<ol><li>Valg<li>Økonomi<ol type=a><li>Budget<li>Regnskab</ol><li value=7>Eventuelt<li>Næste møde</ol>",
    );
    expect(wordsOfLines(source)).toEqual([
      "1. Valg",
      "2. Økonomi",
      "a. Budget",
      "b. Regnskab",
      "7. Eventuelt",
      "8. Næste møde",
    ]);
    expect(lineOf(source, "a. Budget").list).toEqual({ label: "a.", level: 1, ordered: true });
  });

  it.each([
    ["<ol start=5><li>x<li>x</ol>", ["5. x", "6. x"]],
    ["<ol reversed><li>x<li>x</ol>", ["2. x", "1. x"]],
    ["<ol type=I><li>x<li>x</ol>", ["I. x", "II. x"]],
    ["<ol style='list-style-type: lower-roman'><li>x</ol>", ["i. x"]],
    ["<ol style='list-style: none'><li>1) x</ol>", ["1) x"]],
    ["<ul><li>x<ul><li>y<ul><li>z</ul></ul></ul>", ["• x", "◦ y", "▪ z"]],
    ["<ul style='list-style-type:none'><li>x</ul>", ["x"]],
    ["<ul><li><ul><li>y</ul></ul>", ["◦ y"]],
    ["<ol><li><ol><li>y</ol></ol>", ["1.", "1. y"]],
  ])("print %s", async (page, expected) => {
    expect(await wordsOf(page)).toEqual(expected);
  });

  it("put the label on the first line of an item alone", async () => {
    const source = await readHtml("<ol><li><p>Godkendelse</p><p>Godkendt.</p></li></ol>");
    expect(wordsOfLines(source)).toEqual(["1. Godkendelse", "Godkendt."]);
    expect(source.lines[1]?.list).toBeUndefined();
  });

  it("say of a check box whether it is ticked", async () => {
    const source = await readHtml(
      "<ul><li><input type=checkbox checked disabled> Bestil bus</li></ul><p><input type=checkbox> Orientering</p>",
    );
    expect(wordsOfLines(source)).toEqual(["• ☒ Bestil bus", "☐ Orientering"]);
    expect(source.lines.map((line) => line.list?.checked)).toEqual([true, false]);
  });
});

describe("tables of a page", () => {
  it("are cells on the grid that spans make, the head marked", async () => {
    const source = await readHtml(`<table><thead><tr><th>Navn<th>Rolle<th>Til stede</tr></thead>
      <tr><td rowspan=2>Bestyrelsen<td>formand<td>ja<tr><td colspan=2>ingen suppleant</table>`);
    expect(source.lines.map((line) => [source.text.slice(line.start, line.end), line.cell])).toEqual([
      ["Navn", { table: 0, row: 0, column: 0, header: true }],
      ["Rolle", { table: 0, row: 0, column: 1, header: true }],
      ["Til stede", { table: 0, row: 0, column: 2, header: true }],
      ["Bestyrelsen", { table: 0, row: 1, column: 0, rowSpan: 2 }],
      ["formand", { table: 0, row: 1, column: 1 }],
      ["ja", { table: 0, row: 1, column: 2 }],
      ["ingen suppleant", { table: 0, row: 2, column: 1, columnSpan: 2 }],
    ]);
  });

  it("keep lines and lists inside a cell", async () => {
    const source = await readHtml("<table><tr><td>Deltagere<td><ul><li>Rie<li>Bo</ul>Afbud: ingen</table>");
    expect(wordsOfLines(source)).toEqual(["Deltagere", "• Rie", "• Bo", "Afbud: ingen"]);
    expect(source.lines.map((line) => line.cell?.column)).toEqual([0, 1, 1, 1]);
  });

  it("keep who does what beside the text when headings part the rows", async () => {
    const source = await readHtml(`<table><tr><td><td>Ansvarlig</tr>
      <tr><td colspan=2><h2>1. Vejen</h2></tr><tr><td>Hullet lappes.<td>Bo</tr>
      <tr><td colspan=2><h2>2. Eventuelt</h2></tr><tr><td>Intet.<td> </tr></table>`);
    expect(source.lines.map((line) => [source.text.slice(line.start, line.end), line.heading, line.cell])).toEqual([
      ["Ansvarlig", undefined, { table: 0, row: 0, column: 1 }],
      ["1. Vejen", 2, { table: 0, row: 1, column: 0, columnSpan: 2 }],
      ["Hullet lappes.", undefined, { table: 0, row: 2, column: 0 }],
      ["Bo", undefined, { table: 0, row: 2, column: 1 }],
      ["2. Eventuelt", 2, { table: 0, row: 3, column: 0, columnSpan: 2 }],
      ["Intet.", undefined, { table: 0, row: 4, column: 0 }],
    ]);
  });

  it("are as if they were not there when headings stand in rows of a single column", async () => {
    const source = await readHtml("<table><tr><td><h1>Referat</h1><tr><td>Mødet begyndte.<td></table>");
    expect(source.lines.map(({ cell }) => cell)).toEqual([undefined, undefined]);
  });

  it("are read as if not there when they only lay out the page", async () => {
    const inner = "<table><tr><td>Navn<td>Rie</table>";
    const source = await readHtml(
      `<table><tr><td><h1>Referat</h1></td><td>Side</td></tr></table><table><tr><td>Ydre ${inner}</table><table role=presentation><tr><td>A<td>B</table>`,
    );
    expect(source.lines.map((line) => [source.text.slice(line.start, line.end), line.cell?.table])).toEqual([
      ["Referat", undefined],
      ["Side", undefined],
      ["Ydre", undefined],
      ["Navn", 0],
      ["Rie", 0],
      ["A", undefined],
      ["B", undefined],
    ]);
  });

  it("are made of definition lists too: terms before what they say", async () => {
    const source = await readHtml("<dl><dt>Dato<dd>3. maj 2031<dt>Deltagere<dd>Rie<dd>Bo</dl>");
    expect(
      source.lines.map((line) => [source.text.slice(line.start, line.end), line.cell?.row, line.cell?.column]),
    ).toEqual([
      ["Dato", 0, 0],
      ["3. maj 2031", 0, 1],
      ["Deltagere", 1, 0],
      ["Rie", 1, 1],
      ["Bo", 1, 1],
    ]);
  });
});

describe("what a page shows and what not", () => {
  it("leaves out scripts, styles, templates and hidden elements", async () => {
    const page = `<head><title>Titel</title><style>p{}</style></head><body><script>var a = "<p>nej</p>";</script><noscript>Slå JavaScript til</noscript>
      <template><p>skabelon</p></template><p hidden>skjult</p><p style="DISPLAY : none">skjult</p><p style="visibility:hidden">skjult</p><span aria-hidden="true">★</span><select><option>valg</select><svg><text>figur</text></svg><textarea>felt</textarea><p>Synligt</p>`;
    const source = await readHtml(page);
    expect(source.text).toBe("Synligt");
    expect(source.notices).toEqual([]);
  });

  it("says so when much of the page is hidden", async () => {
    const source = await readHtml(
      `<p>Punkt 1</p><div style="display:none">${"Sagsfremstilling om havnen. ".repeat(20)}</div>`,
    );
    expect(source.notices).toMatchObject([{ code: "hidden-text", message: expect.stringContaining("unfold") }]);
  });

  it("marks what stands around the text", async () => {
    const page = `<header><a>Forside</a></header><nav><ul><li>Udvalg</ul></nav><main><article><header><h1>Referat</h1><p>3. maj 2031</p></header><p>Tekst</p><footer>Referent: Bo</footer></article></main>
      <aside>Nyheder</aside><div role="search">Søg her</div><button>Udskriv</button><footer>Kontakt</footer>`;
    const source = await readHtml(page);
    const furniture = source.lines
      .filter((line) => line.furniture)
      .map((line) => source.text.slice(line.start, line.end));
    expect(furniture).toEqual(["Forside", "• Udvalg", "Nyheder", "Søg her", "Udskriv", "Kontakt"]);
    expect(lineOf(source, "Referat").furniture).toBeUndefined();
    expect(lineOf(source, "Referent: Bo").furniture).toBeUndefined();
  });

  it("takes the header of a page for text when it holds the title", async () => {
    expect(
      lineOf(await readHtml("<header><h1>Referat af årsmøde</h1></header><p>Tekst</p>"), "Referat").furniture,
    ).toBeUndefined();
  });

  it("tells title, language and producer", async () => {
    const source = await readHtml(
      '<html lang="da"><head><title> Referat\n 3. maj </title><meta name="Generator" content="Microsoft Word 15"></head><p>x',
    );
    expect(source.properties).toEqual({
      mediaType: "text/html",
      textLayer: "native",
      encoding: "utf-8",
      title: "Referat 3. maj",
      language: "da",
      producer: "Microsoft Word 15",
    });
  });

  it("says when there is nothing to read, as in a page that scripts fill", async () => {
    expect((await readHtml("<!doctype html><div id=root></div><script>start()</script>")).notices).toMatchObject([
      { code: "no-text", message: expect.stringContaining("PDF") },
    ]);
  });
});
