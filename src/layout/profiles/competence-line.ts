import type { LayoutProfile } from "../profile.ts";

/** Title twice, then one line of case number, document number and 'Åbent'. */
export const competenceLine: LayoutProfile = {
  id: "competence-line",
  summary: "'Sagsnr.: … Dok.nr.: … Åbent' on one line, 'Kompetence:', 'Beslutningstema'",
  cues: [
    {
      pattern: "^sagsnr\\.: ?\\d{3}-\\d{4}-\\d+\\s+dok\\.nr\\.:",
      where: "anywhere",
      least: 2,
      weight: 0.6,
      says: "case and document number on one line",
    },
    { pattern: "^kompetence:?", where: "anywhere", least: 2, weight: 0.2, says: "'Kompetence:'" },
    { pattern: "^beslutningstema", where: "anywhere", least: 2, weight: 0.2, says: "'Beslutningstema'" },
  ],
  styles: { dot: 0.2 },
};
