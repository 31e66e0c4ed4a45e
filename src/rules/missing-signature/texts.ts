import type { Wording, Words } from "../rule.ts";
import { listed } from "../wording.ts";

export const title: Words = { da: "Underskrift mangler", en: "Missing signature" };

const expected: Words = {
  da: "De, der skal underskrive referatet, står som underskrivere.",
  en: "Those who have to sign the minutes stand as signers.",
};

const suggestion: Words = {
  da: "Kontrollér underskrifterne, og skriv fx: «Underskrevet digitalt 12. marts 2025 af alle deltagere».",
  en: 'Check the signatures, and write for instance: "Underskrevet digitalt 12. marts 2025 af alle deltagere".',
};

export const noneSigned: Wording = {
  message: { da: "Der er ingen underskrifter.", en: "There are no signatures." },
  expected,
  suggestion,
};

export function notAllSigned(names: readonly string[]): Wording {
  const people = listed(names);
  return {
    message: {
      da: `Underskrifter mangler fra deltagerne ${people.da}.`,
      en: `Signatures lack of ${people.en}, who took part.`,
    },
    expected,
    suggestion,
  };
}

export const unreadSignatures: Words = {
  da: "Der er et felt til underskrifter, men hvem der har underskrevet, kan ikke læses.",
  en: "There is a place for signatures, but who has signed cannot be read.",
};
