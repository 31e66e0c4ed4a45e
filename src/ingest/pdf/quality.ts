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
const fewestLetters = 250;
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
/** Letters and digits are more than this share of any text, tables and dotted lines counted. */
const fewAlphanumeric = 0.4;

/** Function words among the words of a Danish text. */
const usualFunctionWords = 0.25;

/** Judges a text; `unmapped` are glyphs for which the file names no character. */
export function qualityOf(text: string, unmapped: number): TextQuality {
  const { characters, letters, digits, odd, vowelLetters, words, singles, frequent } = countText(text);
  if (characters === 0) return { score: 0, isSuspicious: false, isGarbage: false };
  const oddShare = odd / characters;
  const frequentShare = frequent / Math.max(1, words);
  const isJudged = words >= fewestWords;
  const isSpaced = isJudged && singles / words > manySingles;
  const isGlued = letters > longestWords * words && letters > fewestLetters;
  const isSymbols = characters > fewestLetters && letters + digits < fewAlphanumeric * characters;
  const lacksWords = isJudged && frequentShare < fewFunctionWords;
  const lacksVowels = vowelLetters < fewVowels * letters;
  const isUnmapped = unmapped / characters > manyUnmapped;
  return {
    score: Math.max(0, Math.min(1, frequentShare / usualFunctionWords) - penalty(oddShare, isSpaced, isGlued)),
    isSuspicious: isSymbols || oddShare > unreadableShare / 2 || isUnmapped || lacksWords || isSpaced || isGlued,
    isGarbage:
      isSymbols || oddShare > unreadableShare * 2 || (lacksWords && (lacksVowels || oddShare > unreadableShare)),
  };
}

function penalty(oddShare: number, isSpaced: boolean, isGlued: boolean): number {
  return 4 * oddShare + (isSpaced ? 0.3 : 0) + (isGlued ? 0.4 : 0);
}

interface Counts {
  /** All that are not blank. */
  characters: number;
  letters: number;
  digits: number;
  /** Control characters, private code points, and the marks of what is no character. */
  odd: number;
  vowelLetters: number;
  words: number;
  /** Words of one letter. */
  singles: number;
  /** Words that every Danish text is full of. */
  frequent: number;
}

const longestFunctionWord = Math.max(...[...functionWords].map((word) => word.length));

/** Counts in one walk over the text: it is done for every document, and once more for a doubtful one. */
function countText(text: string): Counts {
  const counts = { characters: 0, letters: 0, digits: 0, odd: 0, vowelLetters: 0, words: 0, singles: 0, frequent: 0 };
  let wordStart = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : Kind.blank;
    if (kind === Kind.letter || kind === Kind.vowel) {
      if (wordStart < 0) wordStart = at;
      counts.letters += 1;
      if (kind === Kind.vowel) counts.vowelLetters += 1;
    } else if (wordStart >= 0) {
      countWord(counts, text, wordStart, at);
      wordStart = -1;
    }
    if (kind === Kind.digit) counts.digits += 1;
    else if (kind === Kind.odd) counts.odd += 1;
    if (kind !== Kind.blank) counts.characters += 1;
  }
  return counts;
}

function countWord(counts: Counts, text: string, start: number, end: number): void {
  counts.words += 1;
  if (end - start === 1) counts.singles += 1;
  if (end - start <= longestFunctionWord && functionWords.has(text.slice(start, end).toLowerCase()))
    counts.frequent += 1;
}

const Kind = { blank: 0, other: 1, letter: 2, vowel: 3, digit: 4, odd: 5 } as const;

const letter = /^\p{L}$/u;
/** Kinds of the characters that European texts are made of. */
const tableSize = 0x250;
const table = Uint8Array.from({ length: tableSize }, (_, code) => kindOfRare(code));

function kindOf(code: number): number {
  return code < tableSize ? (table[code] as number) : kindOfRare(code);
}

function kindOfRare(code: number): number {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return Kind.blank;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff)) return Kind.odd;
  if (code === 0xfffd || code === 0xfffe) return Kind.odd;
  if (code >= 0x30 && code <= 0x39) return Kind.digit;
  const character = String.fromCharCode(code);
  if (vowels.has(character.toLowerCase())) return Kind.vowel;
  return letter.test(character) ? Kind.letter : Kind.other;
}
