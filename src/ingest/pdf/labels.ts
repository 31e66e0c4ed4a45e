import { bullets, checkBoxes, looseBullets } from "./data/bullets.ts";

// "•", "1.", "12)", "1.2", "1.2.3.", "a)", "(b)", "iv.", "§ 3" comes as two words and is no label here.
const numbered = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}[.):]{0,2}|\p{L}[.)]|[ivx]{1,5}[.)])\)?$/u;
// "4.500", "1.250.000": an amount.
const amount = /\.\d{3}(?:\D|$)/u;
const digitsOnly = /^\d{1,3}$/u;

/** Whether a word by itself can be the label of what stands right of it. */
export function isLabel(word: string): boolean {
  return (
    bullets.has(word) ||
    looseBullets.has(word) ||
    checkBoxes.has(word) ||
    (numbered.test(word) && !digitsOnly.test(word) && !amount.test(word))
  );
}

/** Whether a word is a bare number, which is a label before a title and a figure before other figures. */
export function isBareNumber(word: string): boolean {
  return digitsOnly.test(word);
}

export interface Bullet {
  readonly label: string;
  readonly checked?: boolean;
}

/** The mark at the beginning of a list entry, or undefined. `isFollowed` tells that the line's first word is the mark alone. */
export function bulletOf(firstWord: string, isFollowed: boolean): Bullet | undefined {
  const first = String.fromCodePoint(firstWord.codePointAt(0) ?? 0x20);
  const checked = checkBoxes.get(first);
  if (checked !== undefined) return { label: first, checked };
  if (bullets.has(first)) return { label: first };
  if (firstWord !== first || !isFollowed || !looseBullets.has(first)) return undefined;
  return { label: first === "o" ? "◦" : first === "\ufffd" ? "•" : first };
}
