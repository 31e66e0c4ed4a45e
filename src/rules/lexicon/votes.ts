/** Words by which a vote is also cast for somebody who is not there. */
export const proxyWords: readonly string[] = [
  "fuldmagt",
  "fuldmagter",
  "fuldmægtig",
  "brevstemme",
  "brevstemmer",
  "forhåndsstemme",
  "stemmer repræsenteret",
  "skriftligt forud",
];

/** Beginnings of the words that say a motion was adopted, and that it was not. */
export const adoptedStems: readonly string[] = ["vedtag", "vedtog", "godkend", "tiltråd", "tiltræd", "tilslut"];
export const rejectedStems: readonly string[] = [
  "forkast",
  "nedstem",
  "stemt ned",
  "afvis",
  "faldt",
  "faldet",
  "bortfald",
  "ikke vedtag",
  "ikke godkend",
  "ikke tiltr",
  "ikke imødekom",
  "kunne ikke vedtag",
];

/** Words for a majority that is more than the larger side. */
export const qualifiedMajority: readonly string[] = [
  "kvalificeret flertal",
  "kvalificeret",
  "2/3",
  "to tredjedele",
  "to tredjedeles",
  "3/4",
  "tre fjerdedele",
  "vedtægtsændring",
  "vedtægtsændringen",
  "vedtægtsændringer",
  "4/5",
  "9/10",
];

/** Words for a vote that the chair decides when it is tied. */
export const castingVoteWords: readonly string[] = [
  "formandens stemme",
  "formandens stemme er afgørende",
  "afgørende stemme",
  "lodtrækning",
  "lodtrukket",
  "dobbelt stemme",
  "udslagsgivende",
];

/** Words for a vote without names. */
export const secretVoteWords: readonly string[] = [
  "hemmelig",
  "hemmelig afstemning",
  "skriftlig afstemning",
  "stemmesedler",
];

/** Words for a motion that changes another, and for the one that is changed. */
export const amendmentWords: readonly string[] = [
  "ændringsforslag",
  "ændringsforslaget",
  "ændringsforslagene",
  "ændringsforslagets",
  "underændringsforslag",
  "underændringsforslaget",
];
export const mainMotionWords: readonly string[] = [
  "indstillingen",
  "hovedforslag",
  "hovedforslaget",
  "det oprindelige forslag",
  "det samlede forslag",
  "forslaget som helhed",
  "udvalgets anbefaling",
  "økonomiudvalgets anbefaling",
];

/** Polling the leaders of the groups instead of the members. */
export const groupPolling: readonly string[] = [
  "gruppeformænd",
  "gruppeformændene",
  "gruppeformændenes",
  "gruppelederne",
  "gruppevis",
];
