import type { LayoutProfile } from "../profile.ts";

/** Minutes on the letterhead of an authority or a company: numbers of the file around the head, short items. */
export const letterhead: LayoutProfile = {
  id: "letterhead",
  summary: "'Sagsbeh.', 'J.nr.', 'Mødedeltagere', '1: Title' or 'Pkt. 1. Title (B)', initials at the end",
  cues: [
    { pattern: "^sagsbeh\\.", where: "head", weight: 0.3, says: "'Sagsbeh.'" },
    { pattern: "^mødedeltagere", where: "head", weight: 0.25, says: "'Mødedeltagere'" },
    { pattern: "^ref\\.? \\p{L}{2,6}(?:/|$)", where: "anywhere", weight: 0.2, says: "initials of who wrote" },
    { pattern: "^(?:enhed|dok\\. ?nr\\.)", where: "head", weight: 0.2, says: "'Enhed' or 'Dok. nr.'" },
    {
      pattern: "^pkt\\. ?\\d+\\. .+ \\([bodBOD0]\\)$",
      where: "anywhere",
      least: 2,
      weight: 0.35,
      says: "'Pkt. 1. Title (B)'",
    },
    { pattern: "^j\\.nr\\.:", where: "anywhere", least: 2, weight: 0.25, says: "'J.nr.:' at the items" },
    { pattern: "^\\d{1,2}: \\p{L}", where: "anywhere", least: 2, weight: 0.15, says: "'1: Title'" },
  ],
  styles: { colon: 0.4, pkt: 0.3 },
};
