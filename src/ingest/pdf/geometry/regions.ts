import type { Band, Stretch } from "./bands.ts";
import { type Gutter, readGutters } from "./gutters.ts";
import { agreement, middle } from "./numbers.ts";

/** Bands in which the page stands in columns; `last` is the last of them. */
export interface Region {
  readonly first: number;
  readonly last: number;
  readonly gutters: readonly Gutter[];
}

/** Left edges of narrow columns that earlier pages had beside their paragraphs. */
export type KnownColumns = readonly number[];

/** Left edges that differ by less are one edge. Points. */
const sameEdge = 3;
/** A strip this wide, in sizes of the letters, needs no straight edge to be one. */
const wideStrip = 3;
/** Bands looked at above and below a strip for entries that stand alone in its column. */
const reach = 80;

/** The parts of a page that stand in columns, from top to bottom, without overlap. */
export function readRegions(bands: readonly Band[], known: KnownColumns): Region[] {
  const gutters = columnEdges(
    readGutters(bands).map((gutter) => grow(gutter, bands)),
    bands,
    known,
  );
  const regions: { first: number; last: number; gutters: Gutter[] }[] = [];
  for (const gutter of gutters.sort((a, b) => a.first - b.first || b.last - a.last)) {
    const open = regions[regions.length - 1];
    if (open && gutter.first <= open.last) {
      open.last = Math.max(open.last, gutter.last);
      open.gutters.push(gutter);
    } else regions.push({ first: gutter.first, last: gutter.last, gutters: [gutter] });
  }
  return regions;
}

/** The strips that part columns; an entry that stands alone counts where others of the page begin. */
function columnEdges(gutters: readonly Gutter[], bands: readonly Band[], known: KnownColumns): Gutter[] {
  const sure = gutters.filter((gutter) => isColumnEdge(gutter, bands, known));
  const isSure = new Set(sure);
  const lefts = new Set(sure.map(({ beside }) => Math.round((beside[0] as Stretch).left)));
  const begins = ({ left }: Stretch) => [-1, 0, 1].some((step) => lefts.has(Math.round(left) + step));
  return gutters.filter((gutter) => isSure.has(gutter) || (isSupported(gutter) && gutter.beside.every(begins)));
}

/** Two entries in a column, or one with so wide a gap before it, in sizes. */
function isSupported({ beside, narrowest }: Gutter): boolean {
  return beside.length > 1 || narrowest > 2;
}

/** Takes in the bands above and below that stand in the right-hand column alone, at its usual left edge. */
function grow(gutter: Gutter, bands: readonly Band[]): Gutter {
  const usual = middle(gutter.beside.map((stretch) => stretch.left));
  const grown = { ...gutter, beside: [...gutter.beside] };
  for (const step of [-1, 1]) {
    const from = step < 0 ? gutter.first : gutter.last;
    let free: Strip | undefined = grown;
    for (let at = from + step; bands[at] && Math.abs(at - from) <= reach; at += step) {
      free = leftFree(bands[at] as Band, free);
      if (!free) break;
      if (!takesIn(grown, bands[at] as Band, free, usual)) continue;
      if (step < 0) grown.first = at;
      else grown.last = at;
    }
  }
  return grown;
}

interface Strip {
  readonly left: number;
  readonly right: number;
}

/** What a band leaves of a strip, or undefined when that is too little. */
function leftFree({ stretches, size }: Band, strip: Strip): Strip | undefined {
  const centre = (strip.left + strip.right) / 2;
  let { left, right } = strip;
  for (const stretch of stretches) {
    if (stretch.left >= centre) right = Math.min(right, stretch.left);
    else left = Math.max(left, Math.min(stretch.right, right));
  }
  return right - left >= leastStrip * size ? { left, right } : undefined;
}

/** What must remain of a strip, in sizes. */
const leastStrip = 0.8;

function takesIn(grown: Gutter, { stretches }: Band, free: Strip, usual: number): boolean {
  const start = stretches[0] as Stretch;
  if (Math.abs(start.left - usual) > sameEdge) return false;
  grown.beside.push(start);
  grown.left = free.left;
  grown.right = free.right;
  return true;
}

/** Whether a strip parts columns: entries right of it line up, or it is wide, more often than by chance. */
function isColumnEdge(gutter: Gutter, bands: readonly Band[], known: KnownColumns): boolean {
  const { beside, narrowest, first } = gutter;
  if (beside.some((stretch) => stretch.ruled)) return true;
  if (isKnown(beside[0] as Stretch, known)) return true;
  if (beside.length < 2)
    return narrowest > wideStrip && standsBesideParagraph(gutter, bands[first] as Band, bands[first - 1]);
  const straight = linesUp(beside.map(({ left }) => left)) || linesUp(beside.map(({ right }) => right));
  const centred = linesUp(beside.map(({ left, right }) => (left + right) / 2));
  if (beside.length === 2) return narrowest > 1.5 && (straight || centred || narrowest > wideStrip);
  return straight || centred || narrowest > wideStrip;
}

function isKnown({ left }: Stretch, known: KnownColumns): boolean {
  return known.some((edge) => Math.abs(edge - left) <= sameEdge);
}

/** A single entry is a column only right of the last line of a paragraph; else it is a date in a letter's head. */
function standsBesideParagraph(gutter: Gutter, band: Band, above: Band | undefined): boolean {
  const start = band.stretches[0] as Stretch;
  const before = above?.stretches[0];
  if (!above || !before || above.stretches.length > 1) return false;
  const isClose = band.top - above.bottom < 1.6 * band.size;
  return (
    isClose &&
    Math.abs(before.left - start.left) < sameEdge &&
    before.right <= gutter.right &&
    before.right > start.right
  );
}

function linesUp(edges: readonly number[]): boolean {
  return agreement(edges, sameEdge) >= 0.6;
}
