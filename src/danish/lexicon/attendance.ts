/** Verbs in the past with which a person takes part in the meeting: "Kontorchef Anna Holm orienterede om …". */
export const takingPartVerbs: readonly string[] = [
  "orienterede",
  "præsenterede",
  "gav",
  "gennemgik",
  "bød",
  "introducerede",
  "supplerede",
  "oplyste",
  "redegjorde",
  "takkede",
  "fremlagde",
  "pointerede",
  "fortalte",
  "indledte",
  "forklarede",
  "opsummerede",
  "besvarede",
  "uddybede",
  "bemærkede",
  "spurgte",
  "foreslog",
  "konkluderede",
  "holdt",
  "deltog",
  "fremviste",
  "demonstrerede",
  "opridsede",
  "aflagde",
  "berettede",
];

/** Of these, verbs after which a name is whom they are about: "Bestyrelsen foreslog Anna Holm". */
export const verbsWithObject: readonly string[] = ["foreslog", "takkede", "spurgte"];

/** Openers of a sentence about people who are away; names follow. */
export const absenceOpeners: readonly string[] = [
  "der var afbud fra",
  "afbud fra",
  "der er afbud fra",
  "der er meldt afbud fra",
  "følgende har meldt afbud",
  "følgende havde meldt afbud",
  "der er kommet afbud fra",
  "der var meldt afbud fra",
  "der var kommet afbud fra",
  "der er modtaget afbud fra",
  "der er indkommet afbud fra",
  "afbud var modtaget fra",
  "afbud er modtaget fra",
  "fraværende var",
  "fraværende",
];
/** Predicates after names of people who are away. */
export const excusedPredicates: readonly string[] = [
  "havde meldt afbud",
  "har meldt afbud",
  "meldte afbud",
  "havde afbud",
  "havde meldt forfald",
  "har meldt forfald",
  "havde forfald",
  "har afbud",
  "var forhindret",
  "er forhindret",
  "har sendt afbud",
  "havde sendt afbud",
  "sendte afbud",
  "måtte melde afbud",
  "kunne ikke deltage",
];
export const absentPredicates: readonly string[] = [
  "var fraværende",
  "er fraværende",
  "deltog ikke",
  "var ikke til stede",
  "er ikke til stede",
  "udeblev",
  "mødte ikke",
  "mødte ikke op",
  "er ikke mødt",
  "var ikke mødt",
  "er ikke mødt op",
  "var udeblevet",
  "er udeblevet",
  "blev indkaldt, men mødte ikke",
  "var indkaldt, men mødte ikke",
  "indkaldt, men mødte ikke",
];
/** "Alle var mødt, undtagen A og B". */
export const exceptionWords: readonly string[] = ["undtagen", "bortset fra", "på nær", "med undtagelse af"];
/** Openers of a sentence that says of all members together that they came. */
export const collectivePresence: readonly string[] = [
  "alle var",
  "alle er",
  "alle medlemmer",
  "alle mødte",
  "medlemmerne var",
  "hele bestyrelsen",
  "hele udvalget",
  "samtlige",
  "udvalget var",
  "bestyrelsen var",
  "bestyrelsen er",
];
/** Items that are called after attendance, by the status their names have. */
export const attendanceTitles: Readonly<Record<"excused" | "absent" | "present", readonly string[]>> = {
  excused: ["afbud", "eventuelle afbud", "meddelelse om afbud", "afbud fra", "afbud og fravær", "fravær og afbud"],
  absent: ["fraværende", "fravær", "eventuelt fravær", "fraværende medlemmer"],
  present: [
    "deltagere",
    "mødedeltagere",
    "tilstedeværende",
    "til stede",
    "tilstede",
    "fremmøde",
    "fremmødte",
    "deltagerliste",
  ],
};
/** Predicates after names of people who take part from afar. */
export const remotePredicates: readonly string[] = [
  "deltager virtuelt",
  "deltog virtuelt",
  "deltager online",
  "deltog online",
  "er med på teams",
  "deltager via teams",
  "deltog via teams",
  "deltog på video",
  "deltog på telefon",
  "deltog telefonisk",
  "deltog via telefon",
  "deltog via video",
  "deltog på teams",
  "deltager på teams",
  "var med på telefon",
  "var med på teams",
  "var med online",
];
/** Predicates that name the chair and the minute-taker. */
export const chairPredicates: readonly string[] = [
  "er mødeleder",
  "var mødeleder",
  "er ordstyrer",
  "var ordstyrer",
  "er dirigent",
  "var dirigent",
  "blev valgt til dirigent",
  "blev valgt som dirigent",
  "blev valgt til ordstyrer",
  "blev valgt som ordstyrer",
  "vælges til dirigent",
  "vælges som dirigent",
  "er valgt som dirigent",
  "er valgt til dirigent",
  "ledede mødet",
  "blev enstemmigt valgt til dirigent",
  "blev enstemmigt valgt som dirigent",
];
export const secretaryPredicates: readonly string[] = [
  "er referent",
  "var referent",
  "blev valgt til referent",
  "blev valgt som referent",
  "vælges til referent",
  "vælges som referent",
  "er valgt som referent",
  "tager referat",
  "tog referat",
  "skriver referat",
  "skrev referat",
  "fører referat",
  "førte referat",
  "er valgt til referent",
  "blev referent",
];
/** Items in which they are elected. */
export const chairElectionTitles: readonly string[] = ["valg af dirigent", "valg af ordstyrer", "valg af mødeleder"];
export const secretaryElectionTitles: readonly string[] = ["valg af referent", "valg af sekretær for mødet"];
export const bothElectionTitles: readonly string[] = [
  "valg af dirigent og referent",
  "valg af ordstyrer og referent",
  "valg af referent og ordstyrer",
  "valg af referent og dirigent",
  "valg af mødeleder og referent",
];
/** Roles that are the chair's or the minute-taker's. */
export const chairRoles: readonly string[] = [
  "mødeleder",
  "ordstyrer",
  "dirigent",
  "mødefacilitator",
  "formand",
  "borgmester",
  "regionsrådsformand",
  "forperson",
  "forkvinde",
  "udvalgsformand",
  "bestyrelsesformand",
];
/** Roles beside the chair's own: whoever has one did not lead. */
export const deputyChairRoles: readonly string[] = [
  "næstformand",
  "viceformand",
  "viceborgmester",
  "1. viceborgmester",
  "2. viceborgmester",
  "suppleant",
  "formand for",
  "tidligere formand",
];
export const leadingRoles: readonly string[] = ["mødeleder", "ordstyrer", "dirigent", "mødefacilitator"];
export const secretaryRoles: readonly string[] = [
  "tager referat",
  "tog referat",
  "skriver referat",
  "fører referat",
  "referent",
  "ref.",
  "ref",
  "referet",
  "sekretær",
  "protokolfører",
];
/** Roles of members, as against guests. */
export const memberRoles: readonly string[] = [
  "formand",
  "næstformand",
  "medlem",
  "tr",
  "ftr",
  "tt",
  "amr",
  "tillidsrepræsentant",
  "fællestillidsrepræsentant",
  "arbejdsmiljørepræsentant",
  "kasserer",
  "bestyrelsesmedlem",
  "repræsentant",
  "sekretær",
];
/** Parties by two or three letters, which stand behind names where others write initials. */
export const partyCodes: readonly string[] = [
  "SF",
  "KF",
  "EL",
  "RV",
  "DF",
  "LA",
  "NB",
  "ALT",
  "SP",
  "UFP",
  "UP",
  "DD",
  "løsgænger",
];
/** Verbs that show a sentence to be no list of names. */
export const tellingVerbs: readonly string[] = [
  "havde",
  "har",
  "var",
  "er",
  "deltog",
  "deltager",
  "mødte",
  "blev",
  "kom",
  "gik",
  "forlod",
  "ankom",
];
/** Verbs of a sentence that lists who took part after it: "Fra bestyrelsen deltog …". */
export const participationVerbs: readonly string[] = [
  "deltog",
  "deltager",
  "mødte",
  "er mødt",
  "var mødt",
  "mødt var",
  "til stede var",
  "tilstede var",
  "var til stede",
  "er til stede",
  "var tilstede",
  "var repræsenteret ved",
];
export const participationAdverbs: readonly string[] = [
  "desuden",
  "endvidere",
  "derudover",
  "også",
  "herudover",
  "i mødet",
  "på mødet",
  "følgende",
  "følgende personer",
  "følgende medlemmer",
  "følgende gæster",
];
/** Openers of such a sentence that make them guests. */
export const guestOpeners: readonly string[] = [
  "desuden",
  "endvidere",
  "derudover",
  "herudover",
  "fra forvaltningen",
  "fra sekretariatet",
  "fra administrationen",
  "fra skolen",
  "som gæst",
  "som gæster",
];
/** With these whoever leads a meeting opens it, wherever that is told. */
export const welcomingActs: readonly string[] = ["bød velkommen", "bød alle velkommen", "bød de fremmødte velkommen"];
/** Words before a person who is greeted as taking part. */
export const welcomeWords: readonly string[] = [
  "velkomst ved",
  "velkomst til",
  "velkommen til",
  "velkommen, særligt til",
  "velkommen, især til",
];
/** Words between a substitute and the person stood in for. */
export const substituteLinks: readonly string[] = [
  "som suppleant for",
  "suppleant for",
  "som stedfortræder for",
  "stedfortræder for",
  "i stedet for",
  "som afløser for",
  "for",
];
/** Why somebody is away, as lists of absentees note it. */
export const absenceReasons: readonly string[] = [
  "arbejde",
  "sygdom",
  "syg",
  "sygemeldt",
  "ferie",
  "barsel",
  "orlov",
  "kursus",
  "rejse",
  "bortrejst",
  "tjenesterejse",
  "andet møde",
  "mødekollision",
  "familie",
];
/** Heads of columns in tables of people: who, and whether they came. */
export const nameColumns: readonly string[] = [
  "navn",
  "navne",
  "deltager",
  "deltagere",
  "medlem",
  "medlemmer",
  "person",
];
export const statusColumns: readonly string[] = [
  "deltog",
  "deltaget",
  "deltager",
  "status",
  "fremmøde",
  "deltagelse",
  "mødt",
  "tilstede",
  "til stede",
  "til stede/afbud",
  "fremmødt",
];
/** Signs in a cell that mean yes. */
export const tickMarks: readonly string[] = ["x", "✓", "✔", "√", "ja", "☒", "☑", "(x)", "+"];
