import { functionWords } from "./lexicon/function-words.ts";
import { vowels } from "./lexicon/letters.ts";

/** How much a text looks like the text of a Danish page. */
export interface TextQuality {
  /** 0 (garbage) to 1. */
  readonly score: number;
  /** Worth a second opinion. */
  readonly isSuspicious: boolean;
  /** No reader would know these words. */
  readonly isGarbage: boolean;
}

/** Texts with fewer words are not judged by their words. */
const fewestWords = 40;
/** Measured on 178 files: all readable ones lie on the other side of these limits. */
const unreadableShare = 0.02;
const fewFunctionWords = 0.1;
/** Words of one letter, of all words, in text set letter by letter. */
const manySingles = 0.3;
/** Letters of a word, on average, in text without blanks. */
const longestWords = 14;
/** Vowels among the letters of any European language are more than this. */
const fewVowels = 0.22;
const manyUnmapped = 0.05;

/** Judges a text; `unmapped` are glyphs for which the file names no character. */
export function qualityOf(text: string, unmapped: number): TextQuality {
  const { characters, letters, odd, vowelLetters } = countCharacters(text);
  if (characters === 0) return { score: 0, isSuspicious: false, isGarbage: false };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const of = (count: number) => count / Math.max(1, words.length);
  const oddShare = odd / characters;
  const frequent = of(words.filter((word) => functionWords.has(word)).length);
  const isSpaced = of(words.filter((word) => word.length === 1).length) > manySingles;
  const isGlued = of(letters) > longestWords && letters > fewestWords * longestWords;
  const isJudged = words.length >= fewestWords;
  const lacksWords = isJudged && frequent < fewFunctionWords;
  const isSuspicious =
    oddShare > unreadableShare / 2 ||
    unmapped / characters > manyUnmapped ||
    lacksWords ||
    (isJudged && isSpaced) ||
    isGlued;
  const lacksVowels = vowelLetters < fewVowels * letters;
  const isGarbage = oddShare > unreadableShare * 2 || (lacksWords && (lacksVowels || oddShare > unreadableShare));
  const score = Math.min(1, frequent / usualFunctionWords) - 4 * oddShare - (isSpaced ? 0.3 : 0) - (isGlued ? 0.4 : 0);
  return { score: Math.max(0, score), isSuspicious, isGarbage };
}

/** Function words among the words of a Danish text. */
const usualFunctionWords = 0.25;

interface Counts {
  characters: number;
  letters: number;
  /** Control characters, private code points, and the marks of what is no character. */
  odd: number;
  vowelLetters: number;
}

const letter = /^\p{L}$/u;

function countCharacters(text: string): Counts {
  const counts: Counts = { characters: 0, letters: 0, odd: 0, vowelLetters: 0 };
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) continue;
    counts.characters += 1;
    if (isOdd(code)) counts.odd += 1;
    else if (letter.test(character)) {
      counts.letters += 1;
      if (vowels.has(character.toLowerCase())) counts.vowelLetters += 1;
    }
  }
  return counts;
}

function isOdd(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code === 0xfffd ||
    code === 0xfffe
  );
}
