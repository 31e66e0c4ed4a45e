import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, named, quoted } from "../wording.ts";

export const title: Words = { da: "Beslutningen er ikke udfyldt", en: "The decision is not filled in" };

const expected: Words = {
  da: "Under overskriften står, hvad der blev besluttet.",
  en: "What was decided stands under the label.",
};

function suggestion(label: string): Words {
  const start = clip(label.replace(/[:\s]+$/u, ""), 40);
  return {
    da: `Kontrollér, hvad der blev besluttet. Skriv fx: «${start}: Godkendt».`,
    en: `Check what was decided. Write for instance: "${start}: Godkendt".`,
  };
}

export function nothingUnder(item: Item, label: string): Wording {
  const { da, en } = named(item);
  const under = quoted(label);
  return {
    message: { da: `${da} har ingen tekst under ${under.da}.`, en: `${en} has nothing under ${under.en}.` },
    expected,
    suggestion: suggestion(label),
  };
}

export function placeholderUnder(item: Item, label: string, text: string): Wording {
  const { da, en } = named(item);
  const under = quoted(label);
  const words = quoted(text);
  return {
    message: {
      da: `${da} har kun ${words.da} under ${under.da}.`,
      en: `${en} has only ${words.en} under ${under.en}.`,
    },
    expected,
    suggestion: suggestion(label),
  };
}

export const allEmpty: Words = {
  da: "Ingen beslutning er udfyldt, så dokumentet kan være en dagsorden.",
  en: "No decision is filled in, so the document may be an agenda.",
};

export const textAfter: Words = {
  da: "Beslutningen kan stå i afsnittet efter overskriften.",
  en: "The decision may stand in the section after its label.",
};
