import { numberedHeadings, ofWords, pageWords } from "../lexicon/page-words.ts";
import type { ReadLine } from "./read-line.ts";

/** Lines looked at from each edge of a page, and the part of its height at each edge that they may take. */
const mostEdgeLines = 8;
const edgeShare = 0.25;
/** A running line stands at the same height on the pages it is on. Points. */
const sameHeight = 8;
/** Running lines of one edge are no further apart. Points. */
const farthestApart = 45;
/** It is on the next page or the one after: left and right pages may differ. */
const nearestPages = 2;

/**
 * Marks running headers and footers: lines at the edge of a page that stand at the same place on a neighbouring page
 * with the same words, or words that differ in numbers only. Lines from the edge inwards, up to the first that does not.
 */
export function markFurniture(lines: readonly ReadLine[]): void {
  const pages = new Map<number, ReadLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const edges = [...pages.values()].flatMap((page) => [edgeOf(page, "top"), edgeOf(page, "bottom")]);
  const places = new Map<string, ReadLine[]>();
  for (const edge of edges) {
    for (const line of edge) {
      const key = keyOf(line);
      const known = places.get(key);
      if (known) known.push(line);
      else places.set(key, [line]);
    }
  }
  const repeated = new Set([...places.values()].flatMap(repeatedOf));
  for (const edge of edges) {
    for (const [at, line] of edge.entries()) {
      const outer = edge[at - 1];
      const isRunning = line.furniture || repeated.has(line) || (!outer && isPageNumber(line));
      if (!isRunning || (outer && Math.abs(line.y - outer.y) > farthestApart)) break;
      line.furniture = true;
    }
  }
  markTurned(lines);
}

/** Lines from one edge of a page inwards. */
function edgeOf(page: readonly ReadLine[], edge: "top" | "bottom"): ReadLine[] {
  const isTop = edge === "top";
  return page
    .filter((line) => !line.turned && (isTop ? line.height < edgeShare : line.height > 1 - edgeShare))
    .sort((a, b) => (isTop ? a.y - b.y : b.y - a.y) || a.x - b.x)
    .slice(0, mostEdgeLines);
}

// "Punkt 3", "Bilag 2", "Ad 4", "§ 7".
const numberedHeading = new RegExp(`^(?:${numberedHeadings.join("|")})[.:]?\\s*\\d`, "iu");
// "7. Eventuelt", "12) Valg", "3.2 Budget": the first number is the heading's, or the day of a date.
const leadingNumber = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?(?=\s+\p{L})/u;

/** What two running lines have in common: their words with the numbers folded, but for a number that is an item's. */
function keyOf({ text }: ReadLine): string {
  const words = text.replace(/\s+/gu, " ").trim();
  if (numberedHeading.test(words)) return words;
  const kept = leadingNumber.exec(words)?.[0] ?? "";
  return kept + words.slice(kept.length).replace(/\d+/gu, "#");
}

/** Lines of one key, in the order of their pages, that have a companion near by at the same height. */
function repeatedOf(lines: readonly ReadLine[]): ReadLine[] {
  const found = new Set<ReadLine>();
  for (const [at, line] of lines.entries()) {
    for (let next = at + 1; next < lines.length && next <= at + mostEdgeLines; next += 1) {
      const other = lines[next] as ReadLine;
      if (other.page - line.page > nearestPages) break;
      if (other.page === line.page || Math.abs(other.y - line.y) > sameHeight) continue;
      found.add(line);
      found.add(other);
    }
  }
  return [...found];
}

// "2", "- 2 -", "Side 2", "Side 2 af 5", "2/5", "2 | 5".
const pageNumber = new RegExp(
  `^[-–—\\s]*(?:(?:${pageWords.join("|")})[.:]?\\s*)?(?<page>\\d{1,5})(?:\\s*(?:${ofWords.map(escaped).join("|")})\\s*\\d{1,5})?[-–—\\s]*$`,
  "iu",
);

function escaped(text: string): string {
  return text.replace(/[/|]/gu, "\\$&");
}

/** The outermost line of a page that holds nothing but the page's own number. */
function isPageNumber({ text, page, height }: ReadLine): boolean {
  const number = pageNumber.exec(text.trim())?.groups?.page;
  return number !== undefined && Number(number) === page && (height < outermost || height > 1 - outermost);
}
const outermost = 0.12;

/** Text along the margin that is on several pages: keys of signing services, names of files. */
function markTurned(lines: readonly ReadLine[]): void {
  const turned = lines.filter((line) => line.turned);
  const pages = new Map<string, Set<number>>();
  for (const line of turned) {
    const key = keyOf(line);
    pages.set(key, (pages.get(key) ?? new Set<number>()).add(line.page));
  }
  for (const line of turned) if ((pages.get(keyOf(line))?.size ?? 0) > 1) line.furniture = true;
}
