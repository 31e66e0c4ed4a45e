import type { Band, Stretch } from "./bands.ts";
import { columnGap } from "./pieces.ts";

/** An empty strip down the page with writing on both sides. */
export interface Gutter {
  left: number;
  right: number;
  /** First and last band that has writing on both sides. */
  first: number;
  last: number;
  /** The stretch right of the strip in each such band. */
  readonly beside: Stretch[];
  /** Narrowest it has been in a band with writing on both sides, in sizes of that band's letters. */
  narrowest: number;
}

/** Strips followed at once; a page with more is a drawing. */
const mostOpen = 40;
/** Share of the usual gap that must remain of a strip. */
const leastShare = 0.5;

/** Bands further apart than this, in sizes, have nothing to do with one another. */
const farthestApart = 9;

/**
 * All strips of a page, each as long as no line crosses it. A band with writing on one side only leaves it open: a
 * paragraph may have nothing beside it.
 */
export function readGutters(bands: readonly Band[]): Gutter[] {
  const done: Gutter[] = [];
  let open: Gutter[] = [];
  for (const [index, band] of bands.entries()) {
    const gaps = innerGaps(band);
    const kept: Gutter[] = [];
    const above = bands[index - 1];
    if (above && band.top - above.bottom > farthestApart * band.size) {
      done.push(...open);
      open = [];
    }
    for (const gutter of open) (follow(gutter, band, gaps, index) ? kept : done).push(gutter);
    for (const gap of gaps) {
      if (gap.taken || kept.length >= mostOpen) continue;
      const { left, right, beside, size } = gap;
      kept.push({ left, right, first: index, last: index, beside: [beside], narrowest: (right - left) / size });
    }
    open = kept;
  }
  return [...done, ...open].sort((a, b) => a.first - b.first || a.left - b.left);
}

interface Gap {
  readonly left: number;
  readonly right: number;
  readonly beside: Stretch;
  readonly size: number;
  taken: boolean;
}

function innerGaps({ stretches, size }: Band): Gap[] {
  const gaps: Gap[] = [];
  for (const [at, beside] of stretches.entries()) {
    const before = stretches[at - 1];
    if (before) gaps.push({ left: before.right, right: beside.left, beside, size, taken: false });
  }
  return gaps;
}

/** Entries of one column do not begin further apart than this, in sizes. */
const farthestIn = 5;
const sameEdge = 3;

/** Whether what stands right of a gap is in a column further right than the strip's, whose own entry is missing here. */
function isOtherColumn({ beside, size }: Gap, gutter: Gutter): boolean {
  if (beside.left - gutter.right < farthestIn * size) return false;
  return gutter.beside.every((known) => Math.abs(known.left - beside.left) > sameEdge);
}

/** A strip with a ruled line in it may be this narrow. Points. */
const leastRuled = 1;

/** Narrows the strip to what the band leaves free of it; false when the band crosses it. */
function follow(gutter: Gutter, band: Band, gaps: readonly Gap[], index: number): boolean {
  const least = columnGap * leastShare * band.size;
  for (const gap of gaps) {
    const needed = gap.beside.ruled ? leastRuled : least;
    const left = Math.max(gap.left, gutter.left);
    const right = Math.min(gap.right, gutter.right);
    if (right - left >= needed && isOtherColumn(gap, gutter)) return true;
    if (right - left < needed) continue;
    gap.taken = true;
    gutter.left = left;
    gutter.right = right;
    gutter.last = index;
    gutter.beside.push(gap.beside);
    gutter.narrowest = Math.min(gutter.narrowest, (right - left) / band.size);
    return true;
  }
  const first = band.stretches[0] as Stretch;
  const last = band.stretches[band.stretches.length - 1] as Stretch;
  if (last.right <= gutter.right - least) gutter.left = Math.max(gutter.left, last.right);
  else if (first.left >= gutter.left + least) gutter.right = Math.min(gutter.right, first.left);
  else return false;
  return true;
}
