import type { Attendance } from "../../record/attendance.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, quoted } from "../wording.ts";

export const title: Words = {
  da: "Stedfortræder uden angivelse af, hvem der afløses",
  en: "Substitute without the member replaced",
};

export function unlinked({ name, role }: Attendance): Wording {
  const person = clip(name);
  const words = quoted(role ?? "");
  return {
    message: {
      da: `${person} står som ${words.da}, men der står ikke, hvem der afløses.`,
      en: `${person} is listed as ${words.en}, but it is not stated who is replaced.`,
    },
    expected: { da: "Stedfortræderen er knyttet til et medlem.", en: "The substitute is tied to a member." },
    suggestion: {
      da: `Kontrollér, hvem der blev afløst. Skriv fx: «${person} som stedfortræder for Ida Krag».`,
      en: `Check who was replaced. Write for instance: "${person} som stedfortræder for Ida Krag".`,
    },
  };
}

export const unapproved: Wording = {
  message: {
    da: "En stedfortræder deltog, men referatet siger ikke, at indkaldelsen blev godkendt.",
    en: "A substitute took part, but the minutes do not say that the call-in was accepted.",
  },
  expected: { da: "Kommunalbestyrelsen tager stilling til indkaldelsen.", en: "The council decides on the call-in." },
  suggestion: {
    da: "Kontrollér, om indkaldelsen er godkendt her eller på et tidligere møde. Skriv fx: «Indkaldelsen af Jon Bay godkendt».",
    en: 'Check whether the call-in was accepted here or earlier. Write for instance: "Indkaldelsen af Jon Bay godkendt".',
  },
};

export function namedElsewhere(name: string): Words {
  const person = clip(name);
  return {
    da: `Teksten nævner ${person} sammen med ordet stedfortræder, men hvem der afløses, blev ikke læst.`,
    en: `The text names ${person} with the word for a substitute, but who is replaced was not read.`,
  };
}
