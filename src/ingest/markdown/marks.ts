import { isBlank, trimEnd, trimStart } from "../txt/lines.ts";

/** A mark at the start of a line: `words` is where what it marks begins. */
export interface Mark {
  readonly words: number;
}

/** `## ` with the end of the heading's words, before closing marks. */
export interface HeadingMark extends Mark {
  readonly level: number;
  readonly end: number;
}

/** `- `, `* `, `+ ` or `1. `. */
export interface ItemMark extends Mark {
  /** "•" for bullets, the number as written ("1.") for ordered entries. */
  readonly label: string;
  readonly ordered: boolean;
}

const hash = 0x23;
const tab = 0x09;

/** A longer line over a line of dashes is text over a rule, and no heading. */
const longestTitle = 120;
/** "Mødet sluttede kl. 21.": a sentence is no heading either. */
const sentenceEnd = /[.!?,;]$/u;
/** `**Sted:** Rådhuset`, `__Sted__`, `• Velkomst`: a label in bold, or a bullet that is none in Markdown. */
const ownLine = /^(?:\*\*|__|[•◦▪●·–—]\s)/u;
/** What may stand behind a fence: nothing, "js", "c++". */
const language = /^[A-Za-z0-9+#._-]{0,20}$/u;

/** How far a stretch of blanks is wide, in columns; a tab goes on to the next multiple of four. */
export function columnsOf(text: string, start: number, end: number, from = 0): number {
  let columns = from;
  for (let at = start; at < end; at += 1) columns += text.charCodeAt(at) === tab ? 4 - (columns % 4) : 1;
  return columns - from;
}

/** `> ` any number of times: where the quoted words begin, and how deep they are quoted. */
export function readQuoteMarks(text: string, start: number, end: number): Mark & { depth: number } {
  let depth = 0;
  let words = start;
  for (let at = trimStart(text, start, end); at < end && text.charAt(at) === ">"; at = trimStart(text, words, end)) {
    depth += 1;
    words = at + 1;
    // The one blank behind the mark belongs to it; what follows is the indent of the words.
    if (words < end && text.charAt(words) === " ") words += 1;
  }
  return { depth, words };
}

/** `### Punkt 3 ###` */
export function readHeadingMark(text: string, start: number, end: number): HeadingMark | undefined {
  let at = start;
  while (at < end && text.charCodeAt(at) === hash) at += 1;
  const level = at - start;
  if (level < 1 || level > 6 || (at < end && !isBlank(text.charCodeAt(at)))) return undefined;
  let close = trimEnd(text, at, end);
  while (close > at && text.charCodeAt(close - 1) === hash) close -= 1;
  const isClosing = close === at || isBlank(text.charCodeAt(close - 1));
  const wordsEnd = trimEnd(text, at, isClosing ? close : end);
  return { level, words: trimStart(text, at, wordsEnd), end: wordsEnd };
}

/** `- Velkomst`, `1. Velkomst`, `2) Regnskab`; also a bullet with nothing behind it. */
export function readItemMark(text: string, start: number, end: number): ItemMark | undefined {
  const isBullet = "-*+".includes(text.charAt(start));
  const markEnd = isBullet ? start + 1 : readNumber(text, start, end);
  if (markEnd === undefined || (markEnd < end && !isBlank(text.charCodeAt(markEnd)))) return undefined;
  const words = trimStart(text, markEnd, end);
  return isBullet ? { label: "•", ordered: false, words } : { label: text.slice(start, markEnd), ordered: true, words };
}

/** The end of `12.` or `12)`. */
function readNumber(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && at - start < 9 && text.charAt(at) >= "0" && text.charAt(at) <= "9") at += 1;
  const closes = text.charAt(at) === "." || text.charAt(at) === ")";
  return at > start && at < end && closes ? at + 1 : undefined;
}

/** `[x] ` or `[ ] ` before the words of a list entry. */
export function readCheckBox(text: string, start: number, end: number): (Mark & { checked: boolean }) | undefined {
  const box = text.slice(start, Math.min(end, start + 3));
  if (box !== "[ ]" && box !== "[x]" && box !== "[X]") return undefined;
  const boxEnd = start + 3;
  if (boxEnd < end && !isBlank(text.charCodeAt(boxEnd))) return undefined;
  return { checked: box !== "[ ]", words: trimStart(text, boxEnd, end) };
}

/** `---`, `***`, `_ _ _`: three or more of one mark and nothing else. */
export function isRule(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start);
  if (!"-*_".includes(text.charAt(start))) return false;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) count += 1;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

/** The level of the heading that a line of `===` (1) or `---` (2) makes of the line above it. */
export function readUnderline(text: string, start: number, end: number): 1 | 2 | undefined {
  const mark = text.charAt(start);
  if ((mark !== "=" && mark !== "-") || end - start < 3) return undefined;
  for (let at = start; at < end; at += 1) if (text.charAt(at) !== mark) return undefined;
  return mark === "=" ? 1 : 2;
}

/** The marks before and after a block of code. */
export interface Fence {
  readonly mark: string;
  readonly length: number;
  /** True when nothing stands behind the marks: only then they can end a block. */
  readonly isBare: boolean;
}

/** ```` ```js ```` or `~~~` */
export function readFence(text: string, start: number, end: number): Fence | undefined {
  const mark = text.charAt(start);
  if (mark !== "`" && mark !== "~") return undefined;
  let at = start;
  while (at < end && text.charAt(at) === mark) at += 1;
  const length = at - start;
  // "```kode```" is code within a line.
  if (length < 3 || (mark === "`" && text.slice(at, end).includes("`"))) return undefined;
  return { mark, length, isBare: at === end };
}

/** Two blanks or a backslash at the end of a line break it. */
export function endsHard(text: string, line: { start: number; end: number }): boolean {
  if (line.end - line.start >= 2 && text.slice(line.end - 2, line.end) === "  ") return true;
  let backslashes = 0;
  while (line.end - backslashes > line.start && text.charAt(line.end - backslashes - 1) === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** Whether words behind a fence name a language, or are none. */
export function isLanguage(words: string): boolean {
  return language.test(words);
}

/** Whether a line over a line of dashes is a heading: a rule below the last sentence looks the same. */
export function looksLikeTitle(words: string): boolean {
  return words.length <= longestTitle && !sentenceEnd.test(words);
}

/**
 * Whether a line of a paragraph goes on with the one before, as it does in Markdown; undefined for what its writer may
 * well have meant to be a line of its own: a label in bold, a bullet of another kind, a number.
 */
export function continuesLine(text: string, start: number, end: number): true | undefined {
  const isOwnLine = ownLine.test(text.slice(start, start + 3)) || readItemMark(text, start, end) !== undefined;
  return isOwnLine ? undefined : true;
}
