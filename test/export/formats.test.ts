import { describe, expect, test } from "vitest";
import type { ExportOptions } from "../../src/export/exporter.ts";
import { json } from "../../src/export/json/exporter.ts";
import { markdown } from "../../src/export/markdown/exporter.ts";
import { ndjson } from "../../src/export/ndjson/exporter.ts";
import { exporters } from "../../src/export/registry.ts";
import { boardMeeting } from "./board-meeting.ts";
import { aDecision, anAction, anItem, aRecord, at } from "./records.ts";

const options: ExportOptions = { language: "da", colour: false, width: 80, list: false };
const document = { record: boardMeeting, path: "referat.docx" };
const odd = aRecord({ meeting: { title: "\u007f \u009b \u202e \u2028 \u0000 \ud800 \u{e0041} \u200b" } });

test.each(Object.entries(exporters))(
  "the exporter %s is registered under its own name and ends its text with a line break",
  async (id, load) => {
    const exporter = await load();
    expect(exporter.id).toBe(id);
    expect(exporter.write([document], options)).toMatch(/\n$/u);
  },
);

test.each(Object.entries(exporters))("%s: when it joins, many records are the texts of each", async (_, load) => {
  const exporter = await load();
  if (!exporter.joins) return;
  const one = exporter.write([document], { ...options, list: true });
  expect(exporter.write([document, document], { ...options, list: true })).toBe(one + one);
});

describe("json", () => {
  test("is one object for one record, and a list where a list was asked for", () => {
    expect(JSON.parse(json.write([document], options))).toEqual(boardMeeting);
    expect(JSON.parse(json.write([document], { ...options, list: true }))).toEqual([boardMeeting]);
    expect(JSON.parse(json.write([document, document], options))).toEqual([boardMeeting, boardMeeting]);
  });

  test("means the same and shows no character that steers a terminal", () => {
    const text = json.write([{ record: odd, path: "x" }], options);
    expect(JSON.parse(text)).toEqual(odd);
    expect(text.replace(/\n/gu, "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  });
});

test("ndjson is one record a line, whatever line breaks the record holds", () => {
  const broken = aRecord({ meeting: { title: "to\nlinjer\u2028her" } });
  const text = ndjson.write([document, { record: broken, path: "x" }], options);
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([boardMeeting, broken]);
});

describe("markdown", () => {
  test("the whole page", async () => {
    const section = {
      kind: "treatment",
      label: "Behandling",
      text: "Formanden fremlagde sagen.\n• første led\n• andet led\nTak.",
      at,
    } as const;
    const record = aRecord({
      ...boardMeeting,
      items: boardMeeting.items.map((item) => (item.number === "3" ? { ...item, sections: [section] } : item)),
    });
    await expect(markdown.write([{ record, path: "x" }], options)).toMatchFileSnapshot("./__output__/markdown-da.md");
  });

  test("text of the document is text, never formatting", () => {
    const text = "# stor <b>fed</b> *skrå* _streg_ [link](http://x.dk) `kode` a|b ~~væk~~ &amp; \u001b[31m";
    const record = aRecord({
      items: [
        anItem({
          title: text,
          sections: [{ kind: "other", label: null, text: "1. første\n- anden\n> tredje\n    fjerde", at }],
          decisions: [aDecision(text, "other")],
          actions: [anAction(text, [text])],
        }),
      ],
    });
    const page = markdown.write([{ record, path: "x" }], options);
    expect(page).toContain(
      "\\# stor \\<b\\>fed\\</b\\> \\*skrå\\* \\_streg\\_ \\[link\\](http://x.dk) \\`kode\\` a\\|b \\~\\~væk\\~\\~ &amp;amp;",
    );
    expect(page).toContain("1\\. første\n\n\\- anden\n\n\\> tredje\n\nfjerde");
    expect(page.replace(/\n/gu, "")).not.toMatch(/\p{Cc}/u);
  });
});
