import type { LayoutProfile } from "../profile.ts";

/** Case number of three parts, initials and 'Åbent' under the title, each on its line. */
export const polweb: LayoutProfile = {
  id: "polweb",
  summary: "'Sag nnn-yyyy-n', 'Dok.', 'Initialer', 'Åbent' under '1.  Title'",
  cues: [
    {
      pattern: "^sag(?:snr\\.?)?:? ?\\d{3}-\\d{4}-\\d",
      where: "anywhere",
      least: 2,
      weight: 0.4,
      says: "'Sag nnn-yyyy-n'",
    },
    { pattern: "^\\d{3}-\\d{4}-\\d+$", where: "anywhere", least: 2, weight: 0.3, says: "case numbers of three parts" },
    { pattern: "^initialer", where: "anywhere", least: 2, weight: 0.3, says: "'Initialer'" },
    { pattern: "^dok\\.|dokumentnr", where: "anywhere", least: 2, weight: 0.2, says: "document numbers" },
    { pattern: "s møde den .{6,30}:$", where: "anywhere", weight: 0.2, says: "'<Body>s møde den …:'" },
  ],
  styles: { dot: 0.3 },
  features: { accessNear: 0.3, caseNumberNear: 0.3 },
};
