import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = {
  da: "Beløbet i beslutningen er et andet end i indstillingen",
  en: "The amount decided is not the amount recommended",
};

export function differing(item: Item, recommended: string, decided: string): Wording {
  const { da, en } = named(item);
  const [one, other] = [quoted(recommended), quoted(decided)];
  return {
    message: {
      da: `${da}: der er indstillet ${one.da}, men godkendt ${other.da}.`,
      en: `${en}: ${one.en} was recommended, but ${other.en} was approved.`,
    },
    expected: {
      da: "Beløbene er ens, eller beslutningen siger, at beløbet er ændret.",
      en: "The amounts agree, or the decision says that the amount was changed.",
    },
    suggestion: {
      da: `Kontrollér beløbet. Er det ændret, så skriv fx: «Godkendt med den ændring, at beløbet er ${decided}».`,
      en: `Check the amount. If it was changed, write for instance: "Godkendt med den ændring, at beløbet er ${decided}".`,
    },
  };
}

export const departing: Words = {
  da: "Beslutningen kan have ændret beløbet med vilje.",
  en: "The decision may have changed the amount on purpose.",
};
