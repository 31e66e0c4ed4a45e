/**
 * Shapes of sentences in running minutes that resolve something, as pattern sources (flags "iu"). `resolves` must hold
 * in the sentence, none of `excludes` may: history, wishes and conditions use the same verbs.
 */
export const resolvingShapes: readonly string[] = [
  // "Det blev besluttet at købe en ny bænk" · "Der blev aftalt et nyt møde"
  "^(?:det|der)\\s(?:blev|er|er blevet)\\s(?:\\p{L}+\\s){0,2}(?:besluttet|aftalt|vedtaget|godkendt|enighed|opbakning|bestemt)",
  // "Budgettet blev enstemmigt vedtaget" · "Referatet er godkendt"
  "(?:blev|er|er blevet)\\s(?:(?:enstemmigt|herefter|hermed|derefter|også|dermed|således|så|efterfølgende|dog|ikke|uden bemærkninger|med akklamation)\\s){0,3}(?:godkendt|vedtaget|besluttet|valgt|genvalgt|forkastet|afvist|udsat|udskudt|tiltrådt|bevilget|taget til efterretning|taget til orientering|nedstemt|udpeget|trukket)",
  // "Der var enighed om at lukke porten" · "Der var opbakning til forslaget"
  "^(?:der|der var|i \\p{L}+|på mødet)\\s?(?:var|er)?\\s?(?:der\\s)?(?:i \\p{L}+\\s)?(?:bred\\s|generel\\s|fuld\\s|stor\\s)?(?:enighed om|opbakning til|tilslutning til|stemning for)",
  // "Godkendtes", "Afslutningsvis godkendtes beretningen"
  "(?:^|\\s)(?:godkendtes|vedtoges|besluttedes|valgtes|forkastedes|udsattes|drøftedes)(?:\\s|[.,]|$)",
  // "Punktet udskydes til næste møde" · "Sagen udsættes"
  "^(?:punktet|sagen|dette punkt|emnet|beslutningen|behandlingen|dette|forslaget)?\\s?(?:udskydes|udsættes|skubbes|flyttes|udgår|bortfalder|genoptages)(?:\\s|[.,]|$)",
  // "Udsat til næste møde, da tilbuddet mangler" · "Trukket tilbage af formanden" · "Genvalg af revisoren"
  "^(?:udsat|udskudt|udgik|godkendt|vedtaget|tiltrådt|forkastet|afvist|trukket tilbage|taget til|genvalgt|genvalg af|nyvalgt|valgt blev|bortfaldt|ikke imødekommet)(?:\\s|[.,]|$)",
  // "Der var genvalg til følgende:" · "Ligeledes blev der godkendt en udgift" · "… har bestyrelsen besluttet at"
  "^der\\svar\\s(?:genvalg|nyvalg)",
  "(?:blev|er)\\sder\\s(?:godkendt|vedtaget|besluttet|bevilget|valgt|aftalt)",
  "har\\s(?:bestyrelsen|udvalget|rådet|styregruppen|generalforsamlingen|vi|foreningen)\\s(?:\\p{L}+\\s)?(?:besluttet|vedtaget|godkendt|aftalt|valgt at)",
  // "Det anbefales, at den kommende bestyrelse …" · "Konklusionen er, at …" · "Dette gives videre til …"
  "^det\\s(?:anbefales|indstilles),?\\sat",
  "^konklusion(?:en)?\\s(?:er|blev)",
  "^(?:dette|det|sagen|punktet)\\s(?:gives|sendes|går)\\svidere\\stil",
  // "Forslaget bortfaldt" · "Punktet tages op igen i april"
  "^(?:punktet|sagen|forslaget|emnet|ændringsforslaget)\\s(?:bortfaldt|faldt|bortfalder|tages op igen|kommer på igen|genoptages)",
  // "Spørgsmålet sendes videre til udvalget"
  "^(?:punktet|sagen|forslaget|spørgsmålet|henvendelsen|ansøgningen)\\s(?:sendes|oversendes|henvises|videresendes|fremsendes)",
  // "Aftalen blev forlænget med 4 stemmer for og 0 imod"
  "\\d\\s(?:stemmer\\s)?for(?:,|\\sog)\\s.{0,30}\\d\\s(?:stemmer\\s)?(?:imod|mod)",
  // "Generalforsamlingen valgte at godkende regnskabet"
  "(?:^|\\s)(?:valgte|besluttede|vedtog|godkendte|tiltrådte|afviste|udsatte|bevilgede)\\s(?:enstemmigt\\s)?(?:at\\s|,\\sat\\s|ikke\\s)",
];

export const resolutionExcludes: readonly string[] = [
  // conditions and wishes
  "(?<![\\p{L}])(?:hvis|såfremt|når|indtil|før|inden)\\s(?:\\p{L}+\\s){0,4}(?:blev|er|bliver)\\s(?:godkendt|vedtaget|besluttet|valgt)",
  "(?<![\\p{L}])(?:kan|kunne|bør|burde|skulle|vil|ville)\\s(?:\\p{L}+\\s){0,3}(?:blive\\s)?(?:godkendt|godkendes|vedtaget|vedtages|besluttet|besluttes|udsættes|udskydes)",
  // history
  "(?<![\\p{L}])(?:sidste år|på sidste møde|på seneste møde|på forrige møde|tidligere|i sin tid|dengang|sidste generalforsamling|seneste generalforsamling|siden sidst)",
  "(?:som|der)\\s(?:blev|er|er blevet)\\s(?:godkendt|vedtaget|besluttet)",
  "(?:vedtog|besluttede|godkendte|valgte)\\s(?:den\\s\\d|i\\s(?:19|20)\\d\\d)",
  // the count, before its result
  "^(?:der blev stemt|resultatet? af|der stemte)",
  // nobody wants the office
  "ikke\\s(?:at\\s)?(?:modtage\\s|ønske\\s)?genvalg",
  "opfordrede|foreslog(?!.*blev valgt)",
];

/** Verbs that only say a matter was talked about. */
export const discussedShapes: readonly string[] = [
  "(?:blev|er)\\s(?:kort\\s|indgående\\s|grundigt\\s|bl\\.a\\.\\s)?(?:drøftet|diskuteret|debatteret)",
  "^(?:bestyrelsen|udvalget|gruppen|rådet|vi|styregruppen|projektgruppen)\\s(?:drøftede|diskuterede|debatterede)",
  "[-–]\\sdrøftet\\.?$",
];
