import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = {
  da: "Mødested eller mødeform mangler",
  en: "Neither place nor form of the meeting is stated",
};

export const missing: Wording = {
  message: {
    da: "Der står ikke, hvor mødet blev holdt, eller at det blev holdt på video eller telefon.",
    en: "It is not stated where the meeting was held, or that it was held by video or telephone.",
  },
  expected: {
    da: "Hovedet af referatet nævner sted eller mødeform.",
    en: "The head of the minutes names the place or the form of the meeting.",
  },
  suggestion: {
    da: "Skriv fx: «Sted: Rådhuset, lokale 2» eller «Sted: Teams».",
    en: 'Write for instance: "Sted: Rådhuset, lokale 2" or "Sted: Teams".',
  },
};

export function unread(words: string): Words {
  const { da, en } = quoted(words);
  return {
    da: `Teksten har ordet ${da}, så stedet kan stå dér uden at være læst.`,
    en: `The text has the word ${en}, so the place may stand there unread.`,
  };
}
