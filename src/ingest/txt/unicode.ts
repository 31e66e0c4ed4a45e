import { looksBinary } from "./controls.ts";

/** A Unicode encoding that bytes name by a mark or by their zero bytes. */
export interface UnicodeEncoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  /** Bytes of the byte order mark, 0 when there is none. */
  readonly markBytes: number;
}

/** How many bytes are looked at. */
const sampleBytes = 65_536;
/** Share of zero bytes at one parity from which text is UTF-16: half of it at least is Latin script and blanks. */
const zeroShare = 0.5;
/** Share of zero bytes that the other parity may have. */
const strayShare = 0.02;

/** The Unicode encoding of bytes that say so: a byte order mark, or UTF-16 by its zero bytes. */
export function recogniseUnicode(bytes: Uint8Array): UnicodeEncoding | undefined {
  const marked = readByteOrderMark(bytes);
  const encoding = marked ?? recogniseByZeroBytes(bytes);
  if (encoding === undefined || encoding.name === "utf-8") return encoding;
  return looksBinary(sampleUnits(bytes, encoding)) ? undefined : encoding;
}

function readByteOrderMark(bytes: Uint8Array): UnicodeEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: "utf-8", markBytes: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: "utf-16le", markBytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: "utf-16be", markBytes: 2 };
  return undefined;
}

/** In UTF-16 text of Latin script every second byte is zero, and which one tells the order. */
function recogniseByZeroBytes(bytes: Uint8Array): UnicodeEncoding | undefined {
  const pairs = Math.min(bytes.length, sampleBytes) >> 1;
  if (pairs < 2) return undefined;
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) second += 1;
  }
  if (second >= zeroShare * pairs && first <= strayShare * pairs) return { name: "utf-16le", markBytes: 0 };
  if (first >= zeroShare * pairs && second <= strayShare * pairs) return { name: "utf-16be", markBytes: 0 };
  return undefined;
}

/** The first 16-bit units after the mark. */
function sampleUnits(bytes: Uint8Array, encoding: UnicodeEncoding): Uint16Array {
  const end = Math.min(bytes.length, sampleBytes);
  const low = encoding.name === "utf-16le" ? 0 : 1;
  const units = new Uint16Array(Math.max(0, end - encoding.markBytes) >> 1);
  for (let index = 0; index < units.length; index += 1) {
    const at = encoding.markBytes + index * 2;
    units[index] = (bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8);
  }
  return units;
}
