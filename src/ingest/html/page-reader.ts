import type { Cell } from "../../text/source-text.ts";
import { Draft, type DraftLine, type Look, lineLook } from "../flow/draft.ts";
import type { FlowWriter } from "../flow/flow-writer.ts";
import type { PrintedLabel } from "../flow/labels.ts";
import { headingLevel, isFurniture, isHidden, isSilent, lookOf, readStyle } from "./appearance.ts";
import { blocks, sections, spaced } from "./elements.ts";
import { nextLabel, openList, type PageList } from "./lists.ts";
import { isLayoutTable, layDefinitions, layPageTable, type PageCell } from "./tables.ts";
import { attribute, isElement, type PageElement, type PageNode } from "./tree.ts";

/** Where an element stands, and how its words look. */
interface Place {
  readonly look: Look;
  readonly furniture: boolean;
  /** Inside an element that may have a header of its own. */
  readonly inSection: boolean;
  readonly preformatted: boolean;
  readonly heading?: number;
  readonly cell?: Cell;
  readonly list?: PageList;
  /** The item around, whose label goes to its first words. */
  readonly item?: { label: PrintedLabel | null };
}

const start: Place = { look: { bold: false, italic: false }, furniture: false, inSection: false, preformatted: false };
/** A page that flows has no pages. */
const page = 1;
// Control characters that a page cannot show
const controls = /[^\P{Cc}\t\n\r\f]/gu;

/** Reads the tree of a page into lines. */
export class PageReader {
  readonly #writer: FlowWriter;
  #draft = new Draft();
  #place = start;
  #afterBlank = true;
  #gap = false;
  #tables = 0;
  /** Characters that are in the page and not shown. */
  hidden = 0;
  /** Control characters that were dropped. */
  dropped = 0;

  constructor(writer: FlowWriter) {
    this.#writer = writer;
  }

  read(nodes: readonly PageNode[]): void {
    for (const node of nodes) this.#node(node);
    this.#flush();
  }

