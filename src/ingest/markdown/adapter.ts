import type { SourceText } from "../../text/source-text.ts";
import type { IngestAdapter, SourceBytes } from "../adapter.ts";
import { noticeOpening } from "../txt/notices.ts";
import { openText } from "../txt/open.ts";
import { readBlocks } from "./blocks.ts";
import { maskText, mergeRanges } from "./mask.ts";
import { recogniseMarkdown } from "./recognise.ts";

/** Markdown as CommonMark and GitHub define it, where minutes use it. */
export const markdownAdapter: IngestAdapter = {
  id: "markdown",
  mediaType: "text/markdown",
  extensions: [".md", ".markdown"],
  recognise: recogniseMarkdown,
  read: readMarkdown,
};

async function readMarkdown(source: SourceBytes): Promise<SourceText> {
  const open = await openText(source);
  const masked = maskText(open.text, open.controls);
  const { lines, markup } = readBlocks(masked.text, masked.definitions);
  const title = masked.title === undefined ? {} : { title: masked.title };
  return {
    text: open.text,
    lines,
    markup: mergeRanges([...masked.removed, ...markup]),
    pages: lines.at(-1)?.page ?? 1,
    properties: { mediaType: "text/markdown", encoding: open.encoding, textLayer: "native", ...title },
    notices: noticeOpening(open, lines),
  };
}
