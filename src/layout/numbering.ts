import { closedMarks, numberWords, openMarks } from "../danish/lexicon/item-headings.ts";
import { anyOf } from "../danish/words.ts";

/** How item numbers are printed. */
export type NumberStyle =
  | "dot"
  | "paren"
  | "colon"
  | "bare"
  | "dash"
  | "punkt"
  | "pkt"
  | "ad"
  | "nr"
  | "sag"
  | "letter"
  | "plain";

/** A number at the start of a line. */
export interface Numbering {
  readonly style: NumberStyle;
  /** 4.2 is [4, 2]; 4.0 is [4]; B is [2]. Empty for a heading without number. */
  readonly path: readonly number[];
  /** As printed, without dot: "4.2", "B", "8a". */
  readonly label: string;
  /** Offset of the title in the line's text. */
  readonly titleStart: number;
  /** True when the first of two ends of a span: "Ad 1-7". */
  readonly upTo?: number;
}

const digits = "\\d{1,4}(?:\\.\\d{1,3}){0,3}";
const wordStyles = Object.entries(numberWords).map(([style, words]) => ({
  style: style as NumberStyle,
  // "Punkt 3: Budget", "Pkt. 3 Budget", "Ad 3", "Nr.178 - Budget", "Ad. 1-7."
  pattern: new RegExp(
    `^${anyOf(words)}\\s{0,3}(?<number>${digits})(?:\\s?[-–]\\s?(?<upTo>\\d{1,3})(?=[.:]|$))?(?<letter>[a-z]?)(?<mark>[.):]?(?:\\s?[:–-])?)(?=\\s|$|\\p{Lu})\\s{0,8}`,
    "iu",
  ),
}));
// "3. Budget", "3.Budget", "04. Forslag", "1.2 Status", "8a. Budget"
const dotted = new RegExp(`^(?<number>${digits})(?<letter>[a-z]?)\\.(?=\\s|$|\\p{Lu})\\s{0,8}`, "u");
// "3) Budget"
const closed = new RegExp(`^\\(?(?<number>${digits})(?<letter>[a-z]?)\\)\\.?\\s{0,8}`, "u");
// "3: Budget", "3 : Budget"
const withColon = new RegExp(`^(?<number>${digits})(?<letter>[a-z]?)\\s?:(?=\\s|$)\\s{0,8}`, "u");
// "3 - Sogn - Budget"
const withDash = new RegExp(`^(?<number>${digits})(?<letter>[a-z]?)\\s[–-]\\s(?=\\S)`, "u");
// "3 Budget", "4.2 Budget": the title begins with a capital or a quotation mark
const bareNumber = new RegExp(`^(?<number>${digits})(?<letter>[a-z]?)\\s{1,8}(?=["“”»'(]?\\p{Lu})`, "u");
// "4.2 budget", "4.2. Budget", "1.1.3 Status": a decimal needs no capital; no part has a leading zero, as times and amounts do
const decimal = /^(?<number>[1-9]\d?(?:\.[1-9]\d?){1,3})(?<letter>)\.?(?=\s|$)\s{0,8}(?!\s?(?:kr|mio|%|kl))/u;
// "4.0 Budget": the heading over 4.1 and 4.2
const round = /^(?<number>[1-9]\d?\.0)(?<letter>)\.?\s{1,8}(?=["“”»'(]?\p{Lu})/u;
// "A: Valg", "B. Beretning", "c) Budget", "E  : Valg"
const lettered = /^(?<letter>\p{L})\s{0,3}[.:)](?=\s|$)\s{0,8}/u;

// "e.1 Vedtægter", "B.2. Budget": a point under a lettered heading
const letteredPoint = /^(?<letter>\p{L})\.(?<point>[1-9]\d?)\.?\s{1,8}(?=["“”»'(]?\p{Lu})/u;

// "åbent 1 Godkendelse af dagsorden", "Lukket 101 Salg af grund"
const accessFirst = new RegExp(
  `^(?:${anyOf([...openMarks, ...closedMarks])})\\s{1,3}(?=\\d{1,4}[.)]?\\s+\\p{Lu})`,
  "iu",
);

// "17.15 1 Godkendelse af dagsorden", "kl. 19:30 2. Økonomi": when the item begins stands before its number
const timeFirst = /^(?:kl\.?\s?)?(?:[01]?\d|2[0-3])[.:][0-5]\d\s{1,3}(?=\d{1,3}[.)]?\s+\p{Lu})/iu;

function path(number: string): number[] {
  const parts = number.split(".").map(Number);
  return parts.length === 2 && parts[1] === 0 ? parts.slice(0, 1) : parts;
}

function fromMatch(style: NumberStyle, found: RegExpExecArray): Numbering {
  const { number = "", letter = "", upTo } = found.groups ?? {};
  return {
    style,
    path: path(number),
    label: `${number.replace(/^0+(?=\d)/u, "")}${letter}`,
    titleStart: found[0].length,
    ...(upTo ? { upTo: Number(upTo) } : {}),
  };
}

// "19.00 - 19.45" is a time slot, "d. 4. maj" a day
const slotOrDay = /^(?:\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}|d\.\s?\d)/iu;

/** Reads the number at the start of a clean line, or null. A list mark was taken off before. */
export function readNumbering(text: string): Numbering | null {
  const head = text.slice(0, 60);
  if (slotOrDay.test(head)) return null;
  const marked = (/^\p{L}/u.test(head) ? accessFirst.exec(head) : null)?.[0].length ?? timeFirst.exec(head)?.[0].length;
  if (marked !== undefined) {
    const found = readNumbering(text.slice(marked));
    return found && { ...found, titleStart: found.titleStart + marked };
  }
  for (const { style, pattern } of wordStyles) {
    const found = pattern.exec(head);
    if (found) return fromMatch(style, found);
  }
  if (!/^[\p{L}\p{N}(]/u.test(head)) return null;
  const styles: readonly [NumberStyle, RegExp][] = [
    ["dot", decimal],
    ["dot", round],
    ["dot", dotted],
    ["paren", closed],
    ["colon", withColon],
    ["dash", withDash],
    ["bare", bareNumber],
  ];
  for (const [style, pattern] of styles) {
    const found = pattern.exec(head);
    if (found) return fromMatch(style, found);
  }
  const letter = letteredPoint.exec(head) ?? lettered.exec(head);
  if (!letter?.groups?.letter) return null;
  const value = letter.groups.letter.toLowerCase().charCodeAt(0) - 96;
  if (value < 1 || value > 26) return null;
  const { letter: printed, point } = letter.groups;
  return {
    style: "letter",
    path: point === undefined ? [value] : [value, Number(point)],
    label: point === undefined ? printed : `${printed}.${point}`,
    titleStart: letter[0].length,
  };
}
