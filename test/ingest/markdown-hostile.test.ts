import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownAdapter } from "../../src/ingest/markdown/adapter.ts";
import { recogniseMarkdown } from "../../src/ingest/markdown/recognise.ts";
import { danishTexts } from "./samples/danish-texts.ts";
import { findBreaches, wordsOf } from "./samples/invariants.ts";
import { readMarkdown } from "./samples/read-markdown.ts";

/** Marks of every kind, whole and broken. */
const marks = [
  "*",
  "**",
  "***",
  "_",
  "__",
  "~~",
  "`",
  "``",
  "```",
  "[",
  "]",
  "](",
  "(",
  ")",
  "![",
  '](a "b")',
  "[a](b)",
  "[a]: http://b\n",
  "<",
  ">",
  "<br>",
  "<b>",
  "</td>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "{{",
  "}}",
  "\\",
  "|",
  "|---|",
  "\n|-|-|\n",
  "#",
  "## ",
  "- ",
  "* ",
  "1. ",
  "7) ",
  "[x] ",
  "- [ ] ",
  "> ",
  "---",
  "\n---\n",
  "\n===\n",
  "~~~",
  "http://",
  "www.",
  "  ",
  "\t",
  "    ",
];
const breaks = ["\n", "\r\n", "\n\n", "\r", "\f", "\u2028", "\u0085", "\v"];
const words = [
  "Åse",
  "ø",
  "mødet",
  "3",
  "kl. 19",
  ".",
  ":",
  ",",
  "–",
  "😀",
  "\ud83d",
  "\u0007",
  "\u00a0",
  "\ufeff",
  "a_b",
];

const piece = fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...breaks), fc.constantFrom(...words));
const markdown = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(""));

describe("any text", () => {
  it("is read, and every character is in a line or in markup", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        // Enough sound text around it that a stray control character does not make it binary.
        const around = "Referat af mødet. ".repeat(20);
        expect(findBreaches(await readMarkdown(`${around}\n\n${text}\n\n${around}`))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("keeps its words, whatever stands around them, unless they are of a picture, an address, a tag or a comment", async () => {
    const harmless = marks.filter((mark) => !/[![\]()<>{}:]|---|www|http|```|~~~/u.test(mark));
    const text = fc.array(
      fc.oneof(fc.constantFrom(...harmless), fc.constantFrom(...breaks), fc.constantFrom("Åse", "mødet", "nåh")),
    );
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const source = await readMarkdown(`Referat\n\n${pieces.join("")}`);
        const kept = source.lines.map((line) => wordsOf(source, line)).join("\n");
        expect(kept.match(/Åse|mødet|nåh/gu) ?? []).toEqual(pieces.filter((one) => /^\p{L}/u.test(one)));
      }),
      { numRuns: 800 },
    );
  });

  it("of prose is read as plain text is, but for where lines go on", async () => {
    for (const text of danishTexts) {
      const source = await readMarkdown(text);
      const lines = text.split("\n").map((line) => line.replace(/^\s+/u, "").trimEnd());
      expect(source.lines.map((line) => wordsOf(source, line))).toEqual(lines.filter((line) => line !== ""));
    }
  });
});

describe("long lines and many marks are read in one pass", () => {
  const hostile = [
    ...marks,
    "[a](b",
    "](](",
    "](<a",
    "`a``b```c",
    "**a ",
    "*a_b ",
    "~~a",
    "<a ",
    "<a@",
    "http://a_",
    "[a][b]",
    "![a",
    "{{a",
    "- a\n",
    "> a\n",
    "| a | b |\n|---|---|\n",
    "a\n===\n",
    "a\n",
    "\n",
    "  - a\n    - b\n",
    "**a\n",
    "- - ",
    "> > ",
    "1. 1. ",
  ];

  it.each(hostile.map((part) => [JSON.stringify(part), part]))("%s", async (_name, part) => {
    const text = `Referat\n\n${part.repeat(Math.ceil(100_000 / part.length))}`;
    const source = await markdownAdapter.read({ fileName: "referat.md", bytes: Buffer.from(text) }, {});
    expect(source.lines[0]).toMatchObject({ number: 1, page: 1 });
    expect(recogniseMarkdown({ fileName: "-", bytes: Buffer.from(text) })).toBeLessThan(1);
  });

  it("front matter that never ends", async () => {
    const source = await readMarkdown(`---\r\n${"navn:\r\n".repeat(20_000)}`);
    expect(source.lines.length).toBe(20_000);
  });
});
