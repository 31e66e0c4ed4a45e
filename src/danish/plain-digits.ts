/** A text in plain signs, and for each of its characters the place in the text it was made from. */
export interface PlainText {
  readonly text: string;
  /** Place in the original text of each character, and of the end. */
  origin(place: number): number;
}

// soft hyphen, blanks without width, joiners, the mark of byte order
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
// "٣", "３", "𝟑", no-break and thin blanks, hyphens, dashes and minus signs of every width
const special =
  /[\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u2000-\u200d\u2010-\u2015\u202f\u205f\u2060\u2212\u3000\ufe58\ufe63\ufeff\uff0d\uff10-\uff19]|[\u{1d7ce}-\u{1d7ff}]/u;

const everySpecial = new RegExp(special.source, "gu");
// "𝟑" takes two units of the text
const paired = /[\u{1d7ce}-\u{1d7ff}]/u;

// The least of what those are: most texts have none of it, and to see that costs less.
const beyondLetters = /[\u00a0\u00ad\u0660-\u{10ffff}]/u;

const zeros = [0x660, 0x6f0, 0xff10] as const;
const MATHEMATICAL = { first: 0x1d7ce, last: 0x1d7ff } as const;

/** Whether the text is written in plain signs already. */
export function isPlain(text: string): boolean {
  return !beyondLetters.test(text) || !special.test(text);
}

/** The text with digits, dashes and blanks of every kind as "0"-"9", "-" and " ", and unseen characters left out. */
export function plainDigits(text: string): PlainText {
  if (isPlain(text)) return { text, origin: (place) => place };
  // One sign for each: "2024–2025"
  if (!unseen.test(text) && !paired.test(text))
    return { text: text.replace(everySpecial, plainSign), origin: (place) => place };
  const plain: string[] = [];
  const origins: number[] = [];
  let place = 0;
  for (const character of text) {
    if (!unseen.test(character)) {
      const sign = plainSign(character);
      for (let unit = 0; unit < sign.length; unit += 1) origins.push(place + unit);
      plain.push(sign);
    }
    place += character.length;
  }
  origins.push(text.length);
  return { text: plain.join(""), origin: (at) => origins[at] ?? text.length };
}

function plainSign(character: string): string {
  if (!special.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code >= MATHEMATICAL.first && code <= MATHEMATICAL.last) return String((code - MATHEMATICAL.first) % 10);
  const zero = zeros.find((each) => code >= each && code <= each + 9);
  if (zero !== undefined) return String(code - zero);
  return /\s/u.test(character) ? " " : "-";
}
