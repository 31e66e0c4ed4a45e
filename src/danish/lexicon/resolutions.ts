/**
 * How running minutes say that something was resolved, as pattern sources (flags "iu"). Words that only vary are lists;
 * a shape says in which order they stand.
 */

/** Participles that settle a matter after "blev", "er" or "blev der". */
export const settledParticiples: readonly string[] = [
  "godkendt",
  "vedtaget",
  "besluttet",
  "aftalt",
  "valgt",
  "genvalgt",
  "nyvalgt",
  "indvalgt",
  "forkastet",
  "afvist",
  "afslået",
  "udsat",
  "udskudt",
  "tiltrådt",
  "bevilget",
  "bevilliget",
  "imødekommet",
  "taget til efterretning",
  "taget til orientering",
  "taget af dagsordenen",
  "nedstemt",
  "stemt ned",
  "udpeget",
  "trukket",
  "konstitueret",
  "stadfæstet",
  "accepteret",
  "fastsat",
  "enige om",
  "enig om",
];
/** Participles that settle only when nothing more is said of them: "Der blev nedsat et udvalg". */
export const arrangedParticiples: readonly string[] = ["nedsat", "fordelt", "fastlagt", "planlagt"];
/** Words that may stand between "blev" and the participle. */
export const settledAdverbs: readonly string[] = [
  "enstemmigt",
  "herefter",
  "hermed",
  "derefter",
  "også",
  "dermed",
  "således",
  "så",
  "efterfølgende",
  "dog",
  "derfor",
  "ikke",
  "i stedet",
  "efter afstemning",
  "uden bemærkninger",
  "uden kommentarer",
  "uden afstemning",
  "med akklamation",
  "med stort flertal",
  "med stor majoritet",
  "alle",
  "begge",
];
/** Assemblies in the form in which running minutes name them after the verb. */
export const assemblyWords: readonly string[] = [
  "bestyrelsen",
  "udvalget",
  "rådet",
  "styregruppen",
  "generalforsamlingen",
  "forsamlingen",
  "afdelingsmødet",
  "repræsentantskabet",
  "menighedsrådet",
  "foreningen",
  "projektgruppen",
  "gruppen",
  "vi",
];

/** What somebody pays, as minutes fix its price. */
export const pricedThings: readonly string[] = [
  "entré",
  "entréen",
  "entree",
  "entreen",
  "kontingentet",
  "kontingent",
  "prisen",
  "priserne",
  "billetprisen",
  "billetpriserne",
  "deltagerprisen",
  "deltagerbetalingen",
  "startgebyret",
  "gebyret",
  "taksten",
  "taksterne",
  "lejen",
  "indskuddet",
  "depositummet",
];

const priced = pricedThings.join("|");
const settled = settledParticiples.join("|");
const adverbs = settledAdverbs.join("|");
const assembly = assemblyWords.join("|");

