import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";
import type { Result } from "./result.ts";

export const title: Words = {
  da: "Udfaldet stemmer ikke med stemmetallene",
  en: "The outcome does not follow from the votes",
};

const expected: Words = {
  da: "Det, flest stemte for, er vedtaget; de, der undlod, tæller ikke, og ved stemmelighed bortfalder forslaget.",
  en: "What most voted for is adopted; abstentions do not count, and a tie means that the motion lapses.",
};

const suggestion: Words = {
  da: "Kontrollér stemmetal og udfald. Skriv fx: «Bortfaldet ved stemmelighed (4-4)».",
  en: 'Check the figures and the outcome. Write for instance: "Bortfaldet ved stemmelighed (4-4)".',
};

const outcome: Readonly<Record<Result, Words>> = {
  adopted: { da: "vedtaget", en: "adopted" },
  rejected: { da: "forkastet", en: "rejected" },
};

export function wrongResult(item: Item, result: Result, inFavour: number, against: number): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} står som ${outcome[result].da} med ${inFavour} for og ${against} imod.`,
      en: `${en} is given as ${outcome[result].en} with ${inFavour} for and ${against} against.`,
    },
    expected,
    suggestion,
  };
}

export function tieAdopted(item: Item, each: number): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} står som vedtaget med ${each} for og ${each} imod.`,
      en: `${en} is given as adopted with ${each} for and ${each} against.`,
    },
    expected,
    suggestion,
  };
}

export function notUnanimous(item: Item, against: number): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} står som enstemmigt, men ${against} stemte imod.`,
      en: `${en} is given as unanimous, but ${against} voted against.`,
    },
    expected: { da: "Ved enstemmighed stemmer ingen imod.", en: "Where all agree, nobody votes against." },
    suggestion,
  };
}

export function dissentDespite(item: Item, text: string): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: {
      da: `${da} står som enstemmigt, men der står også ${words.da}.`,
      en: `${en} is given as unanimous, but there is also ${words.en}.`,
    },
    expected: { da: "Ved enstemmighed stemmer ingen imod.", en: "Where all agree, nobody votes against." },
    suggestion,
  };
}

export const tieByRules: Words = {
  da: "Stemmerne står lige; vedtægterne afgør, om formandens stemme tæller dobbelt.",
  en: "The vote is tied; the bylaws say whether the chair decides.",
};

export const byQualified: Words = {
  da: "Der kan være krævet mere end almindeligt flertal.",
  en: "More than a simple majority may have been needed.",
};

export const severalDecisions: Words = {
  da: "Punktet har flere beslutninger eller afstemninger, og kun nogle kan være enstemmige.",
  en: "The item has several decisions or votes, and only some may be unanimous.",
};
