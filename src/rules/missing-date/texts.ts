import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Mødets dato mangler", en: "The date of the meeting is missing" };

export const missing: Wording = {
  message: { da: "Der står ingen dato for mødet.", en: "No date is stated for the meeting." },
  expected: {
    da: "Dag, måned og år for mødet står i hovedet af referatet.",
    en: "The head of the minutes states day, month and year of the meeting.",
  },
  suggestion: {
    da: "Skriv fx: «Tirsdag den 4. marts 2025 kl. 16.00».",
    en: 'Write for instance: "Tirsdag den 4. marts 2025 kl. 16.00".',
  },
};

export function unread(words: string): Words {
  const { da, en } = quoted(words);
  return {
    da: `${da} kan være mødets dato, men det er ikke sikkert nok til at blive læst sådan.`,
    en: `${en} may be the date of the meeting, but not surely enough to be read as such.`,
  };
}

export const ambiguous: Words = {
  da: "Flere datoer kan være mødets, og teksten afgør ikke hvilken.",
  en: "Several dates may be the meeting's, and the text does not settle which.",
};
