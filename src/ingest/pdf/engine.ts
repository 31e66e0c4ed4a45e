/**
 * What our reading needs of a PDF library. Everything above this file is geometry of our own and knows no library.
 *
 * Places are in points from the top left corner of the page as it is shown (its own rotation undone), y downwards. A run
 * that is painted at an angle is measured along its own direction: as if the page had been turned until the run is upright.
 */

/** Glyphs of one font and size that the file paints on one baseline. */
export interface GlyphRun {
  /** One entry a glyph; a ligature may be several letters. " " is a space the file paints or the library inferred. */
  readonly glyphs: readonly string[];
  /** Left and right edge of each glyph's advance. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** The baseline. */
  readonly y: number;
  /** Font size as shown, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  /** Clockwise, 0 to 359 degrees; small slants are 0. */
  readonly rotation: number;
  /** Painted without ink: the text layer under or over a scanned picture. */
  readonly invisible: boolean;
  readonly tag?: PdfTag;
  /** Certainty from 0 to 1, of a word that was recognised in a picture. */
  readonly confidence?: number;
}

/** What the file's structure tree says about a run. */
export interface PdfTag {
  /** Level of the heading the run belongs to, from 1. */
  readonly heading?: number;
  /** No part of the text proper: a running header or footer, mostly. */
  readonly artifact?: boolean;
  /** The label of a list entry ("•", "1."). */
  readonly listLabel?: boolean;
  /** Lists around the run. */
  readonly listDepth?: number;
  readonly cell?: TaggedCell;
}

/** A cell of a tagged table; all counts from 0, tables within the page. */
export interface TaggedCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Picture extends Box {
  /** Painted after text of the page, and so perhaps over it. */
  readonly overText: boolean;
}

export interface PdfPage {
  /** Size as shown, in points. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the page is turned to be shown. */
  readonly rotation: number;
  /** In the order in which the file paints them. */
  readonly runs: readonly GlyphRun[];
  readonly pictures: readonly Picture[];
  /** Painted lines and areas: rules of tables, bullets. */
  readonly shapes: readonly Box[];
  /** Glyphs that the file's fonts do not map to any character. */
  readonly unmapped: number;
  /** Notes that someone pinned to the page; they are not read. */
  readonly comments: number;
}

/** Eight bits a point, 0 is black. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** An entry of the file's outline (bookmarks); pages from 0, depth from 0. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly depth: number;
}

export interface PdfProperties {
  readonly producer?: string;
  readonly title?: string;
  readonly language?: string;
  readonly tagged: boolean;
  /** True when the table of contents of the file's parts was damaged and had to be rebuilt. */
  readonly repaired: boolean;
}

/** One open document. Pages are read one at a time and nothing of a page is kept. */
export interface PdfFile {
  readonly pageCount: number;
  readonly properties: PdfProperties;
  outline(): readonly Bookmark[];
  /** Null when this page cannot be read. Throws EngineDied when the library broke down. */
  page(index: number): PdfPage | null;
  /** The page as a picture, or null when it cannot be painted. */
  raster(index: number, dotsPerInch: number): GrayImage | null;
  /** Gives back all memory of the document; may be called after a break-down. */
  close(): void;
}

export interface PdfEngine {
  /** Throws PdfLocked, PdfBroken or EngineDied. The bytes stay the caller's. */
  open(bytes: Uint8Array, password: string | undefined): Promise<PdfFile>;
}

/** The document needs a password, or the one given is wrong. */
export class PdfLocked extends Error {}
/** The bytes are no PDF that the library can open. */
export class PdfBroken extends Error {}
/** The library itself broke down on the document, for want of memory or by a defect of its own. */
export class EngineDied extends Error {}
