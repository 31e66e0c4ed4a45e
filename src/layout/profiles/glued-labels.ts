import type { LayoutProfile } from "../profile.ts";

/** Labels have run into their words, and a link stands before each item. */
export const gluedLabels: LayoutProfile = {
  id: "glued-labels",
  summary: "'1 : Title', 'BeslutningGodkendt.', 'Kopier link til punktet - Print'",
  cues: [
    {
      pattern: "^kopier link til punktet",
      where: "anywhere",
      least: 2,
      weight: 0.4,
      says: "'Kopier link til punktet'",
    },
    {
      pattern: "^(?:bilagingen bilag|beslutninggodkendt|beslutningtil |sagsfremstilling(?:der|udvalget|på) )",
      where: "anywhere",
      weight: 0.3,
      says: "labels that ran into their words",
    },
    { pattern: "^fraværende[-•]", where: "anywhere", weight: 0.2, says: "'Fraværende-' and a name" },
    { pattern: "^\\d{1,3} : ", where: "anywhere", least: 2, weight: 0.3, says: "'1 : Title'" },
  ],
  styles: { colon: 0.6 },
};
