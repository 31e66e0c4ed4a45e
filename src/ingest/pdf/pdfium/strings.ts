import type { Pdfium, Pointer } from "./module.ts";
import { numbersSize, scratchSize } from "./module.ts";

/** Longest text taken over from the module, in bytes; a bookmark of a damaged file may claim to be of any length. */
const longest = 64 * 1024;

const wide = new TextDecoder("utf-16le");
const narrow = new TextDecoder();
const encoder = new TextEncoder();

type Fill = (buffer: Pointer, length: number) => number;

/** Bytes that a call writes when given a buffer; PDFium answers how many it needs, terminator included. */
function filled(module: Pdfium, fill: Fill): Uint8Array {
  const [at, room] = [module.scratch + numbersSize, scratchSize - numbersSize];
  const needed = fill(at, room);
  if (needed <= room) return module.bytes().slice(at, at + Math.max(0, needed));
  const size = Math.min(needed, longest);
  if (needed > size) return new Uint8Array();
  const buffer = module.calls.malloc(size);
  fill(buffer, size);
  const bytes = module.bytes().slice(buffer, buffer + size);
  module.calls.free(buffer);
  return bytes;
}

/** Text that PDFium hands over as UTF-16 with a closing zero. */
export function wideText(module: Pdfium, fill: Fill): string {
  const bytes = filled(module, fill);
  return wide.decode(bytes.subarray(0, Math.max(0, bytes.length - 2)));
}

/** Text that PDFium hands over as UTF-8 with a closing zero. */
export function narrowText(module: Pdfium, fill: Fill): string {
  const bytes = filled(module, fill);
  return narrow.decode(bytes.subarray(0, Math.max(0, bytes.length - 1)));
}

/** Puts a text with its closing zero into the module for the time of `use`. */
export function withText<T>(module: Pdfium, text: string, use: (at: Pointer) => T): T {
  const bytes = encoder.encode(`${text}\0`);
  const at = module.calls.malloc(bytes.length);
  module.bytes().set(bytes, at);
  const result = use(at);
  module.bytes().fill(0, at, at + bytes.length);
  module.calls.free(at);
  return result;
}
