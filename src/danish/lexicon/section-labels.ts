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
    ],
  },
  {
    kind: "case",
    strength: "weak",
    words: ["baggrund", "beskrivelse", "præsentation", "sagens kerne", "formål", "status"],
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
    strength: "weak",
    words: [
      "sagsgang",
      "sagsgang og sagstype",
      "forventet sagsgang",
      "høring og sagsgang",
      "sagsforløb",
      "sagens forløb",
      "historik",
      "sagshistorik",
      "sagshistorik, henvisninger",
      "tidligere behandling",
      "tidligere politisk behandling",
      "politisk behandling",
      "beslutningskompetence",
      "kompetence",
      "kompetenceudvalg",
      "sagen afgøres i",
      "sagen behandles i",
      "hvem beslutter",
    ],
  },
  {
    kind: "economy",
    strength: "weak",
    words: [
      "økonomi",
      "økonomiske konsekvenser",
      "økonomi og finansiering",
      "økonomiske forhold og konsekvenser",
      "økonomi og personale",
      "bevillingsmæssige konsekvenser",
      "finansiering",
    ],
  },
  {
    kind: "legal",
    strength: "weak",
    words: [
      "lovgrundlag",
      "lovgrundlag - link",
      "retsgrundlag",
      "retsregler og andre forskrifter",
      "juridiske forhold",
      "juridiske og planmæssige forhold",
      "lovgrundlag og juridisk vurdering",
    ],
  },
  {
    kind: "hearing",
    strength: "weak",
    words: [
      "høring",
      "dialog/høring",
      "inddragelse og høring",
      "kommunikation",
      "videre proces",
      "borgerinddragelse",
      "høringssvar",
    ],
  },
  {
    kind: "consequences",
    strength: "weak",
    words: [
      "personale",
      "personalemæssige konsekvenser",
      "andre konsekvenser",
      "øvrige konsekvenser",
      "afledte konsekvenser",
      "konsekvenser",
      "effekt",
      "effektvurdering",
      "klimakonsekvenser",
      "co2-konsekvensvurdering",
      "handicapaspekter",
      "tidsperspektiv",
      "alternativer",
      "bæredygtighed",
    ],
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
    words: ["administrationens bemærkninger", "forvaltningens bemærkninger", "bemærkninger", "opfølgning"],
  },
];

/** Openers of a recommendation that are half of its sentence: "Det indstilles, at Vandudvalget", "Direktionen indstiller, at". */
export const recommendationVerbs: readonly string[] = ["indstiller", "foreslår", "anbefaler"];
/** "Det indstilles, at <body>". */
export const recommendationPassive = "det indstilles";

/** Words that open the heading of a decision by a named body on a date: "Beslutning i Vandudvalget den 4. maj 2021". */
export const decisionHeadingOpeners: readonly string[] = ["beslutning", "beslutninger", "behandling", "vedtagelse"];
/** Words between such an opener and the body. */
export const decisionHeadingLinks: readonly string[] = ["i", "fra", "for", "af", "på mødet i"];
/** Words in front of the number of the item a decision belongs to: "Beslutning for Punkt 3: Budget". */
export const itemReferenceWords: readonly string[] = ["punkt", "pkt.", "pkt", "sag", "dagsordenspunkt"];

/** "Ingen bilag." and the like under an attachments label. */
export const noAttachments: readonly string[] = ["ingen bilag", "ingen", "se alle bilag", "intet", "-"];
