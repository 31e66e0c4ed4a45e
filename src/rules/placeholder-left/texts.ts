import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Skabelontekst er ikke udfyldt", en: "Text of a template was not filled in" };

export function left(words: string): Wording {
  const { da, en } = quoted(words);
  return {
    message: { da: `${da} står tilbage fra en skabelon.`, en: `${en} is left over from a template.` },
    expected: { da: "Alle felter er udfyldt eller slettet.", en: "Every field is filled in or deleted." },
    suggestion: {
      da: "Kontrollér, hvad der skulle stå, og skriv det, eller slet feltet.",
      en: "Check what was to stand there, and write it, or delete the field.",
    },
  };
}
