import type { SourceProperties, SourceText } from "../../text/source-text.ts";
import { FlowWriter } from "../flow/flow-writer.ts";
import { noticeFaults, noticeFindings, noticeNoText, type PartFaults } from "../flow/notices.ts";
import { Pages } from "../flow/pages.ts";
import { decodePart } from "../zip/decode.ts";
import type { ZipParts } from "../zip/parts.ts";
import { child, readXml, textOf, type XmlElement, XmlFault, type XmlReading } from "../zip/xml.ts";
import { findFurniture, writeFurniture } from "./furniture.ts";
import { OdtLists } from "./lists.ts";
import { openDocumentDialect, openDocumentMediaType } from "./names.ts";
import { type OdtContext, plainPlace, readBlock, readBlocks } from "./story.ts";
import { OdtStyles } from "./styles.ts";

/**
 * Walks through a document from header to footer. Throws XmlFault for a content that is no XML or too large, and what
 * ZipParts throws. Answers null when the container holds no text document.
 */
export async function walkText(parts: ZipParts): Promise<SourceText | null> {
  const bytes = await parts.read("content.xml");
  if (!bytes) return null;
  const { text: content, damaged } = await decodePart(bytes);
  const faults: PartFaults = { unreadable: [], damagedEncoding: damaged, dropped: 0 };
  const stylesPart = await readBeside(parts, "styles.xml", faults);
  const meta = await readBeside(parts, "meta.xml", faults);
  const styles = new OdtStyles();
  styles.add(child(stylesPart?.root, "office:styles"));
  const context: OdtContext = {
    styles,
    lists: new OdtLists(styles),
    pages: new Pages(),
    writer: new FlowWriter(),
    findings: { comments: 0, hidden: 0, pictures: 0, insertions: 0, deletions: 0 },
    notes: [],
    tables: 0,
  };
  const reading = walkContent(content, stylesPart?.root, context);
  if (!child(child(reading.root, "office:body"), "office:text")) return null;
  faults.dropped += reading.dropped;
  const notices = [...noticeFindings(context.findings), ...noticeFaults(faults)];
  if (context.writer.count === 0) notices.push(noticeNoText(context.findings.pictures));
  return {
    ...context.writer.finish(),
    markup: [],
    pages: context.pages.current,
    properties: readProperties(meta?.root, styles),
    notices,
  };
}

/** Writes headers, body, notes and footers. The formatting made by hand stands before the body and is taken in first. */
function walkContent(content: string, stylesRoot: XmlElement | undefined, context: OdtContext): XmlReading {
  const furniture = findFurniture(child(stylesRoot, "office:master-styles"), usedPages(content));
  let hasBegun = false;
  const begin = (root: XmlElement | undefined) => {
    hasBegun = true;
    // Headers have formatting of their own under the same names.
    context.styles.add(child(stylesRoot, "office:automatic-styles"));
    writeFurniture(furniture.headers, context, true);
    context.styles.add(child(root, "office:automatic-styles"));
  };
  const onChild = (block: XmlElement, root: XmlElement) => {
    if (!hasBegun) begin(root);
    readBlock(block, plainPlace, context);
  };
  const reading = readXml(content, openDocumentDialect, { container: "office:text", onChild });
  if (!hasBegun) begin(undefined);
  for (const note of context.notes) readBlocks(note, plainPlace, context);
  context.styles.add(child(stylesRoot, "office:automatic-styles"));
  writeFurniture(furniture.footers, context, false);
  return reading;
}

// style:master-page-name="Første_20_side"
const masterPage = /style:master-page-name="([^"<>]{1,200})"/gu;

/** The page layouts that paragraphs ask for; a document that asks for none begins with "Standard". */
function usedPages(content: string): Set<string> {
  const used = new Set(["Standard"]);
  for (const match of content.matchAll(masterPage)) if (match[1] !== undefined) used.add(match[1]);
  return used;
}

async function readBeside(parts: ZipParts, name: string, faults: PartFaults): Promise<XmlReading | undefined> {
  const bytes = await parts.read(name);
  if (!bytes) return undefined;
  try {
    return readXml((await decodePart(bytes)).text, openDocumentDialect);
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    faults.unreadable.push(name);
    return undefined;
  }
}

function readProperties(meta: XmlElement | undefined, styles: OdtStyles): SourceProperties {
  const root = child(meta, "office:meta");
  const value = (name: string) => textOf(child(root, name)).replace(/\s+/gu, " ").trim() || undefined;
  const title = value("dc:title");
  const producer = value("meta:generator");
  const language = value("dc:language") ?? styles.language;
  return {
    mediaType: openDocumentMediaType,
    textLayer: "native",
    ...(producer ? { producer } : {}),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
  };
}
