import type { InspectedLine } from "../../export/inspect-html/document.ts";
import type { Trace } from "../../pipeline.ts";

/** The lines of a trace with their places on the page: the trace has one line for each of the source, in its order. */
export function seenLines({ source, lines }: Trace): InspectedLine[] {
  return lines.map((line, index) => {
    const { x, y, width, italic } = source.lines[index] ?? {};
    const place = x === undefined || y === undefined ? null : { x, y, ...(width === undefined ? {} : { width }) };
    return { ...line, place, ...(italic === undefined ? {} : { italic }) };
  });
}
