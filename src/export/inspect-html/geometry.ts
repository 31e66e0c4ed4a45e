import type { InspectedLine, Paper, PlacedLine } from "./document.ts";

/** A rectangle in points; `y` is its upper edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of a table with the box around its lines. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

// A4, upright, in points: nearly all minutes are on it.
const shortEdge = 595;
const longEdge = 842;
// PDF allows sheets of up to 200 inches; a place beyond is a fault of the file and may not blow up the drawing.
const farthest = 14_400;
const usualSize = 10;

// "BESLUTNING", of which each letter is wider than in "Beslutning"
const capital = /\p{Lu}/gu;

export function isPlaced(line: InspectedLine): line is PlacedLine {
  const { place } = line;
  return place !== null && [place.x, place.y].every((each) => Math.abs(each) <= farthest);
}

export function fontSize(line: InspectedLine): number {
  const size = line.size ?? usualSize;
  return size > 0 && size <= 500 ? size : usualSize;
}

/** Width of the words in points; where it is not known, what such letters usually take. */
export function lineWidth(line: PlacedLine): number {
  const width = line.place.width ?? 0;
  return width > 0 && width <= farthest ? width : usualWidth(line);
}

/**
 * True when the words can be drawn as wide as the document has them. A line with a wide gap in it ("Kommune … side 1")
 * cannot: its letters would be stretched over the gap.
 */
export function fitsItsWidth(line: PlacedLine): boolean {
  if (line.parts !== undefined) return false;
  const ratio = (line.place.width ?? 0) / usualWidth(line);
  return ratio > 0.5 && ratio < 1.4;
}

function usualWidth(line: PlacedLine): number {
  const capitals = line.text.match(capital)?.length ?? 0;
  return Math.max(1, line.text.length + capitals * 0.4) * fontSize(line) * 0.5;
}

/** The box around a line's words, from above its capitals to below its baseline. */
export function lineBox(line: PlacedLine): Box {
  const size = fontSize(line);
  return { x: line.place.x - 1.5, y: line.place.y - size * 0.9, width: lineWidth(line) + 3, height: size * 1.2 };
}

/**
 * The sheet a page is drawn on: its paper, else A4 upright, or lying when the lines need the width; larger when they need
 * more.
 */
export function sheetSize(
  lines: readonly PlacedLine[],
  paper?: Paper,
): { readonly width: number; readonly height: number } {
  const margin = 15;
  let right = 0;
  let bottom = 0;
  for (const line of lines) {
    right = Math.max(right, line.place.x + lineWidth(line) + margin);
    bottom = Math.max(bottom, line.place.y + margin);
  }
  if (paper && Math.max(paper.width, paper.height) <= farthest) {
    const [width, height] = [right - margin, bottom - margin];
    return { width: Math.ceil(Math.max(width, paper.width)), height: Math.ceil(Math.max(height, paper.height)) };
  }
  const lying = right > shortEdge + margin && bottom <= shortEdge;
  return {
    width: Math.ceil(Math.max(right, lying ? longEdge : shortEdge)),
    height: Math.ceil(Math.max(bottom, lying ? shortEdge : longEdge)),
  };
}

/** The cells on a page, each with the box around all its lines there. */
export function cellBoxes(lines: readonly PlacedLine[]): CellBox[] {
  const cells = new Map<string, CellBox>();
  for (const line of lines) {
    const { cell } = line;
    if (cell === undefined) continue;
    const key = `${cell.table} ${cell.row} ${cell.column}`;
    const before = cells.get(key)?.box;
    const box = before === undefined ? lineBox(line) : around(before, lineBox(line));
    cells.set(key, { row: cell.row, column: cell.column, box });
  }
  return [...cells.values()];
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
