import type { ItemCategory } from "../../record/item.ts";

/** Words before an item number, each a numbering style of its own: "Punkt 3: Budget", "Ad 3. Budget". */
export const numberWords: Readonly<Record<string, readonly string[]>> = {
  punkt: ["punkt", "dagsordenspunkt"],
  pkt: ["pkt.", "pkt"],
  ad: ["ad.", "ad"],
  nr: ["nr.", "nr"],
  sag: ["sag nr.", "sag"],
};

/** Titles that every body has, by category. A title begins with or equals one of them. */
export const standingTitles: readonly { readonly category: ItemCategory; readonly words: readonly string[] }[] = [
  {
    category: "approvalOfAgenda",
    words: [
      "godkendelse af dagsorden",
      "godkendelse af dagsordenen",
      "godkendelse af dagsorden og referat",
      "godkendelse af referat og dagsorden",
      "godkendelse af dagens dagsorden",
      "bemærkninger til dagsorden",
      "bemærkninger til dagsordenen",
      "dagsorden",
    ],
  },
  {
    category: "approvalOfMinutes",
    words: [
      "godkendelse af referat",
      "godkendelse af referatet",
      "godkendelse af seneste referat",
      "godkendelse af sidste referat",
      "godkendelse af forrige referat",
      "bemærkninger til seneste referat",
      "bemærkninger til referat",
      "referat fra sidste møde",
      "referat fra seneste møde",
      "opfølgning på referat",
      "opfølgning fra sidste møde",
      "opfølgning på sidste referat",
    ],
  },
  {
    category: "announcements",
    words: [
      "meddelelser",
      "orientering",
      "orienteringer",
      "orientering fra formanden",
      "nyt fra formanden",
      "nyt fra",
      "gensidig orientering",
      "siden sidst",
      "formandens beretning",
      "velkomst",
      "bordet rundt",
      "status",
    ],
  },
  {
    category: "anyOtherBusiness",
    words: [
      "eventuelt",
      "evt.",
      "evt",
      "gensidig orientering og eventuelt",
      "evaluering af mødet",
      "kommende møder",
      "næste møde",
      "mødeevaluering",
    ],
  },
  {
    category: "election",
    words: ["valg af", "valg til", "konstituering", "udpegning af"],
  },
  {
    category: "signature",
    words: [
      "underskriftsark",
      "underskriftsside",
      "underskriftsblad",
      "underskrifter",
      "underskrift",
      "underskrift af referat",
    ],
  },
  { category: "questionTime", words: ["spørgetid", "spørgetid for borgere", "åben spørgetid", "foretræde"] },
];

/** Marks of an open or closed item, before or after a title or on a line of their own. */
export const closedMarks: readonly string[] = [
  "lukket punkt",
  "lukket sag",
  "lukket",
  "for lukkede døre",
  "fortrolig sag",
  "fortroligt punkt",
  "fortroligt",
  "fortrolig",
  "lukket møde",
  "lukket dagsorden",
  "closed item",
  "closed",
];
export const openMarks: readonly string[] = ["åbent punkt", "åben sag", "åbent møde", "åbent", "åben", "for åbne døre"];

/** Letters and words after a title that tell its kind. */
export const kindMarks: Readonly<Record<"information" | "discussion" | "decision", readonly string[]>> = {
  information: ["o", "0", "orientering", "til orientering", "orienteringspunkt", "orienteringssag"],
  discussion: ["d", "drøftelse", "til drøftelse", "drøftelsespunkt", "drøftelsessag"],
  decision: ["b", "beslutning", "til beslutning", "beslutningspunkt", "beslutningssag", "godkendelse"],
};
/** First words of a title that tell the kind as plainly. */
export const kindOpeners: Readonly<Record<"information" | "discussion" | "decision", readonly string[]>> = {
  information: ["orientering", "orienteringer", "orienteringssag", "orienteringssager"],
  discussion: ["drøftelse", "drøftelser", "temadrøftelse"],
  decision: ["beslutning", "beslutningsforslag", "beslutningssag"],
};
/** Labels of a case number beside a heading. */
export const caseNumberLabels: readonly string[] = [
  "sagnr.",
  "sagnr",
  "sagsnr.",
  "sagsnr",
  "sagsnummer",
  "sagsid.",
  "sagsid",
  "sag nr.",
  "sag",
  "j.nr.",
  "j.nr",
  "jnr.",
  "journalnr.",
  "journalnummer",
];
/** Labels of the number of one document of a case. */
export const documentNumberLabels: readonly string[] = [
  "dok.nr.",
  "dok. nr.",
  "dok.",
  "dokumentnr.",
  "dokumentnummer",
  "brevid",
  "brev-id",
];
/** Labels beside them that say who handles the case. */
export const officeLabels: readonly string[] = [
  "initialer",
  "init.",
  "sagsinitialer",
  "sagsbehandler",
  "sagsbeh.",
  "sagsansvarlig",
];

