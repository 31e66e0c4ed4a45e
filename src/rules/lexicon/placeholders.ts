/** Words that stand where a decision is still to be written; alone in the section they are no decision. */
export const placeholders: readonly string[] = [
  "tbd",
  "todo",
  "følger",
  "udfyldes",
  "udfyldes senere",
  "skrives senere",
  "indsæt beslutning",
  "indsæt tekst",
  "beslutning indsættes",
  "klik her for at angive tekst",
  "klik eller tryk her for at skrive tekst",
  "mangler",
];
