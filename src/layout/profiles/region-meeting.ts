import type { LayoutProfile } from "../profile.ts";

/** A region's print: the decision's heading says body, day and item. */
export const regionMeeting: LayoutProfile = {
  id: "region-meeting",
  summary: "'Møde i …', 'Behandling i <Body> …, pkt. n', 'Brevid: n' under the title",
  cues: [
    { pattern: "^behandling i .{3,60}, pkt\\. ?\\d", where: "anywhere", weight: 0.6, says: "'Behandling i …, pkt. n'" },
    { pattern: "brevid: ?\\d", where: "anywhere", weight: 0.3, says: "'Brevid:'" },
    { pattern: "^møde i ", where: "head", weight: 0.15, says: "'Møde i …'" },
  ],
  styles: { dot: 0.2 },
  features: { accessNear: 0.3 },
};
