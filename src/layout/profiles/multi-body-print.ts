import type { LayoutProfile } from "../profile.ts";

/** Prints with the decisions of several bodies in one item, often of several meetings in one file. */
export const multiBodyPrint: LayoutProfile = {
  id: "multi-body-print",
  summary: "'Punkt n: Title', file number, 'Kompetenceudvalg:', 'Beslutning <Body>, dd.mm.yyyy' in sequence",
  cues: [
    { pattern: "^kompetenceudvalg:", where: "anywhere", weight: 0.4, says: "'Kompetenceudvalg:'" },
    {
      pattern: "^beslutning .{3,50}, \\d{2}\\.\\d{2}\\.\\d{4}",
      where: "anywhere",
      least: 2,
      weight: 0.4,
      says: "'Beslutning <body>, dd.mm.yyyy'",
    },
    { pattern: "^åbent referat for", where: "anywhere", weight: 0.2, says: "'Åbent referat for …'" },
    { pattern: "^closed:", where: "anywhere", weight: 0.2, says: "'Closed:'" },
  ],
  styles: { punkt: 0.4 },
};
