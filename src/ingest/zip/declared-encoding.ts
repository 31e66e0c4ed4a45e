/** The bytes in an encoding that a document names ("windows-1252"); null when the name is not known. */
export async function decodeWith(bytes: Uint8Array, encoding: string): Promise<string | null> {
  // Loaded only here: nearly every document is UTF-8, and Node's own decoder reads windows-1252 wrongly.
  const { default: iconv } = await import("iconv-lite");
  if (!iconv.encodingExists(encoding)) return null;
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}
