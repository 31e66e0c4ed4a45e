import type { LayoutProfile } from "../profile.ts";

/** Prints of a case system that show what was decided before the case; grouped by who decides. */
export const decisionFirst: LayoutProfile = {
  id: "decision-first",
  summary: "Lettered groups 'A. Sager til afgørelse', 'Åbent - <file number>', decision before the case",
  cues: [
    {
      pattern: "^\\p{L}\\. sager til (?:afgørelse|beslutning|orientering|drøftelse)",
      where: "anywhere",
      weight: 0.45,
      says: "lettered groups of cases",
    },
    {
      pattern: "^(?:åbent|lukket) - \\d{2}\\.",
      where: "anywhere",
      least: 2,
      weight: 0.4,
      says: "'Åbent - <file number>'",
    },
    { pattern: "^sbsys dagsorden preview", where: "head", weight: 0.5, says: "the print's own name" },
    { pattern: "^dagsordenpunkter$", where: "head", weight: 0.3, says: "'Dagsordenpunkter'" },
    {
      pattern: "^sagsnr\\.: ?\\d{2}\\.\\d{2}.* sagsbehandler:",
      where: "anywhere",
      least: 2,
      weight: 0.4,
      says: "file number and case worker on a line",
    },
    {
      pattern: "^\\d{2}\\.\\d{2}\\.\\d{2}-\\p{L}\\d{2}-",
      where: "anywhere",
      least: 2,
      weight: 0.2,
      says: "file numbers alone on their lines",
    },
    {
      pattern: "^(?:forventet sagsgang|anledning)$",
      where: "anywhere",
      least: 2,
      weight: 0.2,
      says: "'Forventet sagsgang' or 'Anledning'",
    },
  ],
  styles: { dot: 0.3 },
  features: { accessNear: 0.3, caseNumberNear: 0.3 },
};
