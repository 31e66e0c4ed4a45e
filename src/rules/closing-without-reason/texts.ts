import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";

export const title: Words = { da: "Lukkede døre uden begrundelse", en: "Doors closed without a reason" };

const suggestion: Words = {
  da: "Kontrollér, og skriv hensynet eller bestemmelsen, fx: «Pkt. 14-16 for lukkede døre, jf. § 10 (fortrolige forhandlingspriser)».",
  en: 'Check, and write the consideration or the provision, for instance: "Pkt. 14-16 for lukkede døre, jf. § 10 (fortrolige forhandlingspriser)".',
};

export function noReason(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: { da: `${da} er lukket, uden at det fremgår hvorfor.`, en: `${en} is closed, and no reason is given.` },
    expected: {
      da: "Ved et lukket punkt står, hvilket hensyn eller hvilken bestemmelse det er lukket efter.",
      en: "A closed item names the consideration that closes it, or the provision.",
    },
    suggestion,
  };
}

export function wholeMeeting(count: number): Wording {
  return {
    message: {
      da: `Alle ${count} punkter er lukkede.`,
      en: `All ${count} items are closed.`,
    },
    expected: {
      da: "Mødet er åbent, og dørene lukkes for den enkelte sag. Er den åbne del i et andet dokument, er alt i orden.",
      en: "The meeting is open, and doors are closed for the single case. If the open part is in another document, all is well.",
    },
    suggestion,
  };
}
