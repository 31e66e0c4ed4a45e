import { describe, expect, it } from "vitest";
import { readMarkdown, showMarkdown } from "./samples/read-markdown.ts";

type Row = readonly [what: string, text: string, words: string | readonly string[]];

const check = (rows: readonly Row[]) =>
  it.each(rows)("%s", async (_what, text, words) => {
    expect(await showMarkdown(text)).toEqual(typeof words === "string" ? [words] : words);
  });

describe("emphasis", () => {
  check([
    ["bold and italic", "Det **skal** ske *nu*, __ikke__ _senere_", "Det skal ske nu, ikke senere"],
    ["a whole line in bold", "**Beslutning**", "bold Beslutning"],
    ["a whole line in bold but for its colon", "__Beslutning__:", "bold Beslutning:"],
    ["a whole line in italics", "*Punktet udgår*", "italic Punktet udgår"],
    ["both", "***Vigtigt***", "bold italic Vigtigt"],
    ["one within the other", "**Åse *og* Bo**", "bold Åse og Bo"],
    ["a part of a line makes no bold line", "**Ansvarlig**: Åse", "Ansvarlig: Åse"],
    ["a label without a blank behind it", "**Ansvarlig:**Åse", "Ansvarlig:Åse"],
    ["struck out", "~~Udgår~~ Ændret", "Udgår Ændret"],
    ["over a line end", "**Åse åbnede\nmødet**", ["bold Åse åbnede", "bold + mødet"]],
    ["not over the end of a paragraph", "**Åse\n\nmødet**", ["**Åse", "mødet**"]],
    ["stars of footnotes stay", "Prisen* er 5 kr.\n\n*) uden moms", ["Prisen* er 5 kr.", "*) uden moms"]],
    ["sums stay", "2 * 3 * 4 og 2*3*4", "2 * 3 * 4 og 2*3*4"],
    ["names of files stay", "bilag_1_økonomi_2024.pdf", "bilag_1_økonomi_2024.pdf"],
    ["lines to fill in stay", "Dato: ______ Underskrift: ______", "Dato: ______ Underskrift: ______"],
    ["a mark that is never closed stays", "**Obs! og *mere", "**Obs! og *mere"],
    ["one tilde stays", "ca. ~100 og ~200", "ca. ~100 og ~200"],
    ["of marks that cross, the first to close counts", "*a _b* c_", "a _b c_"],
  ]);
});

describe("links and pictures", () => {
  check([
    ["the words of a link stay", "Se [referatet](https://example.dk/a_b_c.pdf).", "Se referatet."],
    ["with a title", "[Bilag](bilag.pdf \"Bilag 1\") og [plan](<plan 2.pdf> 'Plan')", "Bilag og plan"],
    ["with brackets in the address", "[Sag](https://example.dk/(2)/x)", "Sag"],
    ["with brackets in the words", "[[UDKAST] Plan](https://example.dk)", "[UDKAST] Plan"],
    ["in bold", "**[Plan](plan.md)** og [**Bilag**](b.md)", "Plan og Bilag"],
    ["a picture is no word", "Se ![Tegning af *taget*](tag.png) her", "Se  her"],
    ["a picture in a link is no word", "[![logo](l.png)](https://example.dk)\nTekst", ["Tekst"]],
    [
      "brackets without an address stay",
      "Åse [formand] (afbud) og [x] (se bilag)",
      "Åse [formand] (afbud) og [x] (se bilag)",
    ],
    [
      "an address in running text stays",
      "Se https://example.dk/a_b_/c*d og www.example.dk/_x_",
      "Se https://example.dk/a_b_/c*d og www.example.dk/_x_",
    ],
    [
      "an address between angle brackets stays",
      "<https://example.dk> <aase@example.dk>",
      "https://example.dk aase@example.dk",
    ],
    ["by name", "[Plan][p], [P][] og [p]\n\n[p]: https://example.dk", "Plan, P og p"],
    ["by a name that is not defined", "[Plan][p] og [q]", "[Plan][p] og [q]"],
  ]);
});

