import type { SourceLine, SourceText } from "../../text/source-text.ts";
import type { IngestAdapter, SourceBytes } from "../adapter.ts";
import { hasWords, readPhysicalLines, trimEnd } from "./lines.ts";
import { noticeOpening } from "./notices.ts";
import { openText } from "./open.ts";
import { recogniseTxt } from "./recognise.ts";

/** Plain text in any encoding that Danish text comes in; a form feed begins a page. */
export const txtAdapter: IngestAdapter = {
  id: "txt",
  mediaType: "text/plain",
  extensions: [".txt", ".text"],
  recognise: recogniseTxt,
  read: readTxt,
};

async function readTxt(source: SourceBytes): Promise<SourceText> {
  const open = await openText(source);
  const lines = readLines(open.text);
  return {
    text: open.text,
    lines,
    markup: open.controls,
    pages: lines.at(-1)?.page ?? 1,
    properties: { mediaType: "text/plain", encoding: open.encoding, textLayer: "native" },
    notices: noticeOpening(open, lines),
  };
}

/** Every line with words: its leading blanks stay, for they are its indent; its trailing blanks mean nothing. */
function readLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const { number, page, start, end } of readPhysicalLines(text)) {
    const wordsEnd = trimEnd(text, start, end);
    if (hasWords(text, start, wordsEnd)) lines.push({ number, page, start, end: wordsEnd });
  }
  return lines;
}
