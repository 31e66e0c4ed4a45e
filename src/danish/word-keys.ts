/**
 * Numbers for the words of a text, to tell cheaply where a pattern of whole words cannot match. Equal words have equal
 * keys, whatever their case; two others hardly ever have the same, and then a text is looked at in vain.
 */
export type WordKey = number;

/** Letters and digits of the Latin scripts; other characters are asked one by one. */
const LATIN = 0x250;
const inWord = /^[\p{L}\p{N}]/u;
const latinInWord = Array.from({ length: LATIN }, (_, code) => inWord.test(String.fromCharCode(code)));
const FACTOR = 31;

/** Gives the key of each run of letters and digits, which is what stands between WORD_START and WORD_END. */
export function eachWordKey(text: string, use: (key: WordKey) => void): void {
  const lower = text.toLowerCase();
  let key = 0;
  let inside = false;
  for (let place = 0; place < lower.length; place += 1) {
    const code = lower.charCodeAt(place);
    if (code < LATIN ? latinInWord[code] : isInWord(lower, place, code)) {
      key = (Math.imul(key, FACTOR) + code) | 0;
      inside = true;
    } else if (inside) {
      use(key);
      key = 0;
      inside = false;
    }
  }
  if (inside) use(key);
}

function isInWord(text: string, place: number, code: number): boolean {
  // The second half of a pair stands where its first half does.
  const whole = code >= 0xdc00 && code <= 0xdfff && place > 0 ? place - 1 : place;
  return inWord.test(String.fromCodePoint(text.codePointAt(whole) ?? 0));
}

/** The keys of the words of a text, in order. */
export function wordKeys(text: string): WordKey[] {
  const keys: WordKey[] = [];
  eachWordKey(text, (key) => keys.push(key));
  return keys;
}
