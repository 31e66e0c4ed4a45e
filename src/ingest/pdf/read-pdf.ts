import { MinutesError } from "../../record/errors.ts";
import type { Notice } from "../../record/notice.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { ReadOptions, SourceBytes } from "../adapter.ts";
import { type Reading, readPages, textOf } from "./document/read-pages.ts";
import { recognisePages } from "./document/recognise-pages.ts";
import { secondSourceOf } from "./document/second-source.ts";
import { sourceOf } from "./document/source.ts";
import { EngineDied, PdfBroken, type PdfEngine, type PdfFile, PdfLocked, type PdfProperties } from "./engine.ts";
import { notice } from "./notices.ts";
import type { Recogniser } from "./ocr.ts";
import { qualityOf, type TextQuality } from "./quality.ts";
import type { SecondReading } from "./second-reader.ts";

/** What reading needs from outside; each is loaded when first used. */
export interface PdfTools {
  readonly engine: PdfEngine;
  readSecond(bytes: Uint8Array, password: string | undefined): Promise<SecondReading>;
  startRecogniser(): Promise<Recogniser | null>;
}

/**
 * Reads a PDF: the first engine with our own geometry; the second reader where that engine fails or its words look wrong;
 * character recognition where pages have none.
 */
export async function readPdf(source: SourceBytes, options: ReadOptions, tools: PdfTools): Promise<SourceText> {
  const { fileName, bytes } = source;
  if (bytes.length === 0) throw new MinutesError("SOURCE_EMPTY", `${fileName} is empty: it holds no bytes.`);
  let file: PdfFile | undefined;
  try {
    file = await tools.engine.open(bytes, options.password);
    const reading = readPages(file, options.onProgress);
    if (reading.pages.length === 0) throw new PdfBroken("No page can be read.");
    return await finish(source, options, tools, file, reading);
  } catch (cause) {
    if (cause instanceof PdfLocked) throw encrypted(fileName, options.password, cause);
    if (cause instanceof PdfBroken || cause instanceof EngineDied) return readInstead(source, options, tools, cause);
    throw cause;
  } finally {
    file?.close();
  }
}

/** The second reader alone, after the first has failed. */
async function readInstead(
  { fileName, bytes }: SourceBytes,
  options: ReadOptions,
  tools: PdfTools,
  failed: Error,
): Promise<SourceText> {
  let second: SecondReading;
  try {
    second = await tools.readSecond(bytes, options.password);
  } catch (cause) {
    if (cause instanceof PdfLocked) throw encrypted(fileName, options.password, cause);
    throw damaged(fileName, failed);
  }
  if (second.pages.length === 0) throw damaged(fileName, failed);
  const message = "The first reader cannot read the file; a second one did, which knows no places, columns or sizes.";
  return secondSourceOf(second, undefined, [notice("second-reader", "warning", message)]);
}

function damaged(fileName: string, cause: Error): MinutesError {
  const message = `${fileName} is a damaged PDF and cannot be read: fetch it again, or open it in a viewer and print it to a new PDF.`;
  return new MinutesError("PDF_DAMAGED", message, { cause });
}

function encrypted(fileName: string, password: string | undefined, cause: Error): MinutesError {
  const message =
    password === undefined
      ? `${fileName} is encrypted: give its password with --password.`
      : `${fileName} is encrypted and the password given does not open it: check it and give it with --password.`;
  return new MinutesError("PDF_ENCRYPTED", message, { cause });
}

async function finish(
  source: SourceBytes,
  options: ReadOptions,
  tools: PdfTools,
  file: PdfFile,
  reading: Reading,
): Promise<SourceText> {
  const quality = qualityOf(textOf(reading), unmappedOf(reading));
  if (quality.isSuspicious && options.ocr !== "force") {
    const better = await readBetter(source, options, tools, quality, file.properties);
    if (better) return better;
  }
  const mode = options.ocr ?? "auto";
  if (mode === "off") return sourceOf(reading, lowQuality(quality));
  const pages = reading.pages
    .filter((page) => mode === "force" || page.isPicture || quality.isGarbage)
    .map(({ page }) => page);
  const { onRecognise } = options;
  const order = { mode, pages, ...(onRecognise && { onRecognise }) };
  const recognised = await recognisePages(file, reading, order, tools.startRecogniser);
  const isCured = recognised.reading !== reading && quality.isGarbage;
  return sourceOf(recognised.reading, [...(isCured ? [] : lowQuality(quality)), ...recognised.notices]);
}

function unmappedOf({ pages }: Reading): number {
  return pages.reduce((sum, page) => sum + page.unmapped, 0);
}

function lowQuality({ isGarbage }: TextQuality): Notice[] {
  const message = "Many characters are not what the page shows: the file does not say which letters its glyphs are.";
  return isGarbage ? [notice("text-quality-low", "error", message)] : [];
}

/** A text must be better by so much to be worth the loss of places and columns. */
const worthIt = 0.08;

/** The second reader's text when it is clearly better than the first's. */
async function readBetter(
  { bytes }: SourceBytes,
  { password }: ReadOptions,
  tools: PdfTools,
  first: TextQuality,
  properties: PdfProperties,
): Promise<SourceText | undefined> {
  let second: SecondReading;
  try {
    second = await tools.readSecond(bytes, password);
  } catch {
    return undefined;
  }
  const quality = qualityOf(second.pages.map((lines) => lines.join("\n")).join("\n"), 0);
  if (quality.isGarbage || quality.score < first.score + worthIt) return undefined;
  const message =
    "The words of the first reader look wrong; those of a second one were taken, which knows no places or columns.";
  return secondSourceOf(second, properties, [notice("second-reader", "warning", message)]);
}
