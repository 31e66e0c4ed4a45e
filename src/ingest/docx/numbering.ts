import { toRepeatedLetter, toRoman } from "../flow/counting.ts";
import { bulletSign, type PrintedLabel, printedLabel } from "../flow/labels.ts";
import { child, elements, type XmlElement } from "../zip/xml.ts";
import { isOn, type NumberingRef, type StyleSheet } from "./styles.ts";
import { readSymbols } from "./symbols.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": each %n stands for the count of level n. */
  readonly text: string;
  readonly font: string | undefined;
  readonly separated: boolean;
  /** All counts in digits, whatever their own levels say. */
  readonly legal: boolean;
  /** The level from 1 whose use starts this one anew; 0 for never, undefined for any higher level. */
  readonly restart: number | undefined;
  /** The paragraph style that is bound to this level. */
  readonly style: string | undefined;
}

interface List {
  /** Lists of one abstract list count on together. */
  readonly counts: (number | undefined)[];
  readonly levels: readonly (Level | undefined)[];
  readonly startOverrides: ReadonlyMap<number, number>;
  /** Levels whose override has been used. */
  readonly started: Set<number>;
}

/** Deepest level from 0 that Word knows. */
const deepest = 8;

/** Counts the numbered paragraphs of a document, in its order. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;

  constructor(root: XmlElement | undefined, styles: StyleSheet) {
    this.#lists = readLists(root, styles);
  }

  /** The label of the next paragraph of a list; null when none is printed. `style` is the paragraph's. */
  next(reference: NumberingRef | undefined, style: string): PrintedLabel | null {
    const list = this.#lists.get(reference?.list ?? "");
    if (!list) return null;
    const bound = list.levels.findIndex((level) => level?.style !== undefined && level.style === style);
    const index = reference?.level ?? Math.max(0, bound);
    const level = list.levels[index];
    if (!level) return null;
    count(list, index, level);
    return print(list, index, level);
  }
}

function count(list: List, index: number, level: Level): void {
  const override = list.startOverrides.get(index);
  if (override !== undefined && !list.started.has(index)) {
    list.started.add(index);
    list.counts[index] = override;
  } else {
    const before = list.counts[index];
    list.counts[index] = before === undefined ? (override ?? level.start) : before + 1;
  }
  for (let deeper = index + 1; deeper <= deepest; deeper += 1) {
    const restart = list.levels[deeper]?.restart;
    if (restart === undefined || (restart > 0 && index < restart)) list.counts[deeper] = undefined;
  }
}

function print(list: List, index: number, level: Level): PrintedLabel | null {
  if (level.format === "bullet") {
    return printedLabel(bulletSign(readSymbols(level.text.trim(), level.font)), index, false);
  }
  if (level.format === "none" && !level.text.includes("%")) return plainLabel(level, index);
  const printed = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels[at];
    const value = list.counts[at] ?? other?.start ?? 1;
    return format(value, level.legal ? "decimal" : (other?.format ?? "decimal"));
  });
  const label = printed.trim();
  if (label === "") return null;
  return {
    mark: { label, level: index, ordered: true },
    lead: level.separated ? `${printed.trim()} ` : printed.trimStart(),
  };
}

/** A level without a count but with words of its own: "Bilag:". */
function plainLabel(level: Level, index: number): PrintedLabel | null {
  const label = level.text.trim();
  return label === "" ? null : printedLabel(label, index, false);
}

function format(value: number, name: string): string {
  switch (name) {
    case "none":
    case "bullet":
      return "";
    case "lowerLetter":
      return toRepeatedLetter(value);
    case "upperLetter":
      return toRepeatedLetter(value).toUpperCase();
    case "lowerRoman":
      return toRoman(value);
    case "upperRoman":
      return toRoman(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "ordinal":
      // In Danish an ordinal is a number with a dot.
      return `${value}.`;
    default:
      return String(value);
  }
}

function readLists(root: XmlElement | undefined, styles: StyleSheet): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  for (const each of elements(root, "w:abstractNum")) abstracts.set(each.attributes["w:abstractNumId"] ?? "", each);
  const nums = new Map<string, XmlElement>();
  for (const each of elements(root, "w:num")) nums.set(each.attributes["w:numId"] ?? "", each);
  const counts = new Map<string, (number | undefined)[]>();
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const key = abstractOf(num);
    const linked = followStyleLink(key, abstracts, nums, styles);
    const levels = readLevels(abstracts.get(linked));
    const shared = counts.get(linked) ?? [];
    counts.set(linked, shared);
    lists.set(id, readList(num, levels, shared));
  }
  return lists;
}

function abstractOf(num: XmlElement | undefined): string {
  return child(num, "w:abstractNumId")?.attributes["w:val"] ?? "";
}

/** A list may only name a list style; the levels then stand in the list of that style. One step is followed. */
function followStyleLink(
  key: string,
  abstracts: ReadonlyMap<string, XmlElement>,
  nums: ReadonlyMap<string, XmlElement>,
  styles: StyleSheet,
): string {
  const link = child(abstracts.get(key), "w:numStyleLink")?.attributes["w:val"];
  if (link === undefined) return key;
  const target = abstractOf(nums.get(styles.listOf(link) ?? ""));
  return abstracts.has(target) ? target : key;
}

function readLevels(abstract: XmlElement | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elements(abstract, "w:lvl")) setLevel(levels, element);
  return levels;
}

function readList(num: XmlElement, usual: readonly (Level | undefined)[], counts: (number | undefined)[]): List {
  const levels = [...usual];
  const startOverrides = new Map<number, number>();
  for (const override of elements(num, "w:lvlOverride")) {
    const index = Number(override.attributes["w:ilvl"]);
    const start = child(override, "w:startOverride")?.attributes["w:val"];
    if (start !== undefined && Number.isInteger(Number(start))) startOverrides.set(index, Number(start));
    const own = child(override, "w:lvl");
    if (own) setLevel(levels, own);
  }
  return { counts, levels, startOverrides, started: new Set() };
}

function setLevel(levels: (Level | undefined)[], element: XmlElement): void {
  const index = Number(element.attributes["w:ilvl"]);
  if (Number.isInteger(index) && index >= 0 && index <= deepest) levels[index] = readLevel(element);
}

function readLevel(element: XmlElement): Level {
  const value = (name: string) => child(element, name)?.attributes["w:val"];
  const fonts = child(child(element, "w:rPr"), "w:rFonts")?.attributes;
  const legal = child(element, "w:isLgl");
  const restart = value("w:lvlRestart");
  const start = Number(value("w:start") ?? "0");
  return {
    start: Number.isInteger(start) ? start : 1,
    format: value("w:numFmt") ?? "decimal",
    text: value("w:lvlText") ?? "",
    font: fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"],
    separated: value("w:suff") !== "nothing",
    legal: legal !== undefined && isOn(legal.attributes["w:val"] ?? "1"),
    restart: restart === undefined ? undefined : Number(restart),
    style: value("w:pStyle"),
  };
}
