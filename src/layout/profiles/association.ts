import type { LayoutProfile } from "../profile.ts";

/** Free minutes of boards, clubs and associations. */
export const association: LayoutProfile = {
  id: "association",
  summary: "Free minutes: who was there, then '1. Title' and a paragraph or two",
  cues: [
    {
      pattern: "^(?:til ?stede|deltagere|mødt|fremmødte?)(?: var)?\\s?[:;]",
      where: "head",
      weight: 0.3,
      says: "an attendance line",
    },
    { pattern: "^afbud(?: fra)?\\s?:", where: "head", weight: 0.2, says: "'Afbud:'" },
    {
      pattern: "^(?:referent|dirigent|ordstyrer|mødeleder)\\s?:",
      where: "head",
      weight: 0.2,
      says: "a named minute-taker or chair",
    },
    {
      pattern: "^(?:\\p{L}+ )?(?:bestyrelsesmøde|generalforsamling|referat)(?!\\p{L})",
      where: "head",
      weight: 0.2,
      says: "'Referat' of a board or general meeting",
    },
  ],
};
