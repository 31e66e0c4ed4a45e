/**
 * Compares the CPU time of our PDF reader with pdf-parse's getText on the PDF fixtures: each in a process of its own that
 * reads every file once, as a run on the command line does, and in one process after warming up, as a worker does. Then
 * the time per page of a long document with that of a short one.
 *
 *     npx tsx scripts/bench-pdf.ts [more.pdf …]
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastGlob from "fast-glob";
import { minutesPages } from "../test/support/pdf-minutes.ts";
import { writePdf } from "../test/support/pdf-writer.ts";

const aimOfPdfParse = 0.6;
const aimPerPage = 1.3;
const [few, many] = [20, 1000];
const warmPasses = 12;
const coldRuns = 5;
/** A document that is meant to be refused. */
const refused = ["fixtures/pdf/encrypted.pdf"];

type Read = (bytes: Uint8Array) => Promise<unknown>;

/** What is compared; each is imported only where it runs, and "nothing" is the cost of a process that reads none. */
const readers: Readonly<Record<string, () => Promise<Read>>> = {
  async nothing() {
    return async () => undefined;
  },
  async ours() {
    const { pdfAdapter } = await import("../src/ingest/pdf/adapter.ts");
    return (bytes) => pdfAdapter.read({ fileName: "bench.pdf", bytes }, { ocr: "off" });
  },
  async theirs() {
    const { PDFParse } = await import("pdf-parse");
    return async (bytes) => {
      const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: 0 });
      await parser.getText({ pageJoiner: "" });
      await parser.destroy();
    };
  },
};

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = cpuMilliseconds();
  await work();
  return cpuMilliseconds() - before;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

async function readAll(read: Read, documents: readonly Uint8Array[]): Promise<void> {
  for (const bytes of documents) await read(bytes);
}

/** CPU of a process that loads a reader and reads every file once. */
function coldCpu(reader: string, files: readonly string[]): number {
  const script = fileURLToPath(import.meta.url);
  const run = () => execFileSync(process.execPath, ["--import", "tsx", script, `--only=${reader}`, ...files]);
  return middle(Array.from({ length: coldRuns }, () => Number(run())));
}

/** CPU of one pass over the files, the middle of several after as many that warm up, taken in turn. */
async function warmCpu(files: readonly string[]): Promise<{ ours: number; theirs: number }> {
  const documents = files.map((file) => new Uint8Array(readFileSync(file)));
  const [ours, theirs] = [
    await (readers.ours as () => Promise<Read>)(),
    await (readers.theirs as () => Promise<Read>)(),
  ];
  const taken: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let pass = 0; pass < 2 * warmPasses; pass += 1) {
    const own = await cpuOf(() => readAll(ours, documents));
    const their = await cpuOf(() => readAll(theirs, documents));
    if (pass < warmPasses) continue;
    taken.ours.push(own);
    taken.theirs.push(their);
  }
  return { ours: middle(taken.ours), theirs: middle(taken.theirs) };
}

function pages(count: number): Uint8Array {
  const spec = minutesPages();
  return writePdf({ pages: Array.from({ length: count }, (_, index) => spec[index % spec.length] ?? {}) });
}

async function compare(files: readonly string[]): Promise<void> {
  const idle = coldCpu("nothing", files);
  const [own, their] = [coldCpu("ours", files) - idle, coldCpu("theirs", files) - idle];
  report(`a process of its own: ${own.toFixed(0)} ms, pdf-parse ${their.toFixed(0)} ms`, own / their, aimOfPdfParse);
  const warm = await warmCpu(files);
  const words = `warmed up: ${warm.ours.toFixed(1)} ms, pdf-parse ${warm.theirs.toFixed(1)} ms`;
  report(words, warm.ours / warm.theirs, aimOfPdfParse);
  const read = await (readers.ours as () => Promise<Read>)();
  const [short, long] = [pages(few), pages(many)];
  await readAll(read, [short, long]);
  const perPageOfFew = middle(await times(5, () => cpuOf(() => read(short)))) / few;
  const perPageOfMany = middle(await times(3, () => cpuOf(() => read(long)))) / many;
  const perPage = `a page of ${few}: ${perPageOfFew.toFixed(2)} ms, of ${many}: ${perPageOfMany.toFixed(2)} ms`;
  report(perPage, perPageOfMany / perPageOfFew, aimPerPage);
}

async function times(count: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let run = 0; run < count; run += 1) results.push(await work());
  return results;
}

function report(words: string, ratio: number, aim: number): void {
  console.log(`${words}: ratio ${ratio.toFixed(2)} (aim ${aim})${ratio <= aim ? "" : " MISSED"}`);
}

const [first, ...rest] = process.argv.slice(2);
const only = first?.startsWith("--only=") ? first.slice("--only=".length) : undefined;
if (only !== undefined) {
  const before = cpuMilliseconds();
  const read = await (readers[only] as () => Promise<Read>)();
  await readAll(
    read,
    rest.map((file) => new Uint8Array(readFileSync(file))),
  );
  console.log(cpuMilliseconds() - before);
} else {
  const given = first === undefined ? [] : [first, ...rest];
  await compare([...fastGlob.sync("fixtures/pdf/**/*.pdf", { ignore: refused }).sort(), ...given]);
}
