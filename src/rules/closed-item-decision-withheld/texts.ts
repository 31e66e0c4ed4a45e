import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";

export const title: Words = { da: "Lukket punkt uden beslutning", en: "Closed item without its decision" };

export function withheld(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} er lukket, og beslutningen er ikke gengivet.`,
      en: `${en} is closed, and its decision is not told.`,
    },
    expected: {
      da: "Beslutningen, og efter en afstemning hvem der stemte hvad, så vidt tavshedspligten tillader det; ellers står der, hvorfor den ikke gengives.",
      en: "The decision, and after a vote who voted how, as far as secrecy allows; else it says why it is not told.",
    },
    suggestion: {
      da: "Kontrollér, hvad der kan gengives, fx: «Salget godkendt; prisen oplyses efter underskrift».",
      en: 'Check what can be told, for instance: "Salget godkendt; prisen oplyses efter underskrift".',
    },
  };
}
