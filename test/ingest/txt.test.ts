import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { txtAdapter } from "../../src/ingest/txt/adapter.ts";
import { maxLines } from "../../src/ingest/txt/open.ts";
import { MinutesError } from "../../src/record/errors.ts";
import type { SourceText } from "../../src/text/source-text.ts";
import { findBreaches, wordsOf } from "./samples/invariants.ts";

const readBytes = (bytes: Uint8Array) => txtAdapter.read({ fileName: "referat.txt", bytes }, {});
const readText = (text: string) => readBytes(Buffer.from(text));

/** Lines as "page:number words". */
const show = (source: SourceText) =>
  source.lines.map((line) => `${line.page}:${line.number} ${source.text.slice(line.start, line.end)}`);

describe("lines", () => {
  it.each([
    ["LF", "a\nb", ["1:1 a", "1:2 b"]],
    ["CR LF", "a\r\nb", ["1:1 a", "1:2 b"]],
    ["CR", "a\rb", ["1:1 a", "1:2 b"]],
    ["the line separator of Word", "a\u2028b", ["1:1 a", "1:2 b"]],
    ["the paragraph separator", "a\u2029b", ["1:1 a", "1:2 b"]],
    ["NEL", "a\u0085b", ["1:1 a", "1:2 b"]],
    ["vertical tab", "a\vb", ["1:1 a", "1:2 b"]],
    ["LF then CR", "a\n\rb", ["1:1 a", "1:3 b"]],
  ])("%s ends a line", async (_name, text, lines) => {
    expect(show(await readText(text))).toEqual(lines);
  });

  it("blank lines count and are no lines", async () => {
    expect(show(await readText("Referat\n\n \t\n\u00a0\nDagsorden\n"))).toEqual(["1:1 Referat", "1:5 Dagsorden"]);
  });

  it("leading blanks stay, for they are the indent; trailing blanks go", async () => {
    expect(show(await readText("  1. Valg \t\u00a0\n\u00a0\tindrykket"))).toEqual([
      "1:1   1. Valg",
      "1:2 \u00a0\tindrykket",
    ]);
  });

  it("the text is the file's, blanks and all", async () => {
    expect((await readText(" a \r\n\r\n")).text).toBe(" a \r\n\r\n");
  });

  it("a line of any length stays one line", async () => {
    const source = await readText(`Kort\n${"ord ".repeat(50_000)}\nKort`);
    expect(source.lines.map(({ start, end }) => end - start)).toEqual([4, 199_999, 4]);
  });

  it("tells nothing that plain text does not say", async () => {
    const source = await readText("# Referat\n- punkt");
    expect(source.lines.flatMap((line) => Object.keys(line))).toEqual(
      [1, 2].flatMap(() => ["number", "page", "start", "end"]),
    );
  });
});

describe("pages", () => {
  it.each([
    ["begins a page and a line", "a\fb", ["1:1 a", "2:2 b"], 2],
    ["adds no line behind a line end", "a\n\fb", ["1:1 a", "2:2 b"], 2],
    ["adds no line before a line end", "a\f\nb", ["1:1 a", "2:2 b"], 2],
    ["may have a line of its own", "a\n\f\nb", ["1:1 a", "2:3 b"], 2],
    ["leaves a page without words", "a\n\f\fb", ["1:1 a", "3:2 b"], 3],
    ["at the end of the file begins no page", "a\n\fb\n\f", ["1:1 a", "2:2 b"], 2],
  ])("a form feed %s", async (_what, text, lines, pages) => {
    const source = await readText(text);
    expect(show(source)).toEqual(lines);
    expect(source.pages).toBe(pages);
  });

  it("a text without form feed has one page", async () => {
    expect((await readText("Referat")).pages).toBe(1);
  });
});

