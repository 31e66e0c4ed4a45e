import { matchesOf } from "../danish/matches.ts";
import { WORD_END, WORD_START } from "../danish/words.ts";

const LONGEST_RANGE = 100;

// "punkt 3-6", "pkt. 7", "sagerne 4, 5 og 9", "Ad 1-2"
const mention = new RegExp(
  `${WORD_START}(?:punkt(?:erne|et)?|pkt\\.?|sag(?:erne|en)?(?: nr\\.?)?|ad\\.?) {1,3}(\\d{1,4}(?: {0,2}(?:-|–|til|og|,) {0,2}\\d{1,4}){0,8})${WORD_END}`,
  "giu",
);
// "3", "3-6", "3 til 6" of such a mention
const range = /(\d{1,4})(?: {0,2}(?:-|–|til) {0,2}(\d{1,4}))?/gu;

/** Numbers of the items a text speaks of, ranges filled in. */
export function mentionedItems(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [, found = ""] of matchesOf(mention, text)) {
    for (const [, first = "", last = first] of matchesOf(range, found)) {
      const end = Math.min(Number(last), Number(first) + LONGEST_RANGE);
      for (let number = Number(first); number <= end; number += 1) numbers.add(number);
    }
  }
  return numbers;
}
