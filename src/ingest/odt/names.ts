import type { XmlDialect } from "../zip/xml.ts";

const oasis = "urn:oasis:names:tc:opendocument:xmlns";

/** How our code calls the namespaces of an OpenDocument text. */
export const openDocumentDialect: XmlDialect = {
  prefixes: new Map([
    [`${oasis}:office:1.0`, "office"],
    [`${oasis}:text:1.0`, "text"],
    [`${oasis}:table:1.0`, "table"],
    [`${oasis}:style:1.0`, "style"],
    [`${oasis}:drawing:1.0`, "draw"],
    [`${oasis}:meta:1.0`, "meta"],
    [`${oasis}:xsl-fo-compatible:1.0`, "fo"],
    ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"],
    ["http://purl.org/dc/elements/1.1/", "dc"],
  ]),
  textIn: new Set(),
  countedIn: new Set(),
};

export const openDocumentMediaType = "application/vnd.oasis.opendocument.text";