/** Shapes of sentences that resolve something. */
export const resolvingShapes: readonly string[] = [
  // "Det blev besluttet at købe en ny bænk" · "Der blev aftalt et nyt møde" · "Det er aftalt, at …"
  `^(?:det|der)\\s(?:blev|bliver|er|er blevet)\\s(?:\\p{L}+\\s){0,2}(?:${settled}|enighed|opbakning|bestemt|konkluderet)`,
  // "Budgettet blev enstemmigt vedtaget" · "Referatet er godkendt"
  `(?:blev|bliver|er|er blevet)\\s(?:(?:${adverbs})\\s){0,3}(?:${settled})`,
  // "I stedet blev Anna Holm enstemmigt valgt som kasserer" · "Som dirigent blev Bo Lund foreslået og valgt"
  "(?:blev|er)\\s(?:\\p{Lu}[\\p{L}.'’-]*,?\\s|og\\s){1,12}(?:enstemmigt\\s|foreslået og\\s|herefter\\s)?(?:genvalgt|valgt|nyvalgt|udpeget)",
  // "Der var enighed om at lukke porten" · "Der var blandt de fremmødte stemning for …"
  "^(?:der|her|i \\p{L}+|på mødet)\\s?(?:var|er|blev)?\\s?(?:der\\s)?(?:(?:i|blandt)\\s(?:\\p{L}+\\s){1,3})?(?:bred\\s|generel\\s|fuld\\s|stor\\s|almindelig\\s|god\\s|enstemmig\\s)?(?:enighed om|opbakning til|tilslutning til|stemning for)",
  // "Vi er enige om at …" · "Alle var enige om, at …"
  `^(?:${assembly}|alle|de fremmødte)\\s(?:er|var|blev)\\s(?:\\p{L}+\\s)?enige?\\s(?:om|i)`,
  // "De tre førstnævnte var valgt for to år" · "Forslaget var vedtaget"
  `^(?:\\p{L}+\\s){1,5}var\\s(?:(?:dermed|hermed|herefter|derfor|således)\\s)?(?:valgt|genvalgt|vedtaget|forkastet|faldet)(?:\\s(?:for|til|som)\\s|[.!]?$)`,
  // "Bemyndigelsen blev givet uden afstemning"
  `^(?:bemyndigelsen|fuldmagten|tilladelsen|dispensationen|samtykket|decharge)\\s(?:blev|er)\\s(?:\\p{L}+\\s)?(?:givet|meddelt)`,
  // "Vi endte med at beslutte, at …" · "Vi blev enige om at …"
  `^(?:${assembly}|det)\\s(?:endte|endt)\\smed\\s(?:at\\s(?:beslutte|vedtage|aftale|blive\\senige)|en\\sbeslutning|enighed)`,
  // "Godkendtes", "Afslutningsvis godkendtes beretningen"
  "(?:^|\\s)(?:godkendtes|vedtoges|besluttedes|aftaltes|valgtes|genvalgtes|forkastedes|udsattes|bevilgedes)(?:\\s|[.,]|$)",
  // "Regnskabet godkendes" · "Ansøgningen imødekommes ikke"
  "^\\p{Lu}[\\p{L} ]{2,60}\\s(?:godkendes|tiltrædes|vedtages|bevilges|imødekommes|forkastes|afvises|genvælges|tages til efterretning|tages til orientering)(?:\\s|[.,]|$)",
  // "Ved håndsoprækning blev forslaget vedtaget" · "Herefter blev regnskabet godkendt"
  `^(?:\\p{L}+,?\\s){1,8}blev\\s(?:\\p{L}+\\s){1,4}(?:${settled})`,
  // "Punktet udskydes til næste møde" · "Sagen udsættes"
  "^(?:punktet|sagen|dette punkt|emnet|beslutningen|behandlingen|dette|det|forslaget|mødet)?\\s?(?:udskydes|udsættes|skubbes|flyttes|udgår|bortfalder|genoptages)(?:\\s|[.,]|$)",
  // "Udsat til næste møde, da tilbuddet mangler" · "Trukket tilbage af formanden" · "Genvalg af revisoren"
  "^(?:udsat|udskudt|udgik|godkendt|vedtaget|besluttet|aftalt|tiltrådt|bevilget|forkastet|afvist|trukket tilbage|taget til|genvalgt|genvalg af|genvalg til|nyvalg af|nyvalg til|nyvalgt|valgt blev|valgt som|valgt til|bortfaldt|trukket|taget af|ikke imødekommet|enighed om|opbakning til)(?:\\s|[.,:]|$)",
  // "Der var genvalg til følgende:" · "Ligeledes blev der godkendt en udgift" · "… har bestyrelsen besluttet at"
  "^der\\svar\\s(?:genvalg|nyvalg|fredsvalg)",
  "(?:blev|er|var)\\sder\\s(?:\\p{L}+\\s)?(?:godkendt|vedtaget|besluttet|bevilget|valgt|aftalt|enighed om|opbakning til)",
  `har\\s(?:${assembly})\\s(?:\\p{L}+\\s)?(?:besluttet|vedtaget|godkendt|aftalt|valgt at)`,
  // "Anna Holm valgt til kasserer" · "Bestyrelsen genvalgt"
  "^\\p{Lu}[^.:;!?]{1,80}\\s(?:genvalgt|valgt (?:til|som|ind)|nyvalgt)(?:\\s|[.,]|$)",
  // "Det anbefales, at den kommende bestyrelse …" · "Konklusionen er, at …" · "Dette gives videre til …"
  "^det\\s(?:anbefales|indstilles),?\\sat",
  "^(?:beslutningen|aftalen)\\s(?:er|blev),?\\sat",
  // "Det vil vi ikke." · "Det siger vi ja til."
  "^(?:det|dette)\\s(?:vil|ønsker|siger|gør)\\s(?:vi|bestyrelsen)(?:\\s(?:ikke|ja|nej)(?:\\stil)?)?[.!]?$",
  "^(?:dette|det|sagen|punktet)\\s(?:gives|sendes|går)\\svidere\\stil",
  // "Forslaget bortfaldt" · "Punktet tages op igen i april"
  "^(?:punktet|sagen|forslaget|emnet|ændringsforslaget)\\s(?:bortfaldt|faldt|bortfalder|tages op igen|kommer på igen|genoptages)",
  // "Spørgsmålet sendes videre til udvalget"
  "^(?:punktet|sagen|forslaget|spørgsmålet|henvendelsen|ansøgningen)\\s(?:sendes|oversendes|henvises|videresendes|fremsendes)",
  // "Generalforsamlingen valgte at godkende regnskabet"
  "(?:^|\\s)(?:valgte|besluttede|vedtog|godkendte|tiltrådte|afviste|udsatte|bevilgede)\\s(?:enstemmigt\\s)?(?:at\\s|,\\sat\\s|ikke\\s)",
  // "Bestyrelsen kunne godkende regnskabet"
  `^(?:${assembly})\\s(?:kan|kunne)\\s(?:ikke\\s)?(?:godkende|tiltræde|tilslutte sig|støtte|anbefale|imødekomme|gå ind for|gå med til|bakke op om)(?:\\s|[.,]|$)`,
  // "Bestyrelsen trækker forslaget tilbage" · "… så bestyrelsen trækker forslaget tilbage"
  "(?:trækker|trak)\\s(?:(?:herefter|derefter|derfor|så|dog)\\s)?(?:forslaget|sit forslag|punktet|sagen|ændringsforslaget|ansøgningen)(?:\\stilbage)?(?:\\s|[.,]|$)",
  // "Referatet betragtes som godkendt"
  "(?:betragtes|anses)\\s(?:som|for)\\s(?:godkendt|vedtaget|tiltrådt)",
  // "Forslaget var dermed faldet" · "faldt med 2 stemmer for og 5 imod"
  "^(?:forslaget|ændringsforslaget|det)\\s(?:var|er)\\s(?:dermed|hermed|derfor|således)\\s(?:faldet|bortfaldet|forkastet|vedtaget|godkendt)",
  "^(?:bort)?faldt\\smed\\s",
  // "Det må vente til foråret"
  "^(?:det|dette|punktet|sagen|resten)\\små\\svente\\stil",
  // "Det tager vi stilling til på næste møde" · "Det gemmer vi til næste gang"
  `(?:^|,\\sså\\s)(?:det|dette|punktet|resten)\\s(?:tager|gemmer|venter|udskyder)\\s(?:${assembly})\\s(?:(?:stilling|med|op)\\s)?(?:til|på)\\s`,
  // "Det bliver ikke til noget i år."
  "^(?:det|dette)\\sbliver\\sikke\\stil\\snoget",
  // "Vi holder fast i datoen"
  `^(?:${assembly})\\sholder\\s(?:derfor\\s|dog\\s)?fast\\si\\s`,
  // "Der bevilges 5.000 kr."
  "^der\\sbevilges\\s",
];

