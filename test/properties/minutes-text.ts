import fc from "fast-check";

/** Pieces of Danish minutes, each a line or the beginning of one, as the stages look for them. */
const pieces: readonly string[] = [
  "Referat af bestyrelsesmøde den 4. maj 2021 kl. 19.00-21.30",
  "mødet i Vandudvalget onsdag den 5. maj 2021",
  "Sted: Klubhuset, Åvej 3",
  "Til stede: Anna Holm (formand), Bo Ærenlund (V), Carl Krag",
  "Afbud: Ida Bæk",
  "Fraværende:",
  "Referent: Bo Ærenlund",
  "Dagsorden:",
  "Indholdsfortegnelse",
  "1. Godkendelse af dagsorden",
  "2. Ny bro (kl. 12.10-12.15)",
  "3) Regnskab: Godkendt",
  "Punkt 3: Ny aftale om drift af",
  "varmepumper",
  "Beslutning for Punkt 3: Ny aftale om",
  "Ad 1-3.",
  "Ad. 2",
  "4.2 Maskiner",
  "19.00 - 19.45",
  "A. Valg af dirigent",
  "Sagsnr.: 00.11.00-P12-4-21",
  "Åbent punkt",
  "LUKKET PUNKT - Salg af grund",
  "Sagsfremstilling",
  "Indstilling",
  "Det indstilles, at Vandudvalget",
  "• godkender planen",
  "◦ og tager status til efterretning",
  "- at broen males",
  "Beslutning",
  "Beslutning Byrådet den 09-02-2021",
  "Godkendt. Bo Ærenlund var fraværende.",
  "Godkendt, idet punkt 8 udgår.",
  "Ad 1. Anbefales. Ad 2. Udsat.",
  "For stemte: A (7), Anna Holm (B), i alt 8. Imod stemte: V (3), i alt 3.",
  "Carl Krag (F) stemte imod.",
  "Bo Ærenlund erklærede sig inhabil, da han ejer broen.",
  "Bestyrelsen besluttede, at:",
  "Anna undersøger prisen senest den 1. juni.",
  "Der indhentes tilbud på Drifts-",
  "og vedligeholdelsesplanen.",
  "Broen skal males. Ansvarlig: Anna, frist: 1. juni 2021",
  "HR følger op på følgende:",
  "Aktioner:",
  "Bilag",
  "Bilag 1 - Tegning",
  "Kontorchef Carl Krag orienterede om økonomien.",
  "Næste møde: 1. juni 2021 kl. 19.00",
  "Mødet sluttede kl. 21.40",
  "______________________",
  "Tilbage til toppen",
  "Side 2 af 4",
  "R e f e r a t",
  "Drøftet.",
  "Intet.",
];

const separators: readonly string[] = ["\n", "\n", "\n", "\n\n", "\r\n", "\n  ", "\n\t", " ", "\f", ": ", ", "];
const oddities: readonly string[] = [
  "\u00ad",
  "\u00a0",
  "A\u030a",
  "\u200b",
  "\ud800",
  "\ufeff",
  "İ",
  "ﬁ",
  "😀",
  "|",
  "\u2028",
];

// A text of blanks only is refused as empty.
const somethingToRead = /[\p{L}\p{N}]/u;

/** Minutes as a monkey would write them: pieces of minutes in any order, with odd characters between. */
export const shuffledMinutes: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.constantFrom(...oddities) },
      ),
      fc.constantFrom(...separators),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.map(([piece, separator]) => piece + separator).join(""))
  .filter((text) => somethingToRead.test(text));

/** Pieces of minutes on lines of their own and nothing odd between them: what clean text files hold. */
export const plainMinutes: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("\n", "\n", "\n", "\n\n")), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.map(([piece, separator]) => piece + separator).join(""));

// Control characters make a file binary, which is refused before it is text; line ends and tabs do not.
const controls = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Any text at all that holds something to read. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }), shuffledMinutes)
  .map((text) => text.replace(controls, ""))
  .filter((text) => somethingToRead.test(text));
