import type { LayoutProfile } from "../profile.ts";

/** Titles without numbers; the way of the case as dated lines that end in the decision itself. */
export const caseLog: LayoutProfile = {
  id: "case-log",
  summary: "Title without number, 'Beslutning' first, 'At 1) …', 'Sagens forløb' with dated lines",
  cues: [
    { pattern: "^sagens forløb:?$", where: "anywhere", weight: 0.5, says: "'Sagens forløb'" },
    { pattern: "^at 1\\)", where: "anywhere", weight: 0.3, says: "'At 1) …'" },
    {
      pattern: "^referat .{3,40} \\d{2}-\\d{2}-\\d{4}$",
      where: "head",
      weight: 0.2,
      says: "'Referat <body> dd-mm-yyyy'",
    },
    { pattern: "magistraten", where: "anywhere", least: 2, weight: 0.15, says: "the magistrate" },
  ],
};
