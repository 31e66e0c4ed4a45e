import { tableColumns } from "../danish/lexicon/item-headings.ts";
import type { SectionKind } from "../record/item.ts";
import { headingAt } from "./heading-at.ts";
import type { Label } from "./labels.ts";
import type { LineFacts } from "./line-facts.ts";
import type { Numbering } from "./numbering.ts";
import type { ChosenHeading } from "./sequence.ts";

/** Items that are rows of a table, and the labels that the table's head gives to the cells below it. */
export interface TableItems {
  readonly headings: readonly ChosenHeading[];
  readonly labels: ReadonlyMap<number, Label>;
}

type Column = "number" | "title" | "time" | SectionKind;

const columnOf = new Map(
  (Object.entries(tableColumns) as [Column, readonly string[]][]).flatMap(([column, words]) =>
    words.map((each) => [each, column] as const),
  ),
);
const sections: ReadonlySet<Column> = new Set<Column>(["treatment", "decision", "recommendation", "case", "other"]);

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<number, { readonly kind: Column; readonly words: string }>;
}

/** The head of a table of items: a column of titles, and one of what was said or decided. */
function headOf(lines: readonly LineFacts[]): Head | null {
  const row = lines[0]?.line.source.cell?.row ?? 0;
  const columns = new Map<number, { kind: Column; words: string }>();
  for (const { line, key } of lines) {
    const cell = line.source.cell;
    if (!cell || cell.row !== row) continue;
    const kind = columnOf.get(key);
    if (kind) columns.set(cell.column, { kind, words: line.text });
  }
  const kinds = [...columns.values()].map((each) => each.kind);
  if (!kinds.includes("title") && kinds.includes("number"))
    for (const [at, each] of columns) if (each.kind === "number") columns.set(at, { ...each, kind: "title" });
  const titled = [...columns.values()].some((each) => each.kind === "title");
  return titled && kinds.some((each) => each === "treatment" || each === "decision") ? { row, columns } : null;
}

function numberIn(text: string): Numbering | null {
  const found = /^(?<number>\d{1,3})(?<letter>[a-z]?)[.):]?$/u.exec(text);
  const { number = "", letter = "" } = found?.groups ?? {};
  return found ? { style: "dot", path: [Number(number)], label: `${Number(number)}${letter}`, titleStart: 0 } : null;
}

/** One row as an item, or null when it has no title. */
function rowItem(row: readonly LineFacts[], head: Head, labels: Map<number, Label>): ChosenHeading | null {
  const cellsOf = (kind: Column) =>
    row.filter((each) => head.columns.get(each.line.source.cell?.column ?? -1)?.kind === kind);
  const [title] = cellsOf("title");
  const [first] = row;
  if (!title || !first) return null;
  const number = cellsOf("number")[0];
  const numbering = title.numbering ?? (number ? numberIn(number.line.text) : null);
  const seen = new Set<number>();
  for (const each of row) {
    const column = each.line.source.cell?.column ?? -1;
    const of = head.columns.get(column);
    if (!of || !sections.has(of.kind) || seen.has(column) || each.line.index < title.line.index) continue;
    seen.add(column);
    labels.set(each.line.index, { kind: of.kind as SectionKind, strength: "strong", text: of.words, contentStart: 0 });
  }
  return headingAt(title, "a row of a table of items", {
    from: first.line.index,
    ...(numbering ? { numbering } : {}),
  });
}

/** Reads tables with one row an item: "Punkt | Referat | Beslutning". */
export function tableItems(facts: readonly LineFacts[]): TableItems {
  const headings: ChosenHeading[] = [];
  const labels = new Map<number, Label>();
  let head: Head | null = null;
  for (let at = 0; at < facts.length; ) {
    const cell = facts[at]?.line.source.cell;
    if (!cell) {
      at++;
      continue;
    }
    let to = at;
    while (facts[to]?.line.source.cell?.table === cell.table && facts[to]?.line.source.cell?.row === cell.row) to++;
    const row = facts.slice(at, to).filter((each) => !each.furniture);
    const found = headOf(row);
    if (found) head = found;
    else if (head && row.length > 0) {
      const item = rowItem(row, head, labels);
      if (item) headings.push(item);
    }
    at = to;
    if (facts[to]?.line.source.cell?.table !== cell.table) head = null;
  }
  return headings.length >= 2 ? { headings, labels } : { headings: [], labels: new Map() };
}
