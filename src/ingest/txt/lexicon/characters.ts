/** What a character is when one asks whether it stands well between its neighbours in Danish text. */
export type Kind =
  | "blank"
  | "lower"
  | "upper"
  | "digit"
  | "mark"
  | "danishLower"
  | "danishUpper"
  | "foreignLower"
  | "foreignUpper"
  | "dash"
  | "quote"
  | "apostrophe"
  | "bullet"
  | "section"
  | "afterDigit"
  | "afterWord"
  | "noBreakSpace"
  | "frame"
  | "odd"
  | "none";

/** Characters beyond ASCII that Danish minutes use, by kind; all others are odd. */
export const kindsOfCharacters: readonly (readonly [Kind, string])[] = [
  ["danishLower", "æøå"],
  ["danishUpper", "ÆØÅ"],
  ["foreignLower", "éèêëüöäóáàâíñçßúôïîšž"],
  ["foreignUpper", "ÉÜÖÄÓÁŠŽ"],
  ["dash", "–—"],
  ["quote", "“”„«»‘‹›‚"],
  ["apostrophe", "’´"],
  ["bullet", "•·●■▪"],
  ["section", "§€£"],
  ["afterDigit", "°½¼¾±"],
  ["afterWord", "…²³®©™"],
  ["noBreakSpace", "\u00a0"],
];
