import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";

export const title: Words = { da: "Lukket punkt uden overskrift", en: "Closed item without a title" };

export function headingOnly(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} er lukket, og overskriften siger ikke, hvilken slags sag det er.`,
      en: `${en} is closed, and its title does not say what kind of case it is.`,
    },
    expected: {
      da: "Overskriften fortæller om sagen, så vidt tavshedspligten tillader det.",
      en: "The title tells of the case as far as secrecy allows.",
    },
    suggestion: {
      da: "Kontrollér, om sagens art kan nævnes, fx: «(Lukket) Salg af areal ved Nordhavnen – tilbudsvurdering».",
      en: 'Check whether the kind of case can be named, for instance: "(Lukket) Salg af areal ved Nordhavnen – tilbudsvurdering".',
    },
  };
}
