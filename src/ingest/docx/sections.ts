import { child, elements, readXml, type XmlElement } from "../zip/xml.ts";
import { wordDialect } from "./names.ts";
import { readSwitch } from "./styles.ts";

/** A header or footer that a section names. */
export interface FurnitureReference {
  readonly use: "default" | "first" | "even";
  /** Relationship to the part. */
  readonly id: string;
}

export interface Section {
  readonly startsPage: boolean;
  readonly headers: readonly FurnitureReference[];
  readonly footers: readonly FurnitureReference[];
}

// "<w:sectPr w:rsidR="00A1">", "<w:sectPr/>", "</w:sectPr>", but not "<w:sectPrChange>"
const sectionTag = /<w:sectPr(?:\s[^<>]{0,2000})?\/?>|<\/w:sectPr>/gu;

/**
 * The sections of a body, in order. A section's properties stand at its end, and whether a new page begins between two
 * is said by the later one: so they are looked up in the source before the body is read.
 */
export function readSections(source: string): Section[] {
  const sections: Section[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: tag, index } of source.matchAll(sectionTag)) {
    if (tag.endsWith("/>")) {
      if (depth === 0) sections.push({ startsPage: true, headers: [], footers: [] });
      continue;
    }
    // A tracked change keeps the old properties inside the new ones.
    if (!tag.startsWith("</")) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) sections.push(readSection(source.slice(start, index + tag.length)));
    }
  }
  return sections;
}

function readSection(source: string): Section {
  const { root } = readXml(source, wordDialect);
  const type = child(root, "w:type")?.attributes["w:val"];
  const hasTitlePage = readSwitch(root, "w:titlePg") === true;
  const references = (name: string) => elements(root, name).flatMap((each) => readReference(each, hasTitlePage));
  return {
    startsPage: type !== "continuous" && type !== "nextColumn",
    headers: references("w:headerReference"),
    footers: references("w:footerReference"),
  };
}

/** A header for the first page counts only where the section has such a page. */
function readReference(element: XmlElement, hasTitlePage: boolean): FurnitureReference[] {
  const id = element.attributes["r:id"];
  const type = element.attributes["w:type"];
  if (id === undefined || (type === "first" && !hasTitlePage)) return [];
  return [{ id, use: type === "first" || type === "even" ? type : "default" }];
}
