import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { compare, interleaved, median, verdict } from "./cpu.ts";
import { longPdf } from "./long-pdf.ts";
import { type PdfReader, pdfReaders } from "./pdf-readers.ts";

const aimOfPdfParse = 0.6;
const aimPerPage = 1.3;
const rounds = 11;
const coldRounds = 5;
const roundsOfLong = 3;
const [few, many] = [20, 1000];

/** Reads each PDF to its source text, against pdf-parse's getText, in one process that has warmed up. */
export async function benchPdf(files: readonly string[]): Promise<void> {
  const [ours, theirs] = [await pdfReaders.ours(), await pdfReaders.theirs()];
  const rivals = files.map((file) => {
    const bytes = new Uint8Array(readFileSync(file));
    return { name: path.relative(process.cwd(), file), ours: () => ours(bytes), theirs: () => theirs(bytes) };
  });
  const ratio = await compare(rivals, "pdf-parse", rounds);
  console.log(`PDF against pdf-parse's getText, warmed up: ${verdict(ratio, aimOfPdfParse)}`);
}

/** The same in processes that load a reader and read every file once, as a run on the command line does. */
export function benchColdPdf(files: readonly string[]): void {
  const script = path.join(import.meta.dirname, "pdf-once.ts");
  const once = (reader: PdfReader) =>
    Number(execFileSync(process.execPath, ["--import", "tsx", script, reader, ...files], { encoding: "utf8" }));
  const times: Record<PdfReader, number[]> = { nothing: [], ours: [], theirs: [] };
  for (let round = 0; round < coldRounds; round += 1) {
    for (const reader of Object.keys(times) as PdfReader[]) times[reader].push(once(reader));
  }
  const idle = median(times.nothing);
  const [own, their] = [median(times.ours) - idle, median(times.theirs) - idle];
  console.log(`loading and reading all once: ours ${own.toFixed(0)} ms, pdf-parse ${their.toFixed(0)} ms`);
  console.log(`PDF against pdf-parse's getText, a process of its own: ${verdict(own / their, aimOfPdfParse)}`);
}

/** The time of a page in a long document against that in a short one of the same pages. */
export async function benchLongPdf(): Promise<void> {
  const read = await pdfReaders.ours();
  const [short, long] = [longPdf(few), longPdf(many)];
  const [ofShort = 0, ofLong = 0] = await interleaved([() => read(short), () => read(long)], roundsOfLong);
  const [perPageOfFew, perPageOfMany] = [ofShort / few, ofLong / many];
  console.log(`full pages: one of ${few} ${perPageOfFew.toFixed(2)} ms, one of ${many} ${perPageOfMany.toFixed(2)} ms`);
  console.log(`PDF, a page of ${many} against a page of ${few}: ${verdict(perPageOfMany / perPageOfFew, aimPerPage)}`);
}