describe("control characters", () => {
  it("are markup within their line, with a notice at the first", async () => {
    const source = await readText("Referat\nFormand\u0007en og \u0001\u0002kassereren\n");
    expect(source.lines.map((line) => wordsOf(source, line))).toEqual(["Referat", "Formanden og kassereren"]);
    expect(source.notices).toEqual([
      {
        code: "control-characters-removed",
        severity: "info",
        message: "3 control characters were left out of the words; the first is here.",
        at: { page: 1, line: 2, endLine: 2, start: 15, end: 16 },
      },
    ]);
  });

  it("alone on a line make no line", async () => {
    const source = await readText("Referat af et bestyrelsesmøde\n\u0001\nDagsorden");
    expect(show(source)).toEqual(["1:1 Referat af et bestyrelsesmøde", "1:3 Dagsorden"]);
    expect(findBreaches(source)).toEqual([]);
  });

  it("that fill up the end of an old file are left out", async () => {
    const source = await readText(`Referat\r\n${"\u001a".repeat(120)}`);
    expect(show(source)).toEqual(["1:1 Referat"]);
    expect(source.notices).toMatchObject([{ code: "control-characters-removed" }]);
  });

  it("tab, form feed and NEL are no loss", async () => {
    expect((await readText("a\tb\fc\u0085d")).notices).toEqual([]);
  });
});

describe("notices of decoding", () => {
  it("a guessed encoding", async () => {
    const source = await readBytes(iconv.encode("Hej på", "windows-1252"));
    expect(source.properties).toEqual({ mediaType: "text/plain", encoding: "windows-1252", textLayer: "native" });
    expect(source.notices).toMatchObject([{ code: "encoding-guessed", severity: "warning" }]);
  });

  it("damaged UTF-8, with the place of the first loss and their number", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Læsø og Ærø\nFan"),
      Buffer.from([0xf8, 0x20, 0xe5]),
      Buffer.from("\nSamsø"),
    ]);
    const source = await readBytes(bytes);
    expect(source.properties.encoding).toBe("utf-8");
    expect(source.notices).toEqual([
      {
        code: "encoding-damaged",
        severity: "warning",
        message: "2 characters could not be decoded as utf-8; the first is here.",
        at: { page: 1, line: 2, endLine: 2, start: 15, end: 16 },
      },
    ]);
  });

  it("nothing for a sound text", async () => {
    expect((await readText("Rødgrød med fløde")).notices).toEqual([]);
  });
});

describe("what is refused", () => {
  const codeOf = async (bytes: Uint8Array) => {
    const error = await readBytes(bytes).catch((caught: unknown) => caught);
    return error instanceof MinutesError ? error.code : error;
  };

  it.each([
    ["no bytes", new Uint8Array()],
    ["line ends", Buffer.from("\r\n\n\f\n")],
    ["no-break spaces", Buffer.from("\u00a0 \u2003\n")],
    ["a byte order mark", Buffer.from("\ufeff")],
    ["blanks in UTF-16", iconv.encode("  \r\n", "utf-16le", { addBOM: true })],
  ])("SOURCE_EMPTY for nothing but %s", async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe("SOURCE_EMPTY");
  });

  it("SOURCE_TOO_LARGE for more lines than memory holds", async () => {
    expect(await codeOf(Buffer.from("a\n".repeat(maxLines)))).toBe("SOURCE_TOO_LARGE");
  });
});

describe("any bytes and any text", () => {
  it("a text keeps the invariants", async () => {
    const pieces = fc.constantFrom(
      "ord",
      "æ",
      "å",
      " ",
      "\t",
      "\n",
      "\r",
      "\f",
      "\v",
      "\u0085",
      "\u2028",
      "\u00a0",
      "\u0000",
      "\u0007",
      "😀",
      "\ud800",
      "\ufeff",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const text = `x${parts.join("")}`;
        expect(findBreaches(await readText(`${"et ord til. ".repeat(2000)}${text}`))).toEqual([]);
      }),
    );
  });

  it("bytes are read with the invariants kept, or refused with a code", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const source = await readBytes(bytes).catch((error: unknown) => error);
        expect(source instanceof MinutesError || findBreaches(source as SourceText)).toEqual(
          source instanceof MinutesError ? true : [],
        );
      }),
    );
  });
});
