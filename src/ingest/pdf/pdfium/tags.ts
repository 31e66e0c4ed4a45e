import type { PdfTag, TaggedCell } from "../engine.ts";
import type { Pdfium, Pointer } from "./module.ts";
import { wideText } from "./strings.ts";

/** A tree deeper than this is a damaged one; a page with more elements is read without its tags. */
const deepest = 40;
const mostElements = 20_000;

// "H1" … "H6".
const numberedHeading = /^H([1-6])$/u;

interface Walk {
  readonly module: Pdfium;
  readonly found: Map<number, PdfTag>;
  tables: number;
  elements: number;
}

/** The part of a table that the walk stands in. */
interface TableWalk {
  readonly table: number;
  row: number;
  column: number;
}

/** What the structure tree says about the marked content of a page, by marked content id; empty for an untagged page. */
function readTree(module: Pdfium, page: Pointer): ReadonlyMap<number, PdfTag> {
  const { calls } = module;
  const walk: Walk = { module, found: new Map(), tables: 0, elements: 0 };
  const tree = calls.FPDF_StructTree_GetForPage(page);
  if (!tree) return walk.found;
  const count = calls.FPDF_StructTree_CountChildren(tree);
  for (let index = 0; index < count; index += 1) {
    const element = calls.FPDF_StructTree_GetChildAtIndex(tree, index);
    if (element) readElement(walk, element, {}, undefined, 0);
  }
  calls.FPDF_StructTree_Close(tree);
  return walk.elements > mostElements ? new Map() : walk.found;
}

function readElement(walk: Walk, element: Pointer, outer: PdfTag, table: TableWalk | undefined, depth: number): void {
  walk.elements += 1;
  if (depth > deepest || walk.elements > mostElements) return;
  const { calls } = walk.module;
  const type = wideText(walk.module, (at, length) => calls.FPDF_StructElement_GetType(element, at, length));
  let inner = table;
  if (type === "Table") inner = { table: walk.tables++, row: -1, column: -1 };
  if (type === "TR" && inner) {
    inner.row += 1;
    inner.column = -1;
  }
  if ((type === "TD" || type === "TH") && inner) inner.column += 1;
  const tag = tagOf(type, outer, inner);
  const count = calls.FPDF_StructElement_CountChildren(element);
  for (let index = 0; index < count; index += 1) {
    const child = calls.FPDF_StructElement_GetChildAtIndex(element, index);
    if (child) {
      readElement(walk, child, tag, inner, depth + 1);
      continue;
    }
    const content = calls.FPDF_StructElement_GetChildMarkedContentID(element, index);
    if (content >= 0) walk.found.set(content, tag);
  }
}

function tagOf(type: string, outer: PdfTag, table: TableWalk | undefined): PdfTag {
  const level = numberedHeading.exec(type)?.[1];
  if (level !== undefined) return { ...outer, heading: Number(level) };
  if (type === "H") return { ...outer, heading: 1 };
  if (type === "L") return { ...outer, listDepth: (outer.listDepth ?? 0) + 1 };
  if (type === "Lbl") return { ...outer, listLabel: true };
  if ((type === "TD" || type === "TH") && table) return { ...outer, cell: cellOf(type, table) };
  return outer;
}

function cellOf(type: string, { table, row, column }: TableWalk): TaggedCell {
  return { table, row, column, header: type === "TH" };
}

const artifactTag: PdfTag = { artifact: true };

/** Finds the tag of each text object of a page. */
export function pageTags(module: Pdfium, page: Pointer, isTagged: boolean): (object: Pointer) => PdfTag | undefined {
  const { calls } = module;
  const tree = isTagged ? readTree(module, page) : new Map<number, PdfTag>();
  return (object) => {
    const content = isTagged ? calls.FPDFPageObj_GetMarkedContentID(object) : -1;
    if (content >= 0) return tree.get(content);
    return calls.FPDFPageObj_CountMarks(object) > 0 && isArtifact(module, object) ? artifactTag : undefined;
  };
}

/** Marks looked at on one object. */
const mostMarks = 4;
/** PDFium reports the length of a mark's name at a place of its own, among the numbers. */
const lengthPlace = 96;
const longestName = 256;

function isArtifact(module: Pdfium, object: Pointer): boolean {
  const { calls, scratch } = module;
  const count = Math.min(calls.FPDFPageObj_CountMarks(object), mostMarks);
  for (let index = 0; index < count; index += 1) {
    const mark = calls.FPDFPageObj_GetMark(object, index);
    const name = wideText(module, (at) => {
      if (!calls.FPDFPageObjMark_GetName(mark, at, longestName, scratch + lengthPlace)) return 0;
      return Math.min(module.view().getUint32(scratch + lengthPlace, true), longestName);
    });
    if (name === "Artifact") return true;
  }
  return false;
}
