import { describe, expect, it } from "vitest";
import { readMarkdown, showMarkdown } from "./samples/read-markdown.ts";

type Row = readonly [what: string, text: string, lines: readonly string[]];

const check = (rows: readonly Row[]) =>
  it.each(rows)("%s", async (_what, text, lines) => {
    expect(await showMarkdown(text)).toEqual(lines);
  });

describe("headings", () => {
  check([
    ["one to six marks are the level", "# Referat\n### Punkt 3\n###### Note", ["h1 Referat", "h3 Punkt 3", "h6 Note"]],
    ["marks at the end go too", "## Dagsorden ##", ["h2 Dagsorden"]],
    ["a mark that belongs to a word stays", "## Kursus i C#", ["h2 Kursus i C#"]],
    ["a number stays a word", "## 5. Økonomi", ["h2 5. Økonomi"]],
    ["without a blank it is no heading", "#5 Økonomi", ["#5 Økonomi"]],
    ["seven marks are no heading", "####### Note", ["####### Note"]],
    ["without words it is no line", "##\nTekst", ["Tekst"]],
    ["bold within a heading is known as well", "### **Beslutning**", ["h3 bold Beslutning"]],
    ["a line of === makes a heading of the first level", "Referat\n=====", ["h1 Referat"]],
    ["a line of --- makes one of the second", "Dagsorden\n---", ["h2 Dagsorden"]],
    ["a sentence over --- is a sentence over a rule", "Mødet sluttede kl. 21.\n---", ["Mødet sluttede kl. 21."]],
    ["a paragraph over --- is a paragraph over a rule", "Åse åbnede\nmødet\n---", ["Åse åbnede", "+ mødet"]],
    ["a list entry over --- is a list entry", "- Velkomst\n---\nTekst", ["• Velkomst", "Tekst"]],
  ]);
});

describe("lists", () => {
  check([
    ["all three bullets are one", "- a\n* b\n+ c", ["• a", "• b", "• c"]],
    ["the number of an entry stays a word", "1. Valg\n2. Regnskab", ["(1.) 1. Valg", "(2.) 2. Regnskab"]],
    [
      "a bracket behind the number is as good",
      "1) Valg\n2) Regnskab",
      ["(1.) 1) Valg".replace("1.", "1)"), "(2)) 2) Regnskab"],
    ],
    ["the indent is the level", "- a\n  - b\n    - c\n  - d\n- e", ["• a", "  • b", "    • c", "  • d", "• e"]],
    ["four blanks or a tab are one level as well", "- a\n    - b\n\t- c\n- d", ["• a", "  • b", "  • c", "• d"]],
    ["two blanks are enough under a number", "1. a\n  - b\n2. c", ["(1.) 1. a", "  • b", "(2.) 2. c"]],
    ["blank lines part no list", "- a\n\n  - b\n\n- c", ["• a", "  • b", "• c"]],
    ["words behind a blank line end the list", "- a\n\nTekst\n\n  - b", ["• a", "Tekst", "• b"]],
    ["numbers of the agenda behind a bullet are words", "- 2.1 Status\n- 2.2 Plan", ["• 2.1 Status", "• 2.2 Plan"]],
    ["a list may stand in an entry", "- - a\n- 1. b", ["  • a", "  (1.) 1. b"]],
    ["an empty entry is no line", "- \n-\n* a", ["• a"]],
    ["an entry may go on", "- Åse ser på\n  taget\n- Bo", ["• Åse ser på", "+ taget", "• Bo"]],
    ["an entry goes on without indent, too", "- Åse ser på\ntaget", ["• Åse ser på", "+ taget"]],
    ["a second paragraph of an entry begins anew", "- Åse\n\n  Hun ser på taget", ["• Åse", "Hun ser på taget"]],
    ["a heading may stand in an entry", "- ## Valg", ["• h2 Valg"]],
    ["without a blank it is no entry", "-5 grader\n*obs\n1.1 Status", ["-5 grader", "+ *obs", "+ 1.1 Status"]],
    [
      "a date at the start of a line is no entry of a list",
      "Næste møde er den\n7. september",
      ["Næste møde er den", "? 7. september"],
    ],
    [
      "within a paragraph a list begins with 1",
      "Punkter:\n1. Valg\n2. Evt.",
      ["Punkter:", "(1.) 1. Valg", "(2.) 2. Evt."],
    ],
    ["a list may begin with any number behind a blank line", "4. Valg\n5. Evt.", ["(4.) 4. Valg", "(5.) 5. Evt."]],
    [
      "typographic bullets are words, and begin a line for all one knows",
      "Punkter\n•\tValg\n– Evt.",
      ["Punkter", "? •\tValg", "? – Evt."],
    ],
  ]);
});

describe("check boxes", () => {
  check([
    ["are ticked or not", "- [x] Åse\n- [X] Bo\n* [ ] Ida", ["[x] Åse", "[x] Bo", "[ ] Ida"]],
    ["stand behind a number as well", "1. [x] Referat udsendt", ["(1.) [x] 1. Referat udsendt"]],
    ["without a name are no line", "- [ ]\n- [x] ", []],
    ["need a blank behind them", "- [x]Åse", ["• [x]Åse"]],
    ["outside a list are words", "[x] Åse", ["[x] Åse"]],
  ]);
});

