import type { SectionKind } from "../../record/item.ts";

/**
 * Labels of the parts of an item, as they stand alone on a line or in front of a colon. `strong` labels open a section
 * wherever they stand; `weak` ones are also used as free sub-headings and give way to an open decision.
 */
export interface SectionLabel {
  readonly kind: SectionKind;
  readonly strength: "strong" | "weak";
  readonly words: readonly string[];
}

export const sectionLabels: readonly SectionLabel[] = [
  {
    kind: "decision",
    strength: "strong",
    words: [
      "beslutning",
      "beslutninger",
      "vedtagelse",
      "vedtagelser",
      "konklusion",
      "konklusioner",
      "afgørelse",
      "udvalgets beslutning",
      "bestyrelsens beslutning",
      "byrådets beslutning",
      "rådets beslutning",
      "mødets beslutning",
      "beslutning/konklusion",
      "konklusion/beslutning",
      "beslutning og opfølgning",
      "beslutningsreferat",
      "beslutningen",
      "udvalgets afgørelse",
      "regionsrådets beslutning",
      "menighedsrådets beslutning",
    ],
  },
  {
    kind: "recommendation",
    strength: "strong",
    words: [
      "indstilling",
      "indstillinger",
      "administrativ indstilling",
      "administrationens indstilling",
      "administrationens forslag",
      "forvaltningens indstilling",
      "forvaltningens forslag",
      "forvaltningen foreslår",
      "forvaltningen indstiller",
      "administrationen indstiller",
      "direktionens indstilling",
      "formandskabets indstilling",
      "forslag til beslutning",
      "indstilling om",
      "det indstilles",
      "det indstilles at",
      "alternativ indstilling",
      "indstilling og beslutning",
      "indstillingen",
      "forslag til vedtagelse",
      "sekretariatets indstilling",
      "sekretariatet indstiller",
      "rektors indstilling",
      "formandens indstilling",
    ],
  },
  {
    kind: "case",
    strength: "strong",
    words: [
      "sagsfremstilling",
      "sagsfremstilling og økonomi",
      "beskrivelse af sagen",
      "sagsbeskrivelse",
      "redegørelse",
      "baggrund for sagens fremlæggelse",
      "problemstilling",
      "løsning",
      "sagens indhold",
      "sagens kerne",
      "beskrivelse af forslaget",
    ],
  },
  {
    kind: "case",
    strength: "weak",
    words: ["baggrund", "beskrivelse", "præsentation", "formål", "status", "vurdering", "forslag"],
  },
  {
    kind: "summary",
    strength: "strong",
    words: ["resumé", "resume", "sagsresumé", "sagsresume", "sammendrag"],
  },
  { kind: "summary", strength: "weak", words: ["indledning", "indledning/baggrund", "indhold"] },
  {
    kind: "theme",
    strength: "strong",
    words: ["beslutningstema", "sagstema", "anledning", "formål med sagen", "formål med punktet"],
  },
  { kind: "theme", strength: "weak", words: ["tema", "emne"] },
  {
    kind: "treatment",
    strength: "weak",
    words: [
      "drøftelse",
      "drøftelser",
      "behandling",
      "referat",
      "notat",
      "referat af drøftelsen",
      "opsamling",
      "debat",
      "sagens behandling",
    ],
  },
  {
    kind: "history",
    strength: "strong",
    words: [
      "sagsgang og sagstype",
      "forventet sagsgang",
      "høring og sagsgang",
      "sagsforløb",
      "sagens forløb",
      "sagshistorik",
      "sagshistorik, henvisninger",
      "tidligere politisk behandling",
      "tidligerepolitiskbehandling",
      "politisk behandling",
      "beslutningskompetence",
      "kompetenceudvalg",
      "sagen afgøres i",
      "sagen behandles i",
      "hvem beslutter",
    ],
  },
  {
    kind: "history",
    strength: "weak",
    words: ["sagsgang", "historik", "tidligere behandling", "kompetence"],
  },
  {
    kind: "economy",
    strength: "strong",
    words: [
      "økonomiske konsekvenser",
      "økonomi og finansiering",
      "økonomiske forhold og konsekvenser",
      "økonomi og personale",
      "bevillingsmæssige konsekvenser",
      "økonomiske og personalemæssige konsekvenser",
    ],
  },
  { kind: "economy", strength: "weak", words: ["økonomi", "finansiering"] },
  {
    kind: "legal",
    strength: "strong",
    words: [
      "lovgrundlag",
      "lovgrundlag - link",
      "lovgrundlag – link",
      "retsgrundlag",
      "retsregler og andre forskrifter",
      "juridiske forhold",
      "juridiske og planmæssige forhold",
      "lovgrundlag og juridisk vurdering",
    ],
  },
  {
    kind: "hearing",
    strength: "strong",
    words: ["dialog/høring", "inddragelse og høring", "tidsplan og videre proces", "kommunikation og høring"],
  },
  {
    kind: "hearing",
    strength: "weak",
    words: ["høring", "kommunikation", "videre proces", "borgerinddragelse", "høringssvar", "tidsplan"],
  },
  {
    kind: "consequences",
    strength: "strong",
    words: [
      "personalemæssige konsekvenser",
      "andre konsekvenser",
      "øvrige konsekvenser",
      "afledte konsekvenser",
      "effektvurdering",
      "klimakonsekvenser",
      "klimamæssige konsekvenser",
      "miljømæssige konsekvenser",
      "co2-konsekvensvurdering",
      "handicapaspekter",
      "konsekvenser for andre udvalg",
    ],
  },
  {
    kind: "consequences",
    strength: "weak",
    words: ["personale", "konsekvenser", "effekt", "tidsperspektiv", "alternativer", "bæredygtighed", "klima"],
  },
  {
    kind: "attachments",
    strength: "strong",
    words: [
      "bilag",
      "bilagsliste",
      "bilagsoversigt",
      "bilag til punktet",
      "bilag til sagen",
      "vedlagte bilag",
      "vedhæftede bilag",
      "bilagsnr",
      "bilagsnr.",
      "bilagsfortegnelse",
      "bilag/link",
      "bilag og links",
      "links",
    ],
  },
  {
    kind: "attendance",
    strength: "weak",
    words: [
      "fraværende",
      "afbud",
      "fremmøde",
      "fremmøde og inhabilitet",
      "om mødet",
      "ikke til stede",
      "til stede",
      "tilstede",
      "tilstedeværende",
      "fremmødte",
      "deltagere",
    ],
  },
  {
    kind: "other",
    strength: "weak",
    words: [
      "administrationens bemærkninger",
      "forvaltningens bemærkninger",
      "centralforvaltningens bemærkninger",
      "bemærkninger",
      "opfølgning",
    ],
  },
  { kind: "other", strength: "strong", words: ["journalnummer", "punkttype", "behandlingsform"] },
];