/** Headings of a list of items: the agenda or a table of contents. */
export const contentsLabels: readonly string[] = [
  "indholdsfortegnelse",
  "dagsorden",
  "dagsordenen",
  "dagsordenspunkter",
  "punkter på dagsordenen",
  "punkter",
  "indhold",
  "oversigt over punkter",
  "åbne dagsordenspunkter",
  "dagsordenpunkter",
  "pkt. tekst side",
  "pkt. tekst",
  "sag nr. side",
  "sag tekst sidenr",
  "agenda",
];
/** Headings of the minutes proper, after such a list. */
export const minutesLabels: readonly string[] = [
  "referat",
  "mødereferat",
  "møde referat",
  "referat af mødet",
  "referat fra mødet",
  "referat til punkterne",
];

/** Headings over several items. */
export const groupLabels: readonly string[] = [
  "sager til beslutning",
  "sager til drøftelse",
  "sager til orientering",
  "sager til afgørelse",
  "sager til afgørelse i byrådet",
  "sager til afgørelse i udvalget",
  "sager til behandling",
  "sager til høring",
  "sager til efterretning",
  "beslutningspunkter",
  "beslutningssager",
  "drøftelsespunkter",
  "orienteringspunkter",
  "orienteringssager",
  "punkter til beslutning",
  "punkter til drøftelse",
  "punkter til orientering",
  "åbne punkter",
  "åbne sager",
  "lukkede punkter",
  "lukkede sager",
  "åbne beslutningssager",
  "åbne orienteringssager",
  "åbne efterretningssager",
  "lukkede efterretningssager",
  "efterretningssager",
  "fortrolige sager",
  "fortrolige punkter",
  "faste punkter",
  "øvrige punkter",
  "a-punkter",
  "b-punkter",
  "a-sager",
  "b-sager",
];

/** Words that tie a group's heading to where or for whom it is: "Sager til afgørelse i byrådet". */
export const groupLinks: readonly string[] = ["i", "for", "på", "fra"];

/** Headings of attachments that are printed after the minutes. */
export const attachmentHeadings: readonly string[] = ["bilag", "appendiks", "vedhæftning"];

/** Labels of a list of the attachments of all items, at the end. */
export const attachmentListLabels: readonly string[] = ["bilagsliste", "bilagsoversigt", "bilagsfortegnelse"];

/** First words of the answer to a question. */
export const answerWords: readonly string[] = [
  "ja",
  "nej",
  "jo",
  "endnu ikke",
  "ikke endnu",
  "måske",
  "det ved vi ikke",
];

/** Common verbs in the forms that make a sentence, so that "Økonomi: Der er penge i kassen." is a title and a sentence. */
export const finiteVerbs: readonly string[] = [
  "er",
  "var",
  "har",
  "havde",
  "blev",
  "bliver",
  "skal",
  "skulle",
  "kan",
  "kunne",
  "vil",
  "ville",
  "må",
  "måtte",
  "får",
  "fik",
  "går",
  "gik",
  "kommer",
  "kom",
  "holder",
  "holdt",
  "fortalte",
  "fortæller",
  "bød",
  "byder",
  "gav",
  "giver",
  "tager",
  "tog",
  "står",
  "stod",
  "laver",
  "undersøger",
  "mangler",
  "valgte",
  "bestod",
  "talte",
];

/** Heads of the columns of a table with one row an item. */
export const tableColumns: Readonly<
  Record<
    "number" | "title" | "time" | "treatment" | "decision" | "recommendation" | "case" | "other",
    readonly string[]
  >
> = {
  number: ["nr", "pkt", "#", "punkt nr", "pkt. nr", "punkt"],
  title: [
    "emne",
    "dagsorden",
    "dagsordenspunkt",
    "dagsordenspunkter",
    "mødepunkt",
    "sag",
    "overskrift",
    "titel",
    "tema",
    "emne, ansvarlig, tidsramme",
    "punkt/emne",
    "punkter",
  ],
  time: ["tid", "tidsramme", "tidspunkt", "kl"],
  treatment: [
    "referat",
    "notat",
    "notater",
    "drøftelse",
    "drøftelser",
    "kommentarer",
    "behandling",
    "referat/beslutning",
  ],
  decision: ["beslutning", "beslutninger", "konklusion", "vedtagelse", "beslutning/konklusion", "aftalt"],
  recommendation: ["indstilling", "forslag", "formål og indstilling"],
  case: ["sagsfremstilling", "beskrivelse", "formål", "indhold", "baggrund"],
  other: ["opfølgning", "ansvarlig", "ansvarlig/deadline", "aktion", "handling"],
};
