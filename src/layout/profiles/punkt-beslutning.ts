import type { LayoutProfile } from "../profile.ts";

/** Minutes of management groups: every item's title stands twice, the second time as the decision's heading. */
export const punktBeslutning: LayoutProfile = {
  id: "punkt-beslutning",
  summary: "'Punkt 3: Title', then 'Beslutning for Punkt 3: Title' and the decision",
  cues: [
    {
      pattern: "^beslutning for punkt \\d",
      where: "anywhere",
      least: 1,
      weight: 0.7,
      says: "'Beslutning for Punkt n'",
    },
    { pattern: "^punkt \\d{1,3}:", where: "anywhere", least: 2, weight: 0.3, says: "'Punkt n:'" },
  ],
  styles: { punkt: 0.8 },
};
