import { readFileSync } from "node:fs";
import path from "node:path";
import { PDFParse } from "pdf-parse";
import { pdfAdapter } from "../../src/ingest/pdf/adapter.ts";
import { compare, interleaved, verdict } from "./cpu.ts";
import { longPdf } from "./long-pdf.ts";

const aimOfPdfParse = 0.6;
const aimPerPage = 1.3;
const rounds = 9;
const roundsOfLong = 3;
const [few, many] = [20, 1000];
const errorsOnly = 0;

function ours(bytes: Uint8Array): Promise<unknown> {
  return pdfAdapter.read({ fileName: "bench.pdf", bytes }, { ocr: "off" });
}

/** pdf-parse as its users call it. It empties the buffer it is given, so that it gets one of its own, as ours copies too. */
async function theirs(bytes: Uint8Array): Promise<unknown> {
  const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: errorsOnly });
  try {
    return await parser.getText();
  } finally {
    await parser.destroy();
  }
}

/** Reads each PDF to its source text, against pdf-parse's getText. */
export async function benchPdf(files: readonly string[]): Promise<void> {
  const rivals = files.map((file) => {
    const bytes = new Uint8Array(readFileSync(file));
    return { name: path.relative(process.cwd(), file), ours: () => ours(bytes), theirs: () => theirs(bytes) };
  });
  const ratio = await compare(rivals, "pdf-parse", rounds);
  console.log(`PDF, all files against pdf-parse's getText: ${verdict(ratio, aimOfPdfParse)}`);
}

/** The time of a page in a long document against that in a short one of the same pages. */
export async function benchLongPdf(): Promise<void> {
  const [short, long] = [longPdf(few), longPdf(many)];
  const [ofShort = 0, ofLong = 0] = await interleaved([() => ours(short), () => ours(long)], roundsOfLong);
  const [perPageOfFew, perPageOfMany] = [ofShort / few, ofLong / many];
  console.log(
    `a page of ${few}: ${perPageOfFew.toFixed(2)} ms, a page of ${many}: ${perPageOfMany.toFixed(2)} ms (full pages)`,
  );
  console.log(`PDF, a page of ${many} against a page of ${few}: ${verdict(perPageOfMany / perPageOfFew, aimPerPage)}`);
}
