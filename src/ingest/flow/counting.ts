const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** 4 → "iv". Numbers without a Roman form (0, negative, from 4000) stay in digits. */
export function toRoman(value: number): string {
  if (value < 1 || value >= 4000) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, letters] of romans) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** 1 → "a", 26 → "z", 27 → "aa", 28 → "bb", the way Word goes on. */
export function toRepeatedLetter(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

/** 1 → "a", 26 → "z", 27 → "aa", 28 → "ab", the way a browser goes on. */
export function toLetters(value: number): string {
  if (value < 1) return String(value);
  let rest = value;
  let text = "";
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}
