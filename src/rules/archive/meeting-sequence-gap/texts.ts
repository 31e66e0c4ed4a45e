import { writtenDay } from "../../calendar.ts";
import type { Wording, Words } from "../../rule.ts";
import { listed } from "../../wording.ts";

export const title: Words = { da: "Møde mangler i rækken", en: "Meeting missing from the sequence" };

const expected: Words = {
  da: "Arkivet indeholder et referat af hvert møde, eller det fremgår, at mødet blev aflyst.",
  en: "The archive has minutes of every meeting, or it is told that the meeting was called off.",
};

const suggestion: Words = {
  da: "Kontrollér, om et referat mangler i arkivet; blev mødet aflyst, så skriv fx: «Mødet den 3. juni blev aflyst».",
  en: 'Check whether minutes are missing; if the meeting was called off, write for instance: "Mødet den 3. juni blev aflyst".',
};

export function numberMissing(numbers: readonly string[], before: string, after: string): Wording {
  const [from, to] = [writtenDay(before), writtenDay(after)];
  const which = listed(numbers);
  return {
    message: {
      da: `Mellem møderne ${from.da} og ${to.da} mangler møde nr. ${which.da}.`,
      en: `Between the meetings of ${from.en} and ${to.en} no. ${which.en} is missing.`,
    },
    expected,
    suggestion,
  };
}

export function announced(day: string, by: string): Wording {
  const [next, told] = [writtenDay(day), writtenDay(by)];
  return {
    message: {
      da: `Referatet fra ${told.da} varsler et møde ${next.da}, som ikke er i arkivet.`,
      en: `The minutes of ${told.en} announce a meeting on ${next.en}, which is not in the archive.`,
    },
    expected,
    suggestion,
  };
}
