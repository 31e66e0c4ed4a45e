import { describe, expect, it } from "vitest";
import { item, level, list, p } from "../support/docx-writer.ts";
import { lineOf, readDocx, wordsOfLines } from "../support/read-docx.ts";

async function printed(numbering: string, body: string, styles?: string): Promise<string[]> {
  return wordsOfLines(await readDocx({ numbering, body, ...(styles === undefined ? {} : { styles }) }));
}

describe("automatic numbers of a Word document", () => {
  it("stand in front of the words as they are printed", async () => {
    const numbering = list(1, level(0, "decimal", "Punkt %1:"));
    const source = await readDocx({
      numbering,
      body: item("Godkendelse af dagsorden", 1) + p("Godkendt.") + item("Økonomi", 1),
    });
    expect(wordsOfLines(source)).toEqual(["Punkt 1: Godkendelse af dagsorden", "Godkendt.", "Punkt 2: Økonomi"]);
    expect(lineOf(source, "Punkt 2:").list).toEqual({ label: "Punkt 2:", level: 0, ordered: true });
    expect(lineOf(source, "Godkendt.").list).toBeUndefined();
  });

  it("count level by level and begin deeper levels anew", async () => {
    const numbering = list(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "%3)"));
    const body =
      item("A", 1) +
      item("B", 1, 1) +
      item("C", 1, 2) +
      item("D", 1, 2) +
      item("E", 1, 1) +
      item("F", 1, 2) +
      item("G", 1) +
      item("H", 1, 1);
    expect(await printed(numbering, body)).toEqual(["1. A", "1.1 B", "a) C", "b) D", "1.2 E", "a) F", "2. G", "2.1 H"]);
  });

  it.each([
    ["upperRoman", "%1.", ["I. x", "II. x", "III. x", "IV. x"]],
    ["lowerRoman", "(%1)", ["(i) x", "(ii) x", "(iii) x", "(iv) x"]],
    ["upperLetter", "%1", ["A x", "B x", "C x", "D x"]],
    ["decimalZero", "%1", ["01 x", "02 x", "03 x", "04 x"]],
    ["ordinal", "%1 punkt", ["1. punkt x", "2. punkt x", "3. punkt x", "4. punkt x"]],
    ["somethingNew", "%1.", ["1. x", "2. x", "3. x", "4. x"]],
  ])("are written as %s", async (format, text, expected) => {
    expect(await printed(list(1, level(0, format, text)), item("x", 1).repeat(4))).toEqual(expected);
  });

  it("go from z to aa and bb", async () => {
    const labels = await printed(list(1, level(0, "lowerLetter", "%1)")), item("x", 1).repeat(28));
    expect(labels.slice(25)).toEqual(["z) x", "aa) x", "bb) x"]);
  });

  it("begin anew where a list says so, and else go on with the list of the same kind", async () => {
    const numbering = `${list(1, level(0, "decimal", "%1."))}
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1);
    expect(await printed(numbering, body)).toEqual(["1. a", "2. b", "7. c", "8. d", "9. e"]);
  });

  it("begin at the start of their level and go on when told never to begin anew", async () => {
    const sub =
      '<w:lvl w:ilvl="1"><w:start w:val="10"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="Sag %2"/></w:lvl>';
    const body = item("a", 1) + item("b", 1, 1) + item("c", 1) + item("d", 1, 1);
    expect(await printed(list(1, level(0, "decimal", "%1."), sub), body)).toEqual([
      "1. a",
      "Sag 10 b",
      "2. c",
      "Sag 11 d",
    ]);
  });

  it("are all digits in a legal list", async () => {
    const numbering = list(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
    expect(await printed(numbering, item("a", 1) + item("b", 1, 1))).toEqual(["I. a", "1.1 b"]);
  });

  it("take a level of another look from the list itself", async () => {
    const numbering = `${list(1, level(0, "decimal", "%1."))}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, "decimal", "Ad %1")}</w:lvlOverride></w:num>`;
    expect(await printed(numbering, item("a", 2))).toEqual(["Ad 1 a"]);
  });

  it("come from the paragraph's style, its level from the level that is bound to the style", async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Under"><w:name w:val="Under"/><w:basedOn w:val="Overskrift2"/></w:style>`;
    const numbering = list(
      5,
      level(0, "decimal", "%1", '<w:pStyle w:val="Overskrift1"/>'),
      level(1, "decimal", "%1.%2", '<w:pStyle w:val="Overskrift2"/>'),
    );
    const styled = (style: string, more = "") => p("x", `<w:pStyle w:val="${style}"/>${more}`);
    const outOfList = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      styled("Overskrift1") +
      styled("Overskrift2") +
      styled("Under") +
      styled("Overskrift1", outOfList) +
      styled("Overskrift1");
    expect(await printed(numbering, body, styles)).toEqual(["1 x", "1.1 x", "1.2 x", "x", "2 x"]);
  });

  it("follow the link from a list to a list style", async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = `${list(1, level(0, "decimal", "%1)"))}
      <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Liste"/></w:abstractNum>
      <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
    expect(await printed(numbering, item("a", 2), styles)).toEqual(["1) a"]);
  });

  it("are printed for an empty paragraph too, and stand alone", async () => {
    expect(await printed(list(1, level(0, "decimal", "%1.")), item("", 1) + item("b", 1))).toEqual(["1.", "2. b"]);
  });

  it("stand on the first line only of a paragraph with line breaks, without a blank where the list wants none", async () => {
    const broken = "<w:r><w:t>Valg</w:t><w:br/><w:t>af dirigent</w:t></w:r>";
    const numbering = list(1, level(0, "decimal", "§%1: ", '<w:suff w:val="nothing"/>'));
    expect(await printed(numbering, p(broken, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))).toEqual([
      "§1: Valg",
      "af dirigent",
    ]);
  });

  it("print nothing for a level without label, an unknown list or an unknown level", async () => {
    const numbering = list(1, level(0, "none", ""));
    expect(await printed(numbering, item("a", 1) + item("b", 99) + item("c", 1, 7))).toEqual(["a", "b", "c"]);
  });
});

describe("bullets of a Word document", () => {
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
  const numbering = list(
    1,
    level(0, "bullet", "\uf0b7", font("Symbol")),
    level(1, "bullet", "o", font("Courier New")),
    level(2, "bullet", "\uf0a7", font("Wingdings")),
    level(3, "bullet", "-"),
  );

  it("stand in front of the words as signs that every reader knows", async () => {
    const source = await readDocx({
      numbering,
      body: item("a", 1) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1, 3),
    });
    expect(wordsOfLines(source)).toEqual(["• a", "◦ b", "▪ c", "- d"]);
    expect(lineOf(source, "◦ b").list).toEqual({ label: "◦", level: 1, ordered: false });
  });

  it("are not written for an empty paragraph", async () => {
    expect(await printed(numbering, item("", 1) + item("b", 1))).toEqual(["• b"]);
  });
});
