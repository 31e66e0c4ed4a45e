import type { LayoutProfile } from "../profile.ts";

/** Pages of a municipal site that name the meeting in labels in capitals, each over its value. */
export const committeePage: LayoutProfile = {
  id: "committee-page",
  summary: "UDVALG, MØDE, STED, STARTTIDSPUNKT over their values; title twice; 'Sagsgang og sagstype'",
  cues: [
    { pattern: "^udvalg$", where: "head", weight: 0.3, says: "'UDVALG' over the body" },
    { pattern: "^starttidspunkt$", where: "head", weight: 0.3, says: "'STARTTIDSPUNKT'" },
    { pattern: "^sluttidspunkt$", where: "head", weight: 0.2, says: "'SLUTTIDSPUNKT'" },
    { pattern: "^punkter$", where: "head", weight: 0.2, says: "'PUNKTER' over the contents" },
    { pattern: "^sagsgang og sagstype$", where: "anywhere", least: 2, weight: 0.2, says: "'Sagsgang og sagstype'" },
  ],
  styles: { dot: 0.3 },
  features: { labelFollows: 0.3 },
};
