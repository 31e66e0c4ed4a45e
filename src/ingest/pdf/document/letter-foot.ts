import { phoneWords, registerWords } from "../lexicon/page-words.ts";
import type { ReadLine } from "./read-line.ts";

/** The part of a page's height at its bottom that a letter's foot takes, and its most lines. */
const footShare = 0.12;
const mostLines = 14;
/** It is set smaller than the text, and apart from it: shares of the size of the page's text. */
const smaller = 0.92;
const apart = 2.2;

const oneOf = (words: readonly string[]) =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words.join("|")})[.:]?(?:[^\\p{L}]|$)`, "iu");

/** What an address is made of; a foot has at least two of these. */
const signs: readonly RegExp[] = [
  // "www.havnevig.dk", "https://havnevig.dk"
  /www\.|https?:\/\//iu,
  // "post@havnevig.dk"
  /\S@\S/u,
  // "Tlf. 70 20 30 40", "+45 70 20 30 40"
  oneOf(phoneWords),
  /\+45\s?\d/u,
  // "CVR 12 34 56 78", "EAN-nr. 5790000000000"
  oneOf(registerWords),
  // "9000 Aalborg"
  /(?:^|[,\s])[1-9]\d{3} \p{Lu}\p{L}{1,40}/u,
];
const fewestSigns = 2;

/**
 * Marks the foot of a letter: small print at the bottom of a page, apart from its text, with the sender's address. It
 * often stands on the first page alone, so that nothing repeats, and its text is none of the minutes'.
 */
export function markLetterFoot(lines: readonly ReadLine[]): void {
  const pages = new Map<number, ReadLine[]>();
  for (const line of lines) {
    if (line.turned) continue;
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  for (const page of pages.values()) for (const line of footOf(page)) line.furniture = true;
}

function footOf(page: readonly ReadLine[]): readonly ReadLine[] {
  const size = usualSize(page);
  const sorted = page.filter(({ furniture }) => !furniture).sort((a, b) => a.y - b.y);
  let from = sorted.length;
  while (from > 0 && belongs(sorted[from - 1] as ReadLine, size)) from -= 1;
  const [above, first] = [sorted[from - 1], sorted[from]];
  const foot = sorted.slice(from);
  if (!above || !first || foot.length > mostLines || first.y - above.y < apart * size) return [];
  const found = signs.filter((sign) => foot.some(({ text }) => sign.test(text)));
  return found.length >= fewestSigns ? foot : [];
}

function belongs({ size, height }: ReadLine, usual: number): boolean {
  return height > 1 - footShare && size <= smaller * usual;
}

/** The size of most letters. */
function usualSize(page: readonly ReadLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of page) letters.set(size, (letters.get(size) ?? 0) + text.length);
  let [usual, most] = [0, 0];
  for (const [size, count] of letters) if (count > most) [usual, most] = [size, count];
  return usual;
}
