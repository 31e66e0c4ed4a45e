import type { Notice } from "../../../record/notice.ts";
import type { SourceProperties, SourceText } from "../../../text/source-text.ts";
import type { PdfProperties } from "../engine.ts";
import { namePages, notice } from "../notices.ts";
import type { SecondReading } from "../second-reader.ts";
import { assemble } from "./assemble.ts";
import { carryOver } from "./carry.ts";
import { markFurniture } from "./furniture.ts";
import { markHeadings } from "./headings.ts";
import { listMarks } from "./lists.ts";
import { mostPages, type PageReading, type Reading } from "./read-pages.ts";

const mediaType = "application/pdf";

/** The source text of a reading, with what was noticed on the way. */
export function sourceOf(reading: Reading, noticed: readonly Notice[]): SourceText {
  const lines = reading.pages.flatMap((page) => page.lines);
  markFurniture(lines);
  markHeadings(lines, reading.outline);
  carryOver(lines);
  const pages = Math.max(1, Math.min(reading.pageCount, mostPages));
  return {
    ...assemble(lines, listMarks(lines), pages),
    pages,
    properties: { ...propertiesOf(reading.properties), textLayer: textLayerOf(reading.pages) },
    notices: [...noticed, ...noticesOf(reading)],
  };
}

function propertiesOf({ producer, title, language, tagged }: PdfProperties): Omit<SourceProperties, "textLayer"> {
  return {
    mediaType,
    ...(producer !== undefined && { producer }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    tagged,
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

/** The source text of the second reader: words and pages, without places. */
export function secondSourceOf(
  second: SecondReading,
  properties: PdfProperties | undefined,
  noticed: readonly Notice[],
): SourceText {
  const lines: SourceText["lines"][number][] = [];
  const parts: string[] = [];
  let length = 0;
  for (const [index, page] of second.pages.entries()) {
    if (index > 0) {
      parts.push("\n\f");
      length += 2;
    }
    for (const [at, line] of page.entries()) {
      if (at > 0) {
        parts.push("\n");
        length += 1;
      }
      lines.push({ number: lines.length + 1, page: index + 1, start: length, end: length + line.length });
      parts.push(line);
      length += line.length;
    }
  }
  const hasText = lines.length > 0;
  const lost = hasText ? [] : [notice("no-text-layer", "error", "The document has no text that can be read.")];
  return {
    text: parts.join(""),
    lines,
    markup: [],
    pages: Math.max(1, second.pages.length),
    properties: { ...(properties ? propertiesOf(properties) : { mediaType }), textLayer: hasText ? "native" : "none" },
    notices: [...noticed, ...lost],
  };
}
