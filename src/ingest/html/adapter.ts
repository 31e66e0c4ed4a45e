import { MinutesError } from "../../record/errors.ts";
import type { Notice } from "../../record/notice.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { IngestAdapter, SourceBytes } from "../adapter.ts";
import { FlowWriter } from "../flow/flow-writer.ts";
import { noticeFaults } from "../flow/notices.ts";
import { looksBinary } from "../txt/controls.ts";
import { decodePage } from "./decode.ts";
import { PageReader } from "./page-reader.ts";
import { recogniseHtml } from "./recognise.ts";
import { attribute, findElement, isElement, type PageElement, PageFault, readTree } from "./tree.ts";

const mediaType = "text/html";
/** Characters of hidden text, and their share of the page, from which the reader should know of them. */
const muchHidden = 200;
const hiddenShare = 0.1;

/** Pages as saved from agenda sites, and pieces of pages. */
export const htmlAdapter: IngestAdapter = {
  id: "html",
  mediaType,
  extensions: [".html", ".htm", ".xhtml"],
  recognise: recogniseHtml,
  read: readHtml,
};

async function readHtml(source: SourceBytes): Promise<SourceText> {
  const { fileName, bytes } = source;
  if (bytes.length === 0) throw new MinutesError("SOURCE_EMPTY", `${fileName} is empty: it holds no bytes.`);
  const page = await decodePage(bytes);
  if (!page.encoding.startsWith("utf-16") && looksBinary(bytes)) {
    throw new MinutesError(
      "HTML_DAMAGED",
      `${fileName} is a damaged HTML page: it holds binary data; save the page anew.`,
    );
  }
  const tree = parseTree(source, page.text);
  const writer = new FlowWriter();
  const reader = new PageReader(writer);
  reader.read(tree.childNodes);
  const root = tree.childNodes.filter(isElement).find((each) => each.tagName === "html");
  const dropped = noticeFaults({ unreadable: [], damagedEncoding: false, dropped: reader.dropped });
  return {
    ...writer.finish(),
    markup: [],
    pages: 1,
    properties: { mediaType, textLayer: "native", encoding: page.encoding, ...readHead(root) },
    notices: [...page.notices, ...dropped, ...noticeHidden(reader.hidden, writer)],
  };
}

function parseTree({ fileName }: SourceBytes, text: string) {
  try {
    return readTree(text);
  } catch (cause) {
    if (!(cause instanceof PageFault)) throw cause;
    if (cause.reason === "too-large")
      throw new MinutesError("SOURCE_TOO_LARGE", `${fileName} is more than is read: ${cause.message}.`, { cause });
    throw new MinutesError(
      "HTML_DAMAGED",
      `${fileName} is a damaged HTML page: ${cause.message}; save the page anew.`,
      { cause },
    );
  }
}

/** Title, language and producer, as the page says them. */
function readHead(root: PageElement | undefined): { title?: string; language?: string; producer?: string } {
  if (!root) return {};
  const head = findElement(root, "head");
  const titleNode = head && findElement(head, "title")?.childNodes[0];
  const title = titleNode && "value" in titleNode ? titleNode.value.replace(/\s+/gu, " ").trim() : "";
  const language = attribute(root, "lang")?.trim() || attribute(root, "xml:lang")?.trim();
  const generator = head?.childNodes
    .filter(isElement)
    .find((each) => each.tagName === "meta" && attribute(each, "name")?.toLowerCase() === "generator");
  const producer = generator && attribute(generator, "content")?.trim();
  return { ...(title ? { title } : {}), ...(language ? { language } : {}), ...(producer ? { producer } : {}) };
}

function noticeHidden(hidden: number, writer: FlowWriter): Notice[] {
  if (writer.count === 0) {
    const message = "The page shows no text of its own; if a browser does, print it there to PDF and give that.";
    return [{ code: "no-text", severity: "error", message }];
  }
  if (hidden < muchHidden || hidden < hiddenShare * writer.length) return [];
  const message = `${hidden} characters of the page are hidden and were left out; unfold all items before saving the page.`;
  return [{ code: "hidden-text", severity: "warning", message }];
}
