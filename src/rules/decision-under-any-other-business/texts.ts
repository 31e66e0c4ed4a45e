import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Beslutning truffet under Eventuelt", en: "Decision taken under any other business" };

export function decided(text: string): Wording {
  const { da, en } = quoted(text);
  return {
    message: {
      da: `Under Eventuelt står en beslutning: ${da}`,
      en: `A decision stands under any other business: ${en}`,
    },
    expected: {
      da: "Eventuelt er kun til orientering og drøftelse.",
      en: "Any other business is for news and talk only.",
    },
    suggestion: {
      da: "Kontrollér, om punktet var på dagsordenen. Skriv fx: «Drøftet; optages på næste dagsorden».",
      en: 'Check whether the matter was on the agenda. Write for instance: "Drøftet; optages på næste dagsorden".',
    },
  };
}

export function perhaps(text: string): Words {
  const { da, en } = quoted(text);
  return {
    da: `${da} kan være en beslutning eller en fortælling om en.`,
    en: `${en} may be a decision or tell of one.`,
  };
}
