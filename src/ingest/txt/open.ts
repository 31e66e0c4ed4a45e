import { MinutesError } from "../../record/errors.ts";
import type { Range } from "../../text/source-text.ts";
import type { SourceBytes } from "../adapter.ts";
import { describeForeign } from "../foreign.ts";
import { findControls, looksBinary } from "./controls.ts";
import { type DecodedText, decodeText } from "./decode.ts";
import { isLineEnd } from "./lines.ts";

/** A text file, decoded, with the control characters that are in it and are no words. */
export interface OpenText extends DecodedText {
  readonly controls: readonly Range[];
}

/** The most lines that a text may have. Minutes have a few thousand; more than this does not fit into memory as lines. */
export const maxLines = 2_000_000;

/** Anything besides blanks: "a". NEL ends a line, though it is no blank to a regular expression. */
const anyWords = /[^\s\u0085]/u;

/**
 * Opens a file of text: decodes it and finds what in it is no text. Throws MinutesError: SOURCE_EMPTY when there is
 * nothing but blanks, FORMAT_UNKNOWN when the bytes are no text, SOURCE_TOO_LARGE for too many lines.
 */
export async function openText(source: SourceBytes): Promise<OpenText> {
  const decoded = await decodeText(source.bytes);
  if (!anyWords.test(decoded.text)) {
    throw new MinutesError("SOURCE_EMPTY", `${source.fileName} is empty: it holds only blank characters.`);
  }
  if (!decoded.encoding.startsWith("utf-16") && looksBinary(source.bytes)) {
    const foreign = describeForeign(source.bytes);
    throw new MinutesError("FORMAT_UNKNOWN", `${source.fileName} seems to be ${foreign.what}: ${foreign.advice}.`);
  }
  if (countLineEnds(decoded.text) >= maxLines) {
    throw new MinutesError("SOURCE_TOO_LARGE", `${source.fileName} has more than ${maxLines} lines: split it.`);
  }
  return { ...decoded, controls: findControls(decoded.text) };
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isLineEnd(text.charCodeAt(at))) count += 1;
  return count;
}
