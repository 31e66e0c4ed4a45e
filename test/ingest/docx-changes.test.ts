import { describe, expect, it } from "vitest";
import { item, level, list, p, r, table } from "../support/docx-writer.ts";
import { readDocx, wordsOfLines } from "../support/read-docx.ts";

const ins = (content: string) => `<w:ins w:id="1" w:author="x">${content}</w:ins>`;
const del = (text: string) => `<w:del w:id="2" w:author="x"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const codes = (source: { notices: readonly { code: string }[] }) => source.notices.map((notice) => notice.code);

describe("tracked changes", () => {
  it("are read as if accepted, with a notice that counts them", async () => {
    const source = await readDocx(p(r("Prisen er ") + del("4.000") + ins(r("5.000")) + r(" kr.")));
    expect(wordsOfLines(source)).toEqual(["Prisen er 5.000 kr."]);
    expect(source.notices).toEqual([
      {
        code: "tracked-changes",
        severity: "warning",
        message: "The document has tracked changes: 1 insertion read as text, 1 deletion left out.",
      },
    ]);
  });

  it("leave moved text only where it was moved to", async () => {
    const source = await readDocx(
      p(`<w:moveFrom w:id="1">${r("Eventuelt")}</w:moveFrom>`) +
        p("Næste møde") +
        p(`<w:moveTo w:id="1">${r("Eventuelt")}</w:moveTo>`),
    );
    expect(wordsOfLines(source)).toEqual(["Næste møde", "Eventuelt"]);
  });

  it("join two paragraphs whose break was deleted", async () => {
    const source = await readDocx(
      p("Bestyrelsen", '<w:rPr><w:del w:id="1"/></w:rPr>') + p(" vedtog budgettet.") + p("Slut"),
    );
    expect(wordsOfLines(source)).toEqual(["Bestyrelsen vedtog budgettet.", "Slut"]);
  });

  it("do not count a deleted paragraph in a list", async () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${del("Udgår")}</w:p>`;
    const source = await readDocx({
      numbering: list(1, level(0, "decimal", "%1.")),
      body: item("Valg", 1) + gone + item("Budget", 1),
    });
    expect(wordsOfLines(source)).toEqual(["1. Valg", "2. Budget"]);
  });

  it("leave out a deleted row and read an inserted one", async () => {
    const source = await readDocx(table([["A"], ["slettet"], ["B"]], ["", "<w:del w:id='1'/>", "<w:ins w:id='2'/>"]));
    expect(source.lines.map((line) => line.cell?.row)).toEqual([0, 1]);
    expect(source.text).toBe("A\nB");
    expect(codes(source)).toEqual(["tracked-changes"]);
  });

  it("write what stands before a deleted break at the end of the document", async () => {
    expect(wordsOfLines(await readDocx(p("Sidste ord", '<w:rPr><w:del w:id="1"/></w:rPr>')))).toEqual(["Sidste ord"]);
  });
});

describe("comments", () => {
  it("are not read, and a notice counts them", async () => {
    const comments = `<w:comment w:id="0">${p("Er det rigtigt?")}</w:comment>`;
    const source = await readDocx({
      comments,
      body: p(
        `<w:commentRangeStart w:id="0"/>${r("Kassereren")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
    });
    expect(source.text).toBe("Kassereren");
    expect(source.notices).toMatchObject([
      { code: "comments-left-out", message: expect.stringContaining("1 comment left out") },
    ]);
  });
});

describe("hidden text", () => {
  const styles =
    '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>';

  it("is not read, whether the run or its style hides it, and a notice says so", async () => {
    const source = await readDocx({
      styles,
      body: p(
        r("Synligt") +
          r("ABC", "<w:vanish/>") +
          r("DE", '<w:rStyle w:val="Skjult"/>') +
          r(" igen", '<w:vanish w:val="0"/>'),
      ),
    });
    expect(source.text).toBe("Synligt igen");
    expect(source.notices).toMatchObject([{ code: "hidden-text", message: expect.stringContaining("5 characters") }]);
  });

  it("leaves no line and no number where a whole paragraph is hidden", async () => {
    const hidden = p(
      r("Skjult punkt", "<w:vanish/>"),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
    );
    const source = await readDocx({
      numbering: list(1, level(0, "decimal", "%1.")),
      body: item("Valg", 1) + hidden + item("Budget", 1),
    });
    expect(wordsOfLines(source)).toEqual(["1. Valg", "2. Budget"]);
  });
});
