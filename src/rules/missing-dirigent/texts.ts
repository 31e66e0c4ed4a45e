import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Dirigenten fremgår ikke", en: "Who led the general meeting is not stated" };

export const missing: Wording = {
  message: {
    da: "Der står ikke, hvem der var dirigent på generalforsamlingen.",
    en: "It is not stated who led the general meeting (dirigent).",
  },
  expected: { da: "Den valgte dirigent er nævnt ved navn.", en: "The elected dirigent is named." },
  suggestion: {
    da: "Kontrollér, hvem der blev valgt. Skriv fx: «Dirigent: Palle Ravn».",
    en: 'Check who was elected. Write for instance: "Dirigent: Palle Ravn".',
  },
};

export function unread(words: string): Words {
  const { da, en } = quoted(words);
  return {
    da: `Teksten har ordet ${da}, men navnet blev ikke læst sikkert nok.`,
    en: `The text has the word ${en}, but the name was not read surely enough.`,
  };
}
