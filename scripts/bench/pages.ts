import { median, once, verdict } from "./cpu.ts";
import { longPdf } from "./long-pdf.ts";
import { readers } from "./readers.ts";

const aim = 1.3;
const rounds = 4;
const [few, many] = [20, 1000];

/** The CPU time of a page in a long document against that in a short one of the same pages. */
export async function comparePages(): Promise<void> {
  const read = await readers.pdf.ours();
  const [short, long] = [longPdf(few), longPdf(many)];
  const times: { short: number[]; long: number[] } = { short: [], long: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (let again = 0; again < many / few; again += 1) times.short.push(await once(() => read(short)));
    times.long.push(await once(() => read(long)));
  }
  // Until as many pages have been read as in the first long document, the engine still compiles.
  const [ofFew, ofMany] = [median(times.short.slice(many / few)) / few, median(times.long.slice(1)) / many];
  console.log(`full pages: one of ${few} ${ofFew.toFixed(2)} ms, one of ${many} ${ofMany.toFixed(2)} ms`);
  console.log(`PDF, a page of ${many} against a page of ${few}: ${verdict(ofMany / ofFew, aim)}`);
}
