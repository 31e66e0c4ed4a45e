import type { SourceBytes } from "../adapter.ts";
import { looksBinary } from "./controls.ts";
import { recogniseUnicode } from "./unicode.ts";

/** How much of a file is looked at. */
const headBytes = 65_536;
/** Anything that is text could be plain text; every likeness above this is a better answer. */
const anyText = 0.3;

/** 0.3 for bytes that are text in any encoding, 0 for others. */
export function recogniseTxt(source: SourceBytes): number {
  const head = source.bytes.subarray(0, headBytes);
  const unicode = recogniseUnicode(head);
  if (unicode !== undefined && unicode.name !== "utf-8") return anyText;
  return looksBinary(head) ? 0 : anyText;
}
