/** What the bytes of a font of pictures show, as far as minutes use them: bullets, boxes, arrows. */
export type PictureFont = ReadonlyMap<number, string>;

function table(pairs: Readonly<Record<string, string>>): PictureFont {
  return new Map(Object.entries(pairs).map(([code, shown]) => [Number.parseInt(code, 16), shown]));
}

/** Symbol, and the same bytes as private code points of a font without a telling name. */
const symbol = table({
  "2d": "–",
  a7: "♣",
  a8: "♦",
  b7: "•",
  d7: "·",
  de: "⇒",
  ae: "→",
  b0: "°",
  a3: "≤",
  b3: "≥",
  b1: "±",
});

/** Wingdings and its like. */
const dingbats = table({
  "6c": "●",
  "6d": "❍",
  "6e": "■",
  "6f": "□",
  "70": "◻",
  "71": "❑",
  "73": "⬧",
  "75": "◆",
  "76": "❖",
  "77": "⬥",
  "9f": "•",
  a1: "○",
  a7: "▪",
  a8: "◻",
  b7: "•",
  d8: "➢",
  e0: "→",
  e8: "➔",
  f0: "⇨",
  fb: "✗",
  fc: "✓",
  fd: "☒",
  fe: "☑",
});

/** Private code points of a font that does not say what it is. */
const unknown = table({
  "2d": "–",
  a7: "▪",
  a8: "◻",
  b7: "•",
  d8: "➢",
  e0: "→",
  f0: "⇨",
  fb: "✗",
  fc: "✓",
  fd: "☒",
  fe: "☑",
});

export const pictureFonts = { symbol, dingbats, unknown };
