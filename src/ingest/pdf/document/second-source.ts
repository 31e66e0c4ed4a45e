import type { SourceText } from "../../../text/source-text.ts";
import type { PdfProperties } from "../engine.ts";
import { notice } from "../notices.ts";
import type { SecondReading } from "../second-reader.ts";
import { mediaType, propertiesOf } from "./properties.ts";

/** The source text of the second reader: words and pages, without places. */
export function secondSourceOf(
  second: SecondReading,
  properties: PdfProperties | undefined,
  noticed: SourceText["notices"],
): SourceText {
  const lines: SourceText["lines"][number][] = [];
  const parts: string[] = [];
  let length = 0;
  for (const [index, page] of second.pages.entries()) {
    if (index > 0) {
      parts.push("\n\f");
      length += 2;
    }
    for (const [at, line] of page.entries()) {
      if (at > 0) {
        parts.push("\n");
        length += 1;
      }
      lines.push({ number: lines.length + 1, page: index + 1, start: length, end: length + line.length });
      parts.push(line);
      length += line.length;
    }
  }
  const hasText = lines.length > 0;
  const lost = hasText ? [] : [notice("no-text-layer", "error", "The document has no text that can be read.")];
  return {
    text: parts.join(""),
    lines,
    markup: [],
    pages: Math.max(1, second.pages.length),
    properties: { ...(properties ? propertiesOf(properties) : { mediaType }), textLayer: hasText ? "native" : "none" },
    notices: [...noticed, ...lost],
  };
}
