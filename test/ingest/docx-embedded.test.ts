import { describe, expect, it } from "vitest";
import { docx, p, table } from "../support/docx-writer.ts";
import { readDocx, wordsOfLines } from "../support/read-docx.ts";

const relationships = '<Relationships><Relationship Id="side" Type="x/aFChunk" Target="afchunk.dat"/></Relationships>';
const chunk = '<w:altChunk r:id="side"/>';
const withChunk = (content: string | Uint8Array) =>
  readDocx({
    body: table([["Sag"]]) + chunk + p("Efter"),
    entries: [
      { name: "word/_rels/document.xml.rels", content: relationships },
      { name: "word/afchunk.dat", content },
    ],
  });
const page =
  "<html><body><h2>Indstilling</h2><ol><li>at lejen stiger</li></ol><table><tr><td>Løn</td><td>5</td></tr></table></body></html>";
const archive = (packing: string, body: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--skel"\r\n\r\n----skel\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${packing}\r\n\r\n${body}\r\n\r\n----skel\r\nContent-Type: image/png\r\n\r\nAAAA\r\n----skel--`;

describe("pages that a Word document holds as a whole", () => {
  it("are read where they stand, with their headings, numbers and tables", async () => {
    const source = await withChunk(page);
    expect(wordsOfLines(source)).toEqual(["Sag", "Indstilling", "1. at lejen stiger", "Løn", "5", "Efter"]);
    expect(source.lines.map((line) => line.cell?.table)).toEqual([0, undefined, undefined, 1, 1, undefined]);
    expect(source.lines[1]?.heading).toBe(2);
    expect(source.notices).toEqual([]);
  });

  it.each([
    ["quoted-printable", "<html><body><p>Indstil=\r\nling: bl=C3=A5b=C3=A6r</p></body></html>"],
    ["base64", Buffer.from("<html><body><p>Indstilling: blåbær</p></body></html>").toString("base64")],
    ["8bit", "<html><body><p>Indstilling: blåbær</p></body></html>"],
  ])("are unpacked from a web archive that is packed as %s", async (packing, body) => {
    expect(wordsOfLines(await withChunk(archive(packing, body)))).toEqual(["Sag", "Indstilling: blåbær", "Efter"]);
  });

  it("are left out with a notice when they are something else, or too much", async () => {
    for (const content of ["{\\rtf1 hej}", docx(p("Indre")), "<html>".concat("<div>".repeat(1000))]) {
      const source = await withChunk(content);
      expect(wordsOfLines(source)).toEqual(["Sag", "Efter"]);
      expect(source.notices).toMatchObject([
        { code: "source-text-partly-read", message: "1 embedded document not read." },
      ]);
    }
  });

  it("are left out with a notice when the part is missing", async () => {
    expect((await readDocx(chunk + p("Efter"))).notices).toMatchObject([{ code: "source-text-partly-read" }]);
  });
});
