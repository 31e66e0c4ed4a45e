import type { CprReading } from "../../danish/cpr.ts";
import type { Wording, Words } from "../rule.ts";

export const title: Words = {
  da: "CPR-nummer i dele eller halvt dækket",
  en: "CPR number in parts or covered by half",
};

const what: Record<CprReading["kind"], Words> = {
  number: { da: "muligt CPR-nummer", en: "possible CPR number" },
  replacement: { da: "erstatningspersonnummer", en: "replacement number" },
  split: { da: "cifre, der samlet kan være et CPR-nummer,", en: "digits that together may be a CPR number," },
  embedded: { da: "et længere tal, der kan rumme et CPR-nummer,", en: "a longer number that may hold a CPR number," },
  birthdayAndSerial: {
    da: "en fødselsdato og fire cifre, der kan være resten af et CPR-nummer,",
    en: "a birthday and four digits that may be the rest of a CPR number,",
  },
  halfCovered: { da: "et CPR-nummer, der kun er halvt dækket,", en: "a CPR number that is only covered by half," },
};

/** `place` is where it stands. */
export function obscured({ kind, masked }: CprReading, place: Words): Wording {
  const { da, en } = what[kind];
  return {
    message: { da: `${place.da}: ${da} ${masked}.`, en: `${place.en}: ${en} ${masked}.` },
    expected: {
      da: "Der står hverken et CPR-nummer eller så meget af det, at det kan samles.",
      en: "Neither a CPR number nor so much of it that it can be put together.",
    },
    suggestion: {
      da: "Kontrollér cifrene, og nøjes med det, sagen kræver, fx: «født i 1958».",
      en: 'Check the digits, and write no more than the case needs, for instance: "født i 1958".',
    },
  };
}
