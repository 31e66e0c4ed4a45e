import type { LayoutProfile } from "../profile.ts";

/** 'Nr.178 - Title', with the names of those who were away right below. */
export const nrDash: LayoutProfile = {
  id: "nr-dash",
  summary: "'Nr.n - Title', unlabelled absent names, 'Sagsfremstilling og økonomi'",
  cues: [
    { pattern: "^nr\\. ?\\d{1,4} - ", where: "anywhere", least: 2, weight: 0.8, says: "'Nr.n - Title'" },
    { pattern: "^sagsfremstilling og økonomi$", where: "anywhere", weight: 0.2, says: "'Sagsfremstilling og økonomi'" },
  ],
  styles: { nr: 1.2 },
};
