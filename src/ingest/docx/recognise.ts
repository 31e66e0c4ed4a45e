import type { SourceBytes } from "../adapter.ts";
import { looksLikeZip, zipNames } from "../zip/names.ts";

// The signature of the older container that Word puts an encrypted document into.
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedStream = Buffer.from("EncryptedPackage", "utf16le");

/** 1 for a container with the parts of a Word document, also a damaged or encrypted one; 0 for all else. */
export function recogniseDocx(source: SourceBytes): number {
  if (isEncryptedPackage(source.bytes)) return 1;
  if (!looksLikeZip(source.bytes)) return 0;
  const names = zipNames(source.bytes).map((name) => name.toLowerCase());
  return names.some((name) => name.startsWith("word/")) && names.includes("[content_types].xml") ? 1 : 0;
}

/** True for an Office document that is encrypted with a password: an older container with the document as one stream. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (!compoundFile.every((byte, index) => bytes[index] === byte)) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStream);
}
