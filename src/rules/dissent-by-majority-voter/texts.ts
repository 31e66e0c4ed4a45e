import type { Wording, Words } from "../rule.ts";
import { clip, quoted } from "../wording.ts";

export const title: Words = {
  da: "Afvigende mening fra nogen, der stemte for",
  en: "Dissent from somebody who voted for",
};

export function votedFor(name: string, text: string): Wording {
  const person = clip(name);
  const words = quoted(text);
  return {
    message: {
      da: `${person} stemte for, men har en bemærkning i protokollen: ${words.da}`,
      en: `${person} voted for, but has a remark in the protocol: ${words.en}`,
    },
    expected: {
      da: "En afvigende mening kommer fra et medlem, der stemte imod eller undlod at stemme.",
      en: "A dissent comes from a member who voted against or abstained.",
    },
    suggestion: {
      da: "Kontrollér, hvad der blev stemt, og om bemærkningen hører hjemme i referatet af drøftelsen.",
      en: "Check the vote, and whether the remark belongs in the account of the discussion.",
    },
  };
}

export const severalVotes: Words = {
  da: "Der er stemt flere gange under punktet, og bemærkningen kan høre til en af de andre afstemninger.",
  en: "Several votes were taken under the item, and the remark may belong to another of them.",
};
