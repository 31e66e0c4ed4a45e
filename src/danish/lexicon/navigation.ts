/** Words of web pages and print programs that are no part of the minutes; whole lines only. */
export const navigationLines: readonly string[] = [
  "tilbage til toppen",
  "til toppen",
  "til top",
  "til indholdsfortegnelse",
  "luk alle punkter",
  "fold dette punkt ind",
  "fold dette punkt ud",
  "fold alle ud",
  "fold alle ind",
  "udskriv",
  "print",
  "del",
  "kopier link til punktet",
  "kopier link til punktet - print",
  "abonnér",
  "abonner",
  "se alle dagsordener og referater",
  "gå til hovedindholdet",
  "gå til indhold",
  "menu",
  "show video",
  "vis video",
  "hop til indhold",
  "skriv en kommentar",
  "læs op",
  "download",
  "hent som pdf",
];

/** Beginnings of such lines, where the rest names the site or the body. */
export const navigationOpeners: readonly string[] = ["se alle dagsordener og referater", "gå til alle møder i"];

/** Words before a page number: "Side 4 af 12", "s. 4". */
export const pageWords: readonly string[] = ["side", "s."];
/** The word between a page and the number of pages. */
export const pageOf: readonly string[] = ["af", "/"];
