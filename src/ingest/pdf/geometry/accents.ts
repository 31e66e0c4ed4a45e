/** Accents that old TeX fonts paint as glyphs of their own, before or after their letter. */
const combining: ReadonlyMap<string, string> = new Map([
  ["˚", "\u030a"],
  ["´", "\u0301"],
  ["`", "\u0300"],
  ["¨", "\u0308"],
  ["ˆ", "\u0302"],
  ["˜", "\u0303"],
  ["ˇ", "\u030c"],
  ["¸", "\u0327"],
]);

/**
 * `text` and a glyph that is painted over its last character, as one letter: "T" + "˚" + "a" give "Tå". Undefined when
 * the two make no letter, as in any two glyphs that only overlap.
 */
export function accented(text: string, glyph: string): string | undefined {
  const last = text.at(-1) ?? "";
  const before = combining.get(last);
  const after = combining.get(glyph) ?? (isCombining(glyph) ? glyph : undefined);
  const pair = before !== undefined ? glyph + before : after !== undefined ? last + after : undefined;
  const letter = pair?.normalize("NFC");
  return letter !== undefined && letter.length === 1 ? text.slice(0, -1) + letter : undefined;
}

function isCombining(glyph: string): boolean {
  const code = glyph.charCodeAt(0);
  return glyph.length === 1 && code >= 0x0300 && code <= 0x036f;
}
