import type { LayoutProfile } from "../profile.ts";

/** Recommendation and decision under one label; closed items have a count of their own. */
export const combinedDecision: LayoutProfile = {
  id: "combined-decision",
  summary:
    "'Hvem beslutter', 'Indstilling og beslutning' with '<Body>, den …:' inside, 'åbent 1 Title' in the contents",
  cues: [
    { pattern: "^indstilling og beslutning$", where: "anywhere", weight: 0.5, says: "'Indstilling og beslutning'" },
    { pattern: "^hvem beslutter$", where: "anywhere", weight: 0.4, says: "'Hvem beslutter'" },
    {
      pattern: "^til indholdsfortegnelse$",
      where: "anywhere",
      least: 2,
      weight: 0.1,
      says: "'Til indholdsfortegnelse'",
    },
    { pattern: "^(?:åbent|lukket) \\d+ ", where: "head", least: 2, weight: 0.2, says: "'åbent 1 …' in the contents" },
  ],
  styles: { bare: 0.8 },
  features: { accessNear: 0.4 },
};
