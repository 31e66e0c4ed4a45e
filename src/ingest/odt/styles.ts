import type { Look } from "../flow/draft.ts";
import { child, elements, type XmlElement } from "../zip/xml.ts";

/** How characters look, with what decides whether they are shown. */
export interface OdtLook extends Look {
  readonly hidden?: boolean;
}

export interface OdtStyle {
  readonly look: OdtLook;
  /** Name of the list style that its paragraphs are numbered by. */
  readonly list?: string;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  /** The page layout that begins with the paragraph. */
  readonly masterPage?: string;
}

const deepestChain = 32;
const defaultSize = 12;

/** The styles of a document: those that the author sees, and those that stand for formatting by hand. */
export class OdtStyles {
  readonly #raw = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, OdtStyle>();
  readonly #lists = new Map<string, XmlElement>();
  #base: OdtLook = { size: defaultSize };
  /** Language of the usual text: "da-DK". */
  language: string | undefined;
  /** How headings are numbered. */
  outline: XmlElement | undefined;

  /** Takes in one group of styles (office:styles, office:automatic-styles). Later groups win over earlier ones. */
  add(group: XmlElement | undefined): void {
    for (const style of elements(group)) {
      const name = style.attributes["style:name"];
      if (style.name === "style:style" && name !== undefined)
        this.#raw.set(key(style.attributes["style:family"], name), style);
      else if (style.name === "text:list-style" && name !== undefined) this.#lists.set(name, style);
      else if (style.name === "text:outline-style") this.outline = style;
      else if (style.name === "style:default-style" && style.attributes["style:family"] === "paragraph")
        this.#setDefaults(style);
    }
    this.#resolved.clear();
  }

  list(name: string | undefined): XmlElement | undefined {
    return name === undefined ? undefined : this.#lists.get(name);
  }

  paragraph(name: string | undefined): OdtStyle {
    return this.#style("paragraph", name, this.#base);
  }

  /** What a span of text adds to its paragraph. */
  text(name: string | undefined): OdtLook {
    return this.#style("text", name, {}).look;
  }

  #setDefaults(style: XmlElement): void {
    const properties = child(style, "style:text-properties");
    this.#base = { ...this.#base, ...readLook(properties, this.#base) };
    const language = properties?.attributes["fo:language"];
    const country = properties?.attributes["fo:country"];
    if (language && language !== "none")
      this.language = country && country !== "none" ? `${language}-${country}` : language;
  }

  #style(family: string, name: string | undefined, base: OdtLook): OdtStyle {
    const id = key(family, name ?? "");
    const known = this.#resolved.get(id);
    if (known) return known;
    const style = resolve(this.#chain(family, name), base);
    this.#resolved.set(id, style);
    return style;
  }

  /** A style after those it inherits from, the most general first. A style that inherits from itself ends the chain. */
  #chain(family: string, name: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    let style = this.#raw.get(key(family, name ?? ""));
    while (style && found.length < deepestChain && !found.includes(style)) {
      found.unshift(style);
      style = this.#raw.get(key(family, style.attributes["style:parent-style-name"] ?? ""));
    }
    return found;
  }
}

function key(family: string | undefined, name: string): string {
  return `${family ?? ""} ${name}`;
}

function resolve(styles: readonly XmlElement[], base: OdtLook): OdtStyle {
  let look = base;
  let list: string | undefined;
  let breakBefore = false;
  let breakAfter = false;
  for (const style of styles) {
    look = { ...look, ...readLook(child(style, "style:text-properties"), look) };
    list = style.attributes["style:list-style-name"] ?? list;
    const paragraph = child(style, "style:paragraph-properties")?.attributes;
    if (paragraph?.["fo:break-before"] !== undefined) breakBefore = paragraph["fo:break-before"] === "page";
    if (paragraph?.["fo:break-after"] !== undefined) breakAfter = paragraph["fo:break-after"] === "page";
  }
  const masterPage = styles.at(-1)?.attributes["style:master-page-name"];
  return { look, breakBefore, breakAfter, ...(list ? { list } : {}), ...(masterPage ? { masterPage } : {}) };
}

function readLook(properties: XmlElement | undefined, inherited: OdtLook): OdtLook {
  if (!properties) return {};
  const { attributes } = properties;
  const weight = attributes["fo:font-weight"];
  const slant = attributes["fo:font-style"];
  const size = readSize(attributes["fo:font-size"], inherited.size);
  const display = attributes["text:display"];
  return {
    ...(weight === undefined ? {} : { bold: weight === "bold" || Number(weight) >= 600 }),
    ...(slant === undefined ? {} : { italic: slant === "italic" || slant === "oblique" }),
    ...(size === undefined ? {} : { size }),
    ...(display === undefined ? {} : { hidden: display === "none" }),
  };
}

// "12pt", "115%", "0.5in", "4.2mm"
const measure = /^([0-9]{1,6}(?:\.[0-9]{1,6})?)(pt|%|in|cm|mm)$/u;
const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.3465, mm: 2.83465 };

function readSize(value: string | undefined, inherited: number | undefined): number | undefined {
  const found = measure.exec(value ?? "");
  if (!found) return undefined;
  const [, amount, unit] = found;
  const factor = unit === "%" ? (inherited ?? defaultSize) / 100 : (pointsPer[unit ?? ""] ?? 1);
  return Math.round(Number(amount) * factor * 10) / 10;
}
