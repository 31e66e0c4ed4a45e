import { writtenDay } from "../calendar.ts";
import type { Wording, Words } from "../rule.ts";
import { clip } from "../wording.ts";

export const title: Words = { da: "Mødets dato er umulig", en: "The date of the meeting is impossible" };

const look: Words = {
  da: "Kontrollér datoen i indkaldelsen, og ret den.",
  en: "Check the date against the notice of the meeting, and correct it.",
};

export function noSuchDay(written: string): Wording {
  return {
    message: {
      da: `Mødets dato er «${clip(written)}», men den dag findes ikke.`,
      en: `The meeting's date is "${clip(written)}", but there is no such day.`,
    },
    expected: { da: "Datoen findes i kalenderen.", en: "The date is a day of the calendar." },
    suggestion: look,
  };
}

export function wrongWeekday(written: string, iso: string, actual: Words): Wording {
  const day = writtenDay(iso);
  return {
    message: {
      da: `Der står «${clip(written)}», men ${day.da} er en ${actual.da}.`,
      en: `The weekday is given as "${clip(written)}", but ${day.en} is a ${actual.en}.`,
    },
    expected: { da: "Ugedag og dato passer sammen.", en: "Weekday and date fit each other." },
    suggestion: {
      da: `Kontrollér, om det er ugedagen eller datoen, der skal rettes. Er datoen rigtig, så skriv: «${actual.da} den ${day.da}».`,
      en: `Check whether weekday or date is to be corrected. If the date is right, write: "${actual.da} den ${day.da}".`,
    },
  };
}

export function oddYear(iso: string): Wording {
  const day = writtenDay(iso);
  return {
    message: {
      da: `Mødets dato er ${day.da}; årstallet er usædvanligt.`,
      en: `The meeting's date is ${day.en}; the year is unusual.`,
    },
    expected: { da: "Årstallet ligger mellem 1840 og 2100.", en: "The year lies between 1840 and 2100." },
    suggestion: look,
  };
}

export function ahead(iso: string, today: string): Wording {
  const day = writtenDay(iso);
  const now = writtenDay(today);
  return {
    message: {
      da: `Mødets dato er ${day.da}, men i dag er det ${now.da}.`,
      en: `The meeting's date is ${day.en}, but today is ${now.en}.`,
    },
    expected: { da: "Mødet er holdt, når der er skrevet referat af det.", en: "A meeting with minutes has been held." },
    suggestion: {
      da: "Kontrollér årstal og måned. Er det en dagsorden, så skriv «Dagsorden» i overskriften.",
      en: 'Check year and month. If this is an agenda, write "Dagsorden" in the title.',
    },
  };
}

export function unknownWeekday(written: string): Words {
  return { da: `«${clip(written)}» kendes ikke som en ugedag.`, en: `"${clip(written)}" is not known as a weekday.` };
}
