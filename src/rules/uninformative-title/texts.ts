import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";

export const title: Words = {
  da: "Overskriften siger ikke, hvad sagen handler om",
  en: "The title does not say what the case is",
};

export function nameless(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} er besluttet, men overskriften siger kun, hvilken slags punkt det er.`,
      en: `${en} was decided, but its title gives only the kind of item.`,
    },
    expected: { da: "Overskriften nævner sagen.", en: "The title names the case." },
    suggestion: {
      da: "Skriv fx: «Orientering om ventetider i byggesager, 1. kvartal 2025».",
      en: 'Write for instance: "Orientering om ventetider i byggesager, 1. kvartal 2025".',
    },
  };
}
