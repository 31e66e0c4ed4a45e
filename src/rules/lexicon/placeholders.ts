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

/** What stands first in square brackets where something is to be filled in: "[indsæt dato]". */
export const bracketOpeners: readonly string[] = [
  "indsæt",
  "skriv",
  "udfyld",
  "angiv",
  "vælg",
  "navn",
  "dato",
  "tekst",
  "tekst her",
  "sted",
  "tid",
  "sagsnr",
  "beløb",
];

/** Words of a template that no finished text has. */
export const templatePhrases: readonly string[] = [
  "klik her for at",
  "klik eller tryk her for at",
  "klik eller tryk for at",
  "lorem ipsum",
  "indsæt tekst her",
  "indsæt beslutning",
  "skriv tekst her",
  "skriv her",
  "dd.mm.åååå",
  "dd-mm-åååå",
  "dd.mm.yyyy",
  "vælg et element",
];
