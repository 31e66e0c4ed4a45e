import type { LayoutProfile } from "../profile.ts";

/** Works councils: both sides listed, substitutes after each item. */
export const worksCouncilForm: LayoutProfile = {
  id: "works-council-form",
  summary: "'Mødeforum', 'Ledersiden' and 'Medarbejdersiden', 'Suppleant for …:'",
  cues: [
    { pattern: "^mødeforum", where: "head", weight: 0.35, says: "'Mødeforum'" },
    {
      pattern: "^(?:ledersiden|medarbejdersiden|ledelsesrepræsentanter|medarbejderrepræsentanter)",
      where: "head",
      weight: 0.35,
      says: "both sides of the council",
    },
    { pattern: "^suppleant for ", where: "anywhere", weight: 0.25, says: "'Suppleant for …'" },
    {
      pattern: "med-udvalg|medudvalg|(?<!\\p{L})(?:hmu|lmu|fmu)(?!\\p{L})",
      where: "head",
      weight: 0.2,
      says: "a works council",
    },
  ],
};
