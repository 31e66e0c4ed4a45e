import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, listed, named, quoted } from "../wording.ts";

export const title: Words = {
  da: "Protokoltilførsel uden navn eller uden tekst",
  en: "Dissent without a name or without its text",
};

const suggestion: Words = {
  da: 'Kontrollér, hvad der blev ønsket tilført. Skriv fx: «V (Bo Juhl) tilføjede: "Vi finder finansieringen usikker."».',
  en: 'Check what was to be entered. Write for instance: “V (Bo Juhl) tilføjede: "Vi finder finansieringen usikker."”.',
};

export function noAuthor(item: Item, text: string): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: {
      da: `${da}: ${words.da} nævner ikke, hvem der står bag.`,
      en: `${en}: ${words.en} does not say whose it is.`,
    },
    expected: { da: "En afvigende mening har et navn eller en gruppe.", en: "A dissent has a name or a group." },
    suggestion,
  };
}

export function noText(by: readonly string[], text: string): Wording {
  const people = listed(by.map((name) => clip(name)));
  const words = quoted(text);
  return {
    message: {
      da: `${people.da} ville have noget tilført protokollen, men der står ikke hvad: ${words.da}`,
      en: `${people.en} wanted something entered in the protocol, but not what is stated: ${words.en}`,
    },
    expected: { da: "Teksten er ført ind under punktet.", en: "The text is entered under the item." },
    suggestion,
  };
}

export const perhapsAttached: Words = { da: "Teksten kan stå i et bilag.", en: "The text may stand in an attachment." };
