import type { Draft } from "../flow/draft.ts";
import type { Findings } from "../flow/notices.ts";
import type { Pages } from "../flow/pages.ts";
import { child, elements, textOf, type XmlElement } from "../zip/xml.ts";
import type { OdtLook, OdtStyles } from "./styles.ts";

export interface OdtInlineContext {
  readonly styles: OdtStyles;
  readonly pages: Pages;
  readonly findings: Findings;
  /** Bodies of notes, in the order of their references. */
  readonly notes: XmlElement[];
}

// Marks and data that hold no words of the text.
const skipped = new Set([
  "office:annotation-end",
  "text:note-citation",
  "text:ruby-text",
  "text:script",
  "office:event-listeners",
  "svg:title",
  "svg:desc",
  "text:bookmark-ref-data",
]);
const mostBlanks = 1000;

/** Reads the words inside one paragraph into a draft. */
export class OdtInlineReader {
  readonly #context: OdtInlineContext;
  readonly #draft: Draft;
  /** Text boxes that hang on the paragraph, in order. */
  readonly boxes: XmlElement[] = [];
  /** True when the last character came from text and is a blank: blanks that follow one another are one. */
  #afterBlank = true;

  constructor(context: OdtInlineContext, draft: Draft) {
    this.#context = context;
    this.#draft = draft;
  }

  readAll(parent: XmlElement, look: OdtLook): void {
    for (const node of parent.children) {
      if (typeof node === "string") this.#text(node, look);
      else this.#read(node, look);
    }
  }

  #read(element: XmlElement, look: OdtLook): void {
    switch (element.name) {
      case "text:span":
        this.readAll(element, { ...look, ...this.#context.styles.text(element.attributes["text:style-name"]) });
        break;
      case "text:s":
        this.#add(" ".repeat(Math.min(mostBlanks, Number(element.attributes["text:c"] ?? "1") || 1)), look);
        break;
      case "text:tab":
        this.#add("\t", look);
        break;
      case "text:line-break":
        this.#lineBreak(look);
        break;
      case "text:soft-page-break":
        this.#context.pages.notedBreak();
        break;
      case "text:note":
        this.#note(element, look);
        break;
      case "office:annotation":
        this.#context.findings.comments += 1;
        break;
      case "text:hidden-text":
        this.#hide(element.attributes["text:string-value"]?.length ?? textOf(element).length);
        break;
      case "draw:text-box":
        this.boxes.push(element);
        break;
      case "draw:image":
        this.#context.findings.pictures += 1;
        break;
      default:
        if (isShape(element)) this.#shape(element);
        else if (!skipped.has(element.name)) this.readAll(element, look);
    }
  }

  /** A shape holds text boxes, or paragraphs of its own; blanks of the file between them are no text. */
  #shape(element: XmlElement): void {
    if (child(element, "text:p") || child(element, "text:list")) this.boxes.push(element);
    else for (const node of elements(element)) this.#read(node, {});
  }

  #text(raw: string, look: OdtLook): void {
    if (look.hidden === true) {
      this.#hide(raw.length);
      return;
    }
    const text = raw.replace(/[\t\n\r ]+/gu, " ");
    this.#add(this.#afterBlank ? text.trimStart() : text, look);
    this.#afterBlank = text.endsWith(" ") || (text === "" && this.#afterBlank);
  }

  #add(text: string, look: OdtLook): void {
    if (text === "" || look.hidden === true) return;
    const { pages } = this.#context;
    this.#draft.add(text, look, pages.current);
    this.#afterBlank = false;
    if (text.trim() !== "") pages.words();
  }

  #hide(characters: number): void {
    this.#context.findings.hidden += characters;
  }

  #lineBreak(look: OdtLook): void {
    if (look.hidden === true) return;
    this.#draft.lineBreak();
    this.#afterBlank = true;
  }

  #note(element: XmlElement, look: OdtLook): void {
    const body = child(element, "text:note-body");
    if (body && look.hidden !== true) this.#context.notes.push(body);
  }
}

function isShape(element: XmlElement): boolean {
  return element.name.startsWith("draw:") && element.name !== "draw:a";
}
