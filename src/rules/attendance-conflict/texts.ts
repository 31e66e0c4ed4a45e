import type { Wording, Words } from "../rule.ts";
import { clip, listed, placeOf } from "../wording.ts";
import type { AwayLists, Contradiction, Repetition } from "./lists.ts";

export const title: Words = {
  da: "Oplysninger om fremmødet stemmer ikke overens",
  en: "Attendance that does not agree",
};

const expected: Words = {
  da: "Hver person står ét sted: til stede eller fraværende.",
  en: "Each person stands in one place: present or away.",
};

const suggestion: Words = {
  da: "Kontrollér, hvem der var til stede, og ret det ene sted.",
  en: "Check who was present, and correct one of the places.",
};

export function listsDiffer({ expected: before, actual: after, expectedOnly }: AwayLists): Wording {
  const parts = [expectedOnly.length > 0 ? expectedOnly : before, after].map((list) => {
    const people = list.length === 0 ? { da: "ingen", en: "nobody" } : listed(list.map(({ name }) => clip(name)));
    const first = list[0];
    const place = first ? placeOf(first.at) : null;
    return { da: `${people.da}${place ? ` (${place.da})` : ""}`, en: `${people.en}${place ? ` (${place.en})` : ""}` };
  });
  const [one, other] = parts;
  return {
    message: {
      da: `Afbud er angivet to steder og ikke ens: ${one?.da} nævnes før mødet, men ikke ved mødet, hvor det er ${other?.da}.`,
      en: `Absences are stated twice and differ: ${one?.en} announced before the meeting, but not at it, where it is ${other?.en}.`,
    },
    expected: { da: "Afbud er de samme, hvor de end står.", en: "Absences are the same wherever they stand." },
    suggestion,
  };
}

export function bothWays({ there, away }: Contradiction): Wording {
  const name = clip(there.name);
  const [here, absent] = [placeOf(there.at), placeOf(away.at)];
  return {
    message: {
      da: `${name} står som til stede (${here.da}) og som fraværende (${absent.da}).`,
      en: `${name} is stated to be present (${here.en}) and to be away (${absent.en}).`,
    },
    expected,
    suggestion,
  };
}

export function twice({ first, again }: Repetition): Wording {
  const name = clip(again.name);
  const [one, other] = [placeOf(first.at), placeOf(again.at)];
  return {
    message: {
      da: `${name} står to gange på listen (${one.da} og ${other.da}).`,
      en: `${name} is listed twice (${one.en} and ${other.en}).`,
    },
    expected,
    suggestion: {
      da: "Kontrollér, om det er samme person, og om et andet navn er faldet ud.",
      en: "Check whether it is one person, and whether another name was left out.",
    },
  };
}

export function unlisted(member: string): Wording {
  const name = clip(member);
  return {
    message: {
      da: `${name} er medlem, men står hverken som til stede eller som fraværende.`,
      en: `${name} is a member, but is listed neither as present nor as away.`,
    },
    expected: { da: "Hvert medlem står ét sted på listen.", en: "Every member stands in one place of the list." },
    suggestion: {
      da: `Kontrollér, om ${name} var til stede. Skriv fx: «Afbud: ${name}».`,
      en: `Check whether ${name} was there. Write for instance: "Afbud: ${name}".`,
    },
  };
}

export const listsRepeat: Words = {
  da: "Mange navne står to gange, så dokumentet kan have to lister.",
  en: "Many names are there twice, so the document may have two lists.",
};

export const noticed: Words = {
  da: "Fremmødet er angivet to steder, som ikke er ens; teksten forklarer måske hvorfor.",
  en: "Reading saw attendance stated twice, and it differs; the text may explain it.",
};

export const membersListed: Words = {
  da: "Alle fraværende står også på deltagerlisten, så den kan være listen over medlemmer.",
  en: "All who were away also stand in the list of participants, which may be the list of members.",
};
