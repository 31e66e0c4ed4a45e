import { toLetters, toRoman } from "../flow/counting.ts";
import { type PrintedLabel, printedLabel } from "../flow/labels.ts";
import { attribute, isElement, type PageElement } from "./tree.ts";

/** A list while its items are read. */
export interface PageList {
  /** Depth from 0. */
  readonly level: number;
  readonly ordered: boolean;
  readonly format: string;
  /** 1, or -1 for a list that counts down. */
  readonly step: number;
  /** The number of the next item. */
  next: number;
}

/** Begins a list. `style` is what its style attribute says. */
export function openList(element: PageElement, style: ReadonlyMap<string, string>, level: number): PageList {
  const ordered = element.tagName === "ol";
  const reversed = attribute(element, "reversed") !== undefined;
  const start = readInteger(attribute(element, "start")) ?? (reversed ? countItems(element) : 1);
  const styled =
    style.get("list-style-type") ??
    style
      .get("list-style")
      ?.split(" ")
      .find((word) => word in styleFormats);
  const format = styleFormats[styled ?? ""] ?? attribute(element, "type") ?? "";
  return { level, ordered, format, step: reversed ? -1 : 1, next: start };
}

/** The label of the next item; null where the list shows none. */
export function nextLabel(list: PageList, item: PageElement): PrintedLabel | null {
  const value = readInteger(attribute(item, "value")) ?? list.next;
  list.next = value + list.step;
  if (list.format === "none") return null;
  const isNumber = list.ordered ? !bullets.has(list.format) : numbers.has(list.format);
  return isNumber
    ? printedLabel(`${format(value, list.format)}.`, list.level, true)
    : printedLabel(bullet(list), list.level, false);
}

/** What `list-style-type` calls the formats that `type` has letters for. */
const styleFormats: Readonly<Record<string, string>> = {
  none: "none",
  disc: "disc",
  circle: "circle",
  square: "square",
  decimal: "1",
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
};
const bullets: ReadonlySet<string> = new Set(["disc", "circle", "square"]);
const numbers: ReadonlySet<string> = new Set(["1", "a", "A", "i", "I"]);

function format(value: number, name: string): string {
  switch (name) {
    case "a":
      return toLetters(value);
    case "A":
      return toLetters(value).toUpperCase();
    case "i":
      return toRoman(value);
    case "I":
      return toRoman(value).toUpperCase();
    default:
      return String(value);
  }
}

/** A browser shows a dot, then a ring, then a square, the deeper the list. */
function bullet({ format: name, level }: PageList): string {
  if (name === "circle" || (name !== "disc" && name !== "square" && level === 1)) return "◦";
  if (name === "square" || (name !== "disc" && level > 1)) return "▪";
  return "•";
}

function readInteger(value: string | undefined): number | undefined {
  return value !== undefined && /^\s{0,5}-?[0-9]{1,9}\s{0,5}$/u.test(value) ? Number(value) : undefined;
}

function countItems(element: PageElement): number {
  return element.childNodes.filter((node) => isElement(node) && node.tagName === "li").length;
}
