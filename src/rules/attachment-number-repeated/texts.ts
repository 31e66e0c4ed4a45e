import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, named, quoted } from "../wording.ts";

export const title: Words = { da: "To bilag med samme nummer", en: "Two attachments with one number" };

export function repeated(item: Item, number: string, first: string, second: string): Wording {
  const { da, en } = named(item);
  const [one, two] = [quoted(first), quoted(second)];
  const which = clip(number, 10);
  return {
    message: {
      da: `${da} har to bilag med nummer ${which}: ${one.da} og ${two.da}.`,
      en: `${en} has two attachments numbered ${which}: ${one.en} and ${two.en}.`,
    },
    expected: {
      da: "Hvert bilag til et punkt har sit eget nummer.",
      en: "Each attachment of an item has a number of its own.",
    },
    suggestion: {
      da: "Kontrollér numrene, og ret dem også i teksten, hvor der står «jf. bilag …».",
      en: 'Check the numbers, and correct them in the text too, where it says "jf. bilag …".',
    },
  };
}
