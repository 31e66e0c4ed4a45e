import { writtenDay } from "../../calendar.ts";
import type { Wording, Words } from "../../rule.ts";

export const title: Words = { da: "Løbende punktnumre springer", en: "Running item numbers leap" };

export function numbersMissing(first: number, last: number, before: string, after: string): Wording {
  const [from, to] = [writtenDay(before), writtenDay(after)];
  const which = last > first ? { da: `${first}-${last}`, en: `${first}-${last}` } : { da: `${first}`, en: `${first}` };
  return {
    message: {
      da: `Punkternes løbende numre springer fra mødet ${from.da} til mødet ${to.da}: nr. ${which.da} mangler.`,
      en: `The running numbers of the items leap from the meeting of ${from.en} to that of ${to.en}: no. ${which.en} is missing.`,
    },
    expected: {
      da: "Numre, der løber fra møde til møde, fortsætter, hvor det forrige møde sluttede.",
      en: "Numbers that run on from meeting to meeting go on where the meeting before ended.",
    },
    suggestion: {
      da: "Kontrollér, om punkter er taget ud, eller om et møde mangler; er de lukkede, så lad nummer og overskrift stå.",
      en: "Check whether items were taken out or a meeting is missing; if they are closed, leave number and title.",
    },
  };
}
