import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = {
  da: "Beslutningen siger ikke klart, hvad udfaldet blev",
  en: "The decision does not say clearly what came of it",
};

const expected: Words = {
  da: "Beslutningen har ét udfald: godkendt, ikke godkendt, udsat, taget til efterretning, drøftet …",
  en: "The decision has one outcome: approved, not approved, postponed, noted, discussed …",
};

const suggestion: Words = {
  da: "Kontrollér, hvad der blev besluttet. Skriv fx: «Godkendt med den ændring, at fristen er 1. juni».",
  en: 'Check what was decided. Write for instance: "Godkendt med den ændring, at fristen er 1. juni".',
};

export function vague(item: Item, text: string): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: {
      da: `${da} er besluttet med ${words.da}; det siger ikke, hvad der blev besluttet.`,
      en: `${en} was decided with ${words.en}, which does not say what was decided.`,
    },
    expected,
    suggestion,
  };
}

export function contradicting(item: Item, one: string, other: string): Wording {
  const { da, en } = named(item);
  const [first, second] = [quoted(one), quoted(other)];
  return {
    message: {
      da: `${da} har både ${first.da} og ${second.da}.`,
      en: `${en} has both ${first.en} and ${second.en}.`,
    },
    expected,
    suggestion,
  };
}
