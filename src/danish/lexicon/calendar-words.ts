/** The months in order; the first spelling is the full name, the rest are abbreviations and old or foreign spellings. */
export const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jan"],
  ["februar", "febr", "feb"],
  ["marts", "mar"],
  ["april", "apr"],
  ["maj", "mai"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

/** English month names, as content systems print them. */
export const ENGLISH_MONTHS: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Spellings that are also other words: months only with a year or with "den" before the day. */
export const DOUBTFUL_MONTHS: readonly string[] = ["jul", "mar", "mai", "jun"];

/** The weekdays from Monday, with the abbreviations in use. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["mandag", "man."],
  ["tirsdag", "tirs", "tir"],
  ["onsdag", "ons"],
  ["torsdag", "tors", "tor"],
  ["fredag", "fre."],
  ["lørdag", "lør"],
  ["søndag", "søn"],
];

/** Words right before a date that say that figures with a slash are one. */
export const DATE_LEADS: readonly string[] = [
  "senest",
  "sensest",
  "seneste",
  "inden",
  "deadline",
  "frist",
  "frist for svar",
  "svarfrist",
  "dato",
  "fra",
  "til",
  "før",
  "efter",
  "pr",
  "per",
  "siden",
  "primo",
  "medio",
  "ultimo",
  "kredsmøde",
  "afholdt",
  "udsendt",
];

/** Words right before figures that say that they are no date. */
export const NUMBER_LEADS: readonly string[] = [
  "nr",
  "numrene",
  "pkt",
  "punkt",
  "punkterne",
  "side",
  "s",
  "sag",
  "sagsnr",
  "sagsid",
  "sagsnummer",
  "j.nr",
  "jnr",
  "journalnr",
  "dok",
  "dok.nr",
  "doknr",
  "kle",
  "tlf",
  "telefon",
  "mobil",
  "version",
  "ver",
  "v",
  "afsnit",
  "kapitel",
  "kap",
  "bilag",
  "stk",
  "matr",
  "cvr",
  "konto",
  "reg",
  "lov",
];

/** Of those, the ones that speak even against a full date with a four-digit year. */
export const CASE_LEADS: readonly string[] = [
  "sagsnr",
  "sagsid",
  "sagsnummer",
  "j.nr",
  "jnr",
  "journalnr",
  "dok.nr",
  "doknr",
  "kle",
  "tlf",
  "telefon",
  "version",
  "konto",
  "cvr",
];

/** Words right before figures like "12.50" that say that they are no time. */
export const NOT_TIME_BEFORE: readonly string[] = [
  "kr",
  "dkk",
  "pkt",
  "punkt",
  "afsnit",
  "side",
  "nr",
  "sag",
  "bilag",
  "kapitel",
];

/** Words right after figures like "12.50" that say that they are no time. */
export const NOT_TIME_AFTER: readonly string[] = [
  "kr",
  "kr.",
  "kroner",
  "dkk",
  "mio",
  "mia",
  "pct",
  "procent",
  "kg",
  "km",
  "m",
  "m2",
  "ha",
  "liter",
  "tons",
  "stk",
  "point",
  "pladser",
  "medlemmer",
  "personer",
];
