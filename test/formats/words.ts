import { cleanText } from "../../src/text/clean.ts";
import type { CleanLine } from "../../src/text/clean-line.ts";
import { joinParts, whole } from "../../src/text/passage.ts";
import type { SourceText } from "../../src/text/source-text.ts";

// "Godkendelse ........ 2": the leaders of contents
const leaders = /(?:\.[ \u00a0]?){4,}/gu;
const wordLike = /[\p{L}\p{N}]/u;

/**
 * The words of running text, as they are printed with their punctuation; marks of lists and leaders of contents are
 * none. Quotation marks and dashes are not made alike: no producer changes them.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .replaceAll(leaders, " ")
    .split(/\s+/u)
    .filter((word) => wordLike.test(word));
}

/** What was read of a document: its running text with line breaks and hyphens of the layout undone, and its lines. */
export interface ReadWords {
  readonly words: readonly string[];
  /** Words in lines that the format itself does not know as running headers and footers. */
  readonly ownWords: readonly string[];
  readonly lines: readonly string[];
}

function running(lines: readonly CleanLine[]): string[] {
  return wordsOf(joinParts(lines.map(whole)).text);
}

export function readWords(source: SourceText): ReadWords {
  const { lines } = cleanText(source);
  return {
    words: running(lines),
    ownWords: running(lines.filter((line) => !line.source.furniture)),
    lines: lines.map((line) => line.text),
  };
}

function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Words of `wanted` that are not in `found`, each as often as it is missing. */
export function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = counts(found);
  return wanted.filter((word) => {
    const number = left.get(word) ?? 0;
    left.set(word, number - 1);
    return number <= 0;
  });
}

/** Share of the words that were found, wherever. */
export function recall(wanted: readonly string[], found: readonly string[]): number {
  return 1 - missing(wanted, found).length / wanted.length;
}

/** Length of the longest sequence of words that both have in this order, as a share of the wanted ones. */
export function commonSequence(wanted: readonly string[], found: readonly string[]): number {
  let row = new Uint32Array(found.length + 1);
  for (const word of wanted) {
    const next = new Uint32Array(found.length + 1);
    for (let index = 1; index <= found.length; index += 1) {
      next[index] = word === found[index - 1] ? row[index - 1]! + 1 : Math.max(row[index]!, next[index - 1]!);
    }
    row = next;
  }
  return row[found.length]! / wanted.length;
}
