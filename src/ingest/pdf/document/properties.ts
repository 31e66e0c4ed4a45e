import type { SourceProperties } from "../../../text/source-text.ts";
import type { PdfProperties } from "../engine.ts";

export const mediaType = "application/pdf";

/** What the file says of itself. */
export function propertiesOf({
  producer,
  title,
  language,
  tagged,
}: PdfProperties): Omit<SourceProperties, "textLayer"> {
  return {
    mediaType,
    ...(producer !== undefined && { producer }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    tagged,
  };
}
