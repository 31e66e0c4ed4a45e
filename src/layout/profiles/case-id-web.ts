import type { LayoutProfile } from "../profile.ts";

/** Pages without titles and numbers: each item begins at its case number. */
export const caseIdWeb: LayoutProfile = {
  id: "case-id-web",
  summary: "'Sagsid.: …, Sagsinitialer: …' opens the item, no title, 'Beslutning <Body> den dd-mm-yyyy'",
  cues: [
    {
      pattern: "^sagsid\\.?:.{0,40}sagsinitialer",
      where: "anywhere",
      least: 2,
      weight: 0.6,
      says: "'Sagsid.' with 'Sagsinitialer'",
    },
    { pattern: "^beslutningsprotokol", where: "head", weight: 0.3, says: "'Beslutningsprotokol'" },
    { pattern: "^udskriv$", where: "anywhere", least: 2, weight: 0.1, says: "'Udskriv' between the items" },
  ],
};
