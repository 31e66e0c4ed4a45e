import type { Cell, ListMark } from "../../text/source-text.ts";
import { Draft, type DraftLine, lineLook } from "../flow/draft.ts";
import type { FlowWriter } from "../flow/flow-writer.ts";
import type { PrintedLabel } from "../flow/labels.ts";
import { child, elements, type XmlElement } from "../zip/xml.ts";
import type { EmbeddedText } from "./embedded.ts";
import { Fields } from "./fields.ts";
import { countText, type InlineContext, InlineReader } from "./inline.ts";
import type { Numbering } from "./numbering.ts";
import type { Section } from "./sections.ts";
import { type NumberingRef, type ParagraphStyle, readNumbering, readOutline, readSwitch } from "./styles.ts";
import { layTable, type TableCell } from "./tables.ts";

/** Everything that the readers of one document share. */
export interface DocumentContext extends Omit<InlineContext, "fields"> {
  readonly numbering: Numbering;
  readonly writer: FlowWriter;
  /** The sections still to come, the current one first. */
  readonly sections: Section[];
  /** Pages that the document holds as a whole, by relationship. */
  readonly embedded: ReadonlyMap<string, EmbeddedText>;
  /** Tables met so far. */
  tables: number;
}

/** Where the blocks of a story stand. */
export interface Place {
  readonly cell?: Cell;
  readonly furniture: boolean;
}

// Blocks that hold no words of the text.
const skipped = new Set(["w:sectPr", "w:tblPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr", "w:pPr", "w:rPr"]);

/** Reads one run of blocks (the body, a header, a note, a text box) into lines. Fields do not reach from one to another. */
export class Story {
  readonly #context: DocumentContext;
  readonly #inline: InlineContext;
  /** The start of a paragraph whose end is deleted or hidden: its words join the next one. */
  #carried: Draft | null = null;

  constructor(context: DocumentContext) {
    this.#context = context;
    this.#inline = { ...context, fields: new Fields() };
  }

  blocks(parent: XmlElement, place: Place): void {
    for (const element of elements(parent)) this.block(element, place);
  }

  block(element: XmlElement, place: Place): void {
    const { findings } = this.#context;
    switch (element.name) {
      case "w:p":
        this.#paragraph(element, place);
        break;
      case "w:tbl":
        this.#table(element, place);
        break;
      case "w:sdt":
        this.blocks(element, isContentsControl(element) ? { ...place, furniture: true } : place);
        break;
      case "w:del":
      case "w:moveFrom":
        findings.deletions += 1;
        findings.leftOut += countText(element);
        break;
      case "w:altChunk":
        this.#embedded(this.#context.embedded.get(element.attributes["r:id"] ?? ""), place);
        break;
      case "mc:AlternateContent":
        this.#alternatives(element, place);
        break;
      default:
        if (!skipped.has(element.name)) this.blocks(element, place);
    }
  }

  /** Writes what was carried over to a paragraph that did not come. */
  finish(place: Place): void {
    const draft = this.#carried;
    this.#carried = null;
    if (draft && !draft.isEmpty) this.#write(draft, null, place, undefined);
  }

  #paragraph(element: XmlElement, place: Place): void {
    const { styles, numbering, pages, writer } = this.#context;
    const properties = child(element, "w:pPr");
    const style = styles.paragraph(child(properties, "w:pStyle")?.attributes["w:val"]);
    if ((readSwitch(properties, "w:pageBreakBefore") ?? style.breakBefore) && writer.count > 0) pages.setBreak();
    const draft = this.#carried ?? new Draft();
    this.#carried = null;
    const reader = new InlineReader(this.#inline, draft, style.look);
    reader.readAll(element);
    if (this.#joinsNext(child(properties, "w:rPr"))) {
      this.#carried = draft;
    } else {
      const label = numbering.next(numberingOf(style, properties), style.id);
      const furniture = place.furniture || reader.inContents || style.contents;
      this.#write(draft, label, { ...place, furniture }, readOutline(properties, style.heading));
    }
    for (const box of reader.boxes) this.#box(box, place);
    if (child(properties, "w:sectPr")) this.#endSection();
  }

