import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { detect } from "../../src/ingest/detect.ts";
import { htmlAdapter } from "../../src/ingest/html/adapter.ts";
import { recogniseHtml } from "../../src/ingest/html/recognise.ts";

const readBytes = (bytes: Uint8Array) => htmlAdapter.read({ fileName: "referat.html", bytes }, {});
const score = (page: string) => recogniseHtml({ fileName: "x", bytes: Buffer.from(page) });

describe("recognising a page", () => {
  it.each([
    "<!DOCTYPE html><p>x",
    "\n  <!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
    "<html lang=da><body>",
    '<?xml version="1.0"?>\n<!DOCTYPE html><html>',
    "\ufeff<html>",
    "<!-- saved from url=(0030)https://havn.example/referat --><html>",
  ])("is sure of one that begins so: %s", (page) => {
    expect(score(page)).toBe(1);
  });

  it("is fairly sure of a piece of a page, by its tags", () => {
    expect(score(`<div><h2>Punkt 1</h2>${"<p>Tekst</p>".repeat(6)}</div>`)).toBe(0.85);
    expect(score("<p>A</p><p>B</p><p>C</p>")).toBe(0.5);
  });

  it("does not take other text for a page", () => {
    expect(score("Referat\n<p> er et mærke i HTML, ligesom <b> og <i>, <br>, <td>, <tr>")).toBe(0);
    expect(score("<note><to>Bo</to></note>")).toBe(0);
    expect(score("")).toBe(0);
    expect(
      recogniseHtml({ fileName: "x.html", bytes: Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256) }),
    ).toBe(0);
  });

  it("goes by content and not by name", () => {
    const page = Buffer.from("<!doctype html><p>Referat</p>");
    expect(detect({ fileName: "referat.txt", bytes: page }).id).toBe("html");
    expect(detect({ fileName: "referat.html", bytes: Buffer.from("Referat af møde\nPunkt 1. Valg") }).id).toBe("txt");
  });
});

describe("the encoding of a page", () => {
  const danish = "<p>Æblegård på Østerø – “blåbær”</p>";
  const text = "Æblegård på Østerø – “blåbær”";

  it.each([
    ["UTF-8 that says nothing", Buffer.from(danish), "utf-8"],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${danish}`), "utf-8"],
    ["UTF-16", Buffer.from(`\ufeff${danish}`, "utf16le"), "utf-16le"],
    ["UTF-8 that calls itself Latin-1", Buffer.from(`<meta charset=iso-8859-1>${danish}`), "utf-8"],
    [
      "windows-1252 that calls itself Latin-1",
      iconv.encode(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">${danish}`, "windows-1252"),
      "windows-1252",
    ],
    [
      "windows-1252 that calls itself UTF-8",
      iconv.encode(`<meta charset="utf-8">${danish}`, "windows-1252"),
      "windows-1252",
    ],
    ["Mac Roman that says so", iconv.encode(`<meta charset="macintosh">${danish}`, "macintosh"), "macintosh"],
  ])("is found for %s", async (_, bytes, encoding) => {
    const source = await readBytes(bytes);
    expect(source.text).toBe(text);
    expect(source.properties.encoding).toBe(encoding);
  });
});

describe("pages that are damaged or made to hurt", () => {
  const failure = (page: string | Uint8Array) =>
    readBytes(Buffer.from(page)).then(
      (source) => source.lines.length,
      (error: { code?: string }) => error.code,
    );
  const many = 100_000;

  it.each([
    ["no bytes", "", "SOURCE_EMPTY"],
    ["binary data", Buffer.concat([Buffer.from("<html><p>"), Buffer.alloc(5000, 1)]), "HTML_DAMAGED"],
    ["elements without end", "<div>".repeat(many), "HTML_DAMAGED"],
    ["lists without end", "<ul><li>".repeat(many), "HTML_DAMAGED"],
    [
      "tags that a browser copies into every paragraph",
      Array.from({ length: 5000 }, (_, at) => `<p>${at < 300 ? `<font color=${at}>` : ""}x`).join(""),
      "SOURCE_TOO_LARGE",
    ],
  ])("have a code of their own: %s", async (_, page, code) => {
    expect(await failure(page)).toBe(code);
  });

  it.each([
    ["paragraphs", "<p>x".repeat(many), many],
    ["line breaks", `${"<br>".repeat(many)}x`, 1],
    ["attributes", `<p ${Array.from({ length: many }, (_, at) => `a${at}`).join(" ")}>x`, 1],
    ["rows", `<table>${"<tr><td>x<td>y".repeat(many / 10)}</table>`, many / 5],
    ["paragraphs where only rows may stand", `<table>${"<p>x".repeat(many / 10)}`, many / 10],
    ["links that are not closed", "<a>x".repeat(many / 10), 1],
    ["entities", `<p>${"&amp;&lt;".repeat(many)}`, 1],
    ["open comments", `<p>x${"<!--".repeat(many)}`, 1],
    ["blanks", `<p>x${" ".repeat(many * 10)}y`, 1],
    ["columns that a cell claims", "<table><tr><td colspan=99999999 rowspan=99999999>x<td>y<tr><td>z</table>", 3],
  ])("are read with very many %s", async (_, page, lines) => {
    expect(await failure(page)).toBe(lines);
  });

  it("keep their words around control characters, with a notice", async () => {
    const source = await readBytes(Buffer.from("<p>Ny\u0001 bro&#2;byg</p>"));
    expect(source.text).toBe("Ny brobyg");
    expect(source.notices).toMatchObject([
      { code: "control-characters-removed", message: "2 control characters left out." },
    ]);
  });

  it("never follow anything that they point to", async () => {
    const page =
      '<link rel=stylesheet href="file:///etc/passwd"><iframe src="http://havn.example"></iframe><img src="x" onerror="alert(1)"><object data="y"></object><a href="javascript:alert(1)">Bilag</a>';
    expect((await readBytes(Buffer.from(page))).text).toBe("Bilag");
  });
});
