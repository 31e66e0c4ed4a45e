/**
 * Numbers for the words of a text, to tell cheaply where a pattern of whole words cannot match. Equal words have equal
 * keys, whatever their case; two others hardly ever have the same, and then a text is looked at in vain.
 */
export type WordKey = number;

const inWord = /^[\p{L}\p{N}]/u;
const FACTOR = 31;
const [UNKNOWN, OUTSIDE] = [0, 1];
const FIRST_OF_PAIR = 0xd800;
const LAST_OF_PAIR = 0xdfff;

/** What each sign is in small letters, OUTSIDE for one that is in no word; looked up once a sign, when it first comes. */
const signs = new Uint16Array(0x10000);

/** Gives the key and the end of each run of letters and digits, which is what stands between WORD_START and WORD_END. */
export function eachWordKey(text: string, use: (key: WordKey, end: number) => void): void {
  let key = 0;
  let inside = false;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    const sign = signs[code] || signOf(text, place, code);
    if (sign !== OUTSIDE) {
      key = (Math.imul(key, FACTOR) + sign) | 0;
      inside = true;
    } else if (inside) {
      use(key, place);
      key = 0;
      inside = false;
    }
  }
  if (inside) use(key, text.length);
}

function signOf(text: string, place: number, code: number): number {
  // The second half of a pair stands where its first half does.
  if (code >= FIRST_OF_PAIR && code <= LAST_OF_PAIR) return inWord.test(wholeAt(text, place, code)) ? code : OUTSIDE;
  const written = String.fromCharCode(code);
  const small = inWord.test(written) ? written.toLowerCase().charCodeAt(0) : OUTSIDE;
  if (signs[code] === UNKNOWN) signs[code] = small;
  return small;
}

function wholeAt(text: string, place: number, code: number): string {
  const whole = code >= 0xdc00 && place > 0 ? place - 1 : place;
  return String.fromCodePoint(text.codePointAt(whole) ?? 0);
}

/** The keys of the words of a text, in order. */
export function wordKeys(text: string): WordKey[] {
  const keys: WordKey[] = [];
  eachWordKey(text, (key) => keys.push(key));
  return keys;
}

/** The key of the last word of a text; null where there is none. */
export function lastWordKey(text: string): WordKey | null {
  let end = text.length;
  while (end > 0 && signAt(text, end - 1) === OUTSIDE) end -= 1;
  let start = end;
  while (start > 0 && signAt(text, start - 1) !== OUTSIDE) start -= 1;
  let key = 0;
  for (let place = start; place < end; place += 1) key = (Math.imul(key, FACTOR) + signAt(text, place)) | 0;
  return start === end ? null : key;
}

function signAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return signs[code] || signOf(text, place, code);
}