describe("paragraphs", () => {
  check([
    ["a line goes on with the one before", "Udvalget drøftede\nsagen.", ["Udvalget drøftede", "+ sagen."]],
    ["a blank line ends a paragraph", "Drøftet.\n\nVedtaget.", ["Drøftet.", "Vedtaget."]],
    ["two blanks at the end break the line", "Tid: 19  \nSted: Åhuset", ["Tid: 19", "Sted: Åhuset"]],
    ["a backslash at the end breaks it", "Tid: 19\\\nSted: Åhuset", ["Tid: 19", "Sted: Åhuset"]],
    ["one blank does not", "Udvalget \nmødtes", ["Udvalget", "+ mødtes"]],
    ["a label in bold may begin a line of its own", "**Tid**: 19\n**Sted**: Åhuset", ["Tid: 19", "? Sted: Åhuset"]],
    ["a heading ends a paragraph", "Tekst\n## Valg\nTekst", ["Tekst", "h2 Valg", "Tekst"]],
    ["indent in front of a paragraph is nothing", "   Tekst\n        mere", ["Tekst", "+ mere"]],
  ]);
});

describe("quotes", () => {
  check([
    ["the marks go", "> Åse sagde\n> nej", ["Åse sagde", "+ nej"]],
    ["may be nested", "> a\n> > b\n>> c", ["a", "b", "+ c"]],
    ["hold headings and lists", "> ## Valg\n> - Åse\n>   - Bo", ["h2 Valg", "• Åse", "  • Bo"]],
    ["hold tables", "> | a | b |\n> |---|---|\n> | c | d |", ["0/0/0 head a", "0/0/1 head b", "0/1/0 c", "0/1/1 d"]],
    ["go on without a mark", "> Åse sagde\nnej", ["Åse sagde", "+ nej"]],
    ["end at a blank line", "> Åse\n\nBo", ["Åse", "Bo"]],
    ["without words are no line", ">\n> \n> a", ["a"]],
  ]);
});

describe("rules, code, and what is no document", () => {
  check([
    ["rules are marks", "a\n\n---\n***\n_ _ _\n\nb", ["a", "b"]],
    [
      "code keeps its words, its indent, and its marks",
      "```js\n  # a *b*\n- [x] c\n```\nd",
      ["  # a *b*", "- [x] c", "d"],
    ],
    ["code ends with as many marks as it began", "~~~~\na\n~~~\nb\n~~~~\nc", ["a", "~~~", "b", "c"]],
    ["words behind a fence that name no language are words", "``` Beslutning: ja\na\n```", ["Beslutning: ja", "a"]],
    ["code that is never closed keeps its words", "```\na\n\n# b", ["a", "# b"]],
    ["code in a quote ends with the quote", "> ```\n> # a\n\n# b", ["# a", "h1 b"]],
    ["a comment is no word", "a\n<!-- skabelon:\n## udfyld -->\nb", ["a", "b"]],
    ["a comment within a line is no word", "Valg <!-- nyt -->af formand", ["Valg af formand"]],
    ["a comment that is never closed is words", "a <!-- b", ["a <!-- b"]],
    ["front matter is no word", "---\ntitle: Møde\ntags:\n  - ref\n---\nTekst", ["Tekst"]],
    ["text between rules is no front matter", "---\nReferat af møde\n---\nTekst", ["h2 Referat af møde", "Tekst"]],
    ["a script is no word", "a\n<script>\nlet b = 1;\n</script>\nc", ["a", "c"]],
    [
      "tags on lines of their own are no words",
      "<details>\n<summary>Bilag</summary>\nTekst\n</details>",
      ["Bilag", "Tekst"],
    ],
    ["a link definition is an address", 'Se [planen][1].\n\n[1]: https://example.dk/plan "Plan"', ["Se planen."]],
  ]);

  it("front matter gives the title", async () => {
    const { properties } = await readMarkdown('---\nlayout: page\ntitle: "Referat, 3. maj"\n---\nTekst');
    expect(properties).toEqual({
      mediaType: "text/markdown",
      encoding: "utf-8",
      textLayer: "native",
      title: "Referat, 3. maj",
    });
  });
});

describe("places", () => {
  it("line numbers count the lines of the file, also behind comments and front matter", async () => {
    const source = await readMarkdown("---\na: b\n---\n\n# Valg\r\n<!-- x\ny -->\n\n- Åse\n");
    expect(source.lines.map(({ number }) => number)).toEqual([5, 9]);
  });

  it("a form feed begins a page", async () => {
    const source = await readMarkdown("# Side 1\n\f\n# Side 2\n");
    expect(source.lines.map(({ number, page }) => [number, page])).toEqual([
      [1, 1],
      [3, 2],
    ]);
    expect(source.pages).toBe(2);
  });

  it("the slice of a line begins with its words", async () => {
    const source = await readMarkdown("> ### Valg ###\n  - [x] Åse");
    expect(source.lines.map(({ start, end }) => source.text.slice(start, end))).toEqual(["Valg", "Åse"]);
  });

  it("a text of marks alone has no lines", async () => {
    const source = await readMarkdown("---\n\n- \n\n| | |\n|-|-|\n\n![](plan.png)\n");
    expect(source.lines).toEqual([]);
    expect(source.notices).toMatchObject([{ code: "no-text", severity: "error" }]);
    expect(source.pages).toBe(1);
  });
});