/** Shapes that resolve by themselves; any other also needs a phrase that says what came of it. */
export const settlingShapes: readonly string[] = [
  // "Entreen sættes til 30 kr." · "Vi holder kontingentet uændret"
  `^(?:${priced})\\s(?:sættes|fastsættes|hæves|sænkes|holdes|forbliver|bliver)\\s(?:(?:op|ned|fortsat|igen|også)\\s)?(?:til\\s|uændret|\\d)`,
  `^(?:${assembly})\\s(?:holder|fastholder|sætter|hæver|sænker)\\s(?:${priced})\\s(?:(?:op|ned)\\s)?(?:til\\s|på\\s|uændret)`,
  // "Aftalen blev forlænget med 4 stemmer for og 0 imod"
  "(?:blev|er)\\s.{0,80}\\d\\s(?:stemmer\\s)?for(?:,|\\sog)\\s.{0,30}\\d\\s(?:stemmer\\s)?(?:imod|mod)",
  // "Der blev nedsat en arbejdsgruppe" · "Priserne blev fastlagt."
  `^(?:\\p{L}+\\s){1,5}blev\\s(?:${arrangedParticiples.join("|")})(?:[.,]|$|\\set\\s|\\sen\\s)`,
];

/** Shapes that take the resolution out of a sentence again. */
export const resolutionExcludes: readonly string[] = [
  // what can, ought to or shall be resolved is not yet
  "(?<![\\p{L}])(?:kan|kunne|bør|burde|skulle|skal|vil|ville|må)\\s(?:\\p{L}+\\s){0,3}(?:blive\\s|være\\s)?(?:godkendt|godkendes|vedtaget|vedtages|besluttet|besluttes|valgt|vælges|udsættes|udskydes|trækkes)",
  // history
  "(?<![\\p{L}])(?:sidste år|sidste møde blev|på sidste møde|på seneste møde|på forrige møde|på det foregående møde|på et tidligere møde|tidligere|i sin tid|dengang|sidste generalforsamling|seneste generalforsamling|siden sidst)",
  "(?:vedtog|besluttede|godkendte|valgte)\\s(?:den\\s\\d|i\\s(?:(?:19|20)\\d\\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommer|sommeren|efteråret|vinter|vinteren|fjor))",
  "(?:vedtog|godkendte|tiltrådte)\\s(?!at\\s)[^,.]{3,60}\\s(?:den\\s\\d{1,2}\\.|i\\s(?:19|20)\\d\\d)",
  "^(?:som|jf\\.|jævnfør|som tidligere)\\s(?:besluttet|aftalt|vedtaget)",
  "(?:allerede|for længst)\\s(?:blevet\\s)?(?:godkendt|vedtaget|besluttet|aftalt)",
  // others resolve: "er godkendt af kommunen"
  "(?:godkendt|vedtaget|besluttet|afvist|bevilget|udpeget|valgt)\\s(?:af|hos|i)\\s(?:kommunen|ministeriet|styrelsen|staten|regionen|banken|revisionen|revisor|myndighederne|politiet|skat|folketinget|arbejdstilsynet|fonden|landsforeningen|forbundet|provstiet|biskoppen)",
  "^(?:kommunen|regionen|ministeriet|staten|folketinget|fonden|landsforeningen|forbundet|provstiet|banken)\\s",
  // the count, before its result
  "^(?:der blev stemt|resultat(?:et)? af|der stemte)",
  // nobody wants the office
  "ikke\\s(?:at\\s)?(?:modtage\\s|ønske\\s)?genvalg",
  // proposals
  "opfordrede|foreslog(?!.{0,200}(?:blev|bliver)\\s(?:\\p{L}+\\s)?valgt)|(?:det|der)\\s(?:foreslås|blev foreslået|bliver foreslået)",
  "(?:valgt|besluttet)\\sat\\s(?:indbringe|stille|fremsætte)\\s(?:\\p{L}+\\s){0,3}forslag",
  // stamps of a signing service
  "godkendt\\s(?:med\\skoden|digitalt|elektronisk|ved\\sdigital|af\\s.{3,60}\\skl\\.)",
  // approved by two people after the meeting
  "^(?:referatet|protokollen)\\s(?:er|blev)\\sgodkendt\\saf\\s(?:formand|næstformand|mødeleder|ordstyrer|dirigent|forperson|bestyrelsesformand)",
  // nothing else was resolved
  "(?:ikke|intet)\\s(?:besluttet|vedtaget|aftalt)\\s(?:andet|mere|noget|yderligere)|(?:besluttet|vedtaget|aftalt)\\s(?:andet|noget)\\si\\s",
  // agreed before the meeting, or to be at a later one
  "(?:godkendt|godkendes|vedtages)\\s(?:pr\\.|via|på)\\s(?:e-?)?mail|(?:godkendes|vedtages)\\s.{0,40}på\\s(?:det\\s)?næste\\smøde",
  "enighed om .{1,60}, men ikke om",
  // an opinion: "Forsamlingen var enig i, at det var dyrt"
  "enige?\\si,?\\sat\\s",
  // who is on the ballot
  "^på valg(?:\\s|$)",
];

