import type { CprReading } from "../../danish/cpr.ts";
import type { Wording, Words } from "../rule.ts";

export const title: Words = { da: "Muligt CPR-nummer", en: "Possible CPR number" };

const expected: Words = {
  da: "Der står intet CPR-nummer i tekst, overskrifter, bilagsnavne eller filens egenskaber.",
  en: "No CPR number in the text, titles, names of attachments or the file's properties.",
};

const suggestion: Words = {
  da: "Kontrollér tallet, og skriv i stedet fx: «borgeren (navn kendt af forvaltningen)». Er det et andet nummer, så skriv hvad foran det: «Sagsnr. …».",
  en: 'Check the figures, and write for instance: "borgeren (navn kendt af forvaltningen)". If it is another number, say so before it: "Sagsnr. …".',
};

/** `place` is where the number stands. */
export function possibleNumber({ kind, certainty, masked }: CprReading, place: Words): Wording {
  const what = kind === "replacement" ? replacement : degrees[certainty];
  return {
    message: { da: `${place.da}: ${what.da} ${masked}.`, en: `${place.en}: ${what.en} ${masked}.` },
    expected,
    suggestion,
  };
}

const replacement: Words = { da: "erstatningspersonnummer", en: "replacement number" };

const degrees: Record<CprReading["certainty"], Words> = {
  high: { da: "sandsynligvis et CPR-nummer,", en: "probably a CPR number," },
  medium: { da: "muligt CPR-nummer", en: "possible CPR number" },
  low: { da: "cifre, der kan være et CPR-nummer,", en: "digits that may be a CPR number," },
};
