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

/** Lines of one page in reading order, with how they hang together. */
export function layOut(page: PdfPage, memory: LayoutMemory): Line[] {
  const groups = byRotation(page.runs);
  const [main, ...others] = groups;
  if (!main) return [];
  const isTurned = main.rotation % 180 !== 0;
  const height = isTurned ? page.width : page.height;
  const lines = readUpright(main.runs, main.rotation === 0 ? page : { shapes: [], pictures: [] }, height, memory);
  const turned = others.flatMap(({ runs }) => plainLines(rowsOf(runs, { shapes: [], pictures: [] })));
  return [...lines, ...turned];
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
  const column = bodyOf(rows);
  return rows.map((row) => lineOf(row.pieces, row.y, column));
}

function bodyOf(rows: readonly PieceRow[]): Stretch {
  const pieces = rows.flatMap((row) => row.pieces);
  return { left: smallest(pieces.map(({ left }) => left)), right: largest(pieces.map(({ right }) => right)) };
}

function readUpright(runs: readonly GlyphRun[], drawing: Drawing, height: number, memory: LayoutMemory): Line[] {
  const rows = rowsOf(runs, drawing);
  if (rows.length === 0) return [];
  const layout: Layout = { body: bodyOf(rows), rules: drawing.shapes.filter(isLevel), side: [], memory, height };
  const lines = segmentsOf(rows).flatMap(({ rows, isTable }) =>
    isTable ? taggedLines(rows, newTable()) : readColumns(rows, layout.body, layout, 0),
  );
  hang(lines, memory);
  joinOpenTable(lines, memory);
  return insertBeside(lines, layout.side, layout.body);
}
