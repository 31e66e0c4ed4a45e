/** Words before the number of a recommendation's point, which can mean nothing else: "Ad 2", "at-punkt 1". */
export const pointWords: readonly string[] = [
  "ad",
  "ad.",
  "at-punkt",
  "at-punkterne",
  "at punkt",
  "indstillingspunkt",
  "indstillingspunkterne",
  "indstillingens punkt",
  "indstillingens punkter",
  "delindstilling",
  "dot",
];

/** Words before a number that may also mean an item of the agenda: an outcome must follow. */
export const doubtfulPointWords: readonly string[] = ["punkt", "punkterne", "pkt", "pkt.", "nr.", "nr"];

/** Beginnings of the words that say what came of a point. */
export const outcomeStems: readonly string[] = [
  "godkend",
  "tiltråd",
  "tiltræd",
  "vedtag",
  "vedtog",
  "anbefal",
  "indstil",
  "afvis",
  "forkast",
  "udsat",
  "udsæt",
  "udskyd",
  "udskud",
  "udgår",
  "bortfald",
  "hjemvis",
  "oversend",
  "drøft",
  "taget til",
  "tages til",
  "til efterretning",
  "til orientering",
  "ikke ",
  "imødekom",
  "bevilg",
  "beslut",
  "følge",
  "sendt",
  "sendes",
  "tilbagesend",
  "henvis",
  "trukket",
];

/** Words that answer what is not named by its number, or everything at once. */
export const answersTheRest: readonly string[] = [
  "øvrige",
  "i øvrigt",
  "øvrigt",
  "resten",
  "resterende",
  "alle punkter",
  "alle punkterne",
  "alle at-punkter",
  "samtlige",
  "begge",
  "som indstillet",
  "i sin helhed",
  "indstillingen",
  "indstillingerne",
  "forslaget",
  "derudover",
  "herudover",
];
