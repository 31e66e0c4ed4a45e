import type { Span } from "../record/span.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { type Passage, spanBetween, spanIn } from "../text/passage.ts";

/** A value with the words it was read from. */
export interface Reading<T> {
  readonly value: T;
  readonly at: Span;
}

/** A reading out of a passage. */
export function readingIn<T>(passage: Passage, value: T, start: number, end: number): Reading<T> {
  return { value, at: spanIn(passage, start, end) };
}

/** A reading out of one line. */
export function readingOn<T>(line: CleanLine, value: T, start: number, end: number): Reading<T> {
  return { value, at: spanBetween(line, start, line, end) };
}
