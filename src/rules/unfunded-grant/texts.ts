import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = {
  da: "Tillægsbevilling uden angivelse af finansiering",
  en: "Supplementary grant without its cover",
};

export function unfunded(item: Item, amount: string): Wording {
  const { da, en } = named(item);
  const words = quoted(amount);
  return {
    message: {
      da: `${da} giver en tillægsbevilling (${words.da}), men der står ikke, hvordan den dækkes.`,
      en: `${en} gives a supplementary grant (${words.en}), but it is not stated how it is covered.`,
    },
    expected: {
      da: "Beslutningen angiver, hvordan bevillingen finansieres (kommunestyrelsesloven § 40).",
      en: "The decision states how the grant is paid for (kommunestyrelsesloven § 40).",
    },
    suggestion: {
      da: "Kontrollér finansieringen. Skriv fx: «… 400.000 kr., finansieret af kassebeholdningen».",
      en: 'Check the cover. Write for instance: "… 400.000 kr., finansieret af kassebeholdningen".',
    },
  };
}

export const perhapsAttached: Words = {
  da: "Finansieringen kan stå i et bilag.",
  en: "The cover may stand in an attachment.",
};
