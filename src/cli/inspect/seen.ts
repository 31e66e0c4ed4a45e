import type { InspectedLine } from "../../export/inspect-html/document.ts";
import type { Trace } from "../../pipeline.ts";

/** The lines of a trace with their places on the page: the trace has one line for each of the source, in its order. */
export function seenLines({ source, lines }: Trace): InspectedLine[] {
  return lines.map((line, index) => {
    const { x, y, width, italic, start = 0, end = 0 } = source.lines[index] ?? {};
    const place = x === undefined || y === undefined ? null : { x, y, ...(width === undefined ? {} : { width }) };
    const parts = partsOf(source.text.slice(start, end));
    return {
      ...line,
      place,
      start,
      end,
      ...(italic === undefined ? {} : { italic }),
      ...(parts === null ? {} : { parts }),
    };
  });
}

/** "Til stede:\tBo Lykke" → its two parts. Of several gaps the first counts: it is the one after a label. */
function partsOf(text: string): [string, string] | null {
  const gap = text.indexOf("\t");
  return gap === -1 ? null : [text.slice(0, gap).trim(), text.slice(gap).trim()];
}
