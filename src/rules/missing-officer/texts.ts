import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = {
  da: "Mødeleder eller referent fremgår ikke",
  en: "Who led the meeting or kept the minutes is not stated",
};

export const noLeader: Wording = {
  message: { da: "Der står ikke, hvem der ledede mødet.", en: "It is not stated who led the meeting." },
  expected: { da: "Mødelederen er nævnt ved navn.", en: "Whoever led the meeting is named." },
  suggestion: { da: "Skriv fx: «Mødeleder: Anna Holm».", en: 'Write for instance: "Mødeleder: Anna Holm".' },
};

export const noMinuteTaker: Wording = {
  message: { da: "Der står ikke, hvem der skrev referatet.", en: "It is not stated who kept the minutes." },
  expected: { da: "Referenten er nævnt ved navn.", en: "Whoever kept the minutes is named." },
  suggestion: { da: "Skriv fx: «Referent: Mia Lund».", en: 'Write for instance: "Referent: Mia Lund".' },
};

export function unread(words: string): Words {
  const { da, en } = quoted(words);
  return {
    da: `Der står ${da}, men navnet blev ikke læst sikkert nok.`,
    en: `The text has ${en}, but the name was not read surely enough.`,
  };
}
