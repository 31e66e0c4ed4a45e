import type { Span } from "../record/span.ts";
import type { CleanLine } from "./clean-line.ts";
import { sourceOffset } from "./clean-line.ts";

/** A part of a clean line: offsets into its `text`. */
export interface LinePart {
  readonly line: CleanLine;
  readonly from: number;
  readonly to: number;
}

/** Where a stretch of a passage's text comes from. */
interface Piece {
  /** Offset in the passage's text. */
  readonly at: number;
  readonly length: number;
  readonly part: LinePart;
}

/**
 * Running text made of lines: breaks of the layout undone, paragraphs separated by a line feed, list entries opened by
 * "• ", cells of one table row separated by a tab. It knows where every character comes from.
 */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export const emptyPassage: Passage = { text: "", pieces: [] };

/** The whole of a line. */
export function whole(line: CleanLine): LinePart {
  return { line, from: 0, to: line.text.length };
}

// A word broken at a line end: "Morten-" + "sen". The elliptic hyphen before "og" and "eller" stays.
const brokenWord = /\p{L}-$/u;
const ellipsisFollows = /^(?:og|eller|samt|el\.|hhv\.|og\/eller)(?![\p{L}\p{N}])/u;
// An abbreviation keeps its hyphen: "HR-" + "cheferne", "COVID-" + "19".
const abbreviationBefore = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\p{N}]+|\p{L}\p{N}+)-$/u;

/** How the end of one line meets the start of the next within a paragraph. */
function joint(before: string, after: string): { cut: number; glue: string } {
  if (!brokenWord.test(before)) return { cut: 0, glue: before.endsWith("/") ? "" : " " };
  if (ellipsisFollows.test(after)) return { cut: 0, glue: " " };
  const lowerFollows = /^\p{Ll}/u.test(after);
  if (lowerFollows && !abbreviationBefore.test(before)) return { cut: 1, glue: "" };
  return { cut: 0, glue: "" };
}

function sameRow(a: CleanLine, b: CleanLine): boolean {
  const one = a.source.cell;
  const two = b.source.cell;
  return one !== undefined && two !== undefined && one.table === two.table && one.row === two.row;
}

function sameCell(a: CleanLine, b: CleanLine): boolean {
  return sameRow(a, b) && a.source.cell?.column === b.source.cell?.column;
}

/** Whether nothing but words of a column beside the text stands between two lines. */
function follows(before: CleanLine, line: CleanLine): boolean {
  return before.index >= line.index - 1 - (line.besides ?? 0);
}

/** Joins parts of lines to running text. Parts must be in the order of the document. */
export function joinParts(parts: readonly LinePart[]): Passage {
  const chunks: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let last = "";
  let previous: LinePart | null = null;
  const push = (text: string) => {
    chunks.push(text);
    length += text.length;
  };
  for (const part of parts) {
    const words = part.line.text.slice(part.from, part.to);
    if (words === "" && !(part.from === 0 && part.line.bullet)) continue;
    const opensBullet = part.from === 0 && part.line.bullet !== null;
    if (previous) {
      const inParagraph =
        previous.line === part.line ||
        (part.from === 0 && part.line.continues && !opensBullet && follows(previous.line, part.line));
      if (inParagraph && (!part.line.source.cell || sameCell(previous.line, part.line))) {
        const { cut, glue } = joint(last, words);
        if (cut > 0) {
          const kept = chunks.pop() ?? "";
          length -= kept.length;
          push(kept.slice(0, -cut));
          const piece = pieces.pop();
          if (piece) pieces.push({ ...piece, length: piece.length - cut });
        }
        push(glue);
      } else {
        push(sameRow(previous.line, part.line) && !sameCell(previous.line, part.line) ? "\t" : "\n");
      }
    }
    if (opensBullet) push("• ");
    pieces.push({ at: length, length: words.length, part });
    push(words);
    last = words;
    previous = part;
  }
  return { text: chunks.join(""), pieces };
}

