import { similarity, wordsOf } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import { trailStopWords } from "../lexicon/trail.ts";

/** Letters at the beginning of a word by which its forms are known: "tilbud", "tilbuddet". */
const STEM = 6;
const SHORTEST = 4;
/** From this likeness on two titles are of one case. */
const SAME_TITLE = 0.6;

const stopWords = new Set(trailStopWords);

/** Beginnings of the words that carry a text's meaning, each once. */
export function stemsOf(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => word.length >= SHORTEST && !stopWords.has(word) && !/^\d/u.test(word));
  return new Set(words.map((word) => word.slice(0, STEM)));
}

/** Everything an item says, in stems. */
export function stemsOfItem({ title, sections }: Item): Set<string> {
  return stemsOf([title ?? "", ...sections.map(({ text }) => text)].join("\n"));
}

/** Share of the wanted stems that are among the others, 0 to 1; 0 for no stems. */
export function sharedStems(wanted: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let shared = 0;
  for (const stem of wanted) if (among.has(stem)) shared += 1;
  return shared / wanted.size;
}

/** Whether two items are of one case: by its number, else by their titles. */
export function sameCase(a: Item, b: Item): boolean {
  const numbers = new Set(a.caseNumbers.map(({ value }) => value));
  if (b.caseNumbers.some(({ value }) => numbers.has(value))) return true;
  if (a.title === null || b.title === null) return false;
  if (similarity(a.title, b.title) >= SAME_TITLE) return true;
  const [left, right] = [stemsOf(a.title), stemsOf(b.title)];
  return Math.min(left.size, right.size) > 1 && Math.max(sharedStems(left, right), sharedStems(right, left)) >= 1;
}
