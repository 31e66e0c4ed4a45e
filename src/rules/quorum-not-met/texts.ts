import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";
import type { Seats } from "./seats.ts";

export const title: Words = {
  da: "Mødet ser ikke ud til at være beslutningsdygtigt",
  en: "The meeting does not seem to have a quorum",
};

const suggestion: Words = {
  da: "Kontrollér fremmødet og kravet i lov, vedtægt eller forretningsorden. Skriv fx: «5 af 9 medlemmer var til stede».",
  en: 'Check the attendance, and what law or standing orders demand. Write for instance: "5 af 9 medlemmer var til stede".',
};

function expected(seats: number, share: number): Words {
  const least = Math.ceil(share * seats);
  return { da: `Mindst ${least} af ${seats} er til stede.`, en: `At least ${least} of ${seats} are present.` };
}

export function notMet({ there, seats }: Seats, share: number): Wording {
  return {
    message: {
      da: `${there} af ${seats} medlemmer står som til stede.`,
      en: `${there} of ${seats} members are listed as present.`,
    },
    expected: expected(seats, share),
    suggestion,
  };
}

export function notMetAt(item: Item, there: number, seats: number, share: number): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da}: efter dem, der var gået eller ikke kommet, var ${there} af ${seats} medlemmer til stede.`,
      en: `${en}: without those who had left or not come yet, ${there} of ${seats} members were present.`,
    },
    expected: expected(seats, share),
    suggestion,
  };
}

export const conflicting: Words = {
  da: "Fremmødet er angivet to steder, som ikke er ens.",
  en: "Attendance is stated twice, and differs.",
};
