import type { Notice } from "../../../record/notice.ts";
import type { SourceProperties, SourceText } from "../../../text/source-text.ts";
import { namePages, notice } from "../notices.ts";
import { assemble } from "./assemble.ts";
import { carryOver } from "./carry.ts";
import { markFurniture } from "./furniture.ts";
import { markHeadings } from "./headings.ts";
import { markLetterFoot } from "./letter-foot.ts";
import { listMarks } from "./lists.ts";
import { propertiesOf } from "./properties.ts";
import { mostPages, type PageReading, type Reading } from "./read-pages.ts";
import { weakNotices } from "./weak-words.ts";

/** The source text of a reading, with what was noticed on the way. */
export function sourceOf(reading: Reading, noticed: readonly Notice[]): SourceText {
  const lines = reading.pages.flatMap((page) => page.lines);
  markFurniture(lines);
  markLetterFoot(lines);
  markHeadings(lines, reading.outline);
  carryOver(lines);
  const pages = Math.max(1, Math.min(reading.pageCount, mostPages));
  const { weak, ...text } = assemble(lines, listMarks(lines), pages);
  return {
    ...text,
    ...(weak.length > 0 && { weak }),
    pages,
    sheets: reading.pages.map(({ page, paper }) => ({ page, ...paper })),
    properties: { ...propertiesOf(reading.properties), textLayer: textLayerOf(reading.pages) },
    notices: [...noticed, ...weakNotices(weak, text), ...noticesOf(reading)],
  };
}

function textLayerOf(pages: readonly PageReading[]): SourceProperties["textLayer"] {
  const layers = new Set(pages.map(({ layer }) => layer));
  if (layers.has("native")) return layers.has("ocr") ? "mixed" : "native";
  return layers.has("ocr") ? "ocr" : "none";
}

function noticesOf({ pages, unreadable, pageCount, properties }: Reading): Notice[] {
  const hasText = pages.some((page) => page.lines.length > 0);
  const pictures = numbersOf(pages, ({ isPicture }) => isPicture);
  const hidden = numbersOf(pages, (page) => page.hidden > 0);
  const comments = pages.reduce((sum, page) => sum + page.comments, 0);
  const found: Notice[] = [];
  const add = (isThere: boolean, ...parts: Parameters<typeof notice>) => {
    if (isThere) found.push(notice(...parts));
  };
  add(
    !hasText,
    "no-text-layer",
    "error",
    "The document has no text: its pages are pictures or empty, and need character recognition (OCR).",
  );
  add(
    hasText && pictures.length > 0,
    "text-in-pictures",
    "warning",
    `What stands on ${namePages(pictures)} is a picture, and its words were not read.`,
  );
  add(
    unreadable.length > 0,
    "page-unreadable",
    "warning",
    `The file is damaged: ${namePages(unreadable)} could not be read.`,
  );
  add(
    pageCount > mostPages,
    "source-text-partly-read",
    "warning",
    `The document has ${pageCount} pages, of which the first ${mostPages} were read.`,
  );
  add(
    properties.repaired,
    "source-text-partly-read",
    "info",
    "The file's list of its parts is damaged and was rebuilt; parts may be missing.",
  );
  add(hidden.length > 0, "hidden-text", "info", `Text that cannot be seen was left out on ${namePages(hidden)}.`);
  add(
    comments > 0,
    "comments-left-out",
    "info",
    `${comments} ${comments === 1 ? "note" : "notes"} pinned to the pages were not read as text.`,
  );
  return found;
}

function numbersOf(pages: readonly PageReading[], test: (page: PageReading) => boolean): number[] {
  return pages.filter(test).map(({ page }) => page);
}
