import { type ZipEntry, zip } from "./zip-writer.ts";

/** The parts of an OpenDocument text that a test cares for. */
export interface OdtParts {
  /** Inside of office:text. */
  readonly body: string;
  /** Inside of the automatic styles of the content: formatting by hand. */
  readonly formatting?: string;
  /** Inside of office:styles. */
  readonly styles?: string;
  /** Inside of the automatic styles of styles.xml. */
  readonly pageFormatting?: string;
  /** Inside of office:master-styles. */
  readonly pages?: string;
  /** Inside of office:meta. */
  readonly meta?: string;
  /** More entries, or other content for entries that are there already. */
  readonly entries?: readonly ZipEntry[];
}

const oasis = "urn:oasis:names:tc:opendocument:xmlns";
const namespaces = [
  ...["office", "text", "table", "style", "meta"].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:draw="${oasis}:drawing:1.0"`,
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");

function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${namespaces}>${inside}</office:${root}>`;
}

/** The entries of an OpenDocument text, for tests that spoil one. */
export function odtEntries(parts: OdtParts): ZipEntry[] {
  const automatic = (inside: string | undefined) =>
    `<office:automatic-styles>${inside ?? ""}</office:automatic-styles>`;
  const styles = `<office:styles>${parts.styles ?? ""}</office:styles>${automatic(parts.pageFormatting)}<office:master-styles>${parts.pages ?? ""}</office:master-styles>`;
  const entries: ZipEntry[] = [
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    { name: "META-INF/manifest.xml", content: "<manifest/>" },
    {
      name: "content.xml",
      content: part(
        "document-content",
        `${automatic(parts.formatting)}<office:body><office:text>${parts.body}</office:text></office:body>`,
      ),
    },
    { name: "styles.xml", content: part("document-styles", styles) },
    { name: "meta.xml", content: part("document-meta", `<office:meta>${parts.meta ?? ""}</office:meta>`) },
  ];
  const replaced = new Map((parts.entries ?? []).map((entry) => [entry.name, entry]));
  return entries.map((entry) => replaced.get(entry.name) ?? entry);
}

/** An OpenDocument text. */
export function odt(parts: OdtParts | string): Uint8Array {
  return zip(odtEntries(typeof parts === "string" ? { body: parts } : parts));
}

/** A paragraph, with the name of its style. */
export function para(content: string, style = "Standard"): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

/** A heading. */
export function heading(level: number, content: string, more = ""): string {
  return `<text:h text:outline-level="${level}" ${more}>${content}</text:h>`;
}

/** A list of items; each item is the markup inside it. */
export function odtList(style: string, items: readonly string[], more = ""): string {
  const lines = items.map((inside) =>
    inside.startsWith("<text:list-item") ? inside : `<text:list-item>${inside}</text:list-item>`,
  );
  return `<text:list text:style-name="${style}" ${more}>${lines.join("")}</text:list>`;
}
