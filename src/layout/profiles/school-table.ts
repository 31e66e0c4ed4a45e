import type { LayoutProfile } from "../profile.ts";

/** School boards: a table of time, item and minutes, flattened or whole. */
export const schoolTable: LayoutProfile = {
  id: "school-table",
  summary: "Columns Tid, Punkt, Referat; slots and 'B', 'O', 'D' under the titles",
  cues: [
    {
      pattern: "skolebestyrelse|forældreråd|forældrebestyrelse",
      where: "head",
      weight: 0.35,
      says: "a board of a school",
    },
    {
      pattern: "^(?:tid|punkt|referat|opfølgning|dagsorden|emne)$",
      where: "head",
      least: 3,
      weight: 0.35,
      says: "the heads of a table",
    },
    { pattern: "^[bod]$|\\([bod]\\)$", where: "anywhere", least: 2, weight: 0.25, says: "'B', 'O', 'D' at the items" },
    { pattern: "^aula", where: "anywhere", weight: 0.2, says: "the school platform's name" },
  ],
  features: { timeSlot: 0.2 },
};
