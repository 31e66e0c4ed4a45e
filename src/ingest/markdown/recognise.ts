import type { SourceBytes } from "../adapter.ts";
import { recogniseTxt } from "../txt/recognise.ts";
import { recogniseUnicode } from "../txt/unicode.ts";

/** How much of a file is looked at. */
const headBytes = 65_536;

/** `## Dagsorden` */
const heading = /^ {0,3}#{1,6}[ \t]+\S/u;
/** `- [x] Mette Holm` */
const checkBox = /^[ \t]{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\](?:[ \t]|$)/u;
/** `|---|:---:|`: the row under a table's head. */
const delimiterRow = /^[ \t>]{0,12}\|?[ \t]{0,20}:?-{1,100}:?[ \t]{0,20}\|[-:| \t]{0,1000}$/u;
/** `**Ansvarlig:**` or `__Ansvarlig__` */
const strong = /(?:^|[^*])\*\*[^\s*][^*]{0,200}\*\*(?!\*)|(?:^|[\s(])__[^\s_][^_]{0,200}__(?=[\s.,:;)]|$)/u;
/** `[referatet](https://example.dk)` or `![plan](plan.png)` */
const link = /\[[^\][]{0,200}\]\([^\s()]{1,500}\)/u;
/** ```` ``` ```` */
const fence = /^ {0,3}(?:`{3,20}|~{3,20})/u;
/** `- Velkomst` */
const bullet = /^[ \t]{0,12}[-*+][ \t]{1,4}\S/u;

/** Each kind of mark with what one line of it says for Markdown, and how much all its lines together can say. */
const marks = [
  { pattern: delimiterRow, weight: 3, most: 3 },
  { pattern: heading, weight: 1, most: 4 },
  { pattern: checkBox, weight: 1, most: 3 },
  { pattern: strong, weight: 1, most: 3 },
  { pattern: link, weight: 1, most: 2 },
  { pattern: fence, weight: 0.5, most: 1 },
  { pattern: bullet, weight: 0.25, most: 0.5 },
] as const;
/** Longer lines are prose; their beginning tells enough. */
const lineLength = 1000;

/** Sum of weights from which text is Markdown whatever its name, and from which it is unless it is called txt. */
const plenty = 3;
const some = 1.5;

/**
 * How much text looks like Markdown: 0.8 for several headings, a table, check boxes or labels in bold; 0.4 for a pair
 * of marks; 0.2 for marks that plain text has as well (bullets, one "# "), which only the name `.md` makes Markdown.
 */
export function recogniseMarkdown(source: SourceBytes): number {
  if (recogniseTxt(source) === 0) return 0;
  const evidence = weighMarks(readHead(source.bytes));
  if (evidence >= plenty) return 0.8;
  if (evidence >= some) return 0.4;
  return evidence > 0 ? 0.2 : 0;
}

/** The marks are ASCII, so every one-byte encoding and UTF-8 may be read as Latin-1 here. */
function readHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headBytes);
  const encoding = recogniseUnicode(head)?.name ?? "utf-8";
  if (encoding === "utf-8") return Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  return new TextDecoder(encoding).decode(head);
}

function weighMarks(head: string): number {
  const sums = marks.map(() => 0);
  for (const line of head.split(/\r\n|[\n\r]/u)) {
    const start = line.slice(0, lineLength);
    marks.forEach((mark, index) => {
      if (mark.pattern.test(start)) sums[index] = Math.min(mark.most, (sums[index] ?? 0) + mark.weight);
    });
  }
  return sums.reduce((all, sum) => all + sum, 0);
}
