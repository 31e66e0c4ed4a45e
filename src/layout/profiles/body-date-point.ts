import type { LayoutProfile } from "../profile.ts";

/** Decisions are headed by body, day and number of the item. */
export const bodyDatePoint: LayoutProfile = {
  id: "body-date-point",
  summary: "'Pkt. 42' or '• 159. Title', '<Body>, dd-mm-yyyy, pkt. n' over the decision",
  cues: [
    {
      pattern: "^\\p{L}[^,]{2,60}, .{6,30}, pkt\\. ?\\d+:?$",
      where: "anywhere",
      least: 2,
      weight: 0.75,
      says: "'<body>, <date>, pkt. n'",
    },
    { pattern: "^pkt\\. ?\\d+$", where: "anywhere", least: 2, weight: 0.2, says: "'Pkt. n' over the title" },
    {
      pattern: "^\\d{2,4}\\. .+ - (?:godkendelse|beslutning|orientering|drøftelse)$",
      where: "anywhere",
      least: 2,
      weight: 0.2,
      says: "'159. Title - godkendelse'",
    },
  ],
  styles: { pkt: 0.3 },
  features: { bulletBeforeNumber: 0.3 },
};
