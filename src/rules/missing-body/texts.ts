import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Organets navn mangler", en: "The body that met is not named" };

const suggestion: Words = {
  da: "Skriv fx: «Referat af møde i Kultur- og Fritidsudvalget, Fjordby Kommune».",
  en: 'Write for instance: "Referat af møde i Kultur- og Fritidsudvalget, Fjordby Kommune".',
};

const expected: Words = {
  da: "Hovedet nævner det udvalg, det råd eller den bestyrelse, der holdt mødet.",
  en: "The head names the committee, council or board that met.",
};

export const missing: Wording = {
  message: { da: "Der står ikke, hvem der holdt mødet.", en: "It is not stated who met." },
  expected,
  suggestion,
};

export function onlyOwner(organization: string): Wording {
  const name = quoted(organization);
  return {
    message: {
      da: `Der står kun ${name.da}, ikke hvilket organ der holdt mødet.`,
      en: `Only ${name.en} is stated, not which of its bodies met.`,
    },
    expected,
    suggestion,
  };
}

export function perhapsInTitle(title: string): Words {
  const { da, en } = quoted(title);
  return { da: `Titlen ${da} kan indeholde organets navn.`, en: `The title ${en} may hold the name of the body.` };
}
