import type { Cell } from "../../text/source-text.ts";
import { attribute, findElement, isElement, type PageElement } from "./tree.ts";

export interface PageCell {
  readonly element: PageElement;
  readonly place: Omit<Cell, "table">;
}

const groups: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);
const mostColumns = 1000;
const mostRows = 65_534;

/**
 * Whether a table only lays out the page: it says so, holds another table, is a single cell, or holds headings and its
 * rows say nothing side by side. Its content is read as if the table were not there. Headings in rows of their own
 * between rows of several cells part a table: minutes are kept that way, with who does what beside each paragraph.
 */
export function isLayoutTable(table: PageElement): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;
  const rows = rowsOf(table).map(({ row }) => cellsOf(row));
  if (rows.reduce((sum, cells) => sum + cells.length, 0) <= 1) return true;
  if (findElement(table, "table") !== undefined) return true;
  let headings = false;
  let sideBySide = false;
  for (const cells of rows) {
    const several = cells.filter(hasWords).length > 1;
    const heading = cells.some(hasHeading);
    if (heading && several) return true;
    headings ||= heading;
    sideBySide ||= several;
  }
  return headings && !sideBySide;
}

function hasHeading(element: PageElement): boolean {
  return ["h1", "h2", "h3", "h4", "h5", "h6"].some((name) => findElement(element, name) !== undefined);
}

function hasWords(element: PageElement): boolean {
  return element.childNodes.some((node) => {
    if (isElement(node)) return hasWords(node);
    return "value" in node && node.value.trim() !== "";
  });
}

/** The cells of a table on its grid, row by row, and its captions. */
export function layPageTable(table: PageElement): { captions: PageElement[]; cells: PageCell[] } {
  const cells: PageCell[] = [];
  // By column: the first row that is free again below a cell that spans rows.
  const freeFrom = new Map<number, number>();
  for (const [index, { row, head }] of rowsOf(table).entries()) {
    const elements = cellsOf(row);
    const header = head || (elements.length > 1 && elements.every((each) => each.tagName === "th"));
    let column = 0;
    for (const element of elements) {
      while ((freeFrom.get(column) ?? 0) > index) column += 1;
      const columnSpan = span(element, "colspan", mostColumns);
      const rowSpan = span(element, "rowspan", mostRows);
      cells.push({ element, place: placeOf({ row: index, column, columnSpan, rowSpan, header }) });
      if (rowSpan > 1) for (let at = column; at < column + columnSpan; at += 1) freeFrom.set(at, index + rowSpan);
      column += columnSpan;
    }
  }
  return { captions: childrenOf(table, "caption"), cells };
}

function placeOf({ row, column, columnSpan, rowSpan, header }: Required<Omit<Cell, "table">>): Omit<Cell, "table"> {
  return {
    row,
    column,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(header ? { header } : {}),
  };
}

function rowsOf(table: PageElement): { row: PageElement; head: boolean }[] {
  return table.childNodes.filter(isElement).flatMap((each) => {
    if (each.tagName === "tr") return [{ row: each, head: false }];
    if (!groups.has(each.tagName)) return [];
    return childrenOf(each, "tr").map((row) => ({ row, head: each.tagName === "thead" }));
  });
}

function cellsOf(row: PageElement): PageElement[] {
  return row.childNodes.filter(isElement).filter((each) => each.tagName === "td" || each.tagName === "th");
}

function childrenOf(element: PageElement, name: string): PageElement[] {
  return element.childNodes.filter(isElement).filter((each) => each.tagName === name);
}

function span(element: PageElement, name: string, most: number): number {
  const value = Number(attribute(element, name) ?? "1");
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
}

/** The terms and descriptions of a definition list, as two columns: each term begins a row. */
export function layDefinitions(list: PageElement): PageCell[] {
  const cells: PageCell[] = [];
  let row = -1;
  for (const element of definitionsOf(list)) {
    if (element.tagName === "dt" || row < 0) row += 1;
    cells.push({ element, place: { row, column: element.tagName === "dt" ? 0 : 1 } });
  }
  return cells;
}

/** Terms and descriptions may stand in groups of their own. */
function definitionsOf(list: PageElement): PageElement[] {
  return list.childNodes.filter(isElement).flatMap((each) => {
    if (each.tagName === "div") return definitionsOf(each);
    return each.tagName === "dt" || each.tagName === "dd" ? [each] : [];
  });
}
