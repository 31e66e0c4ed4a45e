import type { Item } from "../../record/item.ts";
import type { Vote } from "../../record/vote.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = { da: "Det fremgår ikke, hvem der stemte hvad", en: "Who voted how is not stated" };

export function unidentified(item: Item, { text }: Vote): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: {
      da: `${da}: ${words.da} siger ikke, hvem der stemte hvad.`,
      en: `${en}: ${words.en} does not say who voted how.`,
    },
    expected: {
      da: "Efter en afstemning fremgår hvert medlems stemme, ved navn eller ved gruppe.",
      en: "After a vote it is stated how each member voted, by name or by group.",
    },
    suggestion: {
      da: "Kontrollér, hvem der stemte hvad. Skriv fx: «For: A (4), V (2). Imod: F (2), Ø (1)».",
      en: 'Check who voted how. Write for instance: "For: A (4), V (2). Imod: F (2), Ø (1)".',
    },
  };
}

export const secret: Words = {
  da: "Afstemningen kan have været hemmelig eller et valg.",
  en: "The vote may have been secret, or an election.",
};

export const nameNearby: Words = {
  da: "Der står et medlems navn ved afstemningen, men det blev ikke læst som en stemme.",
  en: "A member's name stands by the vote, but was not read as a vote.",
};
