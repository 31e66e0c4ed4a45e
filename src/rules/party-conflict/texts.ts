import type { Wording, Words } from "../rule.ts";
import { clip } from "../wording.ts";

export const title: Words = { da: "Partibogstav, der ikke stemmer", en: "Party letter that does not agree" };

export function twoLetters(name: string, one: string, other: string): Wording {
  const person = clip(name);
  return {
    message: {
      da: `${person} står som (${one}) ét sted og som (${other}) et andet.`,
      en: `${person} is given as (${one}) in one place and as (${other}) in another.`,
    },
    expected: { da: "Et medlem har det samme bogstav overalt.", en: "A member has the same letter everywhere." },
    suggestion: {
      da: `Kontrollér, hvilket parti ${person} tilhørte på mødedagen, og ret det ene sted.`,
      en: `Check which party ${person} belonged to on the day, and correct one of the places.`,
    },
  };
}

export function unknownLetter(name: string, letter: string): Wording {
  const person = clip(name);
  return {
    message: {
      da: `${person} står med bogstavet (${letter}), som ingen liste havde.`,
      en: `${person} is given the letter (${letter}), which no list had.`,
    },
    expected: { da: "Bogstavet hører til en liste fra valget.", en: "The letter is that of a list at the election." },
    suggestion: {
      da: "Kontrollér bogstavet mod valgresultatet.",
      en: "Check the letter against the result of the election.",
    },
  };
}
