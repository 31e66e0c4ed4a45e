import type { SourceLine } from "./source-text.ts";

/** The mark of a list entry as found in the text or given by the format. */
export interface Bullet {
  readonly glyph: string;
  /** Depth from 0. */
  readonly level: number;
  /** For a check box: whether it is ticked. */
  readonly checked?: boolean;
}

/** A line made readable: composed letters, single blanks, no list mark. It still knows where each letter stands in the source. */
export interface CleanLine {
  /** Place in the list of clean lines. */
  readonly index: number;
  readonly source: SourceLine;
  readonly text: string;
  /** Source offset of each character of `text`; null when they follow one another from `base`. */
  readonly offsets: Int32Array | null;
  readonly base: number;
  /** Blanks before the words (a tab counts to the next multiple of four), or their equal in a set page. */
  readonly indent: number;
  readonly bullet: Bullet | null;
  /** True when a blank line or its equal in space stands before. */
  readonly gap: boolean;
  /** True when the line goes on with the paragraph of the line before. */
  readonly continues: boolean;
  /** How many lines of a column beside the text stand between it and the line of text before; absent for none. */
  readonly besides?: number;
}

/** Offset in the source text of the character at `offset` of a clean line. */
export function sourceOffset(line: CleanLine, offset: number): number {
  if (!line.offsets) return Math.min(line.base + offset, line.source.end);
  return line.offsets[offset] ?? line.source.end;
}