/** Words that open a clause about a condition, a reason or a time: what it resolves is no resolution of the meeting. */
export const subordinators: readonly string[] = [
  "hvis",
  "såfremt",
  "dersom",
  "når",
  "så snart",
  "efter at",
  "efter",
  "inden",
  "før",
  "indtil",
  "medmindre",
  "selv om",
  "selvom",
  "fordi",
  "eftersom",
  "hvorvidt",
  "om",
  "til",
  "af dem",
  "for at",
];
/** Bodies of which minutes of others tell what they decided. */
export const deciders: readonly string[] = [
  "generalforsamlingen",
  "byrådet",
  "kommunalbestyrelsen",
  "borgerrepræsentationen",
  "regionsrådet",
  "repræsentantskabet",
  "afdelingsmødet",
  "landsmødet",
  "kongressen",
  "hovedbestyrelsen",
  "økonomiudvalget",
  "provstiudvalget",
];
/** What came before a resolution: "Efter en lang snak blev det besluttet". */
export const talks: readonly string[] = [
  "snak",
  "drøftelse",
  "debat",
  "diskussion",
  "afstemning",
  "pause",
  "gennemgang",
  "dialog",
  "overvejelse",
];
/** Verbs of telling: "Formanden oplyste, at budgettet er godkendt" is news. */
export const tellingVerbs: readonly string[] = [
  "oplyste",
  "oplyser",
  "fortalte",
  "fortæller",
  "nævnte",
  "nævner",
  "orienterede",
  "orienterer",
  "informerede",
  "informerer",
  "meddelte",
  "meddeler",
  "sagde",
  "siger",
  "mente",
  "mener",
  "spurgte",
  "spørger",
  "ønskede",
  "ønsker",
  "foreslog",
  "foreslår",
  "bemærkede",
  "bemærker",
  "forklarede",
  "redegjorde",
  "redegør",
  "opfordrede",
  "håbede",
  "håber",
  "forventer",
  "frygtede",
  "oplyst",
  "nævnt",
  "orienteret",
  "fortalt",
];
/** Verbs of putting something to the meeting: "Kassereren gennemgik regnskabet, som blev godkendt" resolves. */
export const presentingVerbs: readonly string[] = [
  "gennemgik",
  "gennemgår",
  "fremlagde",
  "fremlægger",
  "forelagde",
  "forelægger",
  "præsenterede",
  "aflagde",
  "aflægger",
  "oplæste",
  "læste",
  "motiverede",
  "foreslog",
  "foreslår",
  "fremsatte",
  "stillede",
  "indstillede",
];
/** Shapes of a conclusion drawn from the talk: it settles nothing by a vote, yet is what came of it. */
export const concludingShapes: readonly string[] = [
  "^(?:\\p{L}+\\s){0,2}(?:blev det|det blev)\\s(?:\\p{L}+\\s)?konkluderet",
  "^konklusion(?:en)?\\s(?:er|blev|var),?\\sat",
  "^konklusion(?:en)?\\s.{0,120}\\sblev\\s",
  "^(?:der|her|på mødet)\\s(?:var|er|blev)\\s(?:\\p{L}+\\s){0,6}stemning for",
];
/** Headings of reports that are appended to minutes: what they tell is no part of the last item. */
export const appendedReports: readonly string[] = [
  "formandens beretning",
  "formandsberetning",
  "bestyrelsens beretning",
  "årsberetning",
  "beretning for",
  "beretning til",
];
/** Sentences that begin so go on with the resolution before them. */
export const continuing: readonly string[] = ["herunder", "ligeledes", "dog"];
/** What an elected chair did first: "Bo Lund blev valgt, som konstaterede, at …". */
export const chairsFirstWords: readonly string[] = [
  "konstaterede",
  "kunne konstatere",
  "takkede",
  "erklærede",
  "bød",
  "indledte",
  "oplyste",
  "gennemgik",
  "gik straks",
  "gav ordet",
];
/** Verbs in the present that advise somebody; they resolve only towards a body above. */
export const advisingVerbs: readonly string[] = ["anbefaler", "indstiller"];
/** Bodies one recommends to. */
export const advisedBodies: readonly string[] = [
  "generalforsamlingen",
  "byrådet",
  "kommunalbestyrelsen",
  "borgerrepræsentationen",
  "regionsrådet",
  "økonomiudvalget",
  "magistraten",
  "styregruppen",
  "den kommende bestyrelse",
  "til bestyrelsen",
  "over for bestyrelsen",
  "hovedbestyrelsen",
  "repræsentantskabet",
  "direktionen",
  "provstiudvalget",
  "kongressen",
  "landsmødet",
  "afdelingsmødet",
];

