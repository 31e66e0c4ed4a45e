import { toLetters, toRepeatedLetter, toRoman } from "../flow/counting.ts";
import { bulletSign, type PrintedLabel, printedLabel } from "../flow/labels.ts";
import { elements, type XmlElement } from "../zip/xml.ts";
import type { OdtStyles } from "./styles.ts";

type Counts = (number | undefined)[];

/** A list while its items are read; lists inside it share it. */
export interface OpenList {
  /** Name of the list style; undefined when the list names none. */
  readonly style: string | undefined;
  readonly counts: Counts;
}

/** Counts the items of the lists of a document, in its order. */
export class OdtLists {
  readonly #styles: OdtStyles;
  readonly #byStyle = new Map<string, Counts>();
  readonly #byId = new Map<string, Counts>();
  readonly #outline: Counts = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** Begins a list, or a list inside the item of another. */
  open(element: XmlElement, outer: OpenList | undefined): OpenList {
    const style = element.attributes["text:style-name"] ?? outer?.style;
    const list = { style, counts: outer?.counts ?? this.#countsOf(element, style) };
    this.#byStyle.set(style ?? "", list.counts);
    const id = element.attributes["xml:id"];
    if (id !== undefined) this.#byId.set(id, list.counts);
    return list;
  }

  /** The label of the next item at a level from 0. `start` is the number that the item asks for itself. */
  next(list: OpenList, level: number, start: number | undefined): PrintedLabel | null {
    return this.#label(this.#styles.list(list.style), list.counts, level, start);
  }

  /** The number of the next heading of a level from 1, where headings are numbered. */
  nextHeading(heading: number, start: number | undefined): PrintedLabel | null {
    return this.#label(this.#styles.outline, this.#outline, heading - 1, start);
  }

  /** A list goes on with another's count when it says so, and else begins anew. */
  #countsOf(element: XmlElement, style: string | undefined): Counts {
    const named = this.#byId.get(element.attributes["text:continue-list"] ?? "");
    if (named) return named;
    if (element.attributes["text:continue-numbering"] !== "true") return [];
    return this.#byStyle.get(style ?? "") ?? [];
  }

  #label(style: XmlElement | undefined, counts: Counts, level: number, start: number | undefined): PrintedLabel | null {
    const levels = elements(style);
    const own = levelOf(levels, level);
    const before = counts[level];
    counts[level] = start ?? (before === undefined ? startOf(own) : before + 1);
    counts.length = level + 1;
    return own ? print(levels, own, counts, level) : null;
  }
}

function levelOf(levels: readonly XmlElement[], level: number): XmlElement | undefined {
  return levels.find((each) => each.attributes["text:level"] === String(level + 1));
}

function startOf(level: XmlElement | undefined): number {
  const start = Number(level?.attributes["text:start-value"] ?? "1");
  return Number.isInteger(start) ? start : 1;
}

function print(levels: readonly XmlElement[], own: XmlElement, counts: Counts, level: number): PrintedLabel | null {
  if (own.name === "text:list-level-style-bullet") {
    return printedLabel(bulletSign(own.attributes["text:bullet-char"] ?? ""), level, false);
  }
  if (own.name === "text:list-level-style-image") return printedLabel("•", level, false);
  const label = numberLabel(levels, own, counts, level).trim();
  return label === "" ? null : printedLabel(label, level, true);
}

function numberLabel(levels: readonly XmlElement[], own: XmlElement, counts: Counts, level: number): string {
  const one = (at: number) => {
    const element = levelOf(levels, at);
    return format(counts[at] ?? startOf(element), element ?? own);
  };
  // "%1%.%2%:" is how newer LibreOffice writes what prefix, suffix and levels say together.
  const pattern = own.attributes["loext:num-list-format"];
  if (pattern !== undefined) return pattern.replace(/%([1-9]|10)%/gu, (_, digits: string) => one(Number(digits) - 1));
  if (format(1, own) === "") return "";
  const shown = Math.max(1, Math.min(level + 1, Number(own.attributes["text:display-levels"] ?? "1") || 1));
  const numbers = Array.from({ length: shown }, (_, index) => one(level - shown + 1 + index)).filter(
    (each) => each !== "",
  );
  return `${own.attributes["style:num-prefix"] ?? ""}${numbers.join(".")}${own.attributes["style:num-suffix"] ?? ""}`;
}

function format(value: number, level: XmlElement): string {
  const repeats = level.attributes["style:num-letter-sync"] === "true";
  const letters = repeats ? toRepeatedLetter(value) : toLetters(value);
  switch (level.attributes["style:num-format"]) {
    case "a":
      return letters;
    case "A":
      return letters.toUpperCase();
    case "i":
      return toRoman(value);
    case "I":
      return toRoman(value).toUpperCase();
    case "":
    case undefined:
      return "";
    default:
      return String(value);
  }
}
