import type { Recusal } from "../../record/vote.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, quoted } from "../wording.ts";

export const title: Words = {
  da: "Det fremgår ikke, at det inhabile medlem forlod lokalet",
  en: "It is not stated that the disqualified member left the room",
};

export function stayed({ name, text }: Recusal): Wording {
  const person = clip(name);
  const words = quoted(text);
  return {
    message: {
      da: `${words.da} siger ikke, at ${person} forlod lokalet eller ikke deltog.`,
      en: `${words.en} does not say that ${person} left the room or took no part.`,
    },
    expected: {
      da: "Det fremgår, at medlemmet ikke deltog i behandling og afstemning.",
      en: "It is stated that the member took no part in the treatment and the vote.",
    },
    suggestion: {
      da: `Kontrollér forløbet. Skriv fx: «${person} forlod lokalet og deltog ikke i sagens behandling».`,
      en: `Check what happened. Write for instance: "${person} forlod lokalet og deltog ikke i sagens behandling".`,
    },
  };
}
