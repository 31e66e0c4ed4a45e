import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docxAdapter } from "../../src/ingest/docx/adapter.ts";
import { htmlAdapter } from "../../src/ingest/html/adapter.ts";
import { odtAdapter } from "../../src/ingest/odt/adapter.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { docx, level, list } from "../support/docx-writer.ts";
import { odt } from "../support/odt-writer.ts";
import { findBreaches } from "./samples/invariants.ts";

const runs = { numRuns: 300, seed: 20310503 };

/** Markup of known elements in an order that no program would write. */
function markup(
  names: readonly string[],
  attributes: readonly string[],
  texts: readonly string[],
): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
    tree: fc
      .array(fc.oneof({ maxDepth: 6 }, fc.constantFrom(...texts), tie("element")), { maxLength: 5 })
      .map((parts) => parts.join("")),
    element: fc
      .tuple(fc.constantFrom(...names), fc.subarray([...attributes], { maxLength: 3 }), tie("tree"))
      .map(([name, own, inside]) => `<${name} ${own.join(" ")}>${inside}</${name}>`),
  }));
  return tree;
}

const words = ["Punkt 1", " ", "\u00a0\n", "Beslutning: godkendt", "\u2028", "å", "&amp;", "\u200b"];

/** Checks one text, and counts its lines so that a test of nothing is noticed. */
function check(source: SourceText, seen: { lines: number }): void {
  expect(findBreaches(source)).toEqual([]);
  // A defect of the first reader must not hide behind the second.
  expect(source.notices.filter(({ message }) => message.includes("structure is not the usual"))).toEqual([]);
  seen.lines += source.lines.length;
}

describe("documents that no program would write keep the invariants of the source text", () => {
  it("Word", async () => {
    const seen = { lines: 0 };
    const names =
      "p r t tab br cr sym tbl tr tc tcPr trPr pPr rPr vMerge gridSpan gridBefore numPr numId ilvl sdt sdtContent sdtPr fldChar instrText fldSimple ins del moveFrom drawing txbxContent footnoteReference lastRenderedPageBreak sectPr type pStyle outlineLvl vanish pageBreakBefore tblHeader altChunk hyperlink"
        .split(" ")
        .map((name) => `w:${name}`);
    const attributes = [
      'w:val="1"',
      'w:type="page"',
      'w:fldCharType="begin"',
      'w:char="F0B7"',
      'w:id="1"',
      'r:id="header1"',
    ];
    const numbering = list(1, level(0, "decimal", "%1.%2.%9"), level(1, "bullet", ""));
    const runsOfText = words.map((text) => `<w:r><w:t>${text}</w:t></w:r>`);
    const texts = [...runsOfText, ...runsOfText.map((run) => `<w:p>${run}</w:p>`)];
    const document = fc.tuple(
      markup([...names, "mc:AlternateContent", "mc:Choice"], attributes, texts),
      markup(names, attributes, texts),
    );
    await fc.assert(
      fc.asyncProperty(document, async ([body, header]) => {
        const bytes = docx({ body, numbering, styles: header, footnotes: header, furniture: { header1: header } });
        check(await docxAdapter.read({ fileName: "a.docx", bytes }, {}), seen);
      }),
      runs,
    );
    expect(seen.lines).toBeGreaterThan(runs.numRuns);
  });

  it("OpenDocument", async () => {
    const seen = { lines: 0 };
    const names =
      "text:p text:h text:span text:s text:tab text:line-break text:list text:list-item text:list-header text:note text:note-body text:section text:soft-page-break text:table-of-content office:annotation draw:frame draw:text-box draw:g table:table table:table-row table:table-cell table:covered-table-cell table:table-header-rows style:style style:header".split(
        " ",
      );
    const attributes = [
      'text:style-name="L"',
      'text:outline-level="2"',
      'text:c="3"',
      'table:number-columns-spanned="2"',
      'text:start-value="4"',
      'text:continue-numbering="true"',
    ];
    await fc.assert(
      fc.asyncProperty(
        markup(names, attributes, [...words, ...words.map((text) => `<text:p>${text}</text:p>`)]),
        async (body) => {
          const styles =
            '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
          const pages = `<style:master-page style:name="Standard"><style:header>${body}</style:header></style:master-page>`;
          check(
            await odtAdapter.read({ fileName: "a.odt", bytes: odt({ body, styles, pages, formatting: body }) }, {}),
            seen,
          );
        },
      ),
      runs,
    );
    expect(seen.lines).toBeGreaterThan(runs.numRuns);
  });

  it("HTML", async () => {
    const seen = { lines: 0 };
    const names =
      "p div span b h1 ul ol li table tr td th thead dl dt dd pre br input nav header section button select svg template a font body html head title form p".split(
        " ",
      );
    const attributes = [
      "hidden",
      "type=checkbox",
      "colspan=3",
      "rowspan=0",
      "start=-3",
      "style='white-space:pre;font-size:0px'",
      "role=presentation",
      "value=x",
    ];
    await fc.assert(
      fc.asyncProperty(markup(names, attributes, words), async (page) => {
        check(await htmlAdapter.read({ fileName: "a.html", bytes: Buffer.from(`<p>x${page}`) }, {}), seen);
      }),
      runs,
    );
    expect(seen.lines).toBeGreaterThan(runs.numRuns);
  });
});
