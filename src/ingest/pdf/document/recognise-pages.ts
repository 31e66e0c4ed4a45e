import { MinutesError } from "../../../record/errors.ts";
import type { Notice } from "../../../record/notice.ts";
import type { ReadOptions } from "../../adapter.ts";
import type { PdfFile } from "../engine.ts";
import { namePages, notice } from "../notices.ts";
import { dotsPerInch, type Recogniser, runsOf } from "../ocr.ts";
import { type PageReading, pageLines, type Reading } from "./read-pages.ts";

/** How pages are chosen for character recognition. */
export interface RecogniseOrder {
  readonly mode: "auto" | "force";
  /** Pages to read, from 1. */
  readonly pages: readonly number[];
  readonly onRecognise?: ReadOptions["onRecognise"];
}

/** A reading with pages recognised anew, and the notice of it. */
export interface Recognised {
  readonly reading: Reading;
  readonly notices: readonly Notice[];
}

/**
 * Reads pages by character recognition; a page on which it finds nothing stays as it was. Throws MinutesError (USAGE) when
 * recognition is forced and not installed; in automatic mode that is a notice.
 */
export async function recognisePages(
  file: PdfFile,
  reading: Reading,
  { mode, pages, onRecognise }: RecogniseOrder,
  start: () => Promise<Recogniser | null>,
): Promise<Recognised> {
  if (pages.length === 0) return { reading, notices: [] };
  const recogniser = await start();
  if (!recogniser) {
    if (mode === "force") throw new MinutesError("USAGE", missing);
    return { reading, notices: [notice("ocr", "warning", missing)] };
  }
  const found = new Map<number, PageReading>();
  let turn = 0;
  try {
    for (const page of reading.pages) {
      if (!pages.includes(page.page)) continue;
      turn += 1;
      onRecognise?.({ page: page.page, turn, turns: pages.length });
      const read = await recognisePage(file, page, recogniser);
      if (read) found.set(page.page, read);
    }
  } finally {
    await recogniser.close();
  }
  const merged = reading.pages.map((page) => found.get(page.page) ?? page);
  return {
    reading: { ...reading, pages: merged },
    notices: found.size > 0 ? [recognisedNotice([...found.keys()])] : [],
  };
}

const missing =
  "Character recognition is not installed: npm install tesseract.js @tesseract.js-data/dan, or leave it off with --ocr off.";

function recognisedNotice(pages: readonly number[]): Notice {
  return notice("ocr", "info", `The words of ${namePages(pages)} were recognised in a picture and may be wrong.`);
}

/** Undefined when no word was found on the page, or it could not be painted or recognised. */
async function recognisePage(
  file: PdfFile,
  { page, shown }: PageReading,
  recogniser: Recogniser,
): Promise<PageReading | undefined> {
  const picture = file.raster(page - 1, dotsPerInch);
  if (!picture) return undefined;
  const words = await recogniser.recognise(picture).catch(() => []);
  const runs = runsOf(words, picture, shown);
  if (runs.length === 0) return undefined;
  const read = pageLines({ ...shown, runs, shapes: [], pictures: [] }, page, {});
  return { page, shown, ...read, layer: "ocr", isPicture: false, hidden: 0, unmapped: 0, comments: 0 };
}
