import { describe, expect, it } from "vitest";
import { item, level, list, p, r, table } from "../support/docx-writer.ts";
import { lineOf, readDocx, wordsOfLines } from "../support/read-docx.ts";

const box = (...paragraphs: string[]) => `<w:txbxContent>${paragraphs.join("")}</w:txbxContent>`;

describe("text boxes", () => {
  const newer = `<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(p("Boks i margenen"), p("to linjer"))}</wps:txbx></wps:wsp></w:drawing></mc:Choice>`;
  const older = `<mc:Fallback><w:pict><v:shape><v:textbox>${box(p("Boks i margenen"), p("to linjer"))}</v:textbox></v:shape></w:pict></mc:Fallback>`;

  it("are read once, after the paragraph that they hang on", async () => {
    const source = await readDocx(
      p(`${r("Sted: ")}<w:r><mc:AlternateContent>${newer}${older}</mc:AlternateContent></w:r>${r("Havnekontoret")}`) +
        p("Næste"),
    );
    expect(wordsOfLines(source)).toEqual(["Sted: Havnekontoret", "Boks i margenen", "to linjer", "Næste"]);
    expect(source.notices).toEqual([]);
  });

  it("are read from the older form when only that holds text, and from a bare shape", async () => {
    const empty = '<mc:Choice Requires="wpx"><w:drawing/></mc:Choice>';
    const bare = `<w:r><w:pict><v:textbox>${box(p("Brevhoved"))}</v:textbox></w:pict></w:r>`;
    expect(
      wordsOfLines(
        await readDocx(p(`<w:r><mc:AlternateContent>${empty}${older}</mc:AlternateContent></w:r>`) + p(bare)),
      ),
    ).toEqual(["Boks i margenen", "to linjer", "Brevhoved"]);
  });

  it("stay in the cell that holds them", async () => {
    const cell = `<w:tc>${p(`<w:r><w:pict><v:textbox>${box(p("Kaj 4"))}</v:textbox></w:pict></w:r>`)}</w:tc>`;
    expect(lineOf(await readDocx(table([["Sted", cell]])), "Kaj 4").cell).toEqual({ table: 0, row: 0, column: 1 });
  });
});

describe("content controls", () => {
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const tick = (state: string, sign: string) =>
    control(`<w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox>`, r(sign));

  it("are read wherever they stand", async () => {
    const body =
      control("<w:alias w:val='Blok'/>", p("Udvalget for Havne") + table([["Dato", "3. maj 2031"]])) +
      p(r("Formand: ") + control("", r("Signe Ærø")));
    expect(wordsOfLines(await readDocx(body))).toEqual([
      "Udvalget for Havne",
      "Dato",
      "3. maj 2031",
      "Formand: Signe Ærø",
    ]);
  });

  it("say of a check box whether it is ticked", async () => {
    const source = await readDocx(
      p(`${tick("1", "☒")}${r(" Orientering")}`) +
        p(`${tick("0", "☐")}${r(" Beslutning")}`) +
        p(`${r("Åben sag ")}${tick("1", "☒")}`),
    );
    expect(wordsOfLines(source)).toEqual(["☒ Orientering", "☐ Beslutning", "Åben sag ☒"]);
    expect(source.lines.map((line) => line.list)).toEqual([
      { label: "☒", level: 0, ordered: false, checked: true },
      { label: "☐", level: 0, ordered: false, checked: false },
      undefined,
    ]);
  });

  it("keep the bullet of a paragraph that begins with a check box", async () => {
    const properties = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const source = await readDocx({
      numbering: list(1, level(0, "bullet", "•")),
      body: p(`${tick("1", "☒")}${r(" Bestil bus")}`, properties),
    });
    expect(source.lines[0]?.list).toEqual({ label: "•", level: 0, ordered: false, checked: true });
  });
});

