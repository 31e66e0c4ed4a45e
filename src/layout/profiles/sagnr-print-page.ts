import type { LayoutProfile } from "../profile.ts";

/** Print pages of a region's agenda site: case number before the title, fixed section labels, a link back to the top. */
export const sagnrPrintPage: LayoutProfile = {
  id: "sagnr-print-page",
  summary:
    "Region's print page: 'Sagnr.:' before '3. Title (kl. …)', 'Det indstilles, at …', Sagsfremstilling, Beslutning, Bilag",
  cues: [
    { pattern: "^sagnr\\.:", where: "anywhere", least: 2, weight: 0.45, says: "'Sagnr.:' before the items" },
    { pattern: "^mødet i ", where: "head", weight: 0.2, says: "'mødet i …' in the heading" },
    {
      pattern: "^tilbage til toppen$",
      where: "anywhere",
      least: 2,
      weight: 0.25,
      says: "'Tilbage til toppen' after the items",
    },
    { pattern: "^det indstilles, at ", where: "anywhere", least: 1, weight: 0.1, says: "'Det indstilles, at …'" },
  ],
  styles: { dot: 0.5 },
  features: { caseNumberNear: 0.5, timeSlot: 0.3 },
};