  /** Whether the mark at the end of a paragraph is gone: tracked as deleted, or hidden. */
  #joinsNext(mark: XmlElement | undefined): boolean {
    const { findings } = this.#context;
    if (child(mark, "w:ins") || child(mark, "w:moveTo")) findings.insertions += 1;
    const isDeleted = child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined;
    if (isDeleted) findings.deletions += 1;
    return isDeleted || readSwitch(mark, "w:vanish") === true;
  }

  #write(draft: Draft, label: PrintedLabel | null, place: Place, heading: number | undefined): void {
    const { writer, pages } = this.#context;
    // Word prints the number of an empty paragraph; a bullet alone says nothing.
    if (draft.isEmpty && !label?.mark.ordered) {
      if (!place.cell && !place.furniture) for (const _ of draft.lines) writer.blank();
      return;
    }
    for (const [index, line] of draft.lines.entries()) {
      const lead = index === 0 ? (label?.lead ?? "") : "";
      const text = lead === "" ? line.text : lead + line.text.trimStart();
      if (place.cell && text.trim() === "") continue;
      const list = listMark(line, index === 0 ? label : null);
      writer.line(text, {
        page: line.page ?? pages.current,
        ...lineLook(line),
        ...(heading === undefined ? {} : { heading }),
        ...(list ? { list } : {}),
        ...(place.cell ? { cell: place.cell } : {}),
        ...(place.furniture ? { furniture: true } : {}),
      });
    }
  }

  #table(element: XmlElement, place: Place): void {
    const { pages, findings } = this.#context;
    this.finish(place);
    const table = this.#context.tables;
    this.#context.tables += 1;
    const { rows, deletedRows } = layTable(element);
    for (const row of deletedRows) {
      findings.deletions += 1;
      findings.leftOut += countText(row);
    }
    for (const row of rows) {
      const top = pages.current;
      let bottom = top;
      for (const cell of row) {
        // The cells of a row stand beside one another: each begins where the row does.
        pages.rewind(top);
        this.#cell(cell, table, place);
        bottom = Math.max(bottom, pages.current);
      }
      pages.rewind(bottom);
    }
  }

  #cell({ element, row, column, rowSpan, columnSpan, header }: TableCell, table: number, place: Place): void {
    const cell: Cell = {
      table,
      row,
      column,
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(header ? { header } : {}),
    };
    this.blocks(element, { ...place, cell });
    this.finish({ ...place, cell });
  }

  #embedded(text: EmbeddedText | undefined, place: Place): void {
    const { writer, pages, findings } = this.#context;
    if (!text) {
      findings.embedded += 1;
      return;
    }
    this.finish(place);
    const table = this.#context.tables;
    this.#context.tables += text.tables;
    for (const { words, facts } of text.lines) {
      const cell = facts.cell ? { ...facts.cell, table: facts.cell.table + table } : place.cell;
      writer.line(words, {
        ...facts,
        page: pages.current,
        ...(cell ? { cell } : {}),
        ...(place.furniture ? { furniture: true } : {}),
      });
    }
  }

  #box(box: XmlElement, place: Place): void {
    const story = new Story(this.#context);
    story.blocks(box, place);
    story.finish(place);
  }

  #alternatives(element: XmlElement, place: Place): void {
    const branches = elements(element);
    const chosen = branches.find((branch) => countText(branch) > 0) ?? branches[0];
    for (const branch of branches) {
      if (branch === chosen) this.blocks(branch, place);
      else this.#context.findings.leftOut += countText(branch);
    }
  }

  #endSection(): void {
    const { sections, pages } = this.#context;
    sections.shift();
    if (sections[0]?.startsPage) pages.setBreak();
  }
}

function numberingOf(style: ParagraphStyle, properties: XmlElement | undefined): NumberingRef | undefined {
  const own = readNumbering(properties);
  return own ? { ...style.numbering, ...own } : style.numbering;
}

function isContentsControl(element: XmlElement): boolean {
  const gallery = child(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return gallery?.attributes["w:val"] === "Table of Contents";
}

function listMark(line: DraftLine, label: PrintedLabel | null): ListMark | null {
  const { checked } = line;
  if (label) return checked === undefined ? label.mark : { ...label.mark, checked };
  if (checked === undefined) return null;
  return { label: checked ? "☒" : "☐", level: 0, ordered: false, checked };
}
