import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Privatperson nævnt ved navn", en: "Private person named" };

/** The person is not named in the finding: a report goes further than the minutes. */
export function privatePerson(role: string, place: Words): Wording {
  const { da, en } = quoted(role);
  return {
    message: {
      da: `${place.da}: efter ${da} står et navn, der ikke er på deltagerlisten.`,
      en: `${place.en}: a name follows ${en} that is not on the list of attendance.`,
    },
    expected: {
      da: "Borgere, elever, beboere og andre privatpersoner nævnes ikke ved navn, når sagen ikke kræver det.",
      en: "Citizens, pupils, residents and other private people are not named where the case does not need it.",
    },
    suggestion: {
      da: "Kontrollér, om navnet skal med, og skriv ellers fx: «En lejer klagede over støj».",
      en: 'Check whether the name is needed; if not, write for instance: "En lejer klagede over støj".',
    },
  };
}
