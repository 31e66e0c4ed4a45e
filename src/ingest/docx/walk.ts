import type { SourceText } from "../../text/source-text.ts";
import { FlowWriter } from "../flow/flow-writer.ts";
import { noticeFaults, noticeNoText } from "../flow/notices.ts";
import { Pages } from "../flow/pages.ts";
import type { ZipParts } from "../zip/parts.ts";
import { readEmbedded } from "./embedded.ts";
import { WordFindings } from "./findings.ts";
import { writeFooters, writeHeaders } from "./furniture.ts";
import { writeNotes } from "./notes.ts";
import { Numbering } from "./numbering.ts";
import { openPackage, targetOf, type WordPackage } from "./package.ts";
import { readProperties } from "./properties.ts";
import { readSections } from "./sections.ts";
import { type DocumentContext, Story } from "./story.ts";
import { readStyles, type StyleSheet } from "./styles.ts";

export interface Walked {
  readonly source: SourceText;
  /** Characters of the body that are neither in a line nor left out on purpose: what we did not understand. */
  readonly missed: number;
}

/**
 * Walks through the parts of a document, from header to footer. Throws XmlFault for a body that is no XML or too
 * large, and what ZipParts throws. Answers null when the document has no body.
 */
export async function walkDocument(parts: ZipParts): Promise<Walked | null> {
  const document = await openPackage(parts);
  const styles = readStyles((await document.readBeside(targetOf(document, "styles")))?.root);
  const numberingPart = await document.readBeside(targetOf(document, "numbering"));
  const context: DocumentContext = {
    styles,
    numbering: new Numbering(numberingPart?.root, styles),
    findings: new WordFindings(),
    pages: new Pages(),
    notes: { footnotes: [], endnotes: [] },
    writer: new FlowWriter(),
    sections: [],
    embedded: await readEmbedded(document, parts),
    tables: 0,
  };
  const missed = await walkBody(document, context);
  if (missed === null) return null;
  return { source: await collect(document, context, styles), missed };
}

/** Writes header, body, notes and footer; answers the characters of the body that were missed, null without a body. */
async function walkBody(document: WordPackage, context: DocumentContext): Promise<number | null> {
  const { findings } = context;
  const source = await document.mainText();
  if (source === undefined) return null;
  const sections = readSections(source);
  context.sections.push(...sections);
  await writeHeaders(document, context);
  const before = findings.written + findings.leftOut;
  const story = new Story(context);
  const place = { furniture: false };
  const characters = document.streamMain(source, (block) => story.block(block, place));
  story.finish(place);
  if (characters === null) return null;
  const missed = characters - (findings.written + findings.leftOut - before);
  writeNotes(await document.readBeside(targetOf(document, "footnotes")), context.notes.footnotes, context);
  writeNotes(await document.readBeside(targetOf(document, "endnotes")), context.notes.endnotes, context);
  await writeFooters(document, context, sections);
  return missed;
}

async function collect(document: WordPackage, context: DocumentContext, styles: StyleSheet): Promise<SourceText> {
  const { findings, pages, writer } = context;
  const properties = await readProperties(document, styles.language);
  const notices = [...findings.notices(), ...noticeFaults(document.faults)];
  if (writer.count === 0) notices.push(noticeNoText(findings.pictures));
  return { ...writer.finish(), markup: [], pages: pages.current, properties, notices };
}
