import { MinutesError } from "../../record/errors.ts";
import type { Notice } from "../../record/notice.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { SourceBytes } from "../adapter.ts";
import { FlowWriter } from "../flow/flow-writer.ts";
import { decodePart } from "../zip/decode.ts";
import type { ZipParts } from "../zip/parts.ts";
import { wordMediaType } from "./properties.ts";

/** Characters of a part above which mammoth, which keeps everything in memory several times, is not asked. */
const largestPart = 16_000_000;
// mammoth looks for FORMCHECKBOX in a way that takes seconds for some ten thousand blanks in a row.
const longBlank = /\s{1001}/u;

/**
 * Reads the bare text with mammoth: words in their order, without numbers, tables and looks. Throws MinutesError
 * DOCX_DAMAGED when mammoth cannot read it either, and SOURCE_TOO_LARGE for what would take it too long.
 */
export async function readWithMammoth(source: SourceBytes, parts: ZipParts, reason: string): Promise<SourceText> {
  await checkParts(source, parts);
  const { default: mammoth } = await import("mammoth");
  const buffer = Buffer.from(source.bytes);
  const { value } = await mammoth.extractRawText({ buffer }).catch((cause: unknown) => {
    throw new MinutesError(
      "DOCX_DAMAGED",
      `${source.fileName} is a damaged Word document: ${reason}; save it anew in Word.`,
      { cause },
    );
  });
  const writer = new FlowWriter();
  for (const line of value.split("\n")) if (line.trim() !== "") writer.line(line, { page: 1 });
  return {
    ...writer.finish(),
    markup: [],
    pages: 1,
    properties: { mediaType: wordMediaType, textLayer: "native" },
    notices: [notice(reason)],
  };
}

/** mammoth has no limits of its own: every part that it may open is measured first. */
async function checkParts(source: SourceBytes, parts: ZipParts): Promise<void> {
  for (const name of parts.names) {
    if (!/\.(?:xml|rels)$/iu.test(name)) continue;
    const bytes = await parts.read(name);
    if (!bytes) continue;
    const { text } = await decodePart(bytes);
    if (text.length > largestPart || longBlank.test(text)) {
      throw new MinutesError(
        "SOURCE_TOO_LARGE",
        `${source.fileName} cannot be read: its part ${name} is too large for the second reader.`,
      );
    }
  }
}

function notice(reason: string): Notice {
  return {
    code: "second-reader",
    severity: "warning",
    message: `Read with the second reader, because ${reason}: automatic numbers, tables and pages are missing.`,
  };
}
