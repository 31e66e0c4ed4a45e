import { isLabel } from "../labels.ts";
import { openWords } from "../lexicon/open-words.ts";
import type { ReadLine } from "./read-line.ts";

const sameSize = 0.06;
const sameEdge = 3;
const blankWidth = 0.27;

// "blev", "„blev".
const lowerStart = /^[\p{P}\p{S}]{0,2}\p{Ll}/u;
const sentenceEnd = /[.!?:;]["”»)]?$/u;
const divided = /\p{L}-$/u;

/**
 * Tells of the first line of each page, and of each column of running text, whether it goes on with the last paragraph
 * before; running headers and footers between them do not count.
 */
export function carryOver(lines: readonly ReadLine[]): void {
  let before: ReadLine | undefined;
  for (const line of lines) {
    if (line.furniture || line.turned) {
      line.continues = false;
      continue;
    }
    if (before && (before.page !== line.page || isNextColumn(before, line))) line.continues = goesOn(before, line);
    else if (!before) line.continues = false;
    before = line;
  }
}

/** The text goes back up the page, and to the right. */
function isNextColumn(before: ReadLine, line: ReadLine): boolean {
  return line.y < before.y - line.size && line.x > before.x + before.width && !line.cell;
}

function goesOn(before: ReadLine, line: ReadLine): boolean | undefined {
  if (line.cell || before.cell || line.bullet || line.heading !== undefined) return false;
  if (Math.abs(line.size - before.size) > sameSize * before.size || line.bold !== before.bold) return false;
  const isLower = lowerStart.test(line.text);
  if (divided.test(before.text) && isLower) return true;
  if (isLabel(line.text.split(/\s/u, 1)[0] ?? "")) return false;
  if (openWords.has(before.text.slice(before.text.lastIndexOf(" ") + 1))) return true;
  const isFull = before.x + before.width + blankWidth * line.size + line.firstWidth > before.edge;
  const isEnded = sentenceEnd.test(before.text);
  if (isLower && !isEnded) return isFull ? true : undefined;
  if (!isFull) return false;
  return isEnded || Math.abs(line.x - before.x) > sameEdge ? undefined : true;
}
