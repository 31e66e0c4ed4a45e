import { child, elements, type XmlElement } from "../zip/xml.ts";
import { readSwitch } from "./styles.ts";

export interface TableCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly header: boolean;
}

/** The rows of a table with their cells on the table's grid. Rows that are tracked as deleted are left out. */
export function layTable(table: XmlElement): { rows: TableCell[][]; deletedRows: XmlElement[] } {
  const rows: TableCell[][] = [];
  const deletedRows: XmlElement[] = [];
  // By column: the cell above that goes on downwards.
  const merged = new Map<number, TableCell>();
  for (const row of inside(table, "w:tr")) {
    const properties = child(row, "w:trPr");
    if (child(properties, "w:del")) deletedRows.push(row);
    else rows.push(layRow(row, properties, rows.length, merged));
  }
  return { rows, deletedRows };
}

function layRow(
  row: XmlElement,
  properties: XmlElement | undefined,
  index: number,
  merged: Map<number, TableCell>,
): TableCell[] {
  const header = readSwitch(properties, "w:tblHeader") === true;
  const cells: TableCell[] = [];
  let column = wholeNumber(child(properties, "w:gridBefore"), 0);
  for (const element of inside(row, "w:tc")) {
    const own = child(element, "w:tcPr");
    const columnSpan = Math.max(1, wholeNumber(child(own, "w:gridSpan"), 1));
    const merge = child(own, "w:vMerge");
    const above = merged.get(column);
    const continues = merge !== undefined && merge.attributes["w:val"] !== "restart";
    const cell = { element, row: index, column, columnSpan, rowSpan: 1, header };
    if (continues && above) above.rowSpan += 1;
    else if (merge) merged.set(column, cell);
    else merged.delete(column);
    cells.push(cell);
    column += columnSpan;
  }
  return cells;
}

function wholeNumber(element: XmlElement | undefined, usual: number): number {
  const value = Number(element?.attributes["w:val"] ?? usual);
  // A table has at most 63 columns; the bound keeps nonsense small.
  return Number.isInteger(value) && value >= 0 && value <= 1000 ? value : usual;
}

// What may stand between a table and its rows, or a row and its cells.
const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);

function inside(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === name) return [each];
    return wrappers.has(each.name) ? inside(each, name) : [];
  });
}
