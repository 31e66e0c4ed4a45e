import { pdfAdapter } from "../../src/ingest/pdf/adapter.ts";
import type { SourceLine, SourceText } from "../../src/text/source-text.ts";
import { type PdfPageSpec, type PdfSpec, type PdfText, writePdf } from "./pdf-writer.ts";

/** Reads a PDF made of pages; without character recognition, which no test of geometry needs. */
export function readPages(...pages: readonly PdfPageSpec[]): Promise<SourceText> {
  return readSpec({ pages });
}

export function readSpec(spec: PdfSpec): Promise<SourceText> {
  return pdfAdapter.read({ fileName: "referat.pdf", bytes: writePdf(spec) }, { ocr: "off" });
}

/** Reads one page of texts. */
export function readTexts(...texts: readonly PdfText[]): Promise<SourceText> {
  return readPages({ texts });
}

/** The words of each line, in order. */
export function words(source: SourceText): string[] {
  return source.lines.map((line) => wordsOf(source, line));
}

export function wordsOf(source: SourceText, line: SourceLine): string {
  return source.text.slice(line.start, line.end);
}

/** The line that begins with these words. */
export function lineOf(source: SourceText, beginning: string): SourceLine {
  const line = source.lines.find((one) => wordsOf(source, one).startsWith(beginning));
  if (!line) throw new Error(`No line begins with "${beginning}": ${JSON.stringify(words(source))}`);
  return line;
}

/** Lines of running text from `y` downwards, one leading apart. */
export function paragraph(
  lines: readonly string[],
  at: { x: number; y: number; size?: number; font?: PdfText["font"] },
): PdfText[] {
  const { x, y, size = 11, font = "regular" } = at;
  return lines.map((text, index) => ({ text, x, y: y + index * size * 1.2, size, font }));
}

/** Every cell as "row,column: words". */
export function cells(source: SourceText): string[] {
  return source.lines.flatMap((line) =>
    line.cell ? [`${line.cell.row},${line.cell.column}: ${wordsOf(source, line)}`] : [],
  );
}
