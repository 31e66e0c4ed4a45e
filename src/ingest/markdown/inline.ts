import type { Range } from "../../text/source-text.ts";
import { EmphasisReader } from "./emphasis.ts";
import { readDestination, readReference } from "./links.ts";
import { readAddress, readTag } from "./tags.ts";

/** What the marks within running words say. The ranges are not sorted. */
export interface InlineMarks {
  readonly markup: readonly Range[];
  readonly strong: readonly Range[];
  readonly italic: readonly Range[];
  /** Tags that begin a new line where they stand. */
  readonly breaks: readonly Range[];
}

/** An opening bracket that waits for its end. */
interface Bracket {
  readonly start: number;
  /** Where the words in it begin. */
  readonly words: number;
  readonly isImage: boolean;
}

/** Code is marked with this many backticks at most; a longer run is a line drawn by hand. */
const longestCodeMark = 4;
/** Marks that a backslash takes the meaning from. */
const escapable = new Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
/** `https://example.dk/a_b`: in an address an underscore is no emphasis. */
const bareAddress = /(?:https?:\/\/|www\.)[^\s<>*|)\]]{1,2000}/uy;
/** Words of one line without a mark or the beginning of an address: "Der var ". */
const plainWords = /[^\\`*_~[\]!<{hw|\n\v\f\r\u0085\u2028\u2029]{1,10000}/uy;

/**
 * Reads the marks of a paragraph, a heading or a cell: emphasis, links, pictures, code, tags, escapes. A paragraph is
 * given as the stretches of its lines, since emphasis may go on over a line end. Every character is looked at a
 * bounded number of times.
 */
export function readInline(
  text: string,
  stretches: readonly Range[],
  definitions: ReadonlySet<string> = new Set(),
): InlineMarks {
  const reader = new InlineReader(text, definitions);
  for (const stretch of stretches) reader.read(stretch);
  const { emphasis, markup, breaks } = reader;
  return { markup: [...markup, ...emphasis.markup], strong: emphasis.strong, italic: emphasis.italic, breaks };
}

class InlineReader {
  readonly emphasis = new EmphasisReader();
  readonly markup: Range[] = [];
  readonly breaks: Range[] = [];
  readonly #text: string;
  readonly #definitions: ReadonlySet<string>;
  #brackets: Bracket[] = [];
  #stretch: Range = { start: 0, end: 0 };
  /** Ends of code and templates that the stretch does not have any more. */
  #missing = new Set<string>();

  constructor(text: string, definitions: ReadonlySet<string>) {
    this.#text = text;
    this.#definitions = definitions;
  }

  read(stretch: Range): void {
    this.#stretch = stretch;
    this.#missing = new Set();
    for (let at = stretch.start; at < stretch.end; ) at = this.#step(at);
  }

  /** Reads what stands at an offset; answers where the next thing stands. */
  #step(at: number): number {
    switch (this.#text.charAt(at)) {
      case "\\":
        return this.#escape(at);
      case "`":
        return this.#code(at);
      case "*":
      case "_":
      case "~":
        return this.#run(at);
      case "!":
        return this.#text.charAt(at + 1) === "[" && at + 1 < this.#stretch.end ? this.#open(at, 2) : at + 1;
      case "[":
        return this.#open(at, 1);
      case "]":
        return this.#close(at);
      case "<":
        return this.#angle(at);
      case "{":
        return this.#template(at);
      case "h":
      case "w":
        return Math.max(at + 1, this.#match(bareAddress, at));
      default:
        return Math.max(at + 1, this.#match(plainWords, at));
    }
  }

  /** `\*`; a backslash at the end of a line breaks it. */
  #escape(at: number): number {
    const isLast = at + 1 === this.#stretch.end;
    if (!isLast && !escapable.has(this.#text.charAt(at + 1))) return at + 1;
    this.markup.push({ start: at, end: at + 1 });
    return at + 2;
  }

  /** `` `kode` ``: the words in it have no marks. */
  #code(at: number): number {
    const length = this.#runLength(at);
    if (length > longestCodeMark) return at + length;
    const close = this.#find("`".repeat(length), at + length);
    if (close === undefined) return at + length;
    this.markup.push({ start: at, end: at + length }, { start: close, end: close + length });
    return close + this.#runLength(close);
  }

  #run(at: number): number {
    const { start, end } = this.#stretch;
    const mark = this.#text.charAt(at) as "*" | "_" | "~";
    const length = this.#runLength(at);
    const before = at > start ? this.#text.charAt(at - 1) : "";
    const after = at + length < end ? this.#text.charAt(at + length) : "";
    this.emphasis.add({ mark, start: at, length, before, after });
    return at + length;
  }

  #open(at: number, length: 1 | 2): number {
    this.#brackets.push({ start: at, words: at + length, isImage: length === 2 });
    return at + length;
  }

  /** The end of a link or picture: its words stay for a link, and nothing stays of a picture. */
  #close(at: number): number {
    const bracket = this.#brackets.pop();
    if (bracket === undefined) return at + 1;
    const end = this.#linkEnd(bracket, at);
    if (end === undefined) return at + 1;
    this.emphasis.forgetFrom(bracket.words);
    if (bracket.isImage) this.markup.push({ start: bracket.start, end });
    else this.markup.push({ start: bracket.start, end: bracket.words }, { start: at, end });
    return end;
  }

  #linkEnd(bracket: Bracket, at: number): number | undefined {
    const { end } = this.#stretch;
    const destination = readDestination(this.#text, at + 1, end);
    if (destination !== undefined) return destination;
    if (this.#definitions.size === 0) return undefined;
    const own = this.#text.slice(bracket.words, Math.min(at, bracket.words + 101)).toLowerCase();
    const reference = readReference(this.#text, at + 1, end);
    const name = reference === undefined || reference.name === "" ? own : reference.name;
    return this.#definitions.has(name) ? (reference?.end ?? at + 1) : undefined;
  }

  #angle(at: number): number {
    const { end } = this.#stretch;
    const addressEnd = readAddress(this.#text, at, end);
    if (addressEnd !== undefined) {
      this.markup.push({ start: at, end: at + 1 }, { start: addressEnd - 1, end: addressEnd });
      return addressEnd;
    }
    const tag = readTag(this.#text, at, end);
    if (tag === undefined) return at + 1;
    this.markup.push({ start: at, end: tag.end });
    if (tag.breaks) this.breaks.push({ start: at, end: tag.end });
    return tag.end;
  }

  /** `{{ page.title }}` and `{% if %}` stay words as they are. */
  #template(at: number): number {
    const begin = this.#text.slice(at, at + 2);
    if (begin !== "{{" && begin !== "{%") return at + 1;
    const close = this.#find(begin === "{{" ? "}}" : "%}", at + 2);
    return close === undefined ? at + 2 : close + 2;
  }

  #runLength(at: number): number {
    const mark = this.#text.charAt(at);
    let end = at;
    while (end < this.#stretch.end && this.#text.charAt(end) === mark) end += 1;
    return end - at;
  }

  /** Where a string stands next in this stretch; a run of marks must be exactly as long. */
  #find(string: string, from: number): number | undefined {
    if (this.#missing.has(string)) return undefined;
    const isRun = string.startsWith("`");
    let at = indexWithin(this.#text, string, from, this.#stretch.end);
    while (at !== undefined && isRun && this.#runLength(at) !== string.length) {
      at = indexWithin(this.#text, string, at + this.#runLength(at), this.#stretch.end);
    }
    if (at === undefined) this.#missing.add(string);
    return at;
  }

  /** The end of what a sticky pattern matches at an offset, within the stretch; the offset when it does not match. */
  #match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    const length = pattern.exec(this.#text)?.[0].length ?? 0;
    return Math.min(at + length, this.#stretch.end);
  }
}

/** Like indexOf, without looking beyond an end. */
function indexWithin(text: string, string: string, from: number, end: number): number | undefined {
  const mark = string.charAt(0);
  for (let at = from; at + string.length <= end; at += 1) {
    if (text.charAt(at) === mark && text.startsWith(string, at)) return at;
  }
  return undefined;
}
