import { describe, expect, it } from "vitest";
import { item, level, list, p, table, tc } from "../support/docx-writer.ts";
import { lineOf, readDocx, wordsOfLines } from "../support/read-docx.ts";

describe("tables of a Word document", () => {
  it("are cells with table, row and column, one line for each paragraph of a cell", async () => {
    const body = table([
      ["Opgave", "Ansvarlig"],
      [tc("", p("Indhent tilbud"), p("på molen")), "Gorm Thygesen"],
    ]);
    const source = await readDocx(p("Aktioner") + body);
    expect(wordsOfLines(source)).toEqual([
      "Aktioner",
      "Opgave",
      "Ansvarlig",
      "Indhent tilbud",
      "på molen",
      "Gorm Thygesen",
    ]);
    expect(source.lines.map((line) => line.cell)).toEqual([
      undefined,
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 1 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
    ]);
  });

  it("number through the document, a table in a cell after the one around it", async () => {
    const inner = tc("", p("Ydre"), table([["Indre"]]), p("Efter"));
    const source = await readDocx(table([[inner]]) + table([["Næste"]]));
    expect(source.lines.map((line) => line.cell?.table)).toEqual([0, 1, 0, 2]);
  });

  it("know cells that span columns and rows, and columns that a row leaves out", async () => {
    const body = table(
      [
        [tc('<w:gridSpan w:val="2"/>', p("Navn og rolle")), "Til stede"],
        [tc('<w:vMerge w:val="restart"/>', p("Bestyrelsen")), "Inge", "ja"],
        [tc("<w:vMerge/>", p("")), "Hroar", "nej"],
        ["Rie"],
      ],
      ["", "", "", '<w:gridBefore w:val="2"/>'],
    );
    const source = await readDocx(body);
    expect(lineOf(source, "Navn og rolle").cell).toEqual({ table: 0, row: 0, column: 0, columnSpan: 2 });
    expect(lineOf(source, "Til stede").cell).toEqual({ table: 0, row: 0, column: 2 });
    expect(lineOf(source, "Bestyrelsen").cell).toEqual({ table: 0, row: 1, column: 0, rowSpan: 2 });
    expect(lineOf(source, "Hroar").cell).toEqual({ table: 0, row: 2, column: 1 });
    expect(lineOf(source, "Rie").cell).toEqual({ table: 0, row: 3, column: 2 });
  });

  it("mark the rows that Word repeats as the table's head", async () => {
    const source = await readDocx(table([["Navn"], ["Ulla"]], ["<w:tblHeader/>", ""]));
    expect(source.lines.map((line) => line.cell?.header)).toEqual([true, undefined]);
  });

  it("keep numbers and bullets in their cells", async () => {
    const numbering = list(1, level(0, "decimal", "%1."));
    const source = await readDocx({ numbering, body: table([[tc("", item("Velkomst", 1)), tc("", item("Valg", 1))]]) });
    expect(wordsOfLines(source)).toEqual(["1. Velkomst", "2. Valg"]);
    expect(lineOf(source, "2. Valg")).toMatchObject({ cell: { column: 1 }, list: { label: "2." } });
  });

  it("read rows and cells that stand in content controls", async () => {
    const row = `<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${tc("", p("Sagsnr."))}</w:sdtContent></w:sdt>${tc("", p("31/4402"))}</w:tr></w:sdtContent></w:sdt>`;
    const source = await readDocx(`<w:tbl><w:tblPr/>${row}</w:tbl>`);
    expect(source.lines.map((line) => line.cell?.column)).toEqual([0, 1]);
  });

  it("never let the page fall from one cell to the next when a row runs over a page", async () => {
    const breaks = "<w:r><w:lastRenderedPageBreak/></w:r>";
    const long = tc("", p("Først"), p(`${breaks}<w:r><w:t>siden efter</w:t></w:r>`));
    const source = await readDocx(table([[long, tc("", p("Ved siden af"))], ["Næste række"]]));
    expect(source.lines.map((line) => line.page)).toEqual([1, 2, 2, 2]);
    expect(source.pages).toBe(2);
  });

  it("count a page once when each cell of a row runs over it", async () => {
    const cell = tc("", p("Op"), p("<w:r><w:lastRenderedPageBreak/><w:t>Ned</w:t></w:r>"));
    expect((await readDocx(table([[cell, cell, cell]]) + p("Slut"))).pages).toBe(2);
  });
});
