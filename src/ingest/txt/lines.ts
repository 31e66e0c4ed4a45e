import { isControl } from "./controls.ts";

/** A line as the file has it, blank or not, without its line end. */
export interface PhysicalLine {
  /** From 1. */
  readonly number: number;
  /** From 1; a form feed begins the next. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

const lineFeed = 0x0a;
const formFeed = 0x0c;
const carriageReturn = 0x0d;

/** True for a character that ends a line: LF, vertical tab, form feed, CR, NEL and the line and paragraph separators. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** True for a blank within a line: what \s means in a regular expression, line ends apart. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || code === 0x09;
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a stretch has anything besides blanks and control characters. */
export function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && !isControl(code)) return true;
  }
  return false;
}

/** Where the words of a stretch end: `end` without the blanks before it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Where the words of a stretch start: `start` without the blanks after it. */
export function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * The lines of a text in order. A form feed ends its line and begins a page; next to another line end it adds no line
 * of its own, so that numbers agree with what editors show.
 */
export function* readPhysicalLines(text: string): Generator<PhysicalLine, undefined> {
  let number = 1;
  let page = 1;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLineEnd(code)) continue;
    const next = text.charCodeAt(at + 1);
    if (code === formFeed && at === start) {
      page += 1;
    } else {
      yield { number, page, start, end: at };
      if (code === formFeed) page += 1;
      if (code !== formFeed || !isLineEnd(next)) number += 1;
    }
    if (code === carriageReturn && next === lineFeed) at += 1;
    start = at + 1;
  }
  if (start < text.length) yield { number, page, start, end: text.length };
}
