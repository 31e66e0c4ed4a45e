import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";

// On Linux a file's name is bytes. As text, bytes that are no UTF-8 become the half characters U+DC80 to U+DCFF, one
// each: no valid name holds them, JSON can write them, and every name has its bytes again.

// "referat-\udce6.txt"
const strayByte = /[\udc80-\udcff]/u;

/** The text of a file's name. */
export function textOfName(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString("utf8");
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((each) => at + each <= bytes.length && isUtf8(bytes.subarray(at, at + each)));
    text +=
      length === undefined
        ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
        : Buffer.from(bytes.subarray(at, at + length)).toString("utf8");
    at += length ?? 1;
  }
  return text;
}

/** The name to open a file by: as it is, or its bytes where those are no UTF-8. */
export function pathOfName(text: string): string | Buffer {
  if (!strayByte.test(text)) return text;
  const parts = Array.from(text, (character) =>
    strayByte.test(character) ? Buffer.from([character.charCodeAt(0) & 0xff]) : Buffer.from(character),
  );
  return Buffer.concat(parts);
}

/** Bytes that the last part of an output's name may have: file systems end at 255, and endings and temporaries need some. */
const longestPart = 200;

/**
 * Where the output of a source stands below the output folder: "x/y.pdf" → "x/y.pdf.json". Sources outside of the folder
 * where the run was started have absolute names and stand below "@". A part that is too long, or that the output of another
 * source could have, is cut and ends in its own hash.
 */
export function outputName(source: string, ending: ".json" | ".findings.json"): string {
  const inside = source.startsWith("/") ? `@${source}` : source.replace(/^([A-Za-z]):[/\\]/u, "@/$1/");
  const parts = inside.split("/");
  const last = parts.pop() ?? "";
  return [...parts, `${fitting(last)}${ending}`].join("/");
}

// "referat.findings" would have the name of the findings of "referat"; "@" is the folder of absolute names.
function fitting(part: string): string {
  if (Buffer.from(pathOfName(part)).length <= longestPart && !part.endsWith(".findings")) return part;
  let head = part;
  while (Buffer.from(pathOfName(head)).length > longestPart - 20) head = [...head].slice(0, -8).join("");
  return `${head}~${createHash("sha256").update(pathOfName(part)).digest("hex").slice(0, 16)}`;
}
