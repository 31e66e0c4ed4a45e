import type { Wording, Words } from "../rule.ts";

export const title: Words = { da: "Mødets klokkeslæt er umuligt", en: "The time of the meeting is impossible" };

const suggestion: Words = {
  da: "Kontrollér begge klokkeslæt, og skriv fx: «Kl. 16.00–17.10».",
  en: 'Check both times, and write for instance: "Kl. 16.00–17.10".',
};

export function wrongOrder(start: string, end: string): Wording {
  return {
    message: {
      da: `Mødet begynder kl. ${dotted(start)} og slutter kl. ${dotted(end)}.`,
      en: `The meeting begins at ${start} and ends at ${end}.`,
    },
    expected: { da: "Mødet slutter, efter at det er begyndt.", en: "The meeting ends after it began." },
    suggestion,
  };
}

export function noSuchTime(time: string): Wording {
  return {
    message: {
      da: `«${dotted(time)}» står som mødets klokkeslæt, men det tidspunkt findes ikke.`,
      en: `"${time}" is given as a time of the meeting, but there is no such time.`,
    },
    expected: { da: "Klokkeslættet ligger mellem 00.00 og 24.00.", en: "The time can be read on a clock." },
    suggestion,
  };
}

export const overDays: Words = {
  da: "Hovedet nævner flere datoer, så mødet kan have varet over flere dage.",
  en: "The head names several dates, so the meeting may have lasted for days.",
};

function dotted(time: string): string {
  return time.replace(":", ".");
}
