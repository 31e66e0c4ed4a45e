/** How minutes write votes. Words only; the shapes in which they stand are in the readers of votes. */

/** Words between a count and the side it voted for: "12 stemmer for", "3 medlemmer stemte imod". */
export const ballotWords: readonly string[] = [
  "stemme",
  "stemmer",
  "stemmer blev afgivet",
  "stemte",
  "stemmede",
  "medlemmer stemte",
  "medlem stemte",
  "medlemmer",
  "personer stemte",
  "fremmødte stemte",
];
/** Ballots that say their side by themselves: "38 ja-stemmer, 1 nej-stemme". */
export const yesBallots: readonly string[] = ["ja-stemmer", "ja-stemme", "ja stemmer", "jastemmer", "stemte ja"];
export const noBallots: readonly string[] = ["nej-stemmer", "nej-stemme", "nej stemmer", "nejstemmer", "stemte nej"];
export const againstWords: readonly string[] = ["imod", "mod", "i mod"];
/** Words for taking no side. */
export const abstainWords: readonly string[] = [
  "undlod at stemme",
  "undlod at afgive stemme",
  "undlader at stemme",
  "undlod",
  "undlader",
  "hverken for eller imod",
  "hverken for eller imod stemte",
  "stemte hverken for eller imod",
  "hverken eller",
  "hverken/eller",
  "blank",
  "blanke",
  "blankt",
  "blanke stemmer",
  "stemte blankt",
  "afstod",
  "afholdt sig",
  "afholdt sig fra at stemme",
  "ikke afgivende",
];
/** Ways of voting, as minutes name them. */
export const votingMethods: readonly string[] = [
  "håndsoprækning",
  "skriftlig afstemning",
  "skriftlige afstemning",
  "hemmelig afstemning",
  "hemmelig skriftlig afstemning",
  "akklamation",
  "urafstemning",
  "elektronisk afstemning",
  "navneopråb",
  "stemmesedler",
  "fuldmagt",
];
/** Words that tell that a motion did not carry, so that the larger number is against it. */
export const defeatWords: readonly string[] = [
  "forkastet",
  "forkastedes",
  "forkastes",
  "ikke vedtaget",
  "ikke godkendt",
  "nedstemt",
  "stemt ned",
  "afvist",
  "faldt",
  "bortfaldt",
  "bortfaldet",
];
/** Words of support and refusal by members of a majority or minority. */
export const supportingVerbs: readonly string[] = [
  "anbefaler",
  "anbefalede",
  "godkender",
  "godkendte",
  "tiltræder",
  "tiltrådte",
  "indstiller",
  "indstillede",
  "støtter",
  "vedtog",
  "kan tiltræde",
  "kan anbefale",
];
export const refusingVerbs: readonly string[] = [
  "kan ikke anbefale",
  "kunne ikke anbefale",
  "kan ikke tiltræde",
  "kunne ikke tiltræde",
  "kan ikke godkende",
  "kunne ikke godkende",
  "kan ikke støtte",
  "kunne ikke støtte",
  "kan ikke tilslutte sig",
  "kunne ikke tilslutte sig",
  "anbefaler ikke",
  "anbefalede ikke",
  "tiltræder ikke",
  "tiltrådte ikke",
  "støtter ikke",
  "støttede ikke",
  "stemte imod",
  "stemte mod",
  "stemmer imod",
  "stemmer mod",
];
/** Words of a sentence that tells that all agreed and on what: "enstemmigt vedtaget". */
export const settledByVote: readonly string[] = [
  "godkend",
  "vedtag",
  "vedtog",
  "valgt",
  "genvalgt",
  "beslut",
  "forkast",
  "tiltr",
  "faldt",
  "bortfald",
  "afvis",
  "vælges",
  "anbefal",
  "indstill",
  "udpeg",
  "imødekom",
];
/** Names of parties that are no letters. */
export const partyNames: readonly string[] = [
  "Socialdemokratiet",
  "Socialdemokraterne",
  "Radikale Venstre",
  "Det Radikale Venstre",
  "De Radikale",
  "Konservative",
  "De Konservative",
  "Det Konservative Folkeparti",
  "SF",
  "Socialistisk Folkeparti",
  "Liberal Alliance",
  "Dansk Folkeparti",
  "Venstre",
  "Enhedslisten",
  "Alternativet",
  "Moderaterne",
  "Danmarksdemokraterne",
  "Nye Borgerlige",
  "Kristendemokraterne",
  "Slesvigsk Parti",
];
