import type { SourceBytes } from "../adapter.ts";

/** Readers accept a header that begins within this many bytes; mail programs and scanners put junk before it. */
const headerWindow = 1024;
const header = [0x25, 0x50, 0x44, 0x46, 0x2d]; // "%PDF-"

/** 1 when the bytes carry a PDF header near their beginning, else 0. */
export function recognisePdf({ bytes }: SourceBytes): number {
  const last = Math.min(bytes.length, headerWindow) - header.length;
  for (let at = 0; at <= last; at += 1) {
    if (header.every((byte, index) => bytes[at + index] === byte)) return 1;
  }
  return 0;
}
