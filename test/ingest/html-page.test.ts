import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { htmlAdapter } from "../../src/ingest/html/adapter.ts";
import type { SourceLine } from "../../src/text/source-text.ts";

const page = readFileSync(new URL("../../docs/formats/html.md", import.meta.url), "utf8");

/** A block ```html with the block ```lines that follows it. */
const example = /^```html\n(?<text>[\s\S]*?)\n```\n\n```lines\n(?<lines>[\s\S]*?)\n```$/gmu;
const examples = [...page.matchAll(example)].map(({ groups }) => [groups?.text ?? "", groups?.lines ?? ""]);

function signs({ list, heading, bold, cell, furniture }: SourceLine): string {
  return [
    furniture ? "aside " : "",
    "  ".repeat(list?.level ?? 0),
    list === undefined ? "" : list.ordered ? `(${list.label}) ` : `${list.label} `,
    heading === undefined ? "" : `h${heading} `,
    cell === undefined ? "" : `${cell.table}/${cell.row}/${cell.column}${cell.header ? " head" : ""} `,
    bold ? "bold " : "",
  ].join("");
}

it("the page on HTML has examples", () => {
  expect(examples).toHaveLength(2);
});

it.each(examples)("an example on the page is what is read:\n%s", async (text, lines) => {
  const source = await htmlAdapter.read({ fileName: "referat.html", bytes: Buffer.from(text) }, {});
  const shown = source.lines.map((line) => `${signs(line)}${source.text.slice(line.start, line.end)}`);
  expect(shown.join("\n")).toBe(lines);
});
