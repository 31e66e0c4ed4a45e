import type { Bookmark, PdfFile, PdfPage, PdfProperties } from "../engine.ts";
import type { LayoutMemory } from "../geometry/columns.ts";
import { layOut, type PaintedPage, type Paper } from "../geometry/page.ts";
import { type Layer, layersOf } from "../layers.ts";
import { type ReadLine, readLine } from "./read-line.ts";

/** One page as it was read. */
export interface PageReading {
  /** From 1. */
  readonly page: number;
  /** As a viewer shows it, and as its lines are read. */
  readonly shown: Paper;
  readonly paper: Paper;
  readonly lines: readonly ReadLine[];
  readonly layer: Layer;
  /** A picture for the most part, with little or no text. */
  readonly isPicture: boolean;
  readonly hidden: number;
  readonly unmapped: number;
  readonly comments: number;
}

/** A document as its pages were read. */
export interface Reading {
  readonly pages: readonly PageReading[];
  /** Pages that could not be read, from 1. */
  readonly unreadable: readonly number[];
  readonly pageCount: number;
  readonly properties: PdfProperties;
  readonly outline: readonly Bookmark[];
}

/** Pages that are read of one document. */
export const mostPages = 20_000;

/** Reads page by page; of a page only its lines are kept. */
export function readPages(file: PdfFile, onProgress?: () => void): Reading {
  const memory: LayoutMemory = {};
  const pages: PageReading[] = [];
  const unreadable: number[] = [];
  for (let index = 0; index < Math.min(file.pageCount, mostPages); index += 1) {
    const page = file.page(index);
    if (page) pages.push(readPage(page, index + 1, memory));
    else unreadable.push(index + 1);
    onProgress?.();
  }
  return { pages, unreadable, pageCount: file.pageCount, properties: file.properties, outline: file.outline() };
}

function readPage(page: PdfPage, number: number, memory: LayoutMemory): PageReading {
  const { runs, layer, hidden, isPicture } = layersOf(page);
  const { width, height, rotation, unmapped, comments } = page;
  return {
    page: number,
    shown: { width, height, rotation },
    ...pageLines({ ...page, runs }, number, memory),
    layer,
    isPicture,
    hidden,
    unmapped,
    comments,
  };
}

/** The lines of a page: its text in reading order, then what is set at another angle. */
export function pageLines(
  page: PaintedPage,
  number: number,
  memory: LayoutMemory,
): Pick<PageReading, "lines" | "paper"> {
  const { lines, turned, paper } = layOut(page, memory);
  const place = { page: number, pageHeight: paper.height };
  const upright = lines.map((line) => readLine(line, { ...place, turned: false }));
  const others = turned.map((line) => readLine(line, { ...place, turned: true }));
  return { lines: [...upright, ...others], paper };
}

/** The words of a reading, to judge them. */
export function textOf({ pages }: Reading): string {
  return pages.flatMap((page) => page.lines.map((line) => line.text)).join("\n");
}
