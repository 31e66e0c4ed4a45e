import type { Draft } from "../flow/draft.ts";
import type { Pages } from "../flow/pages.ts";
import { child, elements, textOf, type XmlElement } from "../zip/xml.ts";
import { Fields } from "./fields.ts";
import type { WordFindings } from "./findings.ts";
import { isOn, readLook, type StyleSheet, type WordLook } from "./styles.ts";
import { readSymbols, symbolLetter } from "./symbols.ts";

/** Notes that the text refers to, in its order. */
export interface NoteReferences {
  readonly footnotes: string[];
  readonly endnotes: string[];
}

export interface InlineContext {
  readonly styles: StyleSheet;
  readonly findings: WordFindings;
  readonly pages: Pages;
  readonly fields: Fields;
  readonly notes: NoteReferences;
}

// Properties and marks that hold no words of the text.
const skipped = new Set(["w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:rt", "w:smartTagPr", "w:customXmlPr"]);
// "\n    " from a file that was indented by a program
const fileLayout = /[\n\r]+[ \t]*/gu;

/** Reads the words inside one paragraph into a draft. */
export class InlineReader {
  readonly #context: InlineContext;
  readonly #draft: Draft;
  readonly #base: WordLook;
  /** Text boxes that hang on the paragraph, in order. */
  readonly boxes: XmlElement[] = [];
  /** True once the paragraph was seen to stand in a table of contents. */
  inContents = false;

  constructor(context: InlineContext, draft: Draft, base: WordLook) {
    this.#context = context;
    this.#draft = draft;
    this.#base = base;
  }

  readAll(parent: XmlElement): void {
    this.inContents ||= this.#context.fields.inContents;
    for (const node of parent.children) if (typeof node !== "string") this.#read(node);
    this.inContents ||= this.#context.fields.inContents;
  }

