/** Titles and roles that stand before or after a person's name, in lower case. Compounds of the endings below need no entry. */
export const TITLES: readonly string[] = `
medarbejdervalgte forbrugervalgte forældrevalgte brugervalgte studentervalgte
adjunkt administrator advokat advokatfuldmægtig afdelingslæge afdelingssygeplejerske akademiker ambassadør amtsborgmester arbejdsmiljørepræsentant arkitekt
arkivar assistent bibliotekar bilagskontrollant biskop bogholder borgmester bestyrelsesmedlem byplanlægger byrådsmedlem cand.jur cand.polit chauffør controller cykelansvarlig
dekan dirigent distriktsprovst docent dommer driftsansvarlig ejendomsinspektør ejendomsmester elev elevrepræsentant ergoterapeut facilitator fagforeningsmand fmr
folkevalgt forfatter forhenværende forkvinde forperson forstander forvalter fotograf fuldmægtig fysioterapeut fællesarbejdsmiljørepræsentant fællestillidsmand
fællestillidsrepræsentant ftr ftm amr tr tt tr-suppleant amr-suppleant tillidsmand tillidskvinde tillidsrepræsentant tillidsvalgt gartner generalsekretær graver gruppeforkvinde gæst headcoach hr
hr-partner ingeniør inspektør instruktør journalist jurist justitsråd kantor kasserer kassemester kirkesanger kirkeværge klinikassistent kommunaldirektør kommunikationsmedarbejder
kordegn korleder kontaktperson kontorelev lektor landinspektør lærer læge lægesekretær lærerrepræsentant maskinmester materialeforvalter medlem medarbejder medarbejderrepræsentant mester
minister menighedsrådsmedlem moderator målmand mødefacilitator mødeleder mødeansvarlig nationalbankdirektør notar observatør oldermand ombudsmand ordstyrer
oldfrue organist overassistent overlæge oversygeplejerske partner pedel planlægger politiassistent politikommissær politimester prokurist produktejer
præsident præst professor programmør prorektor prodekan protokolfører provst pædagog pædagogmedhjælper rektor referent regent regionsrådsmedlem regnskabsfører repræsentant revisor rådgiver rådmand
sagkyndig sagsbehandler sanger sekretær skatmester skoleinspektør skribent socialpædagog socialrådgiver sognepræst sognemedhjælper souschef specialist specialpsykolog spiller sportschef
statsminister statssekretær stedfortræder stifter stiftamtmand stud studerende student studievejleder suppleant supporter svømmelærer sygeplejerske sygehjælper tandlæge talsmand talsperson talskvinde tegner tekniker tilforordnet tolk tovholder
træner udvalgsmedlem udvikler underdirektør undervisningsassistent vagtmester vejleder vejmand vært vicebiskop viceborgmester vicedirektør viceforstander viceinspektør vicerektor visitator webmaster webredaktør
ekspert forælder forældrerepræsentant beboerrepræsentant brugerrepræsentant ungerepræsentant kredsformand menigmand menig koordinator
ceo cfo cto coo owner manager lead chair chairman secretary director
`
  .trim()
  .split(/\s+/u);

/** Endings of compound titles: socialdirektør, kontorchef, projektleder. Each is a title on its own too. */
export const TITLE_ENDINGS: readonly string[] = `
direktør chef leder konsulent koordinator formand forkvinde forperson sekretær kasserer mester ordfører medarbejder repræsentant ansvarlig rådgiver
inspektør assistent fuldmægtig læge sygeplejerske pædagog lærer præst ingeniør arkitekt jurist revisor suppleant medlem minister redaktør vejleder
terapeut psykolog partner analytiker planlægger udvikler forvalter værge betjent bestyrer kommandør officer instruktør specialist rektor dekan
administrator controller fører skoleelev gymnasieelev praktikant
`
  .trim()
  .split(/\s+/u);

/** Words that go before a title and belong to it: "fungerende formand", "1. suppleant". */
export const TITLE_MODIFIERS: readonly string[] = `
fungerende konstitueret tidligere tidl fhv nuværende afgående kommende tiltrædende ny daglig adm administrerende ledende øverste stedfortrædende midlertidig valgt faglig
organisatorisk politisk medarbejdervalgt forbrugervalgt forældrevalgt brugervalgt studentervalgt ekstern intern særlig senior junior første anden 1 2 3 4 produkt product project vice
`
  .trim()
  .split(/\s+/u);

/** Words between a title and its unit: "kontorchef i Økonomi", "TR for SL". */
export const UNIT_PREPOSITIONS: readonly string[] = "i for ved på af fra hos".split(" ");

/** Unions and other organisations that delegates are named with, written in capitals or as a word. */
export const UNIONS: readonly string[] = `
3F AC BKF BUPL DADL DBIO DJØF Djøf DKBL DLF DL DM DSL DSR DS DTL Ergo Etf FADL FAF FAS FH FOA FTF FTR GL HI HK HKKF IDA JA JID KC KL KTO KTD LC LO LVU MAF Metal NNF
OAO OK PLO PROSA SL Socialpædagogerne TL TR UF UL Yngre Læger Ældresagen Danske Fysioterapeuter Dansk Metal Farmakonomforeningen Jordemoderforeningen Lægeforeningen Uddannelsesforbundet
`
  .trim()
  .split(/\s+/u);

/** Codes of parties and lists beside a name; every single capital letter is one too. */
export const PARTY_CODES: readonly string[] = `
SF DF LA RV EL KF NB DD KD ALT FG S&D Enh. Enhl. Kons. Rad. Alt. UP UFP Løsgænger løsgænger LG SLP SP
`
  .trim()
  .split(/\s+/u);

/** Names of parties, in lower case. */
export const PARTY_NAMES: readonly string[] = [
  "socialdemokratiet",
  "socialdemokraterne",
  "radikale venstre",
  "det konservative folkeparti",
  "konservative",
  "sf",
  "socialistisk folkeparti",
  "liberal alliance",
  "kristendemokraterne",
  "dansk folkeparti",
  "nye borgerlige",
  "danmarksdemokraterne",
  "venstre",
  "moderaterne",
  "enhedslisten",
  "alternativet",
  "frie grønne",
  "slesvigsk parti",
  "uden for parti",
  "udenfor parti",
  "løsgænger",
];
