import type { SourceBytes } from "../adapter.ts";
import { recogniseTxt } from "../txt/recognise.ts";
import { recogniseUnicode } from "../txt/unicode.ts";

/** How much of a file is looked at. */
const headBytes = 8192;

// "<!DOCTYPE html", "<html lang=da>", also after blanks, an XML declaration and comments
const signature =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200}){0,5}(?:<!doctype\s{1,20}html|<html[\s>])/iu;
// "<p class=x>", "</td>", "<br/>"
const knownTag =
  /<\/?(?:p|div|span|br|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|b|strong|i|em|a|section|article|main|header|dl|dt|dd|body|head|meta|title)(?:\s[^<>]{0,500})?\/?>/giu;

/** Tags from which a text without the signature is a piece of a page. */
const plenty = 12;
const some = 5;

/** 1 for a page that begins as one; 0.85 and 0.5 for a piece of a page, by how many tags it has early on; else 0. */
export function recogniseHtml(source: SourceBytes): number {
  if (recogniseTxt(source) === 0) return 0;
  const head = readHead(source.bytes);
  if (signature.test(head)) return 1;
  if (!head.trimStart().startsWith("<")) return 0;
  const tags = head.match(knownTag)?.length ?? 0;
  if (tags >= plenty) return 0.85;
  return tags >= some ? 0.5 : 0;
}

/** Tags are ASCII, so every one-byte encoding and UTF-8 may be read as Latin-1 here. */
function readHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headBytes);
  const unicode = recogniseUnicode(head);
  if (unicode !== undefined && unicode.name !== "utf-8") return new TextDecoder(unicode.name).decode(head);
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  return text.startsWith("\u00ef\u00bb\u00bf") ? text.slice(3) : text;
}
