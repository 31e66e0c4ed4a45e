import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = {
  da: "Helbred eller sociale forhold ved et navn",
  en: "Health or social matter beside a name",
};

/** The person is not named in the finding: a report goes further than the minutes. */
export function nearPerson(place: Words, found: string): Wording {
  const { da, en } = quoted(found);
  return {
    message: {
      da: `${place.da}: ${da} står i samme sætning som et navn.`,
      en: `${place.en}: ${en} stands in one sentence with a name.`,
    },
    expected: {
      da: "Oplysninger om helbred, misbrug, straf og sociale forhold står ikke sammen med en person, der kan kendes.",
      en: "What tells of health, addiction, punishment or social matters does not stand with a person who can be recognised.",
    },
    suggestion: {
      da: "Kontrollér, om oplysningen skal med, og skriv ellers fx: «Ansøgeren opfylder betingelserne, jf. lukket bilag».",
      en: 'Check whether it must be told; if not, write for instance: "Ansøgeren opfylder betingelserne, jf. lukket bilag".',
    },
  };
}
