/** Words of legends that say by which style of letters the minutes are told from the agenda: "Referat: kursiv". */

/** The minutes as a whole. */
export const minutesAsWhole: readonly string[] = [
  "referat",
  "referatet",
  "referattekst",
  "referatteksten",
  "mødereferat",
  "mødereferatet",
];
/** What minutes consist of. */
export const minutesParts: readonly string[] = [
  "beslutning",
  "beslutningen",
  "beslutninger",
  "beslutningerne",
  "beslutningsreferat",
  "beslutningsreferatet",
  "vedtagelser",
  "vedtagelserne",
  "konklusion",
  "konklusionen",
  "konklusioner",
  "konklusionerne",
  "noter",
  "noterne",
  "mødenoter",
  "mødenoterne",
  "referatnoter",
  "notater",
  "notaterne",
  "bemærkninger",
  "bemærkningerne",
  "kommentarer",
  "kommentarerne",
  "opsamling",
  "opsamlingen",
  "drøftelser",
  "drøftelserne",
  "svar",
  "svarene",
];
/** The agenda's own text, which a legend may name beside the minutes. */
export const agendaTexts: readonly string[] = [
  "dagsorden",
  "dagsordenen",
  "dagsordensteksten",
  "dagsordenspunkter",
  "dagsordenspunkterne",
  "punkterne",
  "oplæg",
  "oplægget",
  "forslag",
  "forslagene",
  "sagsfremstilling",
  "sagsfremstillingen",
];
/** Styles whose name says enough. */
export const plainStyles: readonly string[] = [
  "kursiv",
  "kursivt",
  "kursiveret",
  "kursiverede",
  "skråskrift",
  "fedskrift",
  "understreget",
  "understregning",
];
/** Styles whose name can mean something else: a colour, or "fedt". */
export const looseStyles: readonly string[] = [
  "fede",
  "fedt",
  "rød",
  "rødt",
  "røde",
  "mørkerød",
  "mørkerødt",
  "blå",
  "blåt",
  "mørkeblå",
  "mørkeblåt",
  "lyseblå",
  "lyseblåt",
  "grøn",
  "grønt",
  "grønne",
  "gul",
  "gult",
  "grå",
  "gråt",
  "lilla",
  "orange",
  "brun",
  "brunt",
  "violet",
  "turkis",
];
/** The loose style that needs no more than "med" or "i" before it. */
export const boldStyles: readonly string[] = ["fed"];
/** What has a style: "rød skrift", "gul markering". */
export const styledThings: readonly string[] = [
  "skrift",
  "skrifttype",
  "tekst",
  "teksten",
  "typer",
  "bogstaver",
  "farve",
  "baggrund",
  "markering",
];
/** How something gets a style. */
export const stylingVerbs: readonly string[] = [
  "skrevet",
  "skrives",
  "markeret",
  "markeres",
  "angivet",
  "angives",
  "anført",
  "anføres",
  "fremhævet",
  "fremhæves",
  "noteret",
  "noteres",
  "indskrevet",
  "tilføjet",
  "gengivet",
  "gengives",
  "trykt",
  "vist",
  "vises",
];
/** Verbs between the text and its style, or the other way round. */
export const styleLinks: readonly string[] = ["er", "står", "betyder", "viser", "angiver", "markerer"];
/** Before a style. */
export const stylePrepositions: readonly string[] = ["med", "i", "ved"];
/** A text of no name, told by its style: "Det med kursiv er referat", "Al tekst i kursiv er referat". */
export const unnamedTexts: readonly string[] = ["det", "alt", "al", "afsnit"];
/** What joins a text to its style: "det, der er skrevet med kursiv". */
export const relativeWords: readonly string[] = ["der", "som"];
/** What joins two nouns or two clauses. */
export const joiningWords: readonly string[] = ["og", "samt", "mens"];
/** Words between the noun and the style that say no more: "selve referatet", "referatet fra mødet". */
export const wordsBeside: readonly string[] = ["selve", "fra", "mødet"];
/** What opens a legend: "Bemærk, at referatet er skrevet med kursiv". */
export const legendOpeners: readonly string[] = ["nb", "obs", "bemærk", "at", "læsevejledning", "signaturforklaring"];
/** Words that say where the text of that style stands: "under de enkelte punkter". */
export const legendPlaces: readonly string[] = [
  "under",
  "efter",
  "de",
  "hvert",
  "enkelt",
  "enkelte",
  "punkt",
  "punkter",
  "følgende",
  "nedenfor",
  "herunder",
];
