import { readFileSync } from "node:fs";
import path from "node:path";
import { type PdfText, writePdf } from "../../test/support/pdf-writer.ts";

const root = path.resolve(import.meta.dirname, "../../fixtures/formats");
const linesOfPage = 44;
const lettersOfLine = 88;

/** The known words of the invented meetings, as set lines; headings in bold. */
function setLines(): { text: string; bold: boolean }[] {
  const lines: { text: string; bold: boolean }[] = [];
  for (const meeting of ["udvalg", "bestyrelse", "raad"]) {
    for (const paragraph of readFileSync(path.join(root, meeting, "words.txt"), "utf8").split("\n")) {
      const bold = paragraph.startsWith("# ");
      let line = "";
      for (const word of paragraph.replace("# ", "").split(" ")) {
        if (line.length + word.length > lettersOfLine) {
          lines.push({ text: line, bold });
          line = "";
        }
        line = line === "" ? word : `${line} ${word}`;
      }
      if (line !== "") lines.push({ text: line, bold });
    }
  }
  return lines;
}

/** Minutes of that many full pages, with a running header and page numbers. */
export function longPdf(pages: number): Uint8Array {
  const lines = setLines();
  return writePdf({
    pages: Array.from({ length: pages }, (_, page) => {
      const body = Array.from({ length: linesOfPage }, (_, row): PdfText => {
        const line = lines[(page * linesOfPage + row) % lines.length];
        return { text: line?.text ?? "", x: 70, y: 90 + row * 15, font: line?.bold ? "bold" : "regular" };
      });
      const header: PdfText = { text: "Referater fra Tangsund Kommune", x: 70, y: 40, size: 9 };
      const footer: PdfText = { text: `Side ${page + 1} af ${pages}`, x: 480, y: 810, size: 9 };
      return { texts: [header, ...body, footer] };
    }),
  });
}
