import { isStyleLegend, longestLegend, namesStyle } from "../danish/style-legends.ts";
import type { Outline, PlacedLine, Role } from "../layout/outline.ts";
import type { Notice } from "../record/notice.ts";
import type { Span } from "../record/span.ts";
import { joinParts, spanIn, whole } from "../text/passage.ts";

/** The longest line whose bracket or end is looked at, in characters. */
const longestTitle = 160;

/** Runs of lines that are one paragraph, in one role. */
function paragraphs(placed: readonly PlacedLine[]): PlacedLine[][] {
  const found: PlacedLine[][] = [];
  for (const each of placed) {
    const last = found.at(-1);
    if (last && each.line.continues && last[0]?.item === each.item) last.push(each);
    else found.push([each]);
  }
  return found;
}

/** Stretches of a title that can be a legend of their own: what stands in brackets, and what follows a dash. */
function asides(text: string): { start: number; end: number }[] {
  // "(referat i kursiv)"
  const brackets = [...text.matchAll(/\(([^()]{5,90})\)/gu)].map(({ index, 1: words = "" }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
  const dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – "));
  return dash < 0 ? brackets : [...brackets, { start: dash + 3, end: text.length }];
}

/** Lines that are about the meeting and what it treats, and seldom about the document itself. */
const otherText: ReadonlySet<Role> = new Set(["body", "label", "appendix"]);
const otherTitles: ReadonlySet<Role> = new Set(["heading", "cluster", "contents"]);

/**
 * The words of one paragraph that are a legend. Among the items only words about the minutes themselves are taken for
 * one: notes and comments in italics may be what an item is about.
 */
function legendIn(lines: readonly PlacedLine[]): Span | null {
  const inText = lines.some(({ role }) => otherText.has(role));
  const inItems = inText || lines.some(({ role }) => otherTitles.has(role));
  const length = lines.reduce((sum, { line }) => sum + line.text.length + 1, -1);
  if (length > (inText ? longestLegend : longestTitle)) return null;
  if (!lines.some(({ line }) => namesStyle(line.text))) return null;
  const passage = joinParts(lines.map(({ line }) => whole(line)));
  const start = passage.text.startsWith("• ") ? 2 : 0;
  const own = [{ start, end: passage.text.length }, ...asides(passage.text)];
  const stretches = inText ? own.filter((each) => each.start <= start + 1) : own;
  const found = stretches.find((each) => isStyleLegend(passage.text.slice(each.start, each.end), inItems));
  return found ? spanIn(passage, found.start, found.end) : null;
}

/** Where the document says that its minutes are told from the agenda by their style; null where it does not say so. */
function findStyleLegend(outline: Outline): Span | null {
  for (const lines of paragraphs(outline.placed)) {
    const found = legendIn(lines);
    if (found) return found;
  }
  return null;
}

/** Minutes that are told from the agenda by a style are not told from it here. */
export function styleNotices(outline: Outline): Notice[] {
  const at = findStyleLegend(outline);
  if (!at) return [];
  const message =
    "The document tells its minutes from the agenda by the style of the letters, which is not read: check the sections against the source.";
  return [{ code: "style-lost", severity: "warning", message, at }];
}
