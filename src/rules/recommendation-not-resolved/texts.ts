import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { listed, named } from "../wording.ts";

export const title: Words = { da: "Indstilling, der ikke er besvaret helt", en: "Recommendation not fully answered" };

export function unanswered(item: Item, count: number, open: readonly number[]): Wording {
  const { da, en } = named(item);
  const points = listed(open.map(String));
  const first = open[0];
  return {
    message: {
      da: `${da}: indstillingen har ${count} led, men beslutningen nævner ikke led ${points.da}.`,
      en: `${en}: the recommendation has ${count} points, but the decision does not mention ${open.length > 1 ? "points" : "point"} ${points.en}.`,
    },
    expected: {
      da: "Beslutningen siger, hvad der blev af hvert led, eller at hele indstillingen er godkendt.",
      en: "The decision says what came of each point, or that the whole recommendation was approved.",
    },
    suggestion: {
      da: `Kontrollér, hvad der blev besluttet. Skriv fx: «Ad ${first}: Godkendt» eller «Indstillingen i øvrigt godkendt».`,
      en: `Check what was decided. Write for instance: "Ad ${first}: Godkendt" or "Indstillingen i øvrigt godkendt".`,
    },
  };
}

export const severalRecommendations: Words = {
  da: "Der er flere indstillinger, og det fremgår ikke, hvilken beslutningen svarer på.",
  en: "There are several recommendations, and it is not clear which of them the decision answers.",
};

export const answeredByVote: Words = {
  da: "Der er stemt under punktet, og afstemningen kan omfatte de øvrige led.",
  en: "A vote was taken under the item, which may cover the other points.",
};

export const partWithoutNumbers: Words = {
  da: "En del af indstillingen er godkendt, men beslutningen nævner ikke led ved nummer.",
  en: "A part of the recommendation was approved, but the decision names no points by number.",
};
