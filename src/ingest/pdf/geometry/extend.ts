import type { Band, Stretch } from "./bands.ts";
import type { GridKind } from "./kinds.ts";
import { middle } from "./numbers.ts";
import type { Region } from "./regions.ts";

/** Between which bands a region may grow; `to` is the first it may not have. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** Bands of one region follow at this multiple of its usual distance at most. */
const sameSpacing = 1.35;
/** Edges that differ by less are one. Points. */
const sameEdge = 2.5;
/** A line that reaches this share of its column's width is running text. */
const fullShare = 0.7;

/**
 * A region with the bands above and below that go on with one of its columns alone, where the others have ended: the rest
 * of the longer list, the last lines of the longer column.
 */
export function extended(bands: readonly Band[], region: Region, kind: GridKind, room: Room): Region {
  if (kind !== "flow" && kind !== "table") return region;
  const columns = columnsOf(bands, region);
  const spacing = spacingOf(bands, region) * sameSpacing;
  let { first, last } = region;
  const isNext = (at: number, neighbour: number) => {
    const [band, other] = [bands[at] as Band, bands[neighbour] as Band];
    const apart = Math.max(band.top, other.top) - Math.min(band.bottom, other.bottom);
    return apart <= spacing && isIn(band, columns, kind, other);
  };
  while (last + 1 < room.to && isNext(last + 1, last)) last += 1;
  if (kind === "flow") while (first - 1 >= room.from && isNext(first - 1, first)) first -= 1;
  return { ...region, first, last };
}

/** The columns between the strips of a region. */
function columnsOf(bands: readonly Band[], { first, last, gutters }: Region): Stretch[] {
  const own = bands.slice(first, last + 1);
  const strips = [...gutters].sort((a, b) => a.left - b.left);
  const lefts = own.map((band) => (band.stretches[0] as Stretch).left);
  const starts = [middle(lefts), ...strips.map((strip) => strip.right)];
  return starts.map((left, at) => ({ left, right: strips[at]?.left ?? Number.POSITIVE_INFINITY }));
}

function spacingOf(bands: readonly Band[], { first, last }: Region): number {
  const spacings: number[] = [];
  for (let at = first + 1; at <= last; at += 1) spacings.push((bands[at] as Band).top - (bands[at - 1] as Band).bottom);
  return middle(spacings);
}

/** Whether a band stands in one column alone, set as the band beside it is: an entry of a list, or a line of its text. */
function isIn(band: Band, columns: readonly Stretch[], kind: GridKind, other: Band): boolean {
  const [stretch, ...more] = band.stretches;
  if (!stretch || more.length > 0 || Math.abs(band.size - other.size) > 0.1 * other.size) return false;
  const column = columns.find(
    ({ left, right }) => stretch.left >= left - sameEdge && stretch.right <= right + sameEdge,
  );
  if (!column) return false;
  if (kind === "table") return Math.abs(stretch.left - column.left) <= sameEdge;
  const above = other.stretches.find((each) => each.left < column.right && each.right > column.left);
  const width = above ? above.right - column.left : 0;
  return above !== undefined && (stretch.right - stretch.left >= fullShare * width || other.stretches.length === 1);
}
