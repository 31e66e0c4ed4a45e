import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = { da: "Omdelt materiale er ikke vedlagt", en: "Handed out and not attached" };

export function notAttached(item: Item, sentence: string): Wording {
  const { da, en } = named(item);
  const found = quoted(sentence);
  return {
    message: {
      da: `${da} nævner materiale, der blev delt ud, men har ingen bilag: ${found.da}`,
      en: `${en} speaks of papers that were handed out, and has no attachments: ${found.en}`,
    },
    expected: {
      da: "Materiale, der blev delt ud på mødet, hører til grundlaget for beslutningen og vedlægges referatet.",
      en: "What was handed out is part of the basis and is attached afterwards.",
    },
    suggestion: {
      da: "Kontrollér, og skriv fx: «Omdelt notat vedlagt som bilag 5».",
      en: 'Check, and write for instance: "Omdelt notat vedlagt som bilag 5".',
    },
  };
}
