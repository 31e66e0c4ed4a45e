import { writtenDay } from "../../calendar.ts";
import type { Wording, Words } from "../../rule.ts";
import { quoted } from "../../wording.ts";

export const title: Words = { da: "Samme møde findes to gange", en: "The same meeting twice" };

export function sameMeeting(day: string, file: string): Wording {
  const held = writtenDay(day);
  const other = quoted(file);
  return {
    message: {
      da: `Mødet ${held.da} findes også i ${other.da}.`,
      en: `The meeting of ${held.en} is in ${other.en} too.`,
    },
    expected: { da: "Et møde har ét referat i arkivet.", en: "A meeting has one set of minutes in the archive." },
    suggestion: {
      da: "Kontrollér, hvilken udgave der gælder, og tag den anden ud, eller skriv, hvad der er rettet.",
      en: "Check which version holds, and take the other out, or say what was corrected.",
    },
  };
}
