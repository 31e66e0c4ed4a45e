import { SaxesParser, type SaxesTagPlain } from "saxes";
import { xmlLimits } from "./limits.ts";

/** One element. Names carry the usual prefix of their namespace ("w:p"), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** A part that is no XML, or is more than is read. */
export class XmlFault extends Error {
  readonly reason: "malformed" | "too-large";
  constructor(reason: "malformed" | "too-large", message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface XmlDialect {
  /** Namespace to the prefix that our code calls it by. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Elements whose text counts; blanks between other elements are layout of the file. Empty: text counts everywhere. */
  readonly textIn: ReadonlySet<string>;
  /** Elements whose characters are counted. */
  readonly countedIn: ReadonlySet<string>;
}

export interface XmlStream {
  /** Elements whose children are handed over one by one and not kept, so that a long document needs little memory. */
  readonly container: string;
  onChild(child: XmlElement, root: XmlElement): void;
}

export interface XmlReading {
  readonly root: XmlElement;
  /** Characters of text met in `countedIn`. */
  readonly characters: number;
  /** Characters that XML forbids, which were dropped. */
  readonly dropped: number;
}

/** Reads a part. Throws XmlFault. Entities of the document's own are refused, so none can be expanded or fetched. */
export function readXml(text: string, dialect: XmlDialect, stream?: XmlStream): XmlReading {
  const reader = new TreeReader(dialect, stream);
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  parser.on("doctype", () => {
    throw new XmlFault("malformed", "it declares a document type, which such a part never does");
  });
  parser.on("error", (error) => {
    // A stray control character spoils nothing but itself; any other fault makes the rest a guess.
    const harmless =
      error.message.includes("disallowed character.") || error.message.includes("malformed character entity.");
    if (!harmless) throw new XmlFault("malformed", error.message);
    reader.foundForbidden();
  });
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("closetag", () => reader.close());
  parser.on("text", (value) => reader.text(value));
  parser.on("cdata", (value) => reader.text(value));
  parser.write(text).close();
  return reader.finish();
}

// "\u000b" in the middle of a text, or "&#11;" that the parser left standing
const forbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&#x?[0-9A-Fa-f]{1,6};/gu;

interface OpenElement extends XmlElement {
  children: XmlNode[];
}

// Most elements have no attributes and at most one child. Shared empty ones and arrays of one keep large tables small.
const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null));
const noChildren: XmlNode[] = [];

function append(parent: OpenElement, node: XmlNode): void {
  if (parent.children === noChildren) parent.children = [node];
  else parent.children.push(node);
}

class TreeReader {
  readonly #dialect: XmlDialect;
  readonly #stream: XmlStream | undefined;
  readonly #open: OpenElement[] = [];
  readonly #known = new Map<string, string>();
  #names: ReadonlyMap<string, string> | undefined;
  #root: XmlElement | undefined;
  #elements = 0;
  #characters = 0;
  #hasForbidden = false;
  #dropped = 0;

  constructor(dialect: XmlDialect, stream: XmlStream | undefined) {
    this.#dialect = dialect;
    this.#stream = stream;
  }

  foundForbidden(): void {
    this.#hasForbidden = true;
  }

  open(tag: SaxesTagPlain): void {
    this.#elements += 1;
    if (this.#elements > xmlLimits.elements)
      throw new XmlFault("too-large", `it has more than ${xmlLimits.elements} elements`);
    if (this.#open.length >= xmlLimits.depth)
      throw new XmlFault("too-large", `its elements are nested more than ${xmlLimits.depth} deep`);
    const element = this.#named(tag);
    const parent = this.#open.at(-1);
    if (!parent) this.#root = element;
    else if (parent.name !== this.#stream?.container) append(parent, element);
    this.#open.push(element);
  }

  close(): void {
    const element = this.#open.pop();
    const isStreamed = this.#stream !== undefined && this.#open.at(-1)?.name === this.#stream.container;
    if (element && this.#root && isStreamed) this.#stream?.onChild(element, this.#root);
  }

  text(value: string): void {
    const parent = this.#open.at(-1);
    if (!parent || (this.#dialect.textIn.size > 0 && !this.#dialect.textIn.has(parent.name))) return;
    const text = this.#hasForbidden ? value.replace(forbidden, "") : value;
    this.#dropped += value.length - text.length;
    if (this.#dialect.countedIn.has(parent.name)) this.#characters += text.length;
    append(parent, text);
  }

  finish(): XmlReading {
    if (!this.#root) throw new XmlFault("malformed", "it has no element");
    return { root: this.#root, characters: this.#characters, dropped: this.#dropped };
  }

  #named(tag: SaxesTagPlain): OpenElement {
    this.#names ??= unusualPrefixes(tag.attributes, this.#dialect.prefixes);
    const name = this.#name(tag.name, this.#names);
    if (this.#names.size === 0) return { name, attributes: kept(tag.attributes), children: noChildren };
    const attributes: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(tag.attributes)) {
      attributes[key.includes(":") ? renamed(key, this.#names) : key] = value;
    }
    return { name, attributes, children: noChildren };
  }

  /** One string for all elements of a name. */
  #name(written: string, names: ReadonlyMap<string, string>): string {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const name = names.size === 0 ? written : renamed(written, names);
    this.#known.set(written, name);
    return name;
  }
}

function kept(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const _ in attributes) return attributes;
  return noAttributes;
}

/** Prefixes that the root binds otherwise than usual: `ns0` → `w`, and "" for a default namespace. */
function unusualPrefixes(
  attributes: Record<string, string>,
  prefixes: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const usual = prefixes.get(uri);
    const prefix = name.slice("xmlns:".length);
    if (usual !== undefined && usual !== prefix) names.set(prefix, usual);
  }
  return names;
}

function renamed(name: string, names: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const usual = names.get(colon < 0 ? "" : name.slice(0, colon));
  if (usual === undefined) return name;
  return usual === "" ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== "string" && node.name === name) return node;
  return undefined;
}

/** The child elements, of that name if one is given. */
export function elements(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (typeof node !== "string" && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** All text inside, in order. */
export function textOf(element: XmlElement | undefined): string {
  let text = "";
  for (const node of element?.children ?? []) text += typeof node === "string" ? node : textOf(node);
  return text;
}
