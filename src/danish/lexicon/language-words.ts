/**
 * Frequent words of five languages, with words of meetings that tell them apart. A word may stand under several
 * languages; it then speaks for each of them less.
 */
export const LANGUAGE_WORDS: Readonly<Record<"da" | "no" | "sv" | "en" | "de", string>> = {
  da: `og i at det er en til af på med for den de der som et ikke har om var vi kan men fra ved så han hun jeg man skal
    vil efter nu over blev bliver også eller hvad hvor når hvis sig mig dig nogle noget nogen mellem uden ud op ind
    mod meget mere flere både anden andet andre lidt derfor dette denne disse hver kun været være haft kunne skulle
    ville måtte under gennem igen samt vedrørende hos deres vores sin sine sit dem os end dog bør bl.a
    mødet møde møder udvalget udvalg bestyrelsen bestyrelse bestyrelsesmøde godkendt godkendes godkendte orientering
    orienterede formand formanden næstformand referat dagsorden dagsordenen beslutning besluttede besluttet afbud
    fraværende tilstede deltagere eventuelt punkt bilag sag sagen næste uge år regnskab kasserer indstilling
    indstilles drøftet drøftede efterretning forvaltningen kommunen rådet ansvarlig mødedato ordstyrer medarbejdere`,
  no: `og i at det er en til av på med for den de der som et ikke har om var vi kan men fra ved så han hun jeg man skal
    vil etter nå over ble blir også eller hva hvor når hvis seg meg deg noen noe mellom uten ut opp inn mot mye mer
    flere både annen annet andre litt derfor dette denne disse hver bare vært være hatt kunne skulle ville måtte under
    gjennom igjen samt angående hos deres våre sin sine sitt dem oss enn bør å fikk ei
    møtet møte møter møtereferat utvalget utvalg styret styremøte godkjent godkjennes orientering orienterte
    leder nestleder referat saksliste sakliste innkalling vedtak vedtatt forfall tilstede deltakere eventuelt sak
    saken neste uke år regnskap kasserer innstilling drøftet etterretning kommunen rådet ansvarlig vedlegg
    ordstyrer fylkeskommune ansatte enstemmig`,
  sv: `och i att det är en till av på med för den de där som ett inte har om var vi kan men från vid så han hon jag man
    ska skall vill efter nu över blev blir också eller vad hur när sig mig dig några något någon mellan utan ut upp in
    mot mycket mer flera både annan annat andra lite därför detta denna dessa varje bara varit vara haft kunde skulle
    ville måste under genom igen samt angående hos deras våra sin sina sitt dem oss än dock bör
    mötet möte möten sammanträde sammanträdet protokoll protokollet utskott utskottet styrelsen styrelse godkändes
    godkänna godkänd information ordförande ordföranden vice sekreterare dagordning dagordningen beslut beslutade
    beslutar frånvarande närvarande deltagare övrigt punkt bilaga ärende ärendet nästa vecka år justerare justering
    kassör förslag kommunen rådet ansvarig`,
  en: `the of and to in a is that for it was on are as with his they at be this from have or by had not but what all
    were we when your can said there use an each which their will other about out many then them these so some her
    would make like him into time has look more been its who did only over such than also any our after
    meeting minutes agenda chair chairman secretary present apologies approved item items committee board next action
    actions report members attendance discussed noted agreed matters treasurer motion`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr
    durch man sein wurde wir ich ihr kann wenn unter sehr
    sitzung protokoll tagesordnung vorsitzender vorsitzende beschluss beschlossen anwesend entschuldigt teilnehmer
    punkt genehmigt genehmigung ausschuss gemeinde mitglieder nächste schriftführer antrag einstimmig`,
};

/** The 60 most frequent pairs of letters in Danish words and names. */
export const FREQUENT_PAIRS: readonly string[] = (
  "er en de et re ge in te st nd le an ti ne es sk fo or se me el ng ve at ke ed al ar de li be ri il ha la " +
  "ma ra ta is da om og so af vi ig ik på so ns rs nt ds tt ll sa he as no ka un ud"
).split(" ");
