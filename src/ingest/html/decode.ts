import { isUtf8 } from "node:buffer";
import type { Notice } from "../../record/notice.ts";
import { decodeText } from "../txt/decode.ts";
import { recogniseUnicode } from "../txt/unicode.ts";
import { decodeWith } from "../zip/declared-encoding.ts";

export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** The part of a page in which a declaration of its encoding must stand, with room for large comments before it. */
const headBytes = 4096;
// <meta charset="utf-8">, <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
const declaration = /<meta\s[^<>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_:.-]{1,40})/iu;
/** Names that pages use for windows-1252 without meaning anything narrower. */
const westEuropean = new Set([
  "iso-8859-1",
  "iso8859-1",
  "latin1",
  "us-ascii",
  "ascii",
  "windows-1252",
  "cp1252",
  "iso-8859-15",
]);

/**
 * Decodes a page: a byte order mark decides, then bytes that are UTF-8 beyond doubt, then what the page declares, and
 * last the letters themselves.
 */
export async function decodePage(bytes: Uint8Array): Promise<DecodedPage> {
  const mark = recogniseUnicode(bytes);
  if (mark !== undefined) return decoded(new TextDecoder(mark.name).decode(bytes), mark.name);
  // A server may have said UTF-8 while the page says something older: the bytes know.
  if (isUtf8(bytes)) return decoded(new TextDecoder().decode(bytes), "utf-8");
  const declared = declaredEncoding(bytes);
  if (declared !== null && declared !== "utf-8") {
    const name = westEuropean.has(declared) ? "windows-1252" : declared;
    const text = await decodeWith(bytes, name);
    if (text !== null) return decoded(text, name);
  }
  const { text, encoding, isSure } = await decodeText(bytes);
  return isSure ? decoded(text, encoding) : decoded(text, encoding, guessed(encoding));
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes)).toString("latin1");
  return declaration.exec(head)?.[1]?.toLowerCase() ?? null;
}

function decoded(text: string, encoding: string, ...notices: Notice[]): DecodedPage {
  if (text.includes("\ufffd")) {
    const message = `Some bytes are no letters of ${encoding}; each is shown as \ufffd.`;
    notices.push({ code: "encoding-damaged", severity: "warning", message });
  }
  return { text, encoding, notices };
}

function guessed(encoding: string): Notice {
  const message = `The page does not say its encoding; ${encoding} was guessed from its letters.`;
  return { code: "encoding-guessed", severity: "warning", message };
}
