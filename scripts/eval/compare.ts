/** Comparison of texts as the labels want it: case, punctuation and the layout's white space do not count. */

/** Texts as alike as this (Dice over words) count as the same place, body, title or attachment. */
export const ALIKE = 0.8;

/** A soft hyphen, which marks where a word may break and is no letter. */
const SOFT_HYPHEN = /\u00ad/gu;
/** "Data-⏎tilsynet" is one word that the layout broke; "drifts-⏎og vedligeholdelsesplan" keeps its hyphen. */
const BROKEN_WORD = /(?<=\p{L})-[ \t]*\r?\n[ \t]*(?=\p{Ll})(?!(?:og|eller|samt|til)(?!\p{L}))/gu;
const SPACE = /\s+/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** The text with the layout's line breaks and hyphens undone and white space collapsed. */
export function plain(text: string): string {
  return text.normalize("NFC").replace(SOFT_HYPHEN, "").replace(BROKEN_WORD, "").replace(SPACE, " ").trim();
}

/** The words of a text in lower case, without punctuation. */
export function words(text: string | null): string[] {
  return plain(text ?? "")
    .toLowerCase()
    .normalize("NFKC")
    .split(NO_WORD)
    .filter((word) => word !== "");
}

/** The text as its words with single spaces: what two texts are compared by. */
export function soft(text: string | null): string {
  return words(text).join(" ");
}

/** Dice coefficient over words, from 0 to 1; 1 for the same bag of words, and for two texts without words. */
export function similarity(a: string | null, b: string | null): number {
  const left = words(a);
  const right = words(b);
  if (left.length + right.length === 0) return 1;
  const open = new Map<string, number>();
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = open.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    open.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

/** Share of the first text's words that the second has, from 0 to 1; 0 for a text without words. */
export function overlap(a: string, b: string): number {
  const left = words(a);
  const right = new Set(words(b));
  return left.length === 0 ? 0 : left.filter((word) => right.has(word)).length / left.length;
}

export interface Pair {
  readonly gold: number;
  readonly found: number;
  readonly score: number;
}

/** One-to-one pairs of indices, best score first; pairs below `least` are none. Equal scores: the earlier pair. */
export function pairUp<G, F>(
  gold: readonly G[],
  found: readonly F[],
  score: (gold: G, found: F, goldIndex: number, foundIndex: number) => number,
  least: number,
): Pair[] {
  const candidates = gold.flatMap((g, i) => found.map((f, j) => ({ gold: i, found: j, score: score(g, f, i, j) })));
  candidates.sort((a, b) => b.score - a.score);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return candidates.filter((pair) => {
    if (pair.score < least || takenGold.has(pair.gold) || takenFound.has(pair.found)) return false;
    takenGold.add(pair.gold);
    takenFound.add(pair.found);
    return true;
  });
}