  #node(node: PageNode): void {
    if (node.nodeName === "#text" && "value" in node) this.#text(node.value);
    else if (isElement(node)) this.#element(node);
  }

  #nodes(nodes: readonly PageNode[]): void {
    for (const node of nodes) this.#node(node);
  }

  #element(element: PageElement): void {
    if (isSilent(element)) return;
    const style = readStyle(element);
    if (isHidden(element, style)) {
      this.hidden += countText(element);
      return;
    }
    switch (element.tagName) {
      case "br":
        this.#lineBreak();
        break;
      case "input":
        this.#input(element);
        break;
      default:
        this.#contentOf(element, style);
    }
  }

  #contentOf(element: PageElement, style: ReadonlyMap<string, string>): void {
    const around = this.#place;
    const place = placeInside(element, style, around);
    if (!blocks.has(element.tagName)) {
      this.#place = place;
      this.#nodes(element.childNodes);
      this.#place = around;
      return;
    }
    this.#flush();
    const isApart = spaced.has(element.tagName) && !(around.item && element.tagName !== "p");
    this.#gap ||= isApart;
    this.#place = place;
    this.#block(element, style);
    this.#flush();
    this.#gap ||= isApart;
    this.#place = around;
  }

  #block(element: PageElement, style: ReadonlyMap<string, string>): void {
    switch (element.tagName) {
      case "ul":
      case "ol":
      case "menu":
        this.#list(element, style);
        break;
      case "li":
        this.#item(element);
        break;
      case "table":
        this.#table(element);
        break;
      case "dl":
        this.#cells(layDefinitions(element));
        break;
      default:
        this.#nodes(element.childNodes);
    }
  }

  #list(element: PageElement, style: ReadonlyMap<string, string>): void {
    this.#printLoneNumber();
    const outer = this.#place.list;
    this.#place = { ...this.#place, list: openList(element, style, outer ? outer.level + 1 : 0) };
    this.#nodes(element.childNodes);
  }

  #item(element: PageElement): void {
    const { list } = this.#place;
    this.#place = { ...this.#place, item: { label: list ? nextLabel(list, element) : null } };
    this.#nodes(element.childNodes);
    this.#flush();
    this.#printLoneNumber();
  }

  /** A browser prints the number of an item that has no words before its inner list; a lone bullet says nothing. */
  #printLoneNumber(): void {
    const { item, furniture, cell } = this.#place;
    if (!item?.label) return;
    const { mark } = item.label;
    item.label = null;
    if (!mark.ordered) return;
    this.#writer.line(mark.label, { page, list: mark, ...(furniture ? { furniture } : {}), ...(cell ? { cell } : {}) });
  }

  #table(element: PageElement): void {
    if (isLayoutTable(element)) {
      this.#nodes(element.childNodes);
      return;
    }
    const { captions, cells } = layPageTable(element);
    this.#nodes(captions);
    this.#cells(cells);
  }

  #cells(cells: readonly PageCell[]): void {
    const around = this.#place;
    const table = this.#tables;
    this.#tables += 1;
    for (const { element, place } of cells) {
      const { list: _, item: __, ...rest } = around;
      this.#place = { ...rest, cell: { table, ...place } };
      this.#element(element);
      this.#flush();
    }
    this.#place = around;
  }

  #input(element: PageElement): void {
    if (attribute(element, "type")?.toLowerCase() !== "checkbox") return;
    const checked = attribute(element, "checked") !== undefined;
    this.#draft.checkBox(checked);
    this.#add(checked ? "☒" : "☐");
  }

  #text(raw: string): void {
    const value = raw.replace(controls, "");
    this.dropped += raw.length - value.length;
    if (this.#place.preformatted) {
      for (const [index, line] of value.split(/\r\n|[\n\r]/u).entries()) {
        if (index > 0) this.#lineBreak();
        this.#add(line);
      }
      return;
    }
    const text = value.replace(/[ \t\n\r\f]+/gu, " ");
    this.#add(this.#afterBlank && text.startsWith(" ") ? text.slice(1) : text);
  }

  #add(text: string): void {
    if (text === "") return;
    this.#draft.add(text, this.#place.look, page);
    this.#afterBlank = text.endsWith(" ");
  }

  #lineBreak(): void {
    this.#draft.lineBreak();
    this.#afterBlank = true;
  }

  /** Writes what was gathered as lines of the place that holds it. */
  #flush(): void {
    const draft = this.#draft;
    this.#afterBlank = true;
    if (draft.isEmpty) {
      this.#draft = new Draft();
      return;
    }
    this.#draft = new Draft();
    if (this.#gap && !this.#place.cell) this.#writer.blank();
    this.#gap = false;
    for (const line of draft.lines) this.#write(line);
  }

  #write(line: DraftLine): void {
    const { cell, furniture, heading, item } = this.#place;
    if (line.text.trim() === "") {
      if (!cell) this.#writer.blank();
      return;
    }
    const label = item?.label ?? null;
    if (item) item.label = null;
    const list = label
      ? { ...label.mark, ...(line.checked === undefined ? {} : { checked: line.checked }) }
      : boxMark(line);
    this.#writer.line(label ? label.lead + line.text.trimStart() : line.text, {
      page,
      ...lineLook(line),
      ...(heading === undefined ? {} : { heading }),
      ...(list ? { list } : {}),
      ...(cell ? { cell } : {}),
      ...(furniture ? { furniture } : {}),
    });
  }
}

function boxMark({ checked }: DraftLine) {
  return checked === undefined ? null : { label: checked ? "☒" : "☐", level: 0, ordered: false, checked };
}

function placeInside(element: PageElement, style: ReadonlyMap<string, string>, around: Place): Place {
  const heading = headingLevel(element) ?? around.heading;
  const space = style.get("white-space");
  return {
    ...around,
    look: lookOf(element, style, around.look),
    furniture: around.furniture || isFurniture(element, around.inSection),
    inSection: around.inSection || sections.has(element.tagName),
    preformatted: space === undefined ? around.preformatted || element.tagName === "pre" : space.startsWith("pre"),
    ...(heading === undefined ? {} : { heading }),
  };
}

function countText(element: PageElement): number {
  if (isSilent(element)) return 0;
  let count = 0;
  for (const node of element.childNodes) {
    if (node.nodeName === "#text" && "value" in node) count += node.value.trim().length;
    else if (isElement(node)) count += countText(node);
  }
  return count;
}
