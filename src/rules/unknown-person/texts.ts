import type { Wording, Words } from "../rule.ts";
import { clip } from "../wording.ts";

export const title: Words = {
  da: "Navn, der ikke står på deltagerlisten",
  en: "Name that is not on the list of participants",
};

const expected: Words = {
  da: "Den, der stemmer, tager forbehold eller er inhabil, står på deltagerlisten med samme navn.",
  en: "Whoever votes, dissents or is disqualified stands on the list of participants under the same name.",
};

export function misspelt(name: string, meant: string): Wording {
  const [written, listed] = [clip(name), clip(meant)];
  return {
    message: {
      da: `«${written}» står ikke på deltagerlisten; dér står «${listed}».`,
      en: `"${written}" is not on the list of participants; "${listed}" is.`,
    },
    expected,
    suggestion: {
      da: `Kontrollér stavemåden. Er det samme person, så skriv «${listed}» begge steder.`,
      en: `Check the spelling. If it is one person, write "${listed}" in both places.`,
    },
  };
}

export function notListed(name: string): Wording {
  const written = clip(name);
  return {
    message: {
      da: `«${written}» står ikke på deltagerlisten.`,
      en: `"${written}" is not on the list of participants.`,
    },
    expected,
    suggestion: {
      da: `Kontrollér navnet, og om ${written} var til stede. Mangler navnet, så tilføj det på listen.`,
      en: `Check the name, and whether ${written} was there. If the name is missing, add it to the list.`,
    },
  };
}

export const perhapsUnread: Words = {
  da: "Navnet står i hovedet, så listen kan være læst ufuldstændigt.",
  en: "The name stands in the head, so the list may have been read in part only.",
};
