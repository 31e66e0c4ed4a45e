import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { showMarkdown } from "./samples/read-markdown.ts";

const page = readFileSync(new URL("../../docs/formats/markdown.md", import.meta.url), "utf8");

/** A block ```markdown with the block ```lines that follows it. */
const example = /^```markdown\n(?<text>[\s\S]*?)\n```\n\n```lines\n(?<lines>[\s\S]*?)\n```$/gmu;
const examples = [...page.matchAll(example)].map(({ groups }) => [groups?.text ?? "", groups?.lines ?? ""]);

it("the page on Markdown has examples", () => {
  expect(examples).toHaveLength(2);
});

it.each(examples)("an example on the page is what is read:\n%s", async (text, lines) => {
  expect((await showMarkdown(text)).join("\n")).toBe(lines);
});
