import type { PictureFont } from "../data/picture-fonts.ts";
import type { GlyphRun, PdfTag } from "../engine.ts";
import { readableGlyph } from "../glyphs.ts";
import { type FontStyle, fontStyles } from "./fonts.ts";
import { type Frame, type PageFrame, toX, toY, turned } from "./frame.ts";
import type { Pdfium, Pointer } from "./module.ts";

const blank = 0x20;
const invisibleModes = new Set([3, 7]);
const strokedToo = 2;
/** Text painted at an angle smaller than this is a page that was scanned askew, not turned text. Degrees. */
const slant = 4;
/** A run whose glyphs leave the baseline by this share of their size goes on as another run. */
const sameBaseline = 0.15;

interface OpenRun {
  readonly object: Pointer;
  readonly pictures: PictureFont | undefined;
  readonly frame: Frame;
  /** Lower edge of the first glyph's box, as the file counts: the others of the baseline have the same. */
  readonly bottom: number;
  readonly run: Omit<GlyphRun, "glyphs" | "lefts" | "rights"> & { glyphs: string[]; lefts: number[]; rights: number[] };
}

export interface PageText {
  readonly runs: readonly GlyphRun[];
  readonly unmapped: number;
}

/**
 * All glyph runs of a page, in painting order; what lies outside the page's visible box is left out, as a reader sees it.
 * This is the innermost loop of the reader: it makes three calls for a glyph and leaves the others to a run's beginning.
 */
export function readRuns(
  module: Pdfium,
  text: Pointer,
  page: PageFrame,
  tagOf: (object: Pointer) => PdfTag | undefined,
): PageText {
  const { calls, scratch } = module;
  const styleOf = fontStyles(module);
  const runs: OpenRun["run"][] = [];
  const unmapped = new Set<OpenRun["run"]>();
  const count = calls.FPDFText_CountChars(text);
  let open: OpenRun | undefined;
  for (let index = 0; index < count; index += 1) {
    const object = calls.FPDFText_GetTextObject(text, index);
    const code = calls.FPDFText_GetUnicode(text, index);
    if (object === 0 || (code <= blank && calls.FPDFText_IsGenerated(text, index))) {
      // A blank that PDFium inferred from the distance; line ends are our own business.
      if (code === blank && open) addBlank(open);
      else open = undefined;
      continue;
    }
    calls.FPDFText_GetLooseCharBox(text, index, scratch);
    const view = module.view();
    if (open?.object !== object || leavesBaseline(open, view.getFloat32(scratch + 12, true))) {
      open = startRun(module, text, index, object, page, styleOf(object), tagOf(object));
      runs.push(open.run);
      // A font maps its glyphs to characters or does not.
      if (calls.FPDFText_HasUnicodeMapError(text, index)) unmapped.add(open.run);
    }
    addGlyph(module, text, index, open, readableGlyph(code, open.pictures));
  }
  return {
    runs: runs.filter((run) => run.glyphs.length > 0 && isOnPage(run, page)),
    unmapped: [...unmapped].reduce((sum, run) => sum + run.glyphs.length, 0),
  };
}

/** Where the matrix and the origin are written, so that the box stays at the beginning of the scratch area. */
const matrixPlace = 32;
const originPlace = 64;

function origin({ calls, scratch, view }: Pdfium, text: Pointer, index: number): [number, number] {
  const at = scratch + originPlace;
  calls.FPDFText_GetCharOrigin(text, index, at, at + 8);
  return [view().getFloat64(at, true), view().getFloat64(at + 8, true)];
}

function leavesBaseline({ bottom, run }: OpenRun, own: number): boolean {
  return run.rotation === 0 && Math.abs(own - bottom) > sameBaseline * run.size;
}

function startRun(
  module: Pdfium,
  text: Pointer,
  index: number,
  object: Pointer,
  page: PageFrame,
  style: FontStyle,
  tag: PdfTag | undefined,
): OpenRun {
  const { calls, scratch } = module;
  const box = fourFloats(module, scratch);
  calls.FPDFText_GetMatrix(text, index, scratch + matrixPlace);
  const [a, b, c, d] = fourFloats(module, scratch + matrixPlace);
  const { shown } = page;
  const rotation = angleOf(shown.xx * a + shown.xy * b, shown.yx * a + shown.yy * b);
  const frame = turned(page, rotation);
  const [x, y] = origin(module, text, index);
  const mode = calls.FPDFTextObj_GetTextRenderMode(object);
  const size = calls.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  return {
    object,
    pictures: style.pictures,
    frame,
    bottom: box[3],
    run: {
      glyphs: [],
      lefts: [],
      rights: [],
      y: toY(frame, x, y),
      size: usableSize(size, box),
      bold: style.bold || mode === strokedToo,
      italic: style.italic,
      font: style.name,
      rotation,
      invisible: invisibleModes.has(mode),
      ...(tag && { tag }),
    },
  };
}

type Four = readonly [number, number, number, number];

function fourFloats({ view }: Pdfium, at: Pointer): Four {
  const now = view();
  return [
    now.getFloat32(at, true),
    now.getFloat32(at + 4, true),
    now.getFloat32(at + 8, true),
    now.getFloat32(at + 12, true),
  ];
}

/** Type 3 fonts may have any size in their own coordinates; the height of the glyph's box tells better. */
function usableSize(size: number, [left, top, right, bottom]: Four): number {
  const given = Math.abs(size);
  const box = Math.abs(top - bottom) || Math.abs(right - left);
  return given > 0.4 * box && given < 4 * box ? given : Math.max(1, box * 0.8);
}

function angleOf(x: number, y: number): number {
  const degrees = ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
  const quarter = Math.round(degrees / 90) * 90;
  return (Math.abs(degrees - quarter) <= slant ? quarter : Math.round(degrees)) % 360;
}

const letter = /^\p{L}$/u;

/** Adds a glyph whose box has just been written. */
function addGlyph(module: Pdfium, text: Pointer, index: number, { frame, run }: OpenRun, glyph: string): void {
  let left: number;
  let right: number;
  if (run.rotation % 90 === 0) {
    const { scratch } = module;
    const view = module.view();
    const one = toX(frame, view.getFloat32(scratch, true), view.getFloat32(scratch + 4, true));
    const other = toX(frame, view.getFloat32(scratch + 8, true), view.getFloat32(scratch + 12, true));
    left = Math.min(one, other);
    right = Math.max(one, other);
  } else {
    const [x, y] = origin(module, text, index);
    left = toX(frame, x, y);
    right = left + run.size / 2;
  }
  const last = run.glyphs.length - 1;
  if (run.lefts[last] === left && run.rights[last] === right && letter.test(glyph)) {
    // The letters of a ligature come one by one, all at its place.
    run.glyphs[last] += glyph;
    return;
  }
  run.glyphs.push(glyph);
  run.lefts.push(left);
  run.rights.push(right);
}

function addBlank({ run }: OpenRun): void {
  const end = run.rights[run.rights.length - 1];
  if (end === undefined) return;
  run.glyphs.push(" ");
  run.lefts.push(end);
  run.rights.push(end);
}

/** Points by which text may stick out of the page and still be seen. */
const bleed = 2;

function isOnPage(run: GlyphRun, { width, height }: PageFrame): boolean {
  if (run.rotation % 90 !== 0) return true;
  const [across, down] = run.rotation % 180 === 0 ? [width, height] : [height, width];
  const left = run.lefts[0] as number;
  const right = run.rights[run.rights.length - 1] as number;
  return right > -bleed && left < across + bleed && run.y > -bleed && run.y - run.size < down + bleed;
}
