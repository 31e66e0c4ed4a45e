import path from "node:path";
import fastGlob from "fast-glob";
import { benchDocx } from "./bench/docx.ts";
import { benchColdPdf, benchLongPdf, benchPdf } from "./bench/pdf.ts";
import { benchRules } from "./bench/rules.ts";

/**
 * Compares what reading costs with what others need on the same files, in CPU time: medians of interleaved rounds after
 * one that warms up. Prints the ratios of this run; docs/performance.md holds those of one machine.
 *
 *     npm run bench [-- more.pdf more.docx …]
 *     npm run bench -- rules                     the rules alone, over many records
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

if (process.argv.includes("rules")) {
  await benchRules(root);
} else {
  const pdfs = fixtures("pdf");
  await benchPdf(pdfs);
  benchColdPdf(pdfs);
  await benchLongPdf();
  await benchDocx(fixtures("docx"));
  await benchRules(root);
}
