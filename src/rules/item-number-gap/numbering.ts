import type { Item } from "../../record/item.ts";

/** An item whose number could be read. */
export interface Numbered {
  readonly item: Item;
  /** Place in the record's items. */
  readonly index: number;
  /** The number itself, or the first part of "3.2" and "3a". */
  readonly main: number;
  /** The number behind the point of "3.2"; null for all others. */
  readonly sub: number | null;
  /** The same for equal numbers only: "3", "3.2", "3a". */
  readonly key: string;
}

// "5", "05", "3.2", "8a", "12/2024", "3)"
const decimal = /^(\d{1,4})(?:\.(\d{1,3})|([a-zæøå])|[/-](?:19|20)\d\d)?[.):]?$/iu;
// "IV"
const roman = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
// "B"
const letter = /^[A-Z]$/u;

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The items whose number could be read, in order. Letters and Roman numerals count only when all numbers are such. */
export function readNumbers(items: readonly Item[]): Numbered[] {
  const texts = items.map(({ number }) => number.trim()).filter((text) => text !== "");
  const read = texts.every((text) => roman.test(text))
    ? readRoman
    : texts.every((text) => letter.test(text))
      ? readLetter
      : readDecimal;
  return items.flatMap((item, index) => {
    const number = read(item.number.trim());
    return number === null ? [] : [{ item, index, ...number }];
  });
}

type ReadNumber = Pick<Numbered, "main" | "sub" | "key">;

function readDecimal(text: string): ReadNumber | null {
  const match = decimal.exec(text);
  if (match === null) return null;
  const main = Number(match[1]);
  const sub = match[2] === undefined ? null : Number(match[2]);
  return { main, sub, key: [main, sub ?? match[3]?.toLowerCase()].filter((part) => part !== undefined).join(".") };
}

function readRoman(text: string): ReadNumber | null {
  if (text === "") return null;
  const values = [...text].map((each) => romanValues[each] ?? 0);
  const main = values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
  return { main, sub: null, key: String(main) };
}

function readLetter(text: string): ReadNumber | null {
  if (text === "") return null;
  const main = text.charCodeAt(0) - "A".charCodeAt(0) + 1;
  return { main, sub: null, key: String(main) };
}

/** The numbers cut where they begin again with the number they began with. */
export function seriesOf(numbered: readonly Numbered[]): Numbered[][] {
  const series: Numbered[][] = [];
  for (const each of numbered) {
    const current = series.at(-1);
    if (current === undefined || current[0]?.key === each.key) series.push([each]);
    else current.push(each);
  }
  return series;
}

/** Items whose number an earlier item of the series has, with that item. */
export function repeatsIn(series: readonly Numbered[]): { readonly first: Numbered; readonly again: Numbered }[] {
  const seen = new Map<string, Numbered>();
  return series.flatMap((again) => {
    const first = seen.get(again.key);
    if (first) return [{ first, again }];
    seen.set(again.key, again);
    return [];
  });
}

/** Numbers that nobody has, between two that somebody has. */
export interface Gap {
  readonly before: Numbered;
  readonly after: Numbered;
  readonly missing: readonly number[];
}

/** Gaps among the main numbers, whatever their order, and among the parts of each ("3.1", "3.3"). */
export function gapsIn(series: readonly Numbered[]): Gap[] {
  const parts = new Map<number, Numbered[]>();
  for (const each of series) if (each.sub !== null) parts.set(each.main, [...(parts.get(each.main) ?? []), each]);
  return [
    ...gapsBy(series, ({ main }) => main),
    ...[...parts.values()].flatMap((each) => gapsBy(each, ({ sub }) => sub ?? 0)),
  ];
}

function gapsBy(series: readonly Numbered[], partOf: (each: Numbered) => number): Gap[] {
  const inOrder = [...series].sort((a, b) => partOf(a) - partOf(b) || a.index - b.index);
  return inOrder.slice(1).flatMap((after, place) => {
    const before = inOrder[place] as Numbered;
    const [from, to] = [partOf(before) + 1, partOf(after) - 1];
    if (to < from) return [];
    return [{ before, after, missing: Array.from({ length: to - from + 1 }, (_, step) => from + step) }];
  });
}
