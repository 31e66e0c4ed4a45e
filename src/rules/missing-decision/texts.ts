import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = { da: "Punkt uden beslutning", en: "Item without a decision" };

export function noDecision(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: { da: `${da} har ingen beslutning.`, en: `${en} has no decision.` },
    expected: {
      da: "Punktet slutter med et udfald: godkendt, drøftet, taget til efterretning, udsat …",
      en: "The item ends with an outcome: approved, discussed, noted, postponed …",
    },
    suggestion: {
      da: "Kontrollér, hvad der blev besluttet. Skriv fx: «Beslutning: Udsat til mødet 8. april 2025».",
      en: 'Check what was decided. Write for instance: "Beslutning: Udsat til mødet 8. april 2025".',
    },
  };
}

export const noItems: Words = {
  da: "Der blev ikke fundet punkter i dokumentet.",
  en: "No items were found in the document.",
};

export const noText: Words = {
  da: "Der blev ikke læst nogen tekst under punktet.",
  en: "No text was read under the item.",
};

export const unreadDecision: Words = {
  da: "Der står en beslutning, men den blev ikke læst som en.",
  en: "There is a decision, but it was not read as one.",
};

export const onlyOthers: Words = {
  da: "Der er kun læst beslutninger fra andre organer eller møder.",
  en: "Only decisions of other bodies or meetings were read.",
};

export const decidedElsewhere: Words = {
  da: "Punktet nævnes under et andet punkt, og beslutningen kan stå dér.",
  en: "The item is mentioned under another item, where its decision may stand.",
};

export function perhapsDecided(words: string): Words {
  const { da, en } = quoted(words);
  return {
    da: `Teksten siger ${da}, men det blev ikke læst som en beslutning.`,
    en: `The text says ${en}, but it was not read as a decision.`,
  };
}
