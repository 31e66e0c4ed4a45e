import type { Look } from "../flow/draft.ts";
import { child, elements, type XmlElement } from "../zip/xml.ts";

/** How characters look, with what decides whether and as what they are shown. */
export interface WordLook extends Look {
  readonly hidden?: boolean;
  readonly font?: string;
}

/** The list that a paragraph stands in; level from 0. A list of "0" takes the paragraph out of its style's list. */
export interface NumberingRef {
  readonly list?: string;
  readonly level?: number;
}

/** What a paragraph style means for its paragraphs, with all that it inherits. */
export interface ParagraphStyle {
  readonly id: string;
  readonly look: WordLook;
  /** Heading level from 1. */
  readonly heading?: number;
  readonly numbering?: NumberingRef;
  /** True for the lines of a table of contents. */
  readonly contents: boolean;
  readonly breakBefore: boolean;
}

export interface StyleSheet {
  /** The style of a paragraph; without an id, the document's usual one. */
  paragraph(id: string | undefined): ParagraphStyle;
  /** What a character style adds. */
  character(id: string | undefined): WordLook;
  /** The list that a list style stands for. */
  listOf(id: string): string | undefined;
  /** Language of the document's usual text: "da-DK". */
  readonly language?: string;
}

// "heading 3": Word writes the names of its own styles in English, whatever it shows.
const headingName = /^heading ([1-9])$/iu;
// "toc 2", "TOC Heading"
const contentsName = /^toc (?:[1-9]|heading)$/iu;
const deepestChain = 32;
/** Word's size of text when nothing says otherwise. */
const usualSize = 10;

export function readStyles(root: XmlElement | undefined): StyleSheet {
  const raw = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of elements(root, "w:style")) {
    const id = style.attributes["w:styleId"];
    if (id === undefined) continue;
    raw.set(id, style);
    if (style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"])) usual = id;
  }
  const defaults = child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const base: WordLook = { size: usualSize, ...readLook(defaults) };
  const paragraphs = new Map<string, ParagraphStyle>();
  const characters = new Map<string, WordLook>();
  const paragraph = (id: string | undefined) => {
    const key = id !== undefined && raw.has(id) ? id : (usual ?? "");
    const style = paragraphs.get(key) ?? readParagraphStyle(key, chain(raw, key), base);
    paragraphs.set(key, style);
    return style;
  };
  const character = (id: string | undefined) => {
    if (id === undefined || !raw.has(id)) return {};
    const look = characters.get(id) ?? lookOf(chain(raw, id), {});
    characters.set(id, look);
    return look;
  };
  const listOf = (id: string) => child(child(child(raw.get(id), "w:pPr"), "w:numPr"), "w:numId")?.attributes["w:val"];
  const language = languageOf(chain(raw, usual ?? ""), defaults);
  return { paragraph, character, listOf, ...(language ? { language } : {}) };
}

/** The language of the usual paragraph: Word's own defaults often say English where the style says Danish. */
function languageOf(usual: readonly XmlElement[], defaults: XmlElement | undefined): string | undefined {
  const stated = usual.map((style) => child(child(style, "w:rPr"), "w:lang")?.attributes["w:val"]);
  return stated.findLast((each) => each !== undefined) ?? child(defaults, "w:lang")?.attributes["w:val"];
}

/** A style after those that it is based on, the most general first. A style that is based on itself ends the chain. */
function chain(raw: ReadonlyMap<string, XmlElement>, id: string): XmlElement[] {
  const found: XmlElement[] = [];
  let style = raw.get(id);
  while (style && found.length < deepestChain && !found.includes(style)) {
    found.unshift(style);
    style = raw.get(child(style, "w:basedOn")?.attributes["w:val"] ?? "");
  }
  return found;
}

function lookOf(styles: readonly XmlElement[], base: WordLook): WordLook {
  let look = base;
  for (const style of styles) look = { ...look, ...readLook(child(style, "w:rPr")) };
  return look;
}

function readParagraphStyle(id: string, styles: readonly XmlElement[], base: WordLook): ParagraphStyle {
  let heading: number | undefined;
  let numbering: NumberingRef | undefined;
  let contents = false;
  let breakBefore = false;
  for (const style of styles) {
    const properties = child(style, "w:pPr");
    const name = child(style, "w:name")?.attributes["w:val"] ?? "";
    const named = headingName.exec(name)?.[1];
    if (named !== undefined) heading = Number(named);
    heading = readOutline(properties, heading);
    const own = readNumbering(properties);
    if (own) numbering = { ...numbering, ...own };
    contents ||= contentsName.test(name);
    breakBefore = readSwitch(properties, "w:pageBreakBefore") ?? breakBefore;
  }
  return {
    id,
    look: lookOf(styles, base),
    contents,
    breakBefore,
    ...(heading === undefined ? {} : { heading }),
    ...(numbering === undefined ? {} : { numbering }),
  };
}

/** The heading level that paragraph properties give; `inherited` when they say nothing. */
export function readOutline(properties: XmlElement | undefined, inherited: number | undefined): number | undefined {
  const level = child(properties, "w:outlineLvl")?.attributes["w:val"];
  if (level === undefined) return inherited;
  // 0 to 8 are headings, 9 is plain text.
  return /^[0-8]$/u.test(level) ? Number(level) + 1 : undefined;
}

/** The list that paragraph properties name. */
export function readNumbering(properties: XmlElement | undefined): NumberingRef | undefined {
  const numbering = child(properties, "w:numPr");
  if (!numbering) return undefined;
  const list = child(numbering, "w:numId")?.attributes["w:val"];
  const level = Number(child(numbering, "w:ilvl")?.attributes["w:val"] ?? Number.NaN);
  return {
    ...(list === undefined ? {} : { list }),
    ...(Number.isInteger(level) && level >= 0 && level <= 8 ? { level } : {}),
  };
}

/** The look that run properties give. */
export function readLook(properties: XmlElement | undefined): WordLook {
  if (!properties) return {};
  const look: { -readonly [Key in keyof WordLook]: WordLook[Key] } = {};
  for (const node of properties.children) {
    if (typeof node === "string") continue;
    const value = node.attributes["w:val"];
    if (node.name === "w:b") look.bold = isOn(value ?? "1");
    else if (node.name === "w:i") look.italic = isOn(value ?? "1");
    else if (node.name === "w:vanish") look.hidden = isOn(value ?? "1");
    else if (node.name === "w:sz" && Number(value) > 0) look.size = Number(value) / 2;
    else if (node.name === "w:rFonts") {
      const font = node.attributes["w:ascii"] ?? node.attributes["w:hAnsi"];
      if (font !== undefined) look.font = font;
    }
  }
  return look;
}

/** An on/off property; undefined when it is not there. */
export function readSwitch(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(properties, name);
  return found ? isOn(found.attributes["w:val"] ?? "1") : undefined;
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
