import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = {
  da: "Sag sendt videre eller udsat uden modtager, tidspunkt eller grund",
  en: "Case sent on or put off without recipient, time or reason",
};

export function noTime(item: Item, text: string): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: {
      da: `${da}: ${words.da} siger hverken til hvornår eller hvorfor.`,
      en: `${en}: ${words.en} says neither until when nor why.`,
    },
    expected: { da: "Beslutningen nævner til hvornår eller hvorfor.", en: "The decision says until when or why." },
    suggestion: {
      da: "Skriv fx: «Udsat til mødet 8. april 2025, da høringssvar mangler».",
      en: 'Write for instance: "Udsat til mødet 8. april 2025, da høringssvar mangler".',
    },
  };
}

export function noRecipient(item: Item, text: string): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: { da: `${da}: ${words.da} siger ikke til hvem.`, en: `${en}: ${words.en} does not say to whom.` },
    expected: { da: "Beslutningen nævner, hvem sagen sendes til.", en: "The decision names whom the case goes to." },
    suggestion: {
      da: "Skriv fx: «Oversendes til Økonomiudvalget».",
      en: 'Write for instance: "Oversendes til Økonomiudvalget".',
    },
  };
}

export const moreText: Words = {
  da: "Afsnittet har mere tekst, som kan sige hvornår eller hvorfor.",
  en: "The section has more text, which may say when or why.",
};

export const fixedRoute: Words = {
  da: "Et udvalgs sager går en fast vej, så modtageren kan være kendt.",
  en: "A committee's cases go a fixed way, so the recipient may be known.",
};
