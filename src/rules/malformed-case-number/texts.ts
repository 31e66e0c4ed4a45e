import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = { da: "Sagsnummer med forkert format", en: "Case number of a wrong form" };

export function malformed(item: Item, value: string): Wording {
  const { da, en } = named(item);
  const number = quoted(value);
  return {
    message: {
      da: `${da} har sagsnummeret ${number.da}, som er skrevet anderledes end ventet.`,
      en: `${en} has the case number ${number.en}, which is written otherwise than expected.`,
    },
    expected: {
      da: "Et KLE-nummer er to, fire eller seks cifre med punktum og evt. en facet som P35; andre numre følger den form, organisationen bruger.",
      en: "A KLE number is two, four or six digits with points and perhaps a facet such as P35; others follow the house.",
    },
    suggestion: {
      da: "Kontrollér nummeret i sagssystemet. Skriv fx: «KLE 00.22.02-P35».",
      en: 'Check the number in the case system. Write for instance: "KLE 00.22.02-P35".',
    },
  };
}
