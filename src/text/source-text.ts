import type { Notice } from "../record/notice.ts";

/** A stretch of the source text; `end` is exclusive, both count UTF-16 units from 0. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a line stands in a table; rows and columns from 0, tables counted from 0 through the document. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** True for a cell of a row that the format marks as the table's head. */
  readonly header?: boolean;
}

/** The mark of a list entry, as the format knows it. */
export interface ListMark {
  /** The label as a reader sees it: "•", "◦", "1.", "a)". */
  readonly label: string;
  /** Depth from 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** For a check box: whether it is ticked. */
  readonly checked?: boolean;
}

/**
 * One line of the source. It is a slice of the text; what the format knows about it beyond its words stands in the
 * optional fields, in units that mean the same for every format. No field names a format.
 */
export interface SourceLine {
  /** Line in the source document, from 1. Cells of one table row may share a number. */
  readonly number: number;
  /** Page, from 1. */
  readonly page: number;
  /** The line's words: offsets into the source text. */
  readonly start: number;
  readonly end: number;
  /** Left edge and baseline in points from the page's top left corner. */
  readonly x?: number;
  readonly y?: number;
  /** Width of the words in points. */
  readonly width?: number;
  /** Font size in points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Heading level from 1, when the format says so. */
  readonly heading?: number;
  readonly list?: ListMark;
  readonly cell?: Cell;
  /** True for words in a column beside running text, such as who is responsible: the text goes on below as if they were not there. */
  readonly beside?: boolean;
  /** True when the format itself says that this is a running header or footer, a contents table or navigation. */
  readonly furniture?: boolean;
  /** True when the line continues the one before in the same paragraph, false when it surely does not; absent when the format cannot tell. */
  readonly continues?: boolean;
  /** Certainty of the words from 0 to 1, when they were recognised from a picture. */
  readonly confidence?: number;
}

/** A page as its lines are read: places of lines count from its top left corner. */
export interface Sheet {
  /** From 1. */
  readonly page: number;
  /** Width and height in points. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the page is turned to be read, against how the file keeps it: 0, 90, 180 or 270. */
  readonly rotation: number;
}

/** What the file says of itself, or what was found while decoding it. */
export interface SourceProperties {
  readonly mediaType: string;
  readonly encoding?: string;
  readonly producer?: string;
  readonly title?: string;
  readonly language?: string;
  readonly tagged?: boolean;
  readonly textLayer: "native" | "ocr" | "none" | "mixed";
}

/**
 * The one model all formats fill. After it nobody knows the format.
 *
 * Invariants (test/ingest-compliance.test.ts): lines are ordered by `start` and do not overlap; every line is a
 * non-blank slice of `text` without a line break; pages start at 1 and never fall; every non-blank character of `text` is in a line or
 * in a range of `markup`; `markup` is sorted and does not overlap itself.
 */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /**
   * Characters that are the format's own marks and not words ("## ", "**", "|", the address of a link). A range may lie
   * inside a line: then the line's words are the slice without it.
   */
  readonly markup: readonly Range[];
  /** Words that were recognised in a picture with little certainty, and may be others; sorted, without overlap. */
  readonly weak?: readonly Range[];
  readonly pages: number;
  /** The paper, where the format tells; in the order of the pages, without those that could not be read. */
  readonly sheets?: readonly Sheet[];
  readonly properties: SourceProperties;
  /** What ingest noticed. */
  readonly notices: readonly Notice[];
}
