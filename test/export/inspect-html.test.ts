import { describe, expect, test } from "vitest";
import type { InspectedLine } from "../../src/export/inspect-html/document.ts";
import { inspectHtml } from "../../src/export/inspect-html/page.ts";
import { aRecord } from "./records.ts";

const record = aRecord({});
const none = { item: null, score: 0, reasons: [], runnerUp: null, indent: 0, place: null, start: 0, end: 0 };

/** A line of the first page; what the test says of it replaces the rest. */
function aLine(text: string, more: Partial<InspectedLine> = {}): InspectedLine {
  return { number: 1, page: 1, text, role: "body", ...none, ...more };
}

function draw(...lines: InspectedLine[]): string {
  return inspectHtml([{ record, lines, fields: [] }], "en");
}

/** The values of an attribute, in order. */
function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "gu"))].map((match) => match[1] ?? "");
}

describe("a line with a place", () => {
  const heading = aLine("2. Snerydning", {
    role: "heading",
    item: "2",
    score: 5.4,
    reasons: ["dot 1.0", "number goes on"],
    runnerUp: { role: "body", score: 0.25, reasons: ["not chosen"] },
    size: 14,
    bold: true,
    place: { x: 62.25, y: 431.25, width: 90 },
  });

  test("stands at its place in its size and weight, on the colour of its role", () => {
    const html = draw(heading);
    expect(html).toMatch(
      /<g class="line heading">.*<text class="words bold" x="62.25" y="431.25" font-size="14" textLength="90" lengthAdjust="spacingAndGlyphs">2. Snerydning<\/text>/u,
    );
    expect(html).toMatch(/\.heading \{ --role: #[0-9a-f]{6}; \}/u);
  });

  test("tells role, score, line, item, reasons, looks and the runner-up to the pointer", () => {
    const title = /<title>(item heading[^<]*)<\/title>/u.exec(draw(heading))?.[1]?.split("&#10;");
    expect(title).toEqual([
      "item heading (heading), score 5.40",
      "line 1, item 2",
      "because: dot 1.0; number goes on",
      "14.0 pt, bold",
      "else: text of an item (body) 0.25 (not chosen)",
    ]);
  });

  test("shows the item's number in the margin, once for a heading of two lines", () => {
    const second = { ...heading, number: 2, text: "og grusning", place: { x: 62.25, y: 445, width: 70 } };
    expect(draw(heading, second).match(/<text class="item"[^>]*>2<\/text>/gu)).toHaveLength(1);
    expect(draw(aLine("Intet.", { item: "2", place: { x: 1, y: 1 } }))).not.toContain('<text class="item"');
  });

  test("shows beside the sheet with what score it nearly became a heading", () => {
    const rival = { role: "heading", score: 2.1, reasons: [] };
    expect(draw(aLine("3 stole", { runnerUp: rival, place: { x: 1, y: 1 } }))).toContain(">? 2.10</text>");
    const behind = { ...rival, score: -0.1 };
    expect(draw(aLine("3 stole", { runnerUp: behind, place: { x: 1, y: 1 } }))).not.toContain('class="score"');
  });

  test("of two parts has the one at its start and the other at its end", () => {
    const html = draw(
      aLine("Til stede: Bo Lykke", { parts: ["Til stede:", "Bo Lykke"], place: { x: 60, y: 80, width: 140 } }),
    );
    expect(html).toContain('x="60" y="80" font-size="10">Til stede:</text>');
    expect(html).toContain('x="200" y="80" font-size="10" text-anchor="end">Bo Lykke</text>');
  });

  test("with a wide gap in it is not stretched", () => {
    expect(draw(aLine("Lærkebakken side 1", { size: 9, place: { x: 60, y: 800, width: 470 } }))).not.toContain(
      "textLength",
    );
  });
});

describe("a sheet", () => {
  const at = (x: number, y: number, width: number) => draw(aLine("Referat", { place: { x, y, width } }));
  const paper = (html: string) => /<rect class="paper" x="0" y="0" width="(\d+)" height="(\d+)"/u.exec(html)?.slice(1);

  test("is A4 upright, lying when the lines need the width, and larger when they need more", () => {
    expect(paper(at(60, 80, 200))).toEqual(["595", "842"]);
    expect(paper(at(700, 80, 90))).toEqual(["842", "595"]);
    expect(paper(at(60, 1100, 200))).toEqual(["595", "1115"]);
  });

  test("outlines each cell of a table around all its lines, with row and column", () => {
    const cell = { table: 0, row: 1, column: 2 };
    const html = draw(
      aLine("Else Damgård", { cell, size: 10, place: { x: 100, y: 200, width: 60 } }),
      aLine("Bo Lykke", { cell, size: 10, place: { x: 100, y: 220, width: 40 } }),
    );
    const boxes = [...html.matchAll(/<rect class="cell" x="98.5" y="191" width="63" height="32"\/>/gu)];
    expect(boxes).toHaveLength(1);
    expect(html).toContain(">1:2</text>");
  });

  test("does not grow without end for a place that no sheet has; such a line is listed", () => {
    const html = draw(
      aLine("Referat", { place: { x: 60, y: 80, width: 60 } }),
      aLine("langt ude", { place: { x: 1e300, y: Number.NaN } }),
    );
    expect(paper(html)).toEqual(["595", "842"]);
    expect(html).toMatch(/Lines without a place on the page[\s\S]*<td class="words"[^>]*>langt ude<\/td>/u);
    expect(html).not.toMatch(/NaN|Infinity/u);
  });
});

describe("a value that was read from the page", () => {
  const line = aLine("Mødet begyndte kl. 19.00", {
    start: 100,
    end: 124,
    size: 10,
    place: { x: 50, y: 80, width: 120 },
  });
  const at = { page: 1, line: 1, endLine: 1, start: 115, end: 124 };
  const field = { kind: "meeting", path: "meeting.start", value: "19:00", certainty: null, at } as const;
  const html = inspectHtml([{ record, lines: [line], fields: [field] }], "en");

  test("is a stroke under its words, which tells the field and its value", () => {
    expect(html).toContain("<title>meeting.start&#10;19:00&#10;stated</title>");
    expect(html).toContain('<rect x="125" y="82.2" width="45" height="1.3"/>');
  });

  test("stands in the list of values with page, line and certainty", () => {
    expect(html).toMatch(/<td class="path">meeting\.start<\/td><td>1<\/td><td>1<\/td>.*19:00.*stated/u);
    const sure = inspectHtml([{ record, lines: [line], fields: [{ ...field, certainty: 0.75 }] }], "en");
    expect(sure).toContain("<td>0.75</td>");
  });

  test("with other values under the same words stands lower", () => {
    const two = inspectHtml([{ record, lines: [line], fields: [field, field] }], "en");
    expect([...two.matchAll(/<rect x="125" y="([\d.]+)"/gu)].map((match) => match[1])).toEqual(["82.2", "83.8"]);
  });
});

describe("lines without places", () => {
  test("are a list with their indent, the item's number and the role", () => {
    const html = draw(
      aLine("2. Snerydning", { role: "heading", item: "2", score: 5.4 }),
      aLine("• Bo salter", { number: 4, item: "2", indent: 4 }),
    );
    expect(html).not.toContain("<svg");
    expect(html).toMatch(/<tr class="heading" title="item heading \(heading\), score 5.40&#10;line 1, item 2">/u);
    expect(html).toContain('<td class="item">2</td><td class="number">1</td>');
    expect(html).toContain('<td class="item"></td><td class="number">4</td>');
    expect(html).toMatch(/style="padding-left:2.5rem">• Bo salter<\/td>.*text of an item/u);
  });

  test("of one cell have one outline", () => {
    const cell = { table: 0, row: 1, column: 0 };
    const next = { ...cell, column: 1 };
    const html = draw(aLine("a", { cell }), aLine("b", { cell }), aLine("c", { cell: next }), aLine("d"));
    expect(attribute(html, "class").filter((each) => each.startsWith("words"))).toEqual([
      "words cell first",
      "words cell last",
      "words cell first last",
      "words",
    ]);
  });

  test("show a gap where the document has empty lines, and cells only where there are some", () => {
    const html = draw(aLine("a"), aLine("b", { number: 2 }), aLine("c", { number: 9 }));
    expect(attribute(html, "class").filter((each) => each.startsWith("body"))).toEqual([
      "body",
      "body",
      "body",
      "body gap",
    ]);
    expect(html).not.toContain('<td class="cell-name">');
    expect(draw(aLine("a", { cell: { table: 0, row: 3, column: 1 } }))).toContain('<td class="cell-name">3:1</td>');
  });
});

describe("the page", () => {
  test("has a legend of all roles with how many lines have each", () => {
    const html = draw(
      aLine("a", { role: "header" }),
      aLine("b", { role: "header" }),
      aLine("c", { role: "unassigned" }),
    );
    expect(html).toContain('<li class="header">head of the meeting 2</li>');
    expect(html).toContain('<li class="unassigned">in no known place 1</li>');
    expect(html.match(/<li class="[a-z]+ none">/gu)).toHaveLength(8);
  });

  test("draws the pages in their order, each under its number", () => {
    const html = draw(aLine("a"), aLine("b", { page: 2, place: { x: 1, y: 9 } }), aLine("c", { page: 4 }));
    expect([...html.matchAll(/<h2>([^<]*)<\/h2>/gu)].map((match) => match[1])).toEqual(["Page 1", "Page 2", "Page 4"]);
  });

  test("speaks Danish or English", () => {
    const html = inspectHtml([{ record, lines: [aLine("a", { role: "label" })], fields: [] }], "da");
    expect(html).toContain('<html lang="da">');
    expect(html).toContain("mellemrubrik (label)");
    expect(draw(aLine("a", { role: "label" }))).toContain("section label (label)");
  });

  test("holds no script and names no address, and forbids both", () => {
    const html = draw(aLine("a"), aLine("b", { place: { x: 1, y: 9 } }));
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|\/\/|url\(|@import|\son[a-z]+=/iu);
  });
});

describe("text of the document is only ever text", () => {
  const hostile = `</title></text></td><script>alert("1")</script><img src=x onerror='a'>&amp;\u0000\u001b[31m\u202e\n"`;
  const shown =
    "&lt;/title&gt;&lt;/text&gt;&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;a&#39;&gt;" +
    "&amp;amp;\\u0000\\u001b[31m\\u202e &quot;";

  test.each([
    ["at its place", { x: 60, y: 80, width: 400 }],
    ["in the list", null],
  ])("%s", (_, place) => {
    const odd = aLine(hostile, {
      role: hostile,
      item: hostile,
      reasons: [hostile],
      runnerUp: { role: hostile, score: 1, reasons: [hostile] },
      place,
      parts: [hostile, hostile],
    });
    const named = aRecord({
      source: { ...record.source, fileName: hostile },
      layout: { ...record.layout, id: hostile },
    });
    const oddField = { kind: "meeting", path: hostile, value: hostile, certainty: null } as const;
    const fields = [{ ...oddField, at: { page: 1, line: 1, endLine: 1, start: 0, end: 9 } }];
    const html = inspectHtml([{ record: named, fields, lines: [odd, { ...odd, role: "heading" }] }], "en");
    // Words twice; title of the page and its heading; layout; in each hover role, item, reason, rival and its reason.
    expect(html.split(shown).length - 1).toBeGreaterThanOrEqual(13);
    expect(html.replaceAll("\n", "")).not.toMatch(/<script|<img|onerror='|[\p{Cc}\p{Cf}]/u);
    const tags = html.match(/<\/?(?:title|text|td|tr|g|svg|table|section)(?=[ >])/gu) ?? [];
    const opened = tags.filter((tag) => !tag.startsWith("</"));
    expect(tags.length).toBe(2 * opened.length);
    // Nothing but the attributes we write, each closed.
    for (const tag of html.match(/<[^>]*>/gu) ?? [])
      expect(tag).toMatch(/^<(?:!DOCTYPE html|\/?[a-z0-9]+(?: [a-zA-Z-]+="[^"]*")*\/?)>$/u);
  });
});
