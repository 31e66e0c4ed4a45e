const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
const longestComment = 65_535;
const mostNames = 20_000;

/** True for bytes that begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The names of the parts, in order, without inflating anything: from the directory at the end or, in a file that was
 * cut short, from the headers that are left. For recognising a format only; reading checks far more.
 */
export function zipNames(bytes: Uint8Array): string[] {
  if (!looksLikeZip(bytes)) return [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = directoryStart(buffer);
  return start === null ? namesFromHeaders(buffer) : namesFromDirectory(buffer, start);
}

/** Offset of the directory; null when the end of the file is lost. */
function directoryStart(buffer: Buffer): number | null {
  const last = Math.max(0, buffer.length - 22 - longestComment);
  for (let at = buffer.length - 22; at >= last; at -= 1) {
    if (buffer[at] === 0x50 && buffer.readUInt32LE(at) === directoryEnd) {
      const start = buffer.readUInt32LE(at + 16);
      return start < at ? start : null;
    }
  }
  return null;
}

function namesFromDirectory(buffer: Buffer, start: number): string[] {
  const names: string[] = [];
  let at = start;
  while (at + 46 <= buffer.length && buffer.readUInt32LE(at) === directoryHeader && names.length < mostNames) {
    const name = buffer.readUInt16LE(at + 28);
    names.push(nameAt(buffer, at + 46, name));
    at += 46 + name + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return names;
}

/** The headers one after another, as far as their sizes are told. */
function namesFromHeaders(buffer: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (at >= 0 && at + 30 <= buffer.length && buffer.readUInt32LE(at) === localHeader && names.length < mostNames) {
    const name = buffer.readUInt16LE(at + 26);
    names.push(nameAt(buffer, at + 30, name));
    const size = buffer.readUInt32LE(at + 18);
    const data = at + 30 + name + buffer.readUInt16LE(at + 28);
    // A size of 0 may mean that it stands behind the data: then the next header is looked for.
    at = size > 0 ? data + size : buffer.indexOf("PK\u0003\u0004", data, "latin1");
  }
  return names;
}

function nameAt(buffer: Buffer, start: number, length: number): string {
  return buffer.toString("latin1", start, start + length).replaceAll("\\", "/");
}
