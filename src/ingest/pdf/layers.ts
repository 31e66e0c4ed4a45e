import type { GlyphRun, PdfPage } from "./engine.ts";

/** What the text of a page is: painted by the file, recognised in a picture by whoever made the file, or not there. */
export type Layer = "native" | "ocr" | "none";

export interface PageLayers {
  /** What a reader of the page sees as text. */
  readonly runs: readonly GlyphRun[];
  readonly layer: Layer;
  /** Letters that are there and cannot be seen; they are left out. */
  readonly hidden: number;
  /** The page is a picture for the most part, and has little or no text. */
  readonly isPicture: boolean;
}

/** Share of the page that pictures cover on a scanned page, and on one whose text lies under its picture. */
const scanned = 0.5;
const covered = 0.8;
/** A page of outlines has at least so many shapes. */
const mostShapesOfText = 60;
/** Fewer letters than this on a page of pictures are a stamp or a page number. */
const fewLetters = 40;

/** Tells the layers of a page apart. */
export function layersOf(page: PdfPage): PageLayers {
  const seen = page.runs.filter((run) => !run.invisible);
  const unseen = page.runs.filter((run) => run.invisible);
  const isScan = coverage(page, false) >= scanned;
  const letters = lettersOf(page.runs);
  const isDrawn = isScan || (letters === 0 && page.shapes.length >= mostShapesOfText);
  if (unseen.length === 0) {
    const layer = letters === 0 ? "none" : coverage(page, true) >= covered ? "ocr" : "native";
    return { runs: seen, layer, hidden: 0, isPicture: isDrawn && letters < fewLetters };
  }
  if (seen.length === 0) return { runs: unseen, layer: "ocr", hidden: 0, isPicture: isDrawn && letters < fewLetters };
  if (!isScan) return { runs: seen, layer: "native", hidden: lettersOf(unseen), isPicture: false };
  const under = withoutDoubles(unseen, seen);
  const layer = lettersOf(under) > lettersOf(seen) ? "ocr" : "native";
  return { runs: [...under, ...seen], layer, hidden: 0, isPicture: letters < fewLetters };
}

function lettersOf(runs: readonly GlyphRun[]): number {
  return runs.reduce((sum, run) => sum + run.glyphs.reduce((own, glyph) => own + (glyph === " " ? 0 : 1), 0), 0);
}

/** Share of the page under pictures; of those painted over text alone when asked so. */
function coverage({ pictures, width, height }: PdfPage, overText: boolean): number {
  let area = 0;
  for (const picture of pictures) {
    if (overText && !picture.overText) continue;
    const across = Math.min(picture.right, width) - Math.max(picture.left, 0);
    const down = Math.min(picture.bottom, height) - Math.max(picture.top, 0);
    if (across > 0 && down > 0) area += across * down;
  }
  return width * height > 0 ? area / (width * height) : 0;
}

/** Edge of the squares in which two layers of text are compared, in points. */
const square = 8;

/** The unseen runs that do not repeat what is painted at their place. */
function withoutDoubles(unseen: readonly GlyphRun[], seen: readonly GlyphRun[]): GlyphRun[] {
  const taken = new Set<string>();
  for (const run of seen) for (const place of placesOf(run)) taken.add(place);
  return unseen.filter((run) => {
    const places = placesOf(run);
    return places.filter((place) => taken.has(place)).length * 2 < places.length;
  });
}

function placesOf(run: GlyphRun): string[] {
  return run.lefts.map((left) => `${run.rotation} ${Math.round(left / square)} ${Math.round(run.y / square)}`);
}
