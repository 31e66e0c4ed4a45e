import type { Span } from "../../record/span.ts";
import { visibleInPlace } from "../escape.ts";
import type { QuotedLine } from "../reporter.ts";

/** A line of the source with the words a finding is about marked under it. */
export interface Frame {
  readonly number: number;
  readonly text: string;
  /** Blanks and marks, to stand under the text. */
  readonly marks: string;
}

/** Characters shown before the marked words when the line is longer than the width. */
const LEAD = 20;

/** The first line of the place, cut to the width; null when the line is not at hand. */
export function frameOf(at: Span, lines: readonly QuotedLine[], width: number): Frame | null {
  const line = lines.find(
    ({ number, start, text }) => number === at.line && at.start < start + text.length && start < at.end,
  );
  if (line === undefined) return null;
  const from = Math.max(0, at.start - line.start);
  const to = Math.min(line.text.length, at.end - line.start);
  const cutStart = line.text.length > width ? Math.max(0, from - LEAD) : 0;
  const cutEnd = Math.min(line.text.length, cutStart + width);
  const before = cutStart > 0 ? "…" : "";
  const after = cutEnd < line.text.length ? "…" : "";
  const blanks = " ".repeat(before.length + from - cutStart);
  return {
    number: line.number,
    text: `${before}${visibleInPlace(line.text.slice(cutStart, cutEnd))}${after}`,
    marks: `${blanks}${"~".repeat(Math.max(1, Math.min(to, cutEnd) - from))}`,
  };
}
