import type { SourceBytes } from "../adapter.ts";
import { looksLikeZip, zipNames } from "../zip/names.ts";

// The first part says what the document is, unpacked, so that it can be read where it stands. Text, template, master.
const textMediaType = "mimetypeapplication/vnd.oasis.opendocument.text";
const anyMediaType = "mimetypeapplication/";

/** 1 for a container with the parts of an OpenDocument text, also a damaged one; 0 for all else. */
export function recogniseOdt({ bytes }: SourceBytes): number {
  if (!looksLikeZip(bytes)) return 0;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString("latin1");
  if (head.startsWith(textMediaType, 30)) return 1;
  if (head.startsWith(anyMediaType, 30)) return 0;
  // A container that was packed anew may have lost the first part or its place.
  const names = new Set(zipNames(bytes));
  return names.has("content.xml") && names.has("META-INF/manifest.xml") ? 1 : 0;
}
