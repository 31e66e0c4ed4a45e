/** Words of a heading over several items that tell the kind of each. */
export const groupKinds: Readonly<Record<"information" | "discussion" | "decision", readonly string[]>> = {
  information: ["orientering", "orienteringspunkter", "orienteringssager", "efterretning", "efterretningssager"],
  discussion: ["drøftelse", "drøftelsespunkter", "drøftelsessager"],
  decision: ["beslutning", "beslutningspunkter", "beslutningssager", "afgørelse"],
};
/** Words of a heading over several items that are all closed, or all open. */
export const groupAccess: Readonly<Record<"open" | "closed", readonly string[]>> = {
  open: ["åbne", "åben dagsorden", "for åbne døre"],
  closed: ["lukkede", "fortrolige", "lukket dagsorden", "for lukkede døre", "lukket møde"],
};
/** Titles of items that close an agenda and belong to no group, though they stand under the last one. */
export const afterGroups: readonly string[] = [
  "eventuelt",
  "evt",
  "næste møde",
  "kommende møder",
  "mødedatoer",
  "mødekalender",
  "evaluering af møde",
  "evaluering af mødet",
  "underskrift",
  "underskrifter",
  "underskriftsark",
  "underskriftsblad",
  "underskriftsside",
  "godkendelse af referatet",
];
