import type { Band } from "./bands.ts";
import { middle } from "./numbers.ts";

/** The part of the page's height at each end that running headers and footers may take, and their lines. */
const edgeShare = 0.14;
const mostEdgeBands = 3;
/** A gap this large, in sizes, sets them apart from the text; in text with open lines, this multiple of the usual gap. */
const edgeGap = 2.6;
const edgeGapOfUsual = 1.8;

/** Where the text begins and ends between lines that stand apart at the edges of the page. */
export function withoutEdges(bands: readonly Band[], height: number): [number, number] {
  const gaps = bands.slice(1).map((band, at) => band.top - (bands[at] as Band).bottom);
  const usual = edgeGapOfUsual * middle(gaps);
  const isApart = (at: number) =>
    (gaps[at] ?? 0) > Math.max(usual, edgeGap * Math.max((bands[at] as Band).size, (bands[at + 1] as Band).size));
  let [from, to] = [0, bands.length];
  for (
    let at = 0;
    at < Math.min(mostEdgeBands, bands.length - 1) && (bands[at] as Band).bottom < edgeShare * height;
    at += 1
  ) {
    if (isApart(at)) from = at + 1;
  }
  for (
    let at = bands.length - 1;
    at > from && bands.length - at <= mostEdgeBands && (bands[at] as Band).top > (1 - edgeShare) * height;
    at -= 1
  ) {
    if (isApart(at - 1)) to = at;
  }
  return [from, to];
}
