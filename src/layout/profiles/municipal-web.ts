import type { LayoutProfile } from "../profile.ts";

/** The usual municipal page: case number under the title, recommendation of the administration, chain of decisions. */
export const municipalWeb: LayoutProfile = {
  id: "municipal-web",
  summary: "'Sagsnummer:' under the title, 'Administrativ indstilling', 'Beslutning <Body> den dd-mm-yyyy'",
  cues: [
    { pattern: "^sagsnummer: ?", where: "anywhere", least: 2, weight: 0.3, says: "'Sagsnummer:' at the items" },
    {
      pattern: "^sagsnr\\.: ?\\d{2}/\\d",
      where: "anywhere",
      least: 2,
      weight: 0.2,
      says: "'Sagsnr.: yy/n' at the items",
    },
    {
      pattern: "^(?:administrativ indstilling|sagen behandles i|sagen afgøres i|beslutningskompetence)$",
      where: "anywhere",
      least: 2,
      weight: 0.3,
      says: "'Administrativ indstilling' or who decides",
    },
    {
      pattern: "^beslutning \\p{L}.{2,50} den \\d{2}-\\d{2}-\\d{4}",
      where: "anywhere",
      least: 2,
      weight: 0.2,
      says: "'Beslutning <body> den <date>'",
    },
    { pattern: "^udvalg: ", where: "head", weight: 0.1, says: "'Udvalg:'" },
    { pattern: "^mødedato: \\d{2}-\\d{2}-\\d{4}", where: "head", weight: 0.1, says: "'Mødedato: dd-mm-yyyy'" },
  ],
  styles: { dot: 0.3 },
  features: { caseNumberNear: 0.3 },
};
