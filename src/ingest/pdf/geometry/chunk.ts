import type { GlyphRun, PdfTag } from "../engine.ts";
import { accented } from "./accents.ts";

/**
 * Glyphs that the file paints one after the other on one baseline without a blank: a word, or a part of one. A row's words
 * are the chunks that begin them, grown by the others; a page has thousands, and they are not copied for it.
 */
export interface Chunk {
  text: string;
  readonly left: number;
  right: number;
  y: number;
  readonly size: number;
  /** Letters painted bold and italic, out of all that are written. */
  boldLetters: number;
  italicLetters: number;
  letters: number;
  /** A blank stands before it, in the file or by the library's judgement. */
  readonly spaced: boolean;
  /** Place in the painting order of the page. */
  order: number;
  readonly font: string;
  readonly invisible: boolean;
  readonly tag: PdfTag | undefined;
  /** Certainty of a recognised word, from 0 to 1. */
  readonly confidence: number | undefined;
  /** Stands against the word before without a blank. */
  glued: boolean;
  /** A footnote mark: shown, and no part of the words. */
  note: boolean;
}

/** Glyphs further apart than this share of their size are not one word, whatever the file says. */
const widestJoin = 0.6;
/** A glyph may be pulled back over the one before by so much: accents and kerning. */
const deepestOverlap = 0.6;
const sameBaseline = 0.1;
const sameSize = 0.85;

/** Chunks of runs of one rotation, in painting order. */
export function readChunks(runs: readonly GlyphRun[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined;
  let spaced = false;
  for (const run of runs) {
    for (let at = 0; at < run.glyphs.length; at += 1) {
      const glyph = run.glyphs[at] as string;
      if (glyph === " ") {
        spaced = true;
        continue;
      }
      const left = run.lefts[at] as number;
      const right = run.rights[at] as number;
      const joined = open && overlaps(open, run, left) ? accented(open.text, glyph) : undefined;
      if (open && joined !== undefined) {
        open.text = joined;
        open.right = Math.max(open.right, right);
      } else if (open && !spaced && goesOn(open, run, left)) add(open, run, glyph, right);
      else {
        open = begin(run, glyph, left, right, spaced, chunks.length);
        chunks.push(open);
      }
      spaced = false;
    }
  }
  return chunks;
}

function begin(run: GlyphRun, glyph: string, left: number, right: number, spaced: boolean, order: number): Chunk {
  const letters = glyph.length;
  return {
    text: glyph,
    left,
    right,
    y: run.y,
    size: run.size,
    boldLetters: run.bold ? letters : 0,
    italicLetters: run.italic ? letters : 0,
    letters,
    spaced,
    order,
    font: run.font,
    invisible: run.invisible,
    tag: run.tag,
    confidence: run.confidence,
    glued: false,
    note: false,
  };
}

function add(chunk: Chunk, run: GlyphRun, glyph: string, right: number): void {
  const letters = glyph.length;
  chunk.text += glyph;
  chunk.right = Math.max(chunk.right, right);
  chunk.letters += letters;
  if (run.bold) chunk.boldLetters += letters;
  if (run.italic) chunk.italicLetters += letters;
}

function goesOn(open: Chunk, run: GlyphRun, left: number): boolean {
  const gap = (left - open.right) / run.size;
  return isLevel(open, run) && gap < widestJoin && gap > -deepestOverlap && open.invisible === run.invisible;
}

/** Whether a glyph stands on top of the one before, as an accent and its letter do. */
function overlaps(open: Chunk, run: GlyphRun, left: number): boolean {
  return isLevel(open, run) && left < open.right - 0.15 * run.size;
}

function isLevel(open: Chunk, run: GlyphRun): boolean {
  const ratio = open.size / run.size;
  return Math.abs(open.y - run.y) <= sameBaseline * run.size && ratio > sameSize && ratio < 1 / sameSize;
}
