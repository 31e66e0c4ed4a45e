import type { LayoutProfile } from "../profile.ts";

/** Prints of a case system or word processor: contents table, running headers, one line of numbers under the title. */
export const caseSystemPrint: LayoutProfile = {
  id: "case-system-print",
  summary:
    "Contents 'Pkt. Tekst Side', '1. Title', 'Sagsnr.: … Initialer: … Åben sag', 'Sagsfremstilling:' with a colon",
  cues: [
    {
      pattern: "^(?:pkt\\. tekst side|sag nr\\. side|sag tekst sidenr|pkt\\. tekst)",
      where: "anywhere",
      weight: 0.4,
      says: "the head of the contents table",
    },
    { pattern: "^indholdsfortegnelse$", where: "head", weight: 0.2, says: "'Indholdsfortegnelse'" },
    { pattern: "(?:åben|lukket) sag$", where: "anywhere", least: 2, weight: 0.3, says: "'Åben sag' at the items" },
    { pattern: "^side \\d+ af \\d+$", where: "anywhere", least: 2, weight: 0.1, says: "'Side n af m'" },
    {
      pattern: "sagsid\\.?:? ?\\d{2}/\\d+.*initialer",
      where: "anywhere",
      least: 2,
      weight: 0.3,
      says: "case number and initials on a line",
    },
    { pattern: "^sagsfremstilling:$", where: "anywhere", least: 2, weight: 0.1, says: "'Sagsfremstilling:'" },
  ],
  styles: { dot: 0.3, bare: 0.4 },
  features: { caseNumberNear: 0.3, accessNear: 0.3 },
};