  #read(element: XmlElement): void {
    switch (element.name) {
      case "w:r":
        this.#run(element);
        break;
      case "w:del":
      case "w:moveFrom":
        this.#deletion(element);
        break;
      case "w:ins":
      case "w:moveTo":
        this.#context.findings.insertions += 1;
        this.readAll(element);
        break;
      case "w:sdt":
        this.#control(element);
        break;
      case "w:fldSimple":
        this.inContents ||= Fields.makesContents(element.attributes["w:instr"]);
        this.readAll(element);
        break;
      case "mc:AlternateContent":
        this.#alternatives(element, (branch) => this.readAll(branch));
        break;
      case "m:t":
        this.#text(textOf(element), this.#base);
        break;
      default:
        if (!skipped.has(element.name)) this.readAll(element);
    }
  }

  #run(run: XmlElement): void {
    const look = this.#lookOf(child(run, "w:rPr"));
    for (const node of run.children) {
      if (typeof node !== "string") this.#piece(node, look);
    }
  }

  #piece(piece: XmlElement, look: WordLook): void {
    const { findings, fields, pages } = this.#context;
    switch (piece.name) {
      case "w:t":
        this.#text(textOf(piece), look);
        break;
      case "w:tab":
      case "w:ptab":
        this.#sign("\t", look);
        break;
      case "w:noBreakHyphen":
        this.#sign("-", look);
        break;
      case "w:sym":
        this.#sign(symbolOf(piece), look);
        break;
      case "w:br":
      case "w:cr":
        this.#lineBreak(piece, look);
        break;
      case "w:lastRenderedPageBreak":
        pages.notedBreak();
        break;
      case "w:instrText":
        fields.instruction(textOf(piece));
        break;
      case "w:fldChar":
        this.#fieldMark(piece, look);
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#note(piece, look);
        break;
      case "w:commentReference":
        findings.comments += 1;
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        findings.pictures += 1;
        this.#shapes(piece);
        break;
      case "mc:AlternateContent":
        this.#alternatives(piece, (branch) => {
          for (const node of elements(branch)) this.#piece(node, look);
        });
        break;
      case "w:rPr":
      case "w:softHyphen":
      case "w:rt":
        break;
      default:
        for (const node of elements(piece)) this.#piece(node, look);
    }
  }

  #text(text: string, look: WordLook): void {
    const { fields, findings } = this.#context;
    if (!fields.visible) {
      fields.suppress(text.length);
      return;
    }
    if (look.hidden === true) {
      findings.hidden += text.length;
      findings.leftOut += text.length;
      return;
    }
    findings.written += text.length;
    this.#add(readSymbols(text.replace(fileLayout, " "), look.font), look);
  }

  #sign(text: string, look: WordLook): void {
    if (this.#isShown(look)) this.#add(text, look);
  }

  #add(text: string, look: WordLook): void {
    this.#draft.add(text, look, this.#context.pages.current);
    if (text.trim() !== "") this.#context.pages.words();
  }

  #isShown(look: WordLook): boolean {
    return this.#context.fields.visible && look.hidden !== true;
  }

  #lineBreak(piece: XmlElement, look: WordLook): void {
    if (!this.#isShown(look)) return;
    if (piece.attributes["w:type"] === "page") this.#context.pages.setBreak();
    this.#draft.lineBreak();
  }

  #fieldMark(piece: XmlElement, look: WordLook): void {
    // Asked before the mark is followed: a control stands where its field begins.
    const shown = this.#isShown(look);
    const { fields, findings } = this.#context;
    const control = fields.mark(piece);
    findings.leftOut += fields.takeSuppressed();
    if (!control || !shown) return;
    if (control.checked !== undefined) this.#draft.checkBox(control.checked);
    this.#add(control.text, look);
  }

  #note(piece: XmlElement, look: WordLook): void {
    const id = piece.attributes["w:id"];
    if (id === undefined || !this.#isShown(look)) return;
    const { notes } = this.#context;
    (piece.name === "w:footnoteReference" ? notes.footnotes : notes.endnotes).push(id);
  }

  #deletion(element: XmlElement): void {
    this.#context.findings.deletions += 1;
    this.#context.findings.leftOut += countText(element);
  }

  /** A content control; a check box among them says whether it is ticked. */
  #control(element: XmlElement): void {
    const box = child(child(element, "w:sdtPr"), "w14:checkbox");
    if (box) this.#draft.checkBox(isOn(child(box, "w14:checked")?.attributes["w14:val"]));
    const content = child(element, "w:sdtContent");
    if (content) this.readAll(content);
  }

  /** The same thing said twice, for newer and older programs: the first that says something is read. */
  #alternatives(element: XmlElement, read: (branch: XmlElement) => void): void {
    const branches = elements(element);
    const chosen = branches.find((branch) => countText(branch) > 0) ?? branches[0];
    for (const branch of branches) {
      if (branch === chosen) read(branch);
      else this.#context.findings.leftOut += countText(branch);
    }
  }

  /** Looks for text boxes in a drawing, however deep. */
  #shapes(element: XmlElement): void {
    for (const node of elements(element)) {
      if (node.name === "w:txbxContent") this.boxes.push(node);
      else if (node.name === "mc:AlternateContent") this.#alternatives(node, (branch) => this.#shapes(branch));
      else this.#shapes(node);
    }
  }

  #lookOf(properties: XmlElement | undefined): WordLook {
    if (!properties) return this.#base;
    const style = this.#context.styles.character(child(properties, "w:rStyle")?.attributes["w:val"]);
    // Bold upon bold is plain: between styles these two are switches and not values.
    const switched = {
      ...(style.bold === true ? { bold: this.#base.bold !== true } : {}),
      ...(style.italic === true ? { italic: this.#base.italic !== true } : {}),
    };
    return { ...this.#base, ...style, ...switched, ...readLook(properties) };
  }
}

function symbolOf(piece: XmlElement): string {
  const code = Number.parseInt(piece.attributes["w:char"] ?? "", 16);
  return Number.isNaN(code) ? "" : (symbolLetter(piece.attributes["w:font"], code) ?? "");
}

/** Characters of text inside, deleted text not counted. */
export function countText(element: XmlElement): number {
  let count = 0;
  for (const node of element.children) {
    if (typeof node === "string") count += element.name === "w:t" || element.name === "m:t" ? node.length : 0;
    else count += countText(node);
  }
  return count;
}
