import type { BodyType } from "../record/meeting.ts";
import type { Severity, Words } from "./rule.ts";

export const profileIds = ["default", "municipality", "worksCouncil", "association", "management"] as const;
export type ProfileId = (typeof profileIds)[number];

/** What the rules mean for a kind of body. A rule that is not named keeps its own severity and defaults. */
export interface Profile {
  readonly id: ProfileId;
  readonly title: Words;
  /** Kinds of body that lead to this profile. */
  readonly bodyTypes: readonly BodyType[];
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const profiles: readonly Profile[] = [
  {
    id: "default",
    title: { da: "almindelig", en: "general" },
    bodyTypes: [],
    severities: {},
    settings: {},
  },
  {
    id: "municipality",
    title: { da: "kommune og region", en: "municipality and region" },
    bodyTypes: ["council", "committee", "regionalCouncil", "advisory"],
    // Political bodies hand their tasks to the administration, which keeps owners and deadlines in the case system.
    severities: { "action-without-owner": "info", "recommendation-not-resolved": "warning" },
    settings: {},
  },
  {
    id: "worksCouncil",
    title: { da: "MED-udvalg", en: "works council" },
    bodyTypes: ["worksCouncil"],
    severities: {},
    settings: {},
  },
  {
    id: "association",
    title: { da: "forening", en: "association" },
    bodyTypes: ["association"],
    // No law says what an association's minutes must hold; its own rules do.
    severities: {
      "missing-attendance": "warning",
      "missing-decision": "warning",
      "empty-decision": "warning",
      "recommendation-not-resolved": "off",
      "attendance-conflict": "info",
    },
    settings: {},
  },
  {
    id: "management",
    title: { da: "ledelse og projekt", en: "management and project" },
    bodyTypes: ["management", "projectGroup"],
    severities: {
      "missing-attendance": "warning",
      "missing-decision": "warning",
      "empty-decision": "warning",
      "attendance-conflict": "info",
    },
    settings: {},
  },
];
