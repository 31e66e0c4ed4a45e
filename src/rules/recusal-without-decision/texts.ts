import type { Recusal } from "../../record/vote.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, quoted } from "../wording.ts";

export const title: Words = {
  da: "Inhabilitet nævnt, men organets beslutning om den fremgår ikke",
  en: "Conflict of interest without the body's decision on it",
};

export function undecided({ name, text }: Recusal): Wording {
  const person = clip(name);
  const words = quoted(text);
  return {
    message: {
      da: `${words.da} siger ikke, at organet tog stilling til, om ${person} var inhabil.`,
      en: `${words.en} does not say that the body decided whether ${person} was disqualified.`,
    },
    expected: {
      da: "Organet beslutter, om et medlem er inhabilt, gerne med grunden.",
      en: "The body decides whether a member is disqualified, and preferably says why.",
    },
    suggestion: {
      da: `Kontrollér, om der blev taget stilling. Skriv fx: «Udvalget besluttede, at ${person} er inhabil (ejer naboejendommen)».`,
      en: `Check whether it was decided. Write for instance: "Udvalget besluttede, at ${person} er inhabil (ejer naboejendommen)".`,
    },
  };
}
