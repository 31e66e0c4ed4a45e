import type { CleanLine } from "../text/clean-line.ts";
import { type LinePart, whole } from "../text/passage.ts";

/** The paragraph that begins with a line of the header: a title may be broken over lines, in the middle of its date. */
export function paragraphFrom(header: readonly CleanLine[], place: number): LinePart[] {
  const parts: LinePart[] = [];
  for (let at = place; at < header.length && parts.length < 6; at++) {
    const line = header[at];
    if (!line || (at > place && !line.continues)) break;
    parts.push(whole(line));
  }
  return parts;
}