/** Verbs that only say a matter was talked about. */
export const discussedShapes: readonly string[] = [
  "(?:blev|er|blev der|er blevet)\\s(?:kort\\s|indgående\\s|grundigt\\s|livligt\\s|bl\\.a\\.\\s|også\\s)?(?:drøftet|diskuteret|debatteret|vendt)",
  "^(?:bestyrelsen|udvalget|gruppen|rådet|vi|styregruppen|projektgruppen|forsamlingen|menighedsrådet|direktionen)\\s(?:drøftede|diskuterede|debatterede|drøfter|vendte)",
  "[-–]\\sdrøftet\\.?$",
];

/** Titles of items that tell what others do: an impersonal perfect in them is news. */
export const newsTitles: readonly string[] = [
  "nyt fra",
  "orientering fra",
  "orientering ved",
  "meddelelser",
  "siden sidst",
  "beretning",
  "formandens beretning",
  "bestyrelsens beretning",
  "formandens orientering",
  "orientering",
  "orienteringer",
  "status fra",
];
/** Words that open the question of an election: "Valg af referent". */
export const electionOpeners: readonly string[] = [
  "valg af",
  "valg til",
  "nyvalg af",
  "konstituering",
  "udpegning af",
  "nominering af",
  "på valg til",
  "på valg som",
  "på valg",
];
/** Offices one is elected to. */
export const offices: readonly string[] = [
  "dirigent",
  "referent",
  "ordstyrer",
  "mødeleder",
  "formand",
  "forperson",
  "forkvinde",
  "næstformand",
  "kasserer",
  "kassér",
  "sekretær",
  "suppleant",
  "stemmetæller",
  "stemmetællere",
  "revisor",
  "revisorsuppleant",
  "bilagskontrollant",
  "bestyrelsesmedlem",
  "medlem",
  "medlemmer",
  "repræsentant",
  "kontaktperson",
  "protokolfører",
  "kirkeværge",
  "webmaster",
];
/** How words for groups end, in which people sit. */
export const bodyNouns: readonly string[] = [
  "udvalg",
  "udvalget",
  "gruppe",
  "gruppen",
  "råd",
  "rådet",
  "bestyrelse",
  "bestyrelsen",
  "team",
  "teamet",
  "repræsentant",
  "repræsentanter",
  "formand",
  "formænd",
  "medlemmer",
  "deltagere",
  "til stede",
  "tilstede",
  "afbud",
  "fraværende",
  "gæster",
];
/** Offices of the meeting itself, which are filled together. */
export const meetingOffices: readonly string[] = ["dirigent", "referent", "ordstyrer", "mødeleder", "protokolfører"];
/** What remarks before an outcome hold: "Ingen kommentarer. Godkendt." approves no remark. */
export const remarkWords: readonly string[] = [
  "kommentar",
  "bemærkning",
  "spørgsmål",
  "indvending",
  "rettelse",
  "indsigelse",
];
/** Lines that stand as a label over what was resolved. */
export const impersonalOpeners: readonly string[] = [
  "det blev besluttet",
  "der blev besluttet",
  "det besluttedes",
  "det blev vedtaget",
  "det blev aftalt",
  "der blev aftalt",
];
/** How a sentence opens, as pattern sources, that says what the count of votes before it came to and not of what. */
export const joiningResults: readonly string[] = [
  "(?:så|dermed|hermed|derfor|således)\\s(?:er\\s|var\\s|blev\\s)?(?:det|den)?\\s?(?:er|var|blev)?\\s?(?:vedtaget|godkendt|faldet|forkastet|bortfaldet|nedstemt)",
];
/** Words with which somebody puts something forward that the next sentence says yes or no to. */
export const proposingWords: readonly string[] = [
  "foreslog",
  "foreslår",
  "forslag",
  "forslaget",
  "ville have",
  "ønskede",
];
/** Openings of words without a verb that say what may be spent. */
export const amountOpeners: readonly string[] = [
  "pris",
  "prisen",
  "højst",
  "maks.",
  "maks",
  "max",
  "max.",
  "maksimalt",
  "i alt",
  "beløb",
  "budget",
  "udgift",
  "ca.",
];
/** Verbs that, with "dog" behind them, change a part of what was resolved right before. */
export const changingVerbs: readonly string[] = [
  "rykkes",
  "udskydes",
  "udsættes",
  "udgår",
  "flyttes",
  "ændres",
  "sættes",
  "hæves",
  "sænkes",
  "fjernes",
  "bortfalder",
  "undtages",
  "skal",
  "må",
  "bliver",
];
