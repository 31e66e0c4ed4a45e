/** Whole decisions that a reader cannot make out a year later. */
export const vagueDecisions: readonly string[] = [
  "ok",
  "okay",
  "ja",
  "nej",
  "fint",
  "i orden",
  "som aftalt",
  "ok som aftalt",
  "ok, som aftalt",
  "som drøftet",
  "som beskrevet",
  "som ovenfor",
  "se ovenfor",
  "se ovenstående",
  "jf. ovenfor",
  "jf. ovenstående",
  "jf. drøftelsen",
  "som nævnt",
  "det gør vi",
  "ja tak",
  "god idé",
  "god ide",
];

/** Words that give a reason, a time or a condition for putting something off or sending it on. */
export const reasonWords: readonly string[] = [
  "da",
  "fordi",
  "idet",
  "så",
  "til",
  "inden",
  "før",
  "indtil",
  "når",
  "efter",
  "på grund af",
  "pga",
  "grundet",
  "med henblik på",
  "afventer",
  "afvente",
  "mangler",
  "næste",
  "møde",
  "mødet",
  "hos",
  "hvor",
  "jf",
  "her ikke",
  "ikke her",
  "ikke til stede",
  "fraværende",
  "forhindret",
  "syg",
  "sygdom",
];

/** Words for the assemblies that no committee can speak for. */
export const assemblies: readonly string[] = [
  "byrådet",
  "kommunalbestyrelsen",
  "borgerrepræsentationen",
  "regionsrådet",
];

/** Verbs by which such an assembly decides, in the present and the past. */
export const assemblyVerbs: readonly string[] = [
  "godkender",
  "godkendte",
  "vedtager",
  "vedtog",
  "beslutter",
  "besluttede",
  "tiltræder",
  "tiltrådte",
  "bevilger",
  "bevilgede",
];

/** A grant beyond the budget. */
export const supplementaryGrants: readonly string[] = [
  "tillægsbevilling",
  "tillægsbevillingen",
  "tillægsbevillinger",
  "tillægsbevilges",
];

/** Beginnings of the words that say how a grant is paid for. */
export const fundingStems: readonly string[] = [
  "finansier",
  "dækkes",
  "dækning",
  "dækket",
  "afholdes",
  "kassebehold",
  "kassen",
  "kassefinans",
  "likvid",
  "omplacer",
  "ramme",
  "pulje",
  "lån",
  "rådighedsbeløb",
  "mindreforbrug",
  "merindtægt",
  "mindreudgift",
  "overfør",
  "budgetneutral",
  "udgiftsneutral",
  "modpost",
  "modsvar",
  "reserve",
  "henlæg",
  "budgetgaranti",
  "tilskud fra",
];

/** Words by which a decision departs from what was recommended. */
export const departures: readonly string[] = [
  "ændring",
  "ændringen",
  "ændringer",
  "i stedet",
  "dog",
  "idet",
  "forhøjes",
  "nedsættes",
  "hæves",
  "sænkes",
  "heraf",
  "tilføjelse",
  "yderligere",
  "højst",
  "delvist",
  "reduceres",
];
