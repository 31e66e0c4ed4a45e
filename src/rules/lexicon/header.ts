/** Words that place a meeting, or say that it was held at a distance. */
export const placeWords: readonly string[] = [
  "sted",
  "mødested",
  "lokale",
  "mødelokale",
  "lokalet",
  "adresse",
  "salen",
  "byrådssalen",
  "rådhus",
  "rådhuset",
  "skolen",
  "klubhus",
  "klubhuset",
  "fælleshus",
  "fælleshuset",
  "forsamlingshus",
  "sognegården",
  "sognehuset",
  "kontoret",
  "afholdt i",
  "afholdt på",
  "afholdt hos",
  "møde hos",
  "mødet hos",
  "teams",
  "zoom",
  "skype",
  "videomøde",
  "videokonference",
  "telefonmøde",
  "virtuelt",
  "virtuel",
  "online",
  "hybridmøde",
];

/** Endings of words that name a room, a house or a street: "Kommunalbestyrelsessalen", "Skolegade". */
export const placeEndings: readonly string[] = [
  "salen",
  "huset",
  "hus",
  "gården",
  "skolen",
  "skole",
  "lokale",
  "lokalet",
  "lokaler",
  "centret",
  "centeret",
  "kirken",
  "kontor",
  "kontoret",
  "hallen",
  "hytten",
  "stuen",
  "kælderen",
  "biblioteket",
  "vej",
  "gade",
  "gaden",
  "vænget",
  "allé",
  "torvet",
  "torv",
  "stræde",
  "plads",
];

/** Words for who leads a meeting. */
export const leaderWords: readonly string[] = [
  "formand",
  "formanden",
  "formand for",
  "forkvinde",
  "borgmester",
  "borgmesteren",
  "mødeleder",
  "mødeledelse",
  "ordstyrer",
  "dirigent",
  "facilitator",
  "mødefacilitator",
  "leder af mødet",
  "regionsrådsformand",
  "udvalgsformand",
  "fmd",
];

/** Words for who leads a general meeting. */
export const dirigentWords: readonly string[] = ["dirigent", "dirigenten", "dirigenter", "ordstyrer", "mødeleder"];

/** Words for who keeps the minutes. */
export const minuteTakerWords: readonly string[] = [
  "referent",
  "referenten",
  "referat ved",
  "referat v",
  "refereret af",
  "referat af mødet ved",
  "ref",
  "pennefører",
  "protokolfører",
  "sekretær",
  "sekretæren",
  "for referatet",
  "skrevet af",
];

/** The same as labels of a line with nothing but a name or initials after them: "Referat: LNY". */
export const minuteTakerLabels: readonly string[] = ["referat", "pen", "pennen", "noter", "notater"];

/** What the name of a public authority with an elected council begins with. */
export const authorityBeginnings: readonly string[] = ["region"];

/** What it ends in. */
export const authorityEndings: readonly string[] = ["kommune"];
