import { isUtf8 } from "node:buffer";
import { recogniseUnicode } from "./unicode.ts";

/** A text with the encoding it was read from. */
export interface DecodedText {
  /** Without byte order mark. Bytes that are no character of the encoding have become U+FFFD. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "cp850" | "cp865" | "macintosh";
  /** False when the encoding was chosen among several that fit the bytes about as well. */
  readonly isSure: boolean;
}

/**
 * Bytes to text. A byte order mark decides, then the zero bytes of UTF-16, then whether the bytes are UTF-8, at most
 * with a few damaged places; and only then do the letters choose among the encodings of one byte a character.
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const unicode = recogniseUnicode(bytes);
  if (unicode !== undefined) return decodeUnicode(bytes.subarray(unicode.markBytes), unicode.name);
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return decodeUnicode(bytes, "utf-8");
  // Most files are UTF-8, and need no table of other encodings.
  const { guessOneByteEncoding, decodeOneByte } = await import("./one-byte.ts");
  const { encoding, isSure } = guessOneByteEncoding(bytes);
  return { text: decodeOneByte(bytes, encoding), encoding, isSure };
}

function decodeUnicode(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): DecodedText {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding, isSure: true };
}

/** The lead byte of æ, ø, å and é in UTF-8; in the encodings of one byte it is a character that no Danish text has. */
const danishLead = 0xc3;

/**
 * Whether bytes that are not UTF-8 throughout are UTF-8 with damage: more characters of several bytes are whole than
 * broken. Text of one byte a character hardly ever has two such bytes that fit together. A text may also be cut off
 * in the middle of its only letter beyond ASCII.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length > 1) whole += 1;
    else if (length === 0) broken += 1;
    at += Math.max(1, length);
  }
  return whole > broken || (whole === 0 && broken === 1 && bytes[bytes.length - 1] === danishLead);
}

/** Bytes of the UTF-8 character that starts here, 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
