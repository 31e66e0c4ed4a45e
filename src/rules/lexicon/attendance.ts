/** Labels of a list of who took part; in text nobody has read into attendance they tell that there is one. */
export const attendanceLabels: readonly string[] = [
  "til stede",
  "tilstede",
  "tilstede var",
  "til stede var",
  "deltagere",
  "deltagende",
  "mødedeltagere",
  "tilstedeværende",
  "tilstedeværende medlemmer",
  "medlemmer",
  "fremmødt",
  "fremmødte",
  "fremmøde",
  "mødt",
  "mødt var",
  "mødte",
  "i mødet deltog",
  "i mødet deltager",
  "mødet blev overværet af",
  "indkaldte",
  "indbudte",
  "deltog",
];

/** Words for a list that is kept elsewhere. */
export const separateLists: readonly string[] = [
  "deltagerliste",
  "deltagerlisten",
  "fremmødeliste",
  "fremmødelisten",
  "fremmødeprotokol",
  "navneopråb",
];

/** Phrases that state who took part without a name. */
export const collectivePresence: readonly string[] = [
  "alle var til stede",
  "alle er til stede",
  "alle til stede",
  "alle tilstede",
  "alle var tilstede",
  "alle var mødt",
  "alle mødt",
  "alle medlemmer var til stede",
  "alle medlemmer var mødt",
  "alle medlemmer er til stede",
  "hele bestyrelsen var til stede",
  "fuldtallig",
  "fuldtalligt",
  "ingen afbud",
  "ingen fraværende",
];

/** What is counted where a large meeting states its attendance as a number. */
export const countedAttendees: readonly string[] = [
  "fremmødte",
  "deltagere",
  "medlemmer",
  "personer",
  "stemmeberettigede",
  "husstande",
  "husstand",
  "ejere",
  "andelshavere",
  "grundejere",
  "parceller",
  "parcelejere",
  "lejemål",
  "lejligheder",
  "ejerlejligheder",
  "boliger",
  "huse",
  "beboere",
  "aktionærer",
  "delegerede",
  "repræsentanter",
  "stemmer",
  "fuldmagter",
  "mennesker",
  "medlemsforeninger",
];

/** Words near such a number that say it counts those who came. */
export const presenceWords: readonly string[] = [
  "til stede",
  "tilstede",
  "fremmødt",
  "fremmødte",
  "mødt",
  "mødte",
  "mødt op",
  "deltog",
  "deltagelse",
  "repræsenteret",
  "repræsenterede",
  "repræsenterer",
  "antal fremmødte",
  "antal deltagere",
];

/** Words of a role that say somebody sits for another. */
export const substituteWords: readonly string[] = ["stedfortræder", "stedfortrædere", "substitut", "vikar for"];

/** The same in bodies whose seats belong to parties; elsewhere a suppleant takes part in her own right. */
export const deputyWords: readonly string[] = ["suppleant", "1. suppleant", "2. suppleant", "1. stedfortræder"];

/** Words of an item that treats of a substitute's entry. */
export const callInWords: readonly string[] = [
  "indkaldelse af stedfortræder",
  "indkaldelse af suppleant",
  "indkaldt stedfortræder",
  "indkaldt suppleant",
  "stedfortræder",
  "stedfortrædere",
  "stedfortræderen",
  "suppleant",
  "suppleanten",
  "indtræder",
  "indtrådt",
];
