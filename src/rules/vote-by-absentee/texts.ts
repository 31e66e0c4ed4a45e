import type { Attendance } from "../../record/attendance.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, placeOf, quoted } from "../wording.ts";

export const title: Words = {
  da: "En, der ikke var til stede, står opført med en stemme",
  en: "Somebody who was not there is recorded as voting",
};

export function absent(name: string, away: Attendance): Wording {
  const person = clip(name);
  const place = placeOf(away.at);
  return {
    message: {
      da: `${person} står opført med en stemme, men som fraværende på deltagerlisten (${place.da}).`,
      en: `${person} is recorded as voting, but is away on the list (${place.en}).`,
    },
    expected: {
      da: "Kun de, der er til stede, stemmer.",
      en: "Only those who are present vote.",
    },
    suggestion: {
      da: `Kontrollér, om ${person} var til stede, eller om en stedfortræder stemte.`,
      en: `Check whether ${person} was there, or whether a substitute voted.`,
    },
  };
}

export function polled(text: string): Wording {
  const { da, en } = quoted(text);
  return {
    message: {
      da: `${da}: der står, at grupperne blev spurgt, ikke medlemmerne.`,
      en: `${en}: it says that the groups were asked, not the members.`,
    },
    expected: { da: "Medlemmerne stemmer selv.", en: "The members themselves vote." },
    suggestion: {
      da: "Kontrollér, hvordan der blev stemt. Skriv fx: «For: A (4), V (2). Imod: F (2)».",
      en: 'Check how the vote was taken. Write for instance: "For: A (4), V (2). Imod: F (2)".',
    },
  };
}

export const byProxy: Words = { da: "Der kan være stemt med fuldmagt.", en: "The vote may have been cast by proxy." };
