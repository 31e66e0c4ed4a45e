import type { Span } from "../../src/record/span.ts";
import type { Draft } from "./draft.ts";

const LINE = 100;

/** A place in an imagined source whose lines are 100 characters long, 50 lines to a page. */
export function aSpan(start: number, length = LINE): Span {
  const line = Math.floor(start / LINE) + 1;
  const endLine = Math.floor((start + length - 1) / LINE) + 1;
  return { page: Math.floor((line - 1) / 50) + 1, line, endLine, start, end: start + length };
}

/** The drafted place; what it leaves out is taken from `otherwise`. */
export function placeOr(draft: Draft<Span> | undefined, otherwise: Span): Span {
  return { ...otherwise, ...draft } as Span;
}
