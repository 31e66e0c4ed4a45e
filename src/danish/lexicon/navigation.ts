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
  "se alle bilag",
  "åbn alle punkter",
  "udvid alle",
  "tryk 'ctrl f'",
  "del på facebook",
  "sbsys dagsorden preview",
];

/** Beginnings of such lines, where the rest names the site or the body. */
export const navigationOpeners: readonly string[] = ["se alle dagsordener og referater", "gå til alle møder i"];

/** Links that programs print in front of a label or a title, on its line. */
export const navigationLeads: readonly string[] = [
  "fold dette punkt ind",
  "fold dette punkt ud",
  "luk alle punkter",
  "fold alle ud",
  "fold alle ind",
  "kopier link til punktet - print",
  "kopier link til punktet",
];

/** Those that stand between one item and the next. */
export const navigationSeparators: readonly string[] = [
  "tilbage til toppen",
  "til toppen",
  "til top",
  "til indholdsfortegnelse",
  "udskriv",
  "print",
  "kopier link til punktet",
  "kopier link til punktet - print",
];

/** What a program prints in front of the name of an attached file. */
export const fileLeads: readonly string[] = ["application/pdf icon", "pdf icon", "file icon"];

/** Words before a page number: "Side 4 af 12", "s. 4". */
export const pageWords: readonly string[] = ["side", "sidetal", "sidetal:", "s."];
/** The word between a page and the number of pages. */
export const pageOf: readonly string[] = ["af", "/"];

/** Patterns of what programs leave behind: field names, broken references, names of picture files. */
export const templateLeaks: readonly string[] = [
  // "#JobInfo Criteria=Side1#"
  "^#\\p{L}+ ?[\\p{L}\\p{N}= ]{0,40}#$",
  // "«Titel»"
  "^«[^»]{1,40}»$",
  // "Fejl! Bogmærke er ikke defineret."
  "^fejl! ?(?:bogmærke|henvisningskilde)[^.]{0,40}\\.?$",
  // "[indsæt link]"
  "^\\[indsæt [^\\]]{1,40}\\]$",
  // "2600734_0001.png"
  "^\\d{4,9}_\\d{3,5}\\.(?:png|jpe?g|gif)$",
];
