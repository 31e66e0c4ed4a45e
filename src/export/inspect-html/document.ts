import type { StatedField } from "../../record/fields.ts";
import type { MinutesRecord } from "../../record/record.ts";

/** Where a line stands on its page, in points from the page's top left corner; `y` is the baseline. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
}

/** A line as the reader saw it: what the pipeline's trace says of it, and its place when the format gives one. */
export interface InspectedLine {
  readonly number: number;
  readonly page: number;
  readonly text: string;
  readonly role: string;
  readonly item: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly runnerUp: { readonly role: string; readonly score: number; readonly reasons: readonly string[] } | null;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly heading?: number;
  /** Blanks before the words. */
  readonly indent: number;
  readonly place: Place | null;
  /** The words' offsets in the source text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words in two parts, when a wide gap stands between them: the first at the line's start, the second at its end. */
  readonly parts?: readonly [string, string];
}

export interface PlacedLine extends InspectedLine {
  readonly place: Place;
}

/** The paper of a page, in points, turned so many degrees clockwise to be read. */
export interface Paper {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
}

/** A document to draw: its record, and the lines that are wanted, in their order. */
export interface InspectedDocument {
  readonly record: MinutesRecord;
  readonly lines: readonly InspectedLine[];
  /** The values that were read from these lines. */
  readonly fields: readonly StatedField[];
  /** The paper of each page, where the format tells. */
  readonly sheets?: readonly Paper[];
}
