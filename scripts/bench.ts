import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fastGlob from "fast-glob";
import { benchArchive } from "./bench/archive.ts";
import { compare } from "./bench/compare.ts";
import { benchExport } from "./bench/export.ts";
import { longDocx } from "./bench/long-docx.ts";
import { comparePages } from "./bench/pages.ts";
import { benchRules } from "./bench/rules.ts";

/**
 * Compares what reading costs with what others need on the same files, in CPU time: each reader in processes of its own,
 * medians over those. Prints the ratios of this run; docs/performance.md holds those of one machine.
 *
 *     npm run bench [-- more.pdf more.docx …]
 *     npm run bench -- rules                     the rules alone, over many records
 *     npm run bench -- archive                   minutes batch over many texts (build first: npm run build)
 *     npm run bench -- export                    tables of many records, in every form or those named (build first)
 */
const root = path.resolve(import.meta.dirname, "..");
/** A document that is meant to be refused. */
const refused = ["fixtures/pdf/encrypted.pdf"];

function fixtures(ending: string): string[] {
  const own = fastGlob.sync(`fixtures/{formats,gold,pdf}/**/*.${ending}`, {
    cwd: root,
    absolute: true,
    ignore: refused,
  });
  const more = process.argv.slice(2).filter((file) => file.endsWith(`.${ending}`));
  return [...own.sort(), ...more.map((file) => path.resolve(file))];
}

const aimOfPdf = 0.6;
const aimOfDocx = 0.5;
const longPages = 200;

/** Readers of documents against other readers. */
async function benchReaders(): Promise<void> {
  compare("pdf", "pdf-parse", fixtures("pdf"), aimOfPdf);
  await comparePages();
  compare("docx", "mammoth", fixtures("docx"), aimOfDocx);

  const folder = mkdtempSync(path.join(tmpdir(), "minutes-bench-"));
  const long = path.join(folder, `${longPages}-pages.docx`);
  writeFileSync(long, longDocx(longPages));
  compare("docx", "mammoth", [long], aimOfDocx);
  rmSync(folder, { recursive: true });
}

if (process.argv.includes("archive")) await benchArchive(root);
else if (process.argv.includes("export")) await benchExport(root, process.argv.slice(3));
else {
  if (!process.argv.includes("rules")) await benchReaders();
  await benchRules(root);
}
