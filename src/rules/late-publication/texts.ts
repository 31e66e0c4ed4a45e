import { writtenDay } from "../calendar.ts";
import type { Wording, Words } from "../rule.ts";

export const title: Words = { da: "Sen offentliggørelse", en: "Late publication" };

export function late(meeting: string, published: string, days: number): Wording {
  const [held, out] = [writtenDay(meeting), writtenDay(published)];
  return {
    message: {
      da: `Mødet var ${held.da}, og referatet kom ud ${out.da}, mere end ${days} dage efter.`,
      en: `The meeting was on ${held.en}, and the minutes were out on ${out.en}, more than ${days} days later.`,
    },
    expected: {
      da: `Referatet er ude senest ${days} dage efter mødet.`,
      en: `The minutes are out at most ${days} days after the meeting.`,
    },
    suggestion: {
      da: "Kontrollér datoen; er referatet lagt ud igen, så skriv også, hvornår det kom ud første gang.",
      en: "Check the date; if the minutes were published again, say too when they first came out.",
    },
  };
}
