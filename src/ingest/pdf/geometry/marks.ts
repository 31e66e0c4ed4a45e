import type { Box } from "../engine.ts";
import type { Chunk } from "./chunk.ts";
import type { Row } from "./rows.ts";

/** A drawn bullet is about as wide as high, and so large, in sizes of the text it stands before. */
const squarest = 0.55;
const smallest = 0.1;
const largestShape = 0.8;
/** A bullet that is a picture comes with an empty margin. */
const largestPicture = 1.4;
/** It stands this far before its text, in sizes, with nothing written so close before it. */
const nearest = 0.15;
const farthest = 3.5;
const clearance = 1.5;
/** A row with more marks is a dotted line. */
const mostMarks = 3;
/** A page with more small shapes is a drawing. */
const mostShapes = 1500;

/** Writes a "•" where a bullet is drawn as a shape or a tiny picture, as browsers and Word do. */
export function writeDrawnBullets(rows: readonly Row[], shapes: readonly Box[], pictures: readonly Box[]): void {
  const small = [
    ...shapes.filter(isMark).map((box) => ({ box, largest: largestShape })),
    ...pictures.filter(isMark).map((box) => ({ box, largest: largestPicture })),
  ];
  if (small.length > mostShapes) return;
  const found = new Map<Row, Chunk[]>();
  for (const { box, largest } of small) {
    const row = rowAt(rows, (box.top + box.bottom) / 2);
    const text = row && textAfter(row, box, largest);
    if (!row || !text) continue;
    const marks = found.get(row) ?? [];
    if (!marks.some((mark) => Math.abs(mark.left - box.left) < 1)) marks.push(bulletChunk(box, text, row));
    found.set(row, marks);
  }
  for (const [row, marks] of found) {
    if (marks.length > mostMarks) continue;
    row.chunks.push(...marks);
    row.chunks.sort((a, b) => a.left - b.left);
  }
}

function isMark({ left, right, top, bottom }: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  return (
    width > 0.8 &&
    height > 0.8 &&
    width < 20 &&
    height < 20 &&
    Math.min(width, height) > squarest * Math.max(width, height)
  );
}

/** The row whose letters stand at a height, by halving: rows are sorted. */
function rowAt(rows: readonly Row[], y: number): Row | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((rows[mid] as Row).y < y - 0.5) low = mid + 1;
    else high = mid;
  }
  const row = rows[low];
  return row && row.y - y < 0.8 * (row.chunks[0]?.size ?? 0) ? row : undefined;
}

/** The chunk that a mark stands before, when nothing is written close before the mark. */
function textAfter(row: Row, box: Box, largest: number): Chunk | undefined {
  const after = row.chunks.find((chunk) => chunk.left > box.left);
  if (!after) return undefined;
  const { size } = after;
  const gap = after.left - box.right;
  if (gap < nearest * size || gap > farthest * size) return undefined;
  const height = box.bottom - box.top;
  if (height < smallest * size || height > largest * size) return undefined;
  const isClear = row.chunks.every((chunk) => chunk.left > box.left || chunk.right < box.left - clearance * size);
  return isClear ? after : undefined;
}

function bulletChunk(box: Box, text: Chunk, row: Row): Chunk {
  return {
    ...text,
    text: "•",
    left: box.left,
    right: box.right,
    y: row.y,
    boldLetters: 0,
    italicLetters: 0,
    letters: 1,
    spaced: true,
    glued: false,
    note: false,
    order: text.order - 0.5,
  };
}
