import type { Range } from "../../text/source-text.ts";
import { isLineEnd } from "../txt/lines.ts";
import { readFrontMatter } from "./front-matter.ts";

/** A text in which everything that is not the document's is blank; every offset means the same as before. */
export interface MaskedText {
  readonly text: string;
  /** What was blanked out, in order. */
  readonly removed: readonly Range[];
  /** The title that front matter gives. */
  readonly title?: string;
  /** Names of link definitions, in lower case. */
  readonly definitions: ReadonlySet<string>;
}

/** `[bilag]: https://example.dk/bilag "Bilag"` */
const definition = /^ {0,3}\[(?<name>[^\]\r\n]{1,100})\]:[ \t]{0,9}<?(?:https?:|mailto:|[./#])[^\r\n]{0,2000}/gmu;

/** Parts that stand between a beginning and an end anywhere in the text; one that is never closed is words. */
const enclosed: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<script", "</script>"],
  ["<style", "</style>"],
];

/** Blanks out front matter, comments, scripts, link definitions, and the control characters found before. */
export function maskText(text: string, controls: readonly Range[]): MaskedText {
  const front = readFrontMatter(text);
  const definitions = [...text.matchAll(definition)];
  const removed = mergeRanges([
    ...(front === undefined ? [] : [front]),
    ...enclosed.flatMap(([begin, end]) => findEnclosed(text, front?.end ?? 0, begin, end)),
    ...definitions.map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...controls,
  ]);
  return {
    text: blankOut(text, removed),
    removed,
    definitions: new Set(definitions.map((match) => (match.groups?.name ?? "").toLowerCase())),
    ...(front?.title === undefined ? {} : { title: front.title }),
  };
}

/** Sorts ranges and joins those that touch. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function findEnclosed(text: string, from: number, begin: string, end: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(begin, from); start >= 0; ) {
    const close = text.indexOf(end, start + begin.length);
    if (close < 0) return found;
    found.push({ start, end: close + end.length });
    start = text.indexOf(begin, close + end.length);
  }
  return found;
}

/** Line ends stay, so that lines keep their numbers. */
function blankOut(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(done, start));
    done = start;
    for (let at = start; at < end; at += 1) {
      if (!isLineEnd(text.charCodeAt(at))) continue;
      pieces.push(" ".repeat(at - done), text.charAt(at));
      done = at + 1;
    }
    pieces.push(" ".repeat(end - done));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}
