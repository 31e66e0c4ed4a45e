import { elements, type XmlElement } from "../zip/xml.ts";

export interface OdtCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

const mostRepeats = 1000;
const groups = new Set(["table:table-rows", "table:table-row-group"]);

export interface OdtRow {
  readonly cells: readonly OdtCell[];
  /** True when the program noted a page break before the row. */
  readonly breakBefore: boolean;
}

/** The rows of a table with their cells on the table's grid. */
export function layOdtTable(table: XmlElement): OdtRow[] {
  const rows: OdtRow[] = [];
  let index = 0;
  let breakBefore = false;
  for (const { element, header } of rowsOf(table, false)) {
    if (element.name === "text:soft-page-break") {
      breakBefore = true;
      continue;
    }
    rows.push({ cells: layRow(element, index, header), breakBefore });
    breakBefore = false;
    index += count(element, "table:number-rows-repeated");
  }
  return rows;
}

/** The rows, and the page breaks between them, of a table or a group of its rows. */
function rowsOf(parent: XmlElement, header: boolean): { element: XmlElement; header: boolean }[] {
  return elements(parent).flatMap((each) => {
    if (each.name === "table:table-row" || each.name === "text:soft-page-break") return [{ element: each, header }];
    if (each.name === "table:table-header-rows") return rowsOf(each, true);
    return groups.has(each.name) ? rowsOf(each, header) : [];
  });
}

function layRow(row: XmlElement, index: number, header: boolean): OdtCell[] {
  const cells: OdtCell[] = [];
  let column = 0;
  for (const element of elements(row)) {
    if (element.name !== "table:table-cell" && element.name !== "table:covered-table-cell") continue;
    const rowSpan = count(element, "table:number-rows-spanned");
    const columnSpan = count(element, "table:number-columns-spanned");
    cells.push({ element, row: index, column, rowSpan, columnSpan, header });
    // Covered cells stand in the row themselves, so a span does not move the column on.
    column += count(element, "table:number-columns-repeated");
  }
  return cells;
}

function count(element: XmlElement, attribute: string): number {
  const value = Number(element.attributes[attribute] ?? "1");
  return Number.isInteger(value) && value >= 1 ? Math.min(value, mostRepeats) : 1;
}
