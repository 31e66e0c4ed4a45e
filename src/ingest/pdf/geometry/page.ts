import type { Box, GlyphRun, PdfPage } from "../engine.ts";
import type { PieceRow, Stretch } from "./bands.ts";
import { insertBeside } from "./beside.ts";
import { readChunks } from "./chunk.ts";
import { type Layout, type LayoutMemory, readColumns } from "./columns.ts";
import { hang, joinOpenTable } from "./hang.ts";
import { type Line, lineOf, newTable } from "./line.ts";
import { writeDrawnBullets } from "./marks.ts";
import { largest, smallest } from "./numbers.ts";
import { readPieces } from "./pieces.ts";
import { readRows, straighten } from "./rows.ts";
import { segmentsOf, taggedLines } from "./tagged.ts";

/** The lines of a page. */
export interface LaidOut {
  /** In reading order, with how they hang together. */
  readonly lines: readonly Line[];
  /** Lines at another angle than most of the page: watermarks, text along the margin. */
  readonly turned: readonly Line[];
  /** The page as its lines are read. */
  readonly paper: Paper;
}

/** What the lines of a page stand on: its size in points, and by how many degrees clockwise the file's page was turned. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
}

/** What a page is read from. */
export type PaintedPage = Paper & Pick<PdfPage, "runs" | "shapes" | "pictures">;

const noDrawing: Drawing = { shapes: [], pictures: [] };

/** Reads the lines of a page from what is painted on it. A page that is painted sideways is read as if it were turned. */
export function layOut(page: PaintedPage, memory: LayoutMemory): LaidOut {
  const [main, ...others] = byRotation(page.runs);
  const paper = paperOf(page, main?.rotation ?? 0);
  if (!main) return { lines: [], turned: [], paper };
  const lines = readUpright(main.runs, main.rotation === 0 ? page : noDrawing, paper, memory);
  const turned = others.flatMap(({ runs }) => plainLines(rowsOf(runs, noDrawing)));
  return { lines, turned, paper };
}

/** The page turned until text painted at that angle stands upright. */
function paperOf({ width, height, rotation }: Paper, angle: number): Paper {
  const turn = angle % 90 === 0 ? angle : 0;
  const size = turn % 180 === 0 ? { width, height } : { width: height, height: width };
  return { ...size, rotation: (rotation - turn + 360) % 360 };
}

interface Rotated {
  readonly rotation: number;
  readonly runs: readonly GlyphRun[];
}

/** Runs by the angle they are painted at, the angle of most letters first. */
function byRotation(runs: readonly GlyphRun[]): Rotated[] {
  const groups = new Map<number, GlyphRun[]>();
  for (const run of runs) {
    const group = groups.get(run.rotation);
    if (group) group.push(run);
    else groups.set(run.rotation, [run]);
  }
  const glyphs = ({ runs }: Rotated) => runs.reduce((sum, run) => sum + run.glyphs.length, 0);
  return [...groups.entries()]
    .map(([rotation, runs]) => ({ rotation, runs }))
    .sort((a, b) => glyphs(b) - glyphs(a) || a.rotation - b.rotation);
}

interface Drawing {
  readonly shapes: readonly Box[];
  readonly pictures: readonly Box[];
}

/** Thickest ruled line, and the shortest that parts columns or rows. Points. */
const thickestRule = 2.5;
const shortestUpright = 6;
const shortestLevel = 20;

function isUpright({ left, right, top, bottom }: Box): boolean {
  return right - left <= thickestRule && bottom - top >= shortestUpright;
}

function isLevel({ left, right, top, bottom }: Box): boolean {
  return bottom - top <= thickestRule && right - left >= shortestLevel;
}

function rowsOf(runs: readonly GlyphRun[], { shapes, pictures }: Drawing): PieceRow[] {
  const chunks = readChunks(runs);
  straighten(chunks);
  const rows = readRows(chunks);
  writeDrawnBullets(rows, shapes, pictures);
  const uprights = shapes.filter(isUpright);
  return rows.map((row) => ({ y: row.y, pieces: readPieces(row, uprights) }));
}

function plainLines(rows: readonly PieceRow[]): Line[] {
  if (rows.length === 0) return [];
  const column = bodyOf(rows, 0);
  return rows.map((row) => lineOf(row.pieces, row.y, column));
}

/** What the text of a page takes up; the margin at its right is at most as wide as that at its left. */
function bodyOf(rows: readonly PieceRow[], width: number): Stretch {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = smallest(pieces.map((piece) => piece.left));
  return { left, right: Math.max(width - left, largest(pieces.map((piece) => piece.right))) };
}

function readUpright(
  runs: readonly GlyphRun[],
  drawing: Drawing,
  { width, height }: Paper,
  memory: LayoutMemory,
): Line[] {
  const rows = rowsOf(runs, drawing);
  if (rows.length === 0) return [];
  const layout: Layout = { body: bodyOf(rows, width), rules: drawing.shapes.filter(isLevel), side: [], memory, height };
  const lines = segmentsOf(rows).flatMap((segment) =>
    segment.isTable
      ? taggedLines(segment.rows, newTable(), layout.body)
      : readColumns(segment.rows, layout.body, layout, 0),
  );
  hang(lines, memory);
  joinOpenTable(lines, memory);
  return insertBeside(lines, layout.side, layout.body);
}
