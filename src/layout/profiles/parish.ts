import type { LayoutProfile } from "../profile.ts";

/** Parish councils: free text, groups of items, decisions on their label's line. */
export const parish: LayoutProfile = {
  id: "parish",
  summary: "'Beslutningspunkter:', '1. Fraværende', 'Beslutning: …' inline, 'Underskrift af referat'",
  cues: [
    {
      pattern: "menighedsråd|sognegård|sognehus|(?<!\\p{L})mr-?(?= ?møde)",
      where: "head",
      weight: 0.45,
      says: "a parish council",
    },
    {
      pattern: "^(?:beslutningspunkter|orienteringspunkter|punkter til drøftelse)",
      where: "anywhere",
      weight: 0.3,
      says: "groups of items",
    },
    { pattern: "^underskrift af referat", where: "anywhere", weight: 0.2, says: "'Underskrift af referat'" },
    { pattern: "kirkeværge|sognepræst|kirkegårdsleder", where: "anywhere", weight: 0.2, says: "offices of the parish" },
  ],
};