describe("code, escapes, templates, tags", () => {
  check([
    ["code keeps its marks", "Kør `a *b* _c_` nu", "Kør a *b* _c_ nu"],
    ["code with a backtick in it", "`` a`b ``", " a`b "],
    ["code that is never closed", "a ` b", "a ` b"],
    ["a backslash takes the meaning from a mark", "\\*ikke kursiv\\* og 1\\. maj", "*ikke kursiv* og 1. maj"],
    ["a backslash before a letter stays", "C:\\Referater\\Møde", "C:\\Referater\\Møde"],
    [
      "templates stay as they are",
      "Opdateret {{ site.time | date: '%d_%m_' }} {% if a*b*c %}",
      "Opdateret {{ site.time | date: '%d_%m_' }} {% if a*b*c %}",
    ],
    ["tags are no words", '<b>Vedtaget</b> af <span class="x">Åse</span><a id="p1"></a>', "Vedtaget af Åse"],
    ["<br> begins a line", "Åse<br>Bo<br/>Ida", ["Åse", "Bo", "Ida"]],
    ["<br> at the end of a line breaks it", "Åse<br>\nBo", ["Åse", "Bo"]],
    ["a list entry with <br> is one entry", "- Åse<br>Bo", ["• Åse", "Bo"]],
    ["a place to be filled in is no tag", "Ansvarlig: <navn>, frist: <dato>", "Ansvarlig: <navn>, frist: <dato>"],
    ["less than stays", "5 < 7 og 7 > 5, <3", "5 < 7 og 7 > 5, <3"],
  ]);

  it("a table of HTML is read cell by cell", async () => {
    expect(await showMarkdown("<table><tr><td>Åse</td><td>Formand</td></tr></table>")).toEqual(["Åse", "Formand"]);
  });
});

describe("tables", () => {
  check([
    [
      "cells have table, row and column; the head is marked",
      "| Hvem | Hvad |\n|:--|--:|\n| Åse | Nøgle |\n\n| A |\n|---|\n| b |",
      ["0/0/0 head Hvem", "0/0/1 head Hvad", "0/1/0 Åse", "0/1/1 Nøgle", "1/0/0 head A", "1/1/0 b"],
    ],
    [
      "empty cells are no lines and count as columns",
      "| a | | c |\n|-|-|-|\n| | b | |",
      ["0/0/0 head a", "0/0/2 head c", "0/1/1 b"],
    ],
    ["bars at the sides may be missing", "a | b\n--|--\nc | d", ["0/0/0 head a", "0/0/1 head b", "0/1/0 c", "0/1/1 d"]],
    ["an escaped bar is a word", "| a \\| b | c |\n|---|---|", ["0/0/0 head a | b", "0/0/1 head c"]],
    [
      "marks in cells are marks",
      "| **A** | [b](c) |\n|---|---|\n| `d` | _e_ |",
      ["0/0/0 head bold A", "0/0/1 head b", "0/1/0 d", "0/1/1 italic e"],
    ],
    ["emphasis does not go from cell to cell", "| *a | b* |\n|---|---|", ["0/0/0 head *a", "0/0/1 head b*"]],
    ["<br> in a cell begins a line of the cell", "| Åse<br>Bo |\n|---|", ["0/0/0 head Åse", "0/0/0 head Bo"]],
    ["more cells than the head has are kept", "| a |\n|---|\n| b | c |", ["0/0/0 head a", "0/1/0 b", "0/1/1 c"]],
    ["words without a bar end a table", "| a |\n|---|\n| b |\nTekst", ["0/0/0 head a", "0/1/0 b", "Tekst"]],
    ["a blank line ends a table", "| a |\n|---|\n\n| b |", ["0/0/0 head a", "| b |"]],
    ["bars without a delimiter row are words", "| a | b |\n| c | d |", ["| a | b |", "+ | c | d |"]],
    ["a table may follow a paragraph at once", "Opgaver:\n| a |\n|---|", ["Opgaver:", "0/0/0 head a"]],
  ]);

  it("cells of one row share a line number, and their slices are their words", async () => {
    const source = await readMarkdown("| Åse |  Bo  |\n|---|---|\n");
    expect(source.lines.map(({ number, start, end }) => [number, source.text.slice(start, end)])).toEqual([
      [1, "Åse"],
      [1, "Bo"],
    ]);
  });
});
