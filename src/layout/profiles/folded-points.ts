import type { LayoutProfile } from "../profile.ts";

/** A region's page on which every part can be folded: the link's words stand before the labels. */
export const foldedPoints: LayoutProfile = {
  id: "folded-points",
  summary: "'fold dette punkt ind' before labels, 'Sagsnr.' before '3. Title', Deltagere with an 'Afbud' entry",
  cues: [
    {
      pattern: "^fold dette punkt ind",
      where: "anywhere",
      least: 2,
      weight: 0.6,
      says: "'fold dette punkt ind' before the labels",
    },
    { pattern: "^luk alle punkter", where: "anywhere", weight: 0.3, says: "'Luk alle punkter'" },
    {
      pattern: " - referat - \\d{1,2}\\. \\p{L}+ \\d{4}$",
      where: "head",
      weight: 0.2,
      says: "'<body> - Referat - <date>'",
    },
  ],
  styles: { dot: 0.3 },
  features: { caseNumberNear: 0.4 },
};
