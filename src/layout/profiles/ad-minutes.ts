import type { LayoutProfile } from "../profile.ts";

/** The agenda as a list first, then one body of text an item under "Ad n". */
export const adMinutes: LayoutProfile = {
  id: "ad-minutes",
  summary: "Agenda list first, then 'Ad 1', 'Ad 2' …",
  cues: [
    { pattern: "^ad\\.? ?\\d{1,3}(?!\\p{N})", where: "anywhere", least: 2, weight: 0.5, says: "'Ad n' headings" },
    { pattern: "^dagsorden:?$", where: "anywhere", weight: 0.3, says: "an agenda list" },
  ],
  styles: { ad: 0.8 },
};
