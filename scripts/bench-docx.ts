/**
 * Compares the CPU time of our Word reader with mammoth.extractRawText, on the Word fixtures and on generated minutes
 * of 200 pages. Prints one line a document; the aim is a ratio of at most 0.5.
 *
 *     npx tsx scripts/bench-docx.ts [more.docx …]
 */
import { readFileSync } from "node:fs";
import fastGlob from "fast-glob";
import mammoth from "mammoth";
import { docxAdapter } from "../src/ingest/docx/adapter.ts";
import { docx, item, level, list, p, r, table } from "../test/support/docx-writer.ts";

const rounds = 15;
const aim = 0.5;

/** CPU milliseconds of one call, the median of several after a first one that warms up. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (round > 0) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}

/** Minutes with headings, numbers, bullets, runs of several looks and a table on every page. */
function manyPages(pages: number): Uint8Array {
  const body: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    body.push(item(`Behandling af sag ${page}`, 1));
    for (let paragraph = 0; paragraph < 6; paragraph += 1) {
      const words = `Forvaltningen redegjorde for sagens ${paragraph + 1}. del, og udvalget drøftede følgerne for havnens brugere. `;
      body.push(
        p(r("Indstilling: ", "<w:b/>") + r(words.repeat(2)) + r("Til orientering.", '<w:i/><w:sz w:val="20"/>')),
      );
    }
    body.push(item("Udvalget tog orienteringen til efterretning", 2));
    body.push(
      table([
        ["Opgave", "Ansvarlig", "Frist"],
        [`Opgave ${page}`, "Gorm Thygesen", "1. juni 2031"],
      ]),
    );
    body.push(p('<w:r><w:br w:type="page"/></w:r>'));
  }
  const numbering = list(1, level(0, "decimal", "Punkt %1:")) + list(2, level(0, "bullet", "•"));
  return docx({ body: body.join(""), numbering });
}

async function compare(name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  const own = await cpu(() => docxAdapter.read({ fileName: name, bytes }, {}));
  const theirs = await cpu(() => mammoth.extractRawText({ buffer }));
  const ratio = own / theirs;
  console.log(
    `${ratio.toFixed(2)}  ${ratio <= aim ? "ok  " : "slow"}  ours ${own.toFixed(1)} ms  mammoth ${theirs.toFixed(1)} ms  ${name}`,
  );
}

const root = new URL("../", import.meta.url).pathname;
const files = [...fastGlob.sync("fixtures/**/*.docx", { cwd: root }).sort(), ...process.argv.slice(2)];
for (const file of files)
  await compare(file, new Uint8Array(readFileSync(new URL(file, new URL("../", import.meta.url)))));
await compare("generated, 200 pages", manyPages(200));
