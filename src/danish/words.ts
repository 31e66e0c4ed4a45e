/**
 * Word boundaries and word comparison that know Danish letters. JavaScript's own word boundary is ASCII and splits
 * "økonomi" after its first letter, so every pattern of the project is built with these.
 */

/** Stands before a word: no letter or digit to the left. */
export const WORD_START = "(?<![\\p{L}\\p{N}])";
/** Stands after a word: no letter or digit to the right. */
export const WORD_END = "(?![\\p{L}\\p{N}])";

/** A pattern that finds `source` only as whole words. `flags` must hold "u". */
export function word(source: string, flags = "u"): RegExp {
  return new RegExp(`${WORD_START}(?:${source})${WORD_END}`, flags);
}

/** The text as a pattern source that matches exactly itself under the flag u. */
export function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/**
 * The words as one alternation, longest first, so that "næstformand" wins over "næst". A blank in a word matches any
 * one to three blanks. An empty list matches nothing.
 */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return "(?!)";
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((each) => escapeForPattern(each).replace(/ /gu, "\\s{1,3}")).join("|")})`;
}

// a line break, two blanks, a blank at an end, a sign that is neither ASCII nor a composed Latin letter
const uneven = /[^ -~\u00a1-\u024f]| {2}|^ | $/u;
// "\n", "  "; a single blank stays as it is
const breaks = /\s{2,}|[^\S ]/gu;

/** The text for comparison: composed letters, lower case, blanks collapsed and trimmed. Offsets are lost. */
export function fold(text: string): string {
  // Most texts have nothing but their capitals to fold, and a look at them costs a fifth of the rest.
  if (!uneven.test(text)) return text.toLowerCase();
  return text.normalize("NFC").toLowerCase().replace(breaks, " ").trim();
}

/** The words of a text in order, folded; a word is letters and digits, with hyphens and apostrophes inside. */
export function wordsOf(text: string): string[] {
  // "Drifts- og e-mail" → drifts, og, e-mail
  return fold(text).match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How alike two texts are in their words (Dice over the folded words, counted with repetition): 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return fold(a) === fold(b) ? 1 : 0;
  const open = new Map<string, number>();
  for (const each of left) open.set(each, (open.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of right) {
    const count = open.get(each) ?? 0;
    if (count === 0) continue;
    open.set(each, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

/**
 * Letters to add, drop, change or swap with their neighbour to make `a` into `b`. Counting stops above `limit`: the
 * answer is then `limit + 1`, and the work stays proportional to the shorter text times the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const far = limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => Math.min(column, far));
  for (let row = 1; row <= left.length; row += 1) {
    const current = new Array<number>(right.length + 1).fill(far);
    current[0] = Math.min(row, far);
    let least = current[0];
    for (let column = Math.max(1, row - limit); column <= Math.min(right.length, row + limit); column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (above[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
        (above[column - 1] ?? far) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? far) + 1);
      current[column] = Math.min(cost, far);
      least = Math.min(least, cost);
    }
    if (least > limit) return far;
    before = above;
    above = current;
  }
  return Math.min(above[right.length] ?? far, far);
}

/**
 * A test for words that end in one of the endings and have at least `before` letters in front of it. Its work does not
 * grow with the number of endings.
 */
export function endingTest(endings: readonly string[], before = 2): (word: string) => boolean {
  const known = new Set(endings);
  const lengths = [...new Set(endings.map((each) => each.length))];
  return (word) => lengths.some((length) => word.length >= length + before && known.has(word.slice(-length)));
}
