import { writtenDay } from "../calendar.ts";
import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Udkast som endeligt referat", en: "Draft as final minutes" };

const expected: Words = {
  da: "Det endelige referat er ikke mærket som udkast.",
  en: "The final minutes are not marked as a draft.",
};

const suggestion: Words = {
  da: "Kontrollér, om det er den godkendte udgave, og skriv fx i sidefoden: «Godkendt 11. marts 2025».",
  en: 'Check whether this is the approved version, and write for instance in the footer: "Godkendt 11. marts 2025".',
};

export function contradicting(mark: string): Wording {
  const { da, en } = quoted(mark);
  return {
    message: {
      da: `Referatet kalder sig godkendt, men er mærket ${da}.`,
      en: `The minutes call themselves approved, but are marked ${en}.`,
    },
    expected,
    suggestion,
  };
}

export function oldDraft(meeting: string, days: number): Wording {
  const { da, en } = writtenDay(meeting);
  return {
    message: {
      da: `Referatet er et udkast, og der er gået mere end ${days} dage siden mødet den ${da}.`,
      en: `The minutes are a draft, and more than ${days} days have passed since the meeting of ${en}.`,
    },
    expected,
    suggestion,
  };
}