describe("fields", () => {
  const mark = (type: string, data = "") => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
  const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const field = (text: string, result: string) =>
    mark("begin") + instruction(text) + mark("separate") + result + mark("end");

  it("give their result and never their instruction", async () => {
    const body =
      p(`${r("Sagsnr. ")}<w:fldSimple w:instr=" DOCPROPERTY Sag ">${r("31/4402")}</w:fldSimple>`) +
      p(r("Dato: ") + field(" CREATEDATE ", r("3. maj 2031")) + r(" kl. 16"));
    expect(wordsOfLines(await readDocx(body))).toEqual(["Sagsnr. 31/4402", "Dato: 3. maj 2031 kl. 16"]);
  });

  it("hide what stands in an instruction, also the result of a field within it", async () => {
    const inner =
      mark("begin") +
      instruction(" IF ") +
      field(" DOCPROPERTY X ", r("skjult")) +
      r("også skjult") +
      mark("separate") +
      r("synlig") +
      mark("end");
    expect(wordsOfLines(await readDocx(p(inner)))).toEqual(["synlig"]);
  });

  it("print nothing without a result, and show the text after a stray end", async () => {
    expect(
      wordsOfLines(
        await readDocx(
          p(mark("begin") + instruction(" XE a ") + mark("end") + r("Efter")) + p(mark("end") + r("Sidste")),
        ),
      ),
    ).toEqual(["Efter", "Sidste"]);
  });

  it("mark the lines of a table of contents, over all its paragraphs", async () => {
    const body =
      p(
        mark("begin") +
          instruction(' TOC \\o "1-2" ') +
          mark("separate") +
          r("1. Velkomst") +
          "<w:r><w:tab/></w:r>" +
          r("2"),
      ) +
      p(r("2. Regnskab")) +
      p(mark("end")) +
      p("1. Velkomst til mødet");
    const source = await readDocx(body);
    expect(source.lines.map((line) => [source.text.slice(line.start, line.end), line.furniture])).toEqual([
      ["1. Velkomst\t2", true],
      ["2. Regnskab", true],
      ["1. Velkomst til mødet", undefined],
    ]);
  });

  it("know a table of contents by its style and by its control, heading included", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Indhold1"><w:name w:val="toc 1"/></w:style>';
    const gallery =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>';
    const source = await readDocx({
      styles,
      body: `${gallery}${p("Indhold")}</w:sdtContent></w:sdt>${p("1 Velkomst 2", '<w:pStyle w:val="Indhold1"/>')}${p("Tekst")}`,
    });
    expect(source.lines.map((line) => line.furniture)).toEqual([true, true, undefined]);
  });

  it("read the controls of old forms: check boxes and lists", async () => {
    const ticked =
      mark("begin", "<w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData>") +
      instruction(" FORMCHECKBOX ") +
      mark("end");
    const open =
      mark("begin", "<w:ffData><w:checkBox><w:default w:val='0'/></w:checkBox></w:ffData>") +
      instruction(" FORMCHECKBOX ") +
      mark("end");
    const entries = ["Åben", "Lukket"].map((entry) => `<w:listEntry w:val="${entry}"/>`).join("");
    const choice =
      mark("begin", `<w:ffData><w:ddList><w:result w:val="1"/>${entries}</w:ddList></w:ffData>`) +
      instruction(" FORMDROPDOWN ") +
      mark("end");
    const source = await readDocx(
      p(ticked + r(" Godkendt")) + p(open + r(" Afvist")) + p(r("Dagsordenspunkt: ") + choice),
    );
    expect(wordsOfLines(source)).toEqual(["☒ Godkendt", "☐ Afvist", "Dagsordenspunkt: Lukket"]);
    expect(source.lines.map((line) => line.list?.checked)).toEqual([true, false, undefined]);
  });
});

describe("notes", () => {
  it("stand at the end, in the order of their references, without those that nothing refers to", async () => {
    const note = (id: number, text: string, type = "") =>
      `<w:footnote ${type} w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`;
    const footnotes =
      note(0, "streg", 'w:type="separator"') +
      note(1, "Første note") +
      note(2, "Ingen henviser hertil") +
      note(3, "Anden note");
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const endnotes = `<w:endnote w:id="1">${p("Slutnote")}</w:endnote>`;
    const body =
      p(r("Lejen") + reference(3) + r(" stiger") + reference(1)) +
      p(`${r("Bilag")}<w:r><w:endnoteReference w:id="1"/></w:r>`);
    expect(wordsOfLines(await readDocx({ body, footnotes, endnotes }))).toEqual([
      "Lejen stiger",
      "Bilag",
      "Anden note",
      "Første note",
      "Slutnote",
    ]);
  });
});

describe("numbers in the document's own list and text typed by hand", () => {
  it("read the same", async () => {
    const source = await readDocx({
      numbering: list(1, level(0, "decimal", "%1.")),
      body: item("Valg af dirigent", 1) + p("2. Formandens beretning"),
    });
    expect(wordsOfLines(source)).toEqual(["1. Valg af dirigent", "2. Formandens beretning"]);
  });
});
