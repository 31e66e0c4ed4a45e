import type { LayoutProfile } from "../profile.ts";

/** A region's publication: labels in capitals, this body's decision before those of the bodies that had the case earlier. */
export const politicalTreatment: LayoutProfile = {
  id: "political-treatment",
  summary: "'Punkter på dagsordenen', 'POLITISK BEHANDLING', '<Body>s beslutning den …', case after the decision",
  cues: [
    { pattern: "^punkter på dagsordenen$", where: "anywhere", weight: 0.3, says: "'Punkter på dagsordenen'" },
    { pattern: "^politisk behandling$", where: "anywhere", weight: 0.45, says: "'Politisk behandling'" },
    { pattern: "s beslutning den \\d", where: "anywhere", least: 2, weight: 0.2, says: "'…s beslutning den …'" },
    {
      pattern: "^(?:journalnummer|bilagsfortegnelse)$",
      where: "anywhere",
      weight: 0.2,
      says: "'Journalnummer' or 'Bilagsfortegnelse'",
    },
  ],
  styles: { dot: 0.2 },
};
