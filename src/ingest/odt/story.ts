import type { Cell } from "../../text/source-text.ts";
import { Draft, lineLook } from "../flow/draft.ts";
import type { FlowWriter } from "../flow/flow-writer.ts";
import type { PrintedLabel } from "../flow/labels.ts";
import { elements, textOf, type XmlElement } from "../zip/xml.ts";
import { type OdtInlineContext, OdtInlineReader } from "./inline.ts";
import type { OdtLists, OpenList } from "./lists.ts";
import { layOdtTable, type OdtCell } from "./tables.ts";

/** Everything that the readers of one document share. */
export interface OdtContext extends OdtInlineContext {
  readonly lists: OdtLists;
  readonly writer: FlowWriter;
  /** Tables met so far. */
  tables: number;
}

/** Where a block stands. */
export interface OdtPlace {
  readonly cell?: Cell;
  readonly furniture: boolean;
  /** The list around the block. */
  readonly list?: OpenList;
  /** Depth in lists; 0 outside of any. */
  readonly depth: number;
}

export const plainPlace: OdtPlace = { furniture: false, depth: 0 };

// Blocks that hold no words of the text.
const skipped = new Set([
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "office:forms",
  "text:index-source",
  "text:table-of-content-source",
  "text:bookmark",
  "table:table-column",
]);

/** Reads one run of blocks: the body, a header, a note, a text box, a cell. */
export function readBlocks(parent: XmlElement, place: OdtPlace, context: OdtContext): void {
  for (const element of elements(parent)) readBlock(element, place, context);
}

/** Reads one block into lines. */
export function readBlock(element: XmlElement, place: OdtPlace, context: OdtContext): void {
  switch (element.name) {
    case "text:p":
      readParagraph(element, place, context, null);
      break;
    case "text:h":
      readHeading(element, place, context, null);
      break;
    case "text:list":
      readList(element, place, context);
      break;
    case "table:table":
      readTable(element, place, context);
      break;
    case "text:tracked-changes":
      countChanges(element, context);
      break;
    case "text:soft-page-break":
      context.pages.notedBreak();
      break;
    case "text:table-of-content":
      readBlocks(element, { ...place, furniture: true }, context);
      break;
    case "text:section":
      if (element.attributes["text:display"] === "none") context.findings.hidden += textOf(element).trim().length;
      else readBlocks(element, place, context);
      break;
    default:
      readOther(element, place, context);
  }
}

/** Shapes that stand beside paragraphs are read like one that holds them; what else has blocks inside is passed through. */
function readOther(element: XmlElement, place: OdtPlace, context: OdtContext): void {
  if (skipped.has(element.name)) return;
  if (!element.name.startsWith("draw:")) {
    readBlocks(element, place, context);
    return;
  }
  const reader = new OdtInlineReader(context, new Draft());
  reader.readAll({ name: "draw:g", attributes: {}, children: [element] }, {});
  for (const box of reader.boxes) readBlocks(box, { ...place, depth: 0 }, context);
}

function readHeading(element: XmlElement, place: OdtPlace, context: OdtContext, label: PrintedLabel | null): void {
  const level = Number(element.attributes["text:outline-level"] ?? "1");
  const heading = Number.isInteger(level) && level >= 1 ? level : 1;
  const isUnnumbered = element.attributes["text:is-list-header"] === "true";
  const own = label ?? (isUnnumbered || place.list ? null : context.lists.nextHeading(heading, startValue(element)));
  readParagraph(element, place, context, own, heading);
}

function readParagraph(
  element: XmlElement,
  place: OdtPlace,
  context: OdtContext,
  label: PrintedLabel | null,
  heading?: number,
): void {
  const { styles, pages, writer } = context;
  const style = styles.paragraph(element.attributes["text:style-name"]);
  if ((style.breakBefore || style.masterPage !== undefined) && writer.count > 0 && !place.furniture)
    pages.setBreakUnlessNoted();
  const draft = new Draft();
  const reader = new OdtInlineReader(context, draft);
  reader.readAll(element, style.look);
  write(draft, label, heading, place, context);
  for (const box of reader.boxes) readBlocks(box, { ...place, depth: 0 }, context);
  if (style.breakAfter) pages.setBreak();
}

function write(
  draft: Draft,
  label: PrintedLabel | null,
  heading: number | undefined,
  place: OdtPlace,
  context: OdtContext,
): void {
  const { writer, pages } = context;
  if (draft.isEmpty && !label?.mark.ordered) {
    if (!place.cell && !place.furniture) for (const _ of draft.lines) writer.blank();
    return;
  }
  for (const [index, line] of draft.lines.entries()) {
    const lead = index === 0 ? label : null;
    const text = lead ? lead.lead + line.text.trimStart() : line.text;
    if (place.cell && text.trim() === "") continue;
    writer.line(text, {
      page: line.page ?? pages.current,
      ...lineLook(line),
      ...(heading === undefined ? {} : { heading }),
      ...(lead ? { list: lead.mark } : {}),
      ...(place.cell ? { cell: place.cell } : {}),
      ...(place.furniture ? { furniture: true } : {}),
    });
  }
}

function readList(element: XmlElement, place: OdtPlace, context: OdtContext): void {
  const list = context.lists.open(element, place.list);
  const inside = { ...place, list, depth: place.depth + 1 };
  for (const item of elements(element)) {
    if (item.name === "text:list-item") readItem(item, list, inside, context);
    else if (item.name === "text:list-header") readBlocks(item, inside, context);
  }
}

/** The label belongs to the first paragraph of an item; an item that only holds another list has none and is not counted. */
function readItem(item: XmlElement, list: OpenList, place: OdtPlace, context: OdtContext): void {
  let isFirst = true;
  for (const block of elements(item)) {
    if (isFirst && (block.name === "text:p" || block.name === "text:h")) {
      const ownStyle = context.styles.paragraph(block.attributes["text:style-name"]).list;
      const label = context.lists.next(
        list.style === undefined ? { ...list, style: ownStyle } : list,
        place.depth - 1,
        startValue(item),
      );
      if (block.name === "text:h") readHeading(block, place, context, label);
      else readParagraph(block, place, context, label);
      isFirst = false;
    } else {
      readBlock(block, place, context);
    }
  }
}

function startValue(element: XmlElement): number | undefined {
  const value = Number(element.attributes["text:start-value"] ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

function readTable(element: XmlElement, place: OdtPlace, context: OdtContext): void {
  const { pages } = context;
  const table = context.tables;
  context.tables += 1;
  for (const { cells, breakBefore } of layOdtTable(element)) {
    if (breakBefore) pages.notedBreak();
    const top = pages.current;
    let bottom = top;
    for (const cell of cells) {
      // The cells of a row stand beside one another: each begins where the row does.
      pages.rewind(top);
      readCell(cell, table, place, context);
      bottom = Math.max(bottom, pages.current);
    }
    pages.rewind(bottom);
  }
}

function readCell(
  { element, row, column, rowSpan, columnSpan, header }: OdtCell,
  table: number,
  place: OdtPlace,
  context: OdtContext,
): void {
  const cell: Cell = {
    table,
    row,
    column,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(header ? { header } : {}),
  };
  readBlocks(element, { furniture: place.furniture, depth: 0, cell }, context);
}

function countChanges(element: XmlElement, { findings }: OdtContext): void {
  for (const region of elements(element)) {
    for (const change of elements(region)) {
      if (change.name === "text:insertion") findings.insertions += 1;
      if (change.name === "text:deletion") findings.deletions += 1;
    }
  }
}
