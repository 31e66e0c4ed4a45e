import { type ZipEntry, zip } from "./zip-writer.ts";

/** The parts of a Word document that a test cares for; each is the inside of its root element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Headers and footers by relationship id: "header1" becomes word/header1.xml. */
  readonly furniture?: Readonly<Record<string, string>>;
  readonly core?: string;
  readonly app?: string;
  /** More entries, or other content for entries that are there already. */
  readonly entries?: readonly ZipEntry[];
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with all usual namespaces. */
export function wordPart(root: string, inside: string): string {
  return `${head}<${root} ${namespaces}>${inside}</${root}>`;
}

function relationships(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const lines = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${relationshipType}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

/** The entries of a Word document, for tests that spoil one. */
export function docxEntries(parts: DocxParts): ZipEntry[] {
  const inside: [id: string, kind: string, root: string, content: string | undefined][] = [
    ["styles", "styles", "w:styles", parts.styles],
    ["numbering", "numbering", "w:numbering", parts.numbering],
    ["footnotes", "footnotes", "w:footnotes", parts.footnotes],
    ["endnotes", "endnotes", "w:endnotes", parts.endnotes],
    ["comments", "comments", "w:comments", parts.comments],
    ...Object.entries(parts.furniture ?? {}).map(([id, content]): [string, string, string, string] =>
      id.startsWith("header") ? [id, "header", "w:hdr", content] : [id, "footer", "w:ftr", content],
    ),
  ];
  const present = inside.filter((each) => each[3] !== undefined);
  const entries: ZipEntry[] = [
    {
      name: "[Content_Types].xml",
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: "_rels/.rels",
      content: relationships([
        ["main", "officeDocument", "word/document.xml"],
        ["core", "metadata/core-properties", "docProps/core.xml"],
        ["app", "extended-properties", "docProps/app.xml"],
      ]),
    },
    {
      name: "word/_rels/document.xml.rels",
      content: relationships(present.map(([id, kind]) => [id, kind, `${id}.xml`])),
    },
    { name: "word/document.xml", content: wordPart("w:document", `<w:body>${parts.body}</w:body>`) },
    ...present.map(([id, , root, content]) => ({ name: `word/${id}.xml`, content: wordPart(root, content ?? "") })),
  ];
  if (parts.core !== undefined) {
    const names =
      'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
    entries.push({
      name: "docProps/core.xml",
      content: `${head}<cp:coreProperties ${names}>${parts.core}</cp:coreProperties>`,
    });
  }
  if (parts.app !== undefined) {
    const names = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"';
    entries.push({ name: "docProps/app.xml", content: `${head}<Properties ${names}>${parts.app}</Properties>` });
  }
  const replaced = new Map((parts.entries ?? []).map((entry) => [entry.name, entry]));
  const kept = entries.filter((entry) => !replaced.has(entry.name));
  return [...kept, ...replaced.values()];
}

/** A Word document. */
export function docx(parts: DocxParts | string): Uint8Array {
  return zip(docxEntries(typeof parts === "string" ? { body: parts } : parts));
}

/** A run of text with run properties. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: plain words, or markup of runs, with paragraph properties. */
export function p(content: string, properties = ""): string {
  const runs = content === "" || content.startsWith("<") ? content : r(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph in a list. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table from rows of cells; a cell is text, or markup that begins with "<". */
export function table(rows: readonly (readonly string[])[], rowProperties: readonly string[] = []): string {
  const lines = rows.map((cells, index) => {
    const properties = rowProperties[index] ? `<w:trPr>${rowProperties[index]}</w:trPr>` : "";
    return `<w:tr>${properties}${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : `<w:tc>${p(cell)}</w:tc>`)).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${lines.join("")}</w:tbl>`;
}

/** A cell with cell properties. */
export function tc(properties: string, ...paragraphs: readonly string[]): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.join("")}</w:tc>`;
}

/** One level of an abstract list. */
export function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** An abstract list with its levels, and the list of the same number that uses it. */
export function list(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}
