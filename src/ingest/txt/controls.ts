import type { Range } from "../../text/source-text.ts";

/** Share of NUL, and of other control characters, above which bytes are not text. */
const nulShare = 0.001;
const controlShare = 0.04;
/** So many stray control characters are forgiven in a text of any size. */
const forgivenControls = 4;

/** Characters that text files of old systems are filled up with at the end: NUL and Ctrl-Z. */
function isFiller(code: number): boolean {
  return code === 0x00 || code === 0x1a;
}

/** True for a control character of ASCII that no text needs: all but tab, line ends and form feed. */
function isAsciiControl(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f;
}

/**
 * Whether the units of a text (bytes, or the 16-bit units of UTF-16) are something else than text: pictures, programs
 * and archives are full of NUL and control characters, while a text has at most a stray one. Filler at the end of the
 * file does not count, but nothing besides filler is no text either.
 */
export function looksBinary(units: Uint8Array | Uint16Array): boolean {
  let length = units.length;
  while (length > 0 && isFiller(units[length - 1] as number)) length -= 1;
  if (length === 0) return units.length > 0;
  let nuls = 0;
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    if (unit === 0) nuls += 1;
    else if (isAsciiControl(unit)) controls += 1;
  }
  return nuls > nulShare * length || controls > Math.max(forgivenControls, controlShare * length);
}

/** True for a control character that is no word and no blank; NEL (U+0085), which ends a line, is one of them. */
export function isControl(code: number): boolean {
  return code < 0x80 ? isAsciiControl(code) : code < 0xa0;
}

/** The control characters of a text, as ranges in order: tab, form feed and the ASCII line ends apart. */
export function findControls(text: string): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isControl(text.charCodeAt(at))) continue;
    const start = at;
    while (at + 1 < text.length && isControl(text.charCodeAt(at + 1))) at += 1;
    found.push({ start, end: at + 1 });
  }
  return found;
}
