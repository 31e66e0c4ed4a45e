import type { Wording, Words } from "../rule.ts";
import { clip } from "../wording.ts";

export const title: Words = { da: "Inhabilt medlem deltog", en: "A disqualified member took part" };

export const asVoter: Words = { da: "står opført med en stemme", en: "is recorded as voting" };
export const dissented: Words = {
  da: "har en afvigende mening eller et forbehold",
  en: "has a dissent or a reservation",
};
export const asOwner: Words = { da: "har fået en opgave i sagen", en: "was given a task in the case" };

export function tookPart(name: string, part: Words): Wording {
  const person = clip(name);
  return {
    message: {
      da: `${person} er inhabil under punktet, men ${part.da}.`,
      en: `${person} is disqualified in the item, but ${part.en}.`,
    },
    expected: {
      da: "Et inhabilt medlem deltager ikke i behandling og afstemning.",
      en: "A disqualified member takes no part in the treatment and the vote.",
    },
    suggestion: {
      da: `Kontrollér forløbet. Skriv fx: «${person} forlod lokalet og deltog ikke i sagens behandling».`,
      en: `Check what happened. Write for instance: "${person} forlod lokalet og deltog ikke i sagens behandling".`,
    },
  };
}
