import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { GlyphRun, GrayImage, PdfPage } from "./engine.ts";

/** Resolution at which pages are painted for recognition; more buys nothing for letters of the usual size. */
export const dotsPerInch = 200;
const pointsPerInch = 72;

/** A word that was found in a picture. Places are points of the picture, confidence is 0 to 100. */
export interface FoundWord {
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
}

/** Something that finds words in pictures. */
export interface Recogniser {
  recognise(picture: GrayImage): Promise<readonly FoundWord[]>;
  close(): Promise<void>;
}

/**
 * Character recognition with the Danish data of its package: works without network, in a thread of its own, and leaves no
 * file behind. Null when the optional packages are not installed.
 */
export async function startRecogniser(): Promise<Recogniser | null> {
  const parts = await loadPackages();
  if (!parts) return null;
  const worker = await parts.createWorker("dan", 1, {
    langPath: parts.data,
    gzip: true,
    cacheMethod: "none",
    logger: () => undefined,
    errorHandler: () => undefined,
  });
  return {
    async recognise(picture) {
      const { data } = await worker.recognize(portableGray(picture), {}, { text: false, blocks: true });
      const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
      return lines.flatMap((line) => line.words.map((word) => foundWord(word, line)));
    },
    async close() {
      await worker.terminate();
    },
  };
}

type CreateWorker = typeof import("tesseract.js").createWorker;

async function loadPackages(): Promise<{ createWorker: CreateWorker; data: string } | null> {
  try {
    const manifest = createRequire(import.meta.url).resolve("@tesseract.js-data/dan/package.json");
    const { createWorker } = await import("tesseract.js");
    return { createWorker, data: join(dirname(manifest), "4.0.0_best_int") };
  } catch {
    return null;
  }
}

/** The picture as a PGM file, which needs no encoder. */
function portableGray({ width, height, pixels }: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

interface RecognisedLine {
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  readonly rowAttributes: { readonly rowHeight: number };
}

interface RecognisedWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly x1: number };
}

function foundWord({ text, confidence, bbox }: RecognisedWord, { baseline, rowAttributes }: RecognisedLine): FoundWord {
  const { x0, y0, x1, y1 } = baseline;
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const height = rowAttributes.rowHeight;
  return { text, confidence, left: bbox.x0, right: bbox.x1, baseline: y0 + slope * (bbox.x0 - x0), height };
}

/** Height of a row of letters as a share of the font size. */
const rowOfSize = 0.95;
/** Rows whose height differs by less from the usual one are set in the usual size: recognised heights are not exact. */
const likeUsual = 0.2;

/** The words of a picture as the runs of a page of that size, so that recognised pages are read like others. */
export function runsOf(words: readonly FoundWord[], picture: GrayImage, page: Pick<PdfPage, "width">): GlyphRun[] {
  const scale = picture.width > 0 ? page.width / picture.width : pointsPerInch / dotsPerInch;
  const sizes = words.map((word) => (word.height * scale) / rowOfSize);
  const usual = [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  return words.flatMap((word, at) => {
    const text = word.text.trim();
    const size = sizes[at] as number;
    if (text === "" || !(size > 0)) return [];
    const isUsual = Math.abs(size - usual) < likeUsual * usual;
    return [wordRun(text, word, isUsual ? usual : size, scale)];
  });
}

function wordRun(text: string, word: FoundWord, size: number, scale: number): GlyphRun {
  return {
    glyphs: [text, " "],
    lefts: [word.left * scale, word.right * scale],
    rights: [word.right * scale, word.right * scale],
    y: word.baseline * scale,
    size,
    bold: false,
    italic: false,
    font: "",
    rotation: 0,
    invisible: true,
    confidence: Math.max(0, Math.min(1, word.confidence / 100)),
  };
}
