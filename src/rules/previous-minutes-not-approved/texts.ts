import type { Item } from "../../record/item.ts";
import { writtenDay } from "../calendar.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";

export const title: Words = { da: "Forrige referat er ikke godkendt", en: "Earlier minutes not approved" };

const expected: Words = {
  da: "Punktet siger, hvilket referat der blev godkendt, og med hvilke rettelser.",
  en: "The item says which minutes were approved, and with what corrections.",
};

const suggestion: Words = {
  da: "Kontrollér, og skriv fx: «Referatet fra 11. februar 2025 blev godkendt».",
  en: 'Check, and write for instance: "Referatet fra 11. februar 2025 blev godkendt".',
};

export function notApproved(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `Under ${da} står der ikke, om referatet blev godkendt.`,
      en: `${en} does not say whether the minutes were approved.`,
    },
    expected,
    suggestion,
  };
}

export function laterMinutes(item: Item, day: string): Wording {
  const { da, en } = named(item);
  const written = writtenDay(day);
  return {
    message: {
      da: `${da} godkender et referat fra ${written.da}, som ligger efter mødet.`,
      en: `${en} approves minutes of ${written.en}, which is after the meeting.`,
    },
    expected,
    suggestion,
  };
}