/** Index of the last piece that starts at or before an offset. */
function pieceAt(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The source's stretch behind `start..end` of a passage's text (end exclusive). The stretch covers whole words of the
 * source even where cleaning removed characters between them.
 */
export function spanIn(passage: Passage, start: number, end: number): Span {
  const first = passage.pieces[pieceAt(passage, start)];
  const last = passage.pieces[pieceAt(passage, Math.max(start, end - 1))];
  if (!first || !last) throw new RangeError("a span needs a passage with text");
  const from = first.part.from + Math.min(Math.max(0, start - first.at), first.length);
  const to = last.part.from + Math.min(Math.max(0, end - last.at), last.length);
  return spanBetween(first.part.line, from, last.part.line, to);
}

/** The span from an offset in one clean line to an offset in the same or a later one. */
export function spanBetween(first: CleanLine, from: number, last: CleanLine, to: number): Span {
  const start = sourceOffset(first, from);
  const end = to > 0 ? sourceOffset(last, to - 1) + lastUnits(last, to - 1) : last.source.start;
  return {
    page: first.source.page,
    line: first.source.number,
    endLine: Math.max(first.source.number, last.source.number),
    start: Math.min(start, end),
    end: Math.max(start, end),
  };
}

/** How many source units the clean character at `offset` stands for. */
function lastUnits(line: CleanLine, offset: number): number {
  if (!line.offsets) return 1;
  const here = line.offsets[offset] ?? line.source.end - 1;
  const next = line.offsets[offset + 1] ?? line.source.end;
  return Math.max(1, next - here > 3 ? 1 : next - here);
}

/** The span of whole lines, marks of lists included. */
export function spanOfLines(lines: readonly CleanLine[]): Span {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) throw new RangeError("a span needs a line");
  let endLine = first.source.number;
  let end = first.source.end;
  for (const line of lines) {
    endLine = Math.max(endLine, line.source.number);
    end = Math.max(end, line.source.end);
  }
  return { page: first.source.page, line: first.source.number, endLine, start: first.source.start, end };
}

/** The parts of a passage between two offsets, to make a passage of their own. */
export function partsBetween(passage: Passage, start: number, end: number): LinePart[] {
  const parts: LinePart[] = [];
  for (let index = pieceAt(passage, start); index < passage.pieces.length; index++) {
    const piece = passage.pieces[index];
    if (!piece || piece.at >= end) break;
    const from = Math.max(0, start - piece.at);
    const to =
      Math.min(piece.length, end - piece.at) + (end > piece.at + piece.length ? hyphenBehind(passage, index) : 0);
    if (to > from) parts.push({ line: piece.part.line, from: piece.part.from + from, to: piece.part.from + to });
  }
  return parts;
}

/** 1 when the word goes on in the next line and its hyphen was left out: the part needs it to be joined again. */
function hyphenBehind(passage: Passage, index: number): number {
  const here = passage.pieces[index];
  const next = passage.pieces[index + 1];
  if (!here || !next || next.at !== here.at + here.length || next.part.line === here.part.line) return 0;
  return here.part.line.text[here.part.from + here.length] === "-" ? 1 : 0;
}

/** One paragraph of a passage: a stretch between line feeds. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for an entry of a list. */
  readonly bullet: boolean;
  /** Depth of the list entry from 0; 0 for running text. */
  readonly level: number;
  /** Line of the document on which it starts. */
  readonly line: CleanLine;
}

/** The paragraphs of a passage, in order; `text` is without the list mark. */
export function paragraphsOf(passage: Passage): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  while (start < passage.text.length) {
    const found = passage.text.indexOf("\n", start);
    const end = found < 0 ? passage.text.length : found;
    if (end > start) {
      const line =
        passage.pieces[pieceAt(passage, passage.text.startsWith("• ", start) ? start + 2 : start)]?.part.line;
      if (line) {
        const bullet = passage.text.startsWith("• ", start);
        const from = bullet ? start + 2 : start;
        paragraphs.push({
          text: passage.text.slice(from, end),
          start: from,
          end,
          bullet,
          level: bullet ? (line.bullet?.level ?? 0) : 0,
          line,
        });
      }
    }
    start = end + 1;
  }
  return paragraphs;
}
