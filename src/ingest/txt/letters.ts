import { type Kind, kindsOfCharacters } from "./lexicon/characters.ts";

/** "│", "═", "█": frames that old programs drew around tables. */
const frame = /^[\u2500-\u259f]$/u;
/** U+FFFD or U+0081: the encoding has no character here. */
const noCharacter = /^[\ufffd\p{Cc}]$/u;

/** The kind of one character beyond ASCII. */
export function kindOf(character: string): Kind {
  const listed = kindsOfCharacters.find(([, characters]) => characters.includes(character));
  if (listed !== undefined) return listed[0];
  if (noCharacter.test(character)) return "none";
  return frame.test(character) ? "frame" : "odd";
}

/** The kind of one byte of ASCII. */
export function kindOfAscii(byte: number): Kind {
  if (byte >= 0x61 && byte <= 0x7a) return "lower";
  if (byte >= 0x41 && byte <= 0x5a) return "upper";
  if (byte >= 0x30 && byte <= 0x39) return "digit";
  return byte <= 0x20 ? "blank" : "mark";
}

function isLower(kind: Kind): boolean {
  return kind === "lower" || kind === "danishLower" || kind === "foreignLower";
}

/** True for letters of ASCII, of Danish, and of the names that Danes have from elsewhere. */
export function isLetter(kind: Kind): boolean {
  return isLower(kind) || kind === "upper" || kind === "danishUpper" || kind === "foreignUpper";
}

/**
 * How well a character of this kind stands between its neighbours in Danish text: up to 3 for a letter æøå within a
 * word, below 0 for what no one writes, such as a capital behind a small letter.
 */
export function plausibility(kind: Kind, before: Kind, after: Kind): number {
  const touches = isLetter(before) || isLetter(after);
  const isInside = isLetter(before) && isLetter(after);
  switch (kind) {
    case "danishLower":
      return smallLetter(before, after, 3);
    case "foreignLower":
      return touches ? smallLetter(before, after, 1) : -1;
    case "danishUpper":
      return capital(before, after, 3);
    case "foreignUpper":
      return touches ? capital(before, after, 1) : -1;
    case "dash":
      return isInside ? -1 : before === after ? 2 : 1;
    case "quote":
      return isInside || !(touches || before === "digit" || after === "digit") ? -1 : 1;
    case "apostrophe":
      return isLetter(before) ? 1 : -1;
    case "bullet":
      return before === "blank" && after === "blank" ? 2 : -1;
    case "section":
      return touches ? -1 : 1;
    case "afterDigit":
      return before === "digit" || (before === "blank" && !isLetter(after)) ? 1 : -1;
    case "afterWord":
      return isLetter(before) && !isLetter(after) ? 1 : -1;
    case "noBreakSpace":
      return before === "blank" ? 0 : 0.5;
    case "frame":
      return before === "frame" || after === "frame" ? 0.5 : -2;
    case "none":
      return -4;
    default:
      return -2;
  }
}

/** A small letter: in a word, after the capital that begins it, or alone; not among capitals, not at a digit. */
function smallLetter(before: Kind, after: Kind, weight: number): number {
  if (before === "digit" || after === "digit") return -2;
  if (isLower(before) || isLower(after)) return weight;
  return isLetter(before) && isLetter(after) ? -1 : weight / 3;
}

/** A capital: at the start of a word or among capitals; not behind a small letter, not at a digit. */
function capital(before: Kind, after: Kind, weight: number): number {
  if (before === "digit" || after === "digit") return -2;
  if (isLower(before)) return -3;
  return isLetter(after) || isLetter(before) ? weight : 0;
}