/** Openers of a recommendation that are half of its sentence: "Det indstilles, at Vandudvalget", "Direktionen indstiller, at". */
export const recommendationVerbs: readonly string[] = ["indstiller", "foreslår", "anbefaler"];
/** Labels of a case's part that may put a recommendation to the body. */
export const proposalLabels: readonly string[] = ["forslag"];
/** "Det indstilles, at <body>". */
export const recommendationPassive = "det indstilles";

/** Words that open the heading of a decision by a named body on a date: "Beslutning i Vandudvalget den 4. maj 2021". */
export const decisionHeadingOpeners: readonly string[] = ["beslutning", "beslutninger", "behandling", "vedtagelse"];
/** Words between such an opener and the body. */
export const decisionHeadingLinks: readonly string[] = ["i", "fra", "for", "af", "på mødet i"];
/** Last words of the name of a body that decides: "Teknisk Udvalgs møde den 4. maj 2021:". */
export const decidingBodies: readonly string[] = [
  "udvalg",
  "udvalget",
  "råd",
  "rådet",
  "bestyrelse",
  "bestyrelsen",
  "magistrat",
  "magistraten",
  "nævn",
  "nævnet",
  "forsamling",
  "forsamlingen",
  "repræsentation",
  "repræsentationen",
  "direktion",
  "direktionen",
];
/** "<body>s møde den <date>:" heads a decision as well. */
export const meetingOf = "møde den";
/** "Suppleant for Anna Holm:" and the name below it. */
export const substituteOpeners: readonly string[] = ["suppleant for", "stedfortræder for"];
/** Words in front of the number of the item a decision belongs to: "Beslutning for Punkt 3: Budget". */
export const itemReferenceWords: readonly string[] = ["punkt", "pkt.", "pkt", "sag", "dagsordenspunkt"];

/** "Ingen bilag." and the like under an attachments label. */
export const noAttachments: readonly string[] = ["ingen bilag", "ingen", "se alle bilag", "intet", "-"];
