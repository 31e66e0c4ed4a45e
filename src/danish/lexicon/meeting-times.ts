/** Words for the meeting in sentences that tell when it was held. */
export const meetingNouns: readonly string[] = ["mødet", "generalforsamlingen"];
/** Verbs behind the meeting that tell of its beginning or its place: "Mødet blev afholdt på Strandvej 2, kl. 19". */
export const heldVerbs: readonly string[] = [
  "afholdt",
  "afholdtes",
  "holdt",
  "holdtes",
  "fandt sted",
  "foregik",
  "startede",
  "begyndte",
  "åbnede",
];
/** Verbs behind the meeting that tell of its end: "Mødet sluttede kl. 21.40". */
export const endedVerbs: readonly string[] = [
  "sluttede",
  "sluttet",
  "slut",
  "slutter",
  "hævet",
  "hæves",
  "afsluttet",
  "afsluttedes",
];
/** Verbs before the one who ended it: "hævede dirigenten mødet kl. 20.35". */
export const endingVerbs: readonly string[] = ["hævede", "afsluttede", "lukkede", "sluttede"];

/** Stand beside a date that is a page's or a printout's and no meeting's: "2. marts 2023 - skrevet af", "opdateret den". */
export const publishingWords: readonly string[] = [
  "skrevet",
  "publiceret",
  "offentliggjort",
  "opdateret",
  "oprettet",
  "udgivet",
  "udskrevet",
  "udsendt",
  "lagt op",
  "senest ændret",
  "sidst ændret",
];
