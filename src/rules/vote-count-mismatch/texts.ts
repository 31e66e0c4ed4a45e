import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";
import type { OddSide } from "./counts.ts";

export const title: Words = { da: "Stemmetallene går ikke op", en: "The figures of the vote do not add up" };

const suggestion: Words = {
  da: "Kontrollér stemmetallene og fremmødet. Skriv fx: «For: A (4), V (2), i alt 6. Imod: F (2), Ø (1), i alt 3».",
  en: 'Check the figures and the attendance. Write for instance: "For: A (4), V (2), i alt 6. Imod: F (2), Ø (1), i alt 3".',
};

const sides: Readonly<Record<OddSide["option"], Words>> = {
  for: { da: "for", en: "for" },
  against: { da: "imod", en: "against" },
  abstain: { da: "undlod at stemme", en: "abstaining" },
};

export function namesDiffer(item: Item, { option, stated, named: count }: OddSide): Wording {
  const { da, en } = named(item);
  const side = sides[option];
  return {
    message: {
      da: `${da}: der står ${stated} ${side.da}, men de nævnte giver ${count}.`,
      en: `${en}: ${stated} ${side.en} are stated, but those named make ${count}.`,
    },
    expected: { da: "Navne og tal er ens.", en: "Names and figures agree." },
    suggestion,
  };
}

export function tooMany(item: Item, cast: number, present: number): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da}: der er ${cast} stemmer, men kun ${present} til stede på deltagerlisten.`,
      en: `${en}: there are ${cast} votes, but only ${present} present on the list of participants.`,
    },
    expected: { da: "Ingen stemmer ud over de tilstedeværende.", en: "No more votes than people present." },
    suggestion,
  };
}

export const namesUnread: Words = {
  da: "Nogle af navnene bag stemmerne blev måske ikke læst.",
  en: "Some of the names behind the votes may not have been read.",
};

export const byProxy: Words = { da: "Der kan være stemt med fuldmagt.", en: "Votes may have been cast by proxy." };

export const listCut: Words = {
  da: "Deltagerlisten blev måske kun læst delvist.",
  en: "The list of participants may have been read in part only.",
};

export const substituteUnread: Words = {
  da: "Teksten nævner en stedfortræder, som ikke blev læst ind på deltagerlisten.",
  en: "The text speaks of a substitute who was not read into the list of participants.",
};
