import type { Wording, Words } from "../rule.ts";
import { listed } from "../wording.ts";

export const title: Words = { da: "Deltagerliste mangler", en: "Who took part is not stated" };

const expected: Words = {
  da: "Referatet nævner, hvem der var til stede; ved et stort møde er antallet nok.",
  en: "The minutes name who was present; for a large meeting the number is enough.",
};

const suggestion: Words = {
  da: "Skriv fx: «Til stede: Anna Holm, Bo Juhl og Mia Lund. Afbud: Ida Krag».",
  en: 'Write for instance: "Til stede: Anna Holm, Bo Juhl og Mia Lund. Afbud: Ida Krag".',
};

export const missing: Wording = {
  message: { da: "Der står ikke, hvem der deltog i mødet.", en: "It is not stated who took part in the meeting." },
  expected,
  suggestion,
};

export function onlyAbsentees(names: readonly string[]): Wording {
  const people = listed(names);
  return {
    message: {
      da: `Der står kun, hvem der ikke var til stede (${people.da}).`,
      en: `Only those who were not present are named (${people.en}).`,
    },
    expected,
    suggestion,
  };
}

export function onlyInPassing(names: readonly string[]): Wording {
  const people = listed(names);
  return {
    message: {
      da: `${people.da} nævnes i løbende tekst, men der er ingen liste over, hvem der deltog.`,
      en: `${people.en} ${names.length > 1 ? "are" : "is"} mentioned in running text, but there is no list of who took part.`,
    },
    expected,
    suggestion,
  };
}

export const unreadList: Words = {
  da: "Teksten nævner en deltagerliste, men navnene blev ikke læst.",
  en: "The text announces a list of who took part, but its names were not read.",
};

export const namesWithoutStatus: Words = {
  da: "Der er en liste med navne, men det fremgår ikke, om de var til stede.",
  en: "There is a list of names, but it does not say whether they were present.",
};
