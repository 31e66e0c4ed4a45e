import type { Chunk } from "./chunk.ts";

/** Chunks on one baseline, from left to right. */
export interface Row {
  y: number;
  chunks: Chunk[];
}

/** Chunks whose baselines differ by less than this share of their size stand on one line. */
const sameRow = 0.3;

/** Baseline rows from top to bottom, raised and lowered small print on the row it belongs to. */
export function readRows(chunks: readonly Chunk[]): Row[] {
  const sorted = [...chunks].sort((a, b) => a.y - b.y || a.left - b.left);
  const rows: (Row & { smallest: number; sum: number })[] = [];
  for (const chunk of sorted) {
    const row = rows[rows.length - 1];
    if (row && chunk.y - row.sum / row.chunks.length <= sameRow * Math.min(row.smallest, chunk.size)) {
      row.chunks.push(chunk);
      row.smallest = Math.min(row.smallest, chunk.size);
      row.sum += chunk.y;
    } else rows.push({ y: chunk.y, chunks: [chunk], smallest: chunk.size, sum: chunk.y });
  }
  attachSmallPrint(rows);
  const kept = rows.filter((row) => row.chunks.length > 0);
  for (const row of kept) {
    row.chunks.sort((a, b) => a.left - b.left || a.order - b.order);
    row.y = baseline(row.chunks);
  }
  return kept;
}

/** The baseline of most of the letters. */
function baseline(chunks: readonly Chunk[]): number {
  let widest = chunks[0] as Chunk;
  for (const chunk of chunks) {
    if (chunk.size > widest.size || (chunk.size === widest.size && chunk.letters > widest.letters)) widest = chunk;
  }
  return widest.y;
}

/** Small print: smaller than this share of the words beside it, off their baseline by at most this share of their size. */
const smallSize = 0.85;
const farthestOff = 0.65;
const besideGap = 0.4;
/** A row with more chunks than this is text, and no small print. */
const mostSmallPrint = 40;

/** Moves raised and lowered small print ("m²", a footnote mark) from a row of its own to the words it stands beside. */
function attachSmallPrint(rows: Row[]): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    if (row.chunks.length > mostSmallPrint) continue;
    for (const host of [rows[at + 1], rows[at - 1], rows[at + 2]]) {
      if (!host || host.chunks.length === 0 || row.chunks.length === 0) continue;
      const attached = row.chunks.filter((chunk) => host.chunks.some((word) => standsBeside(chunk, word)));
      if (attached.length === 0) continue;
      row.chunks = row.chunks.filter((chunk) => !attached.includes(chunk));
      host.chunks.push(...attached);
    }
  }
}

function standsBeside(small: Chunk, word: Chunk): boolean {
  if (small.size > smallSize * word.size || Math.abs(small.y - word.y) > farthestOff * word.size) return false;
  const gap = Math.max(small.left - word.right, word.left - small.right);
  return gap < besideGap * word.size;
}

/** Angles smaller than this need no straightening: over a page they move a line by less than half its height. */
const flat = 0.002;
const fewestPairs = 12;

/** Undoes the slant of a page that was scanned askew, from the drift of the baseline between neighbours. */
export function straighten(chunks: readonly Chunk[]): void {
  const slopes: number[] = [];
  for (let at = 1; at < chunks.length; at += 1) {
    const before = chunks[at - 1] as Chunk;
    const chunk = chunks[at] as Chunk;
    const [across, down] = [chunk.left - before.left, chunk.y - before.y];
    if (across > before.size && Math.abs(down) < 0.5 * before.size && Math.abs(down) < 0.1 * across)
      slopes.push(down / across);
  }
  if (slopes.length < fewestPairs) return;
  slopes.sort((a, b) => a - b);
  const slope = slopes[slopes.length >> 1] as number;
  if (Math.abs(slope) < flat) return;
  for (const chunk of chunks) chunk.y -= slope * chunk.left;
}
