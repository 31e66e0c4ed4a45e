import { decodeWith } from "./declared-encoding.ts";

/** Text of a part, and whether some of its bytes are no letters of its encoding. */
export interface DecodedPart {
  readonly text: string;
  readonly damaged: boolean;
}

// <?xml version="1.0" encoding="ISO-8859-1"?>
const declaration = /^<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([A-Za-z0-9._-]{1,40})["']/u;

/** Decodes an XML part by its byte order mark, then by its own declaration, else as UTF-8. Never throws. */
export async function decodePart(bytes: Uint8Array): Promise<DecodedPart> {
  const mark = byteOrder(bytes);
  if (mark) return decodeAs(bytes, mark);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 300)).toString("latin1");
  const declared = declaration.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (declared === "utf-8" || declared === "us-ascii" || declared.startsWith("utf-16")) return decodeAs(bytes, "utf-8");
  const text = await decodeWith(bytes, declared);
  return text === null ? decodeAs(bytes, "utf-8") : { text, damaged: false };
}

function byteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedPart {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), damaged: true };
  }
}
