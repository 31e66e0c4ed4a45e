import { FREQUENT_PAIRS } from "./lexicon/language-words.ts";

/** How much of a text is looked at, in characters. */
const SAMPLE = 200_000;
/** Letter pairs needed before their frequency says anything. */
const ENOUGH_PAIRS = 120;
/** Share of frequent letter pairs that any Danish text reaches, lists of names included; measured are 0.55 to 0.65. */
const USUAL_PAIRS = 0.4;

const PAIRS = new Set(FREQUENT_PAIRS);
const VOWEL = /[aeiouyæøåäöüéèáóáàêëïôúâ]/u;
const ONE_LETTER_WORDS = new Set(["i", "å", "ø", "a", "b", "c", "d", "o", "e", "x"]);

/**
 * How readable a text is: the share of its tokens that look like Danish words or names, lowered when its letters do
 * not follow each other as they do in Danish. 0 to 1; 0 for a text without words. Low values mean bad character
 * recognition, a font without a character table, or no text at all.
 */
export function textQuality(text: string): number {
  const sample = text.slice(0, SAMPLE).normalize("NFC");
  let words = 0;
  let sane = 0;
  let singles = 0;
  for (const [token] of sample.matchAll(/\S{1,60}/gu)) {
    const core = token.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, "");
    if (core === "" || isFigure(core)) {
      // Marks and figures say nothing of the words, but signs that no keyboard has do.
      if (/[\uFFFD\p{Co}\p{Cn}\p{Cc}]/u.test(token)) words += 1;
      continue;
    }
    words += 1;
    const single = core.length === 1;
    // One letter after the other is a spaced-out or broken text, not a row of initials.
    singles = single ? singles + 1 : 0;
    if (isWordLike(core) && singles <= 2) sane += 1;
  }
  return words === 0 ? 0 : (sane / words) * pairFactor(sample);
}

/** "12", "1.250", "25-11-2019", "12:00", "2/6" */
function isFigure(core: string): boolean {
  return /^[\d.,:/\-–%]{1,60}$/u.test(core);
}

function isWordLike(core: string): boolean {
  if (!/^\p{Script=Latin}/u.test(core) || core.length > 45) return /^\d{1,6}[-.]?\p{L}{0,20}$/u.test(core);
  const lower = core.toLowerCase();
  if (lower.length === 1) return ONE_LETTER_WORDS.has(lower);
  // "b1ev", "0g": figures inside a word; "Ã¸": the wrong encoding
  if (/\p{L}\d\p{L}|[ÃÂ][\u0080-\u00BF¸¦¥©]|\uFFFD/u.test(core)) return false;
  // "gOdkEndt"
  if (/\p{Ll}\p{Lu}\p{Ll}{1,20}\p{Lu}/u.test(core)) return false;
  if (/(\p{L})\1{2}|[bcdfghjklmnpqrstvwxz]{7}/u.test(lower)) return false;
  // Abbreviations without vowel are short or written with capitals or dots.
  return VOWEL.test(lower) || core.length <= 4 || /^[\p{Lu}\d./-]+$/u.test(core);
}

function pairFactor(sample: string): number {
  let pairs = 0;
  let frequent = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}{2,60}/gu)) {
    for (let at = 0; at + 2 <= word.length; at += 1) {
      pairs += 1;
      if (PAIRS.has(word.slice(at, at + 2))) frequent += 1;
    }
  }
  return pairs < ENOUGH_PAIRS ? 1 : Math.min(1, frequent / pairs / USUAL_PAIRS);
}
