import type { LayoutProfile } from "../profile.ts";

/** Who was away is item 1, and stands again after every decision. */
export const absenceItem: LayoutProfile = {
  id: "absence-item",
  summary: "'1. Fraværende', 'Sagsforløb: A/B', 'Til toppen' after each item",
  cues: [
    { pattern: "^sagsforløb: ?\\p{L}{2,4}(?:/|$)", where: "anywhere", weight: 0.4, says: "'Sagsforløb: A/B'" },
    { pattern: "^til toppen$", where: "anywhere", least: 2, weight: 0.2, says: "'Til toppen' after the items" },
    { pattern: "1\\. fraværende$", where: "head", weight: 0.4, says: "item 1 is 'Fraværende'" },
  ],
  styles: { dot: 0.2 },
};
