import type { XmlDialect } from "../zip/xml.ts";

const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

/** How our code calls the namespaces of a Word document; those of the strict standard mean the same. */
export const wordDialect: XmlDialect = {
  prefixes: new Map([
    [`${transitional}/wordprocessingml/2006/main`, "w"],
    [`${strict}/wordprocessingml/main`, "w"],
    [`${transitional}/officeDocument/2006/relationships`, "r"],
    [`${strict}/officeDocument/relationships`, "r"],
    [`${transitional}/officeDocument/2006/math`, "m"],
    [`${strict}/officeDocument/math`, "m"],
    [`${transitional}/markup-compatibility/2006`, "mc"],
    ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ]),
  textIn: new Set(["w:t", "m:t", "w:instrText"]),
  countedIn: new Set(["w:t", "m:t"]),
};

/** Relationships and properties: plain XML whose names we compare without a prefix of our own. */
export const packageDialect: XmlDialect = {
  prefixes: new Map([
    [`${transitional}/package/2006/relationships`, ""],
    [`${transitional}/package/2006/metadata/core-properties`, "cp"],
    ["http://purl.org/dc/elements/1.1/", "dc"],
    [`${transitional}/officeDocument/2006/extended-properties`, ""],
    [`${strict}/officeDocument/extendedProperties`, ""],
  ]),
  textIn: new Set(),
  countedIn: new Set(),
};
