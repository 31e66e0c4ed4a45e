import type { BodyType } from "../record/meeting.ts";
import type { ProfileId } from "./profile-ids.ts";
import type { Severity, Words } from "./rule.ts";
import { groupOf, type RuleGroup, severitiesOf, strictest, tabledRules } from "./severity-table.ts";

/** What the rules mean for a kind of body, or for a use. A rule that is not named keeps its own severity and defaults. */
export interface Profile {
  readonly id: ProfileId;
  readonly title: Words;
  /** Kinds of body that lead to this profile; none for one that must be asked for. */
  readonly bodyTypes: readonly BodyType[];
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type Judge = (ruleId: string) => Severity | "off";

/** A profile for a use, not a body: the rules of some groups and some more, every other rule off. */
function preset(groups: readonly RuleGroup[], more: readonly string[] = [], judge: Judge = strictest) {
  const chosen = (id: string) => groups.some((group) => group === groupOf(id)) || more.includes(id);
  return Object.fromEntries(tabledRules.map((id) => [id, chosen(id) ? judge(id) : "off"]));
}

/** A reader of published minutes is told what there is to ask about; nothing fails a run. */
function noError(ruleId: string): Severity | "off" {
  const severity = strictest(ruleId);
  return severity === "error" ? "warning" : severity;
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
    id: "council",
    title: { da: "kommunalbestyrelse", en: "municipal council" },
    bodyTypes: ["council"],
    severities: severitiesOf("council"),
    settings: {},
  },
  {
    id: "committee",
    title: { da: "kommunalt udvalg", en: "municipal committee" },
    bodyTypes: ["committee", "advisory"],
    severities: severitiesOf("committee"),
    settings: {},
  },
  {
    id: "regionalCouncil",
    title: { da: "regionsråd", en: "regional council" },
    bodyTypes: ["regionalCouncil"],
    severities: severitiesOf("regionalCouncil"),
    settings: {},
  },
  {
    id: "worksCouncil",
    title: { da: "MED-udvalg", en: "works council" },
    bodyTypes: ["worksCouncil"],
    severities: severitiesOf("worksCouncil"),
    settings: {},
  },
  {
    id: "schoolBoard",
    title: { da: "skolebestyrelse", en: "school board" },
    bodyTypes: ["schoolBoard"],
    severities: severitiesOf("schoolBoard"),
    settings: { "vote-outcome-contradiction": { castingVote: "chair" } },
  },
  {
    id: "parishCouncil",
    title: { da: "menighedsråd", en: "parish council" },
    bodyTypes: ["parishCouncil"],
    severities: severitiesOf("parishCouncil"),
    settings: {},
  },
  {
    id: "housing",
    title: { da: "boligforening", en: "housing association" },
    bodyTypes: ["housing"],
    severities: severitiesOf("housing"),
    settings: { "vote-outcome-contradiction": { castingVote: "bylaws" } },
  },
  {
    id: "association",
    title: { da: "forening", en: "association" },
    bodyTypes: ["association"],
    // No law says what an association's minutes must hold; its own rules do.
    severities: severitiesOf("association"),
    settings: { "vote-outcome-contradiction": { castingVote: "bylaws" } },
  },
  {
    id: "company",
    title: { da: "selskab", en: "company" },
    bodyTypes: ["company"],
    severities: severitiesOf("company"),
    settings: {
      "vote-outcome-contradiction": { castingVote: "bylaws" },
      "missing-signature": { signers: "anyone" },
      "late-publication": { maximumDays: 14 },
    },
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
      "missing-place": "info",
      "missing-officer": "info",
      "quorum-not-met": "off",
      "vote-count-mismatch": "warning",
      "vote-by-absentee": "warning",
      "recusal-without-decision": "info",
      "recusal-without-leaving": "info",
      "recused-member-took-part": "warning",
    },
    settings: {},
  },
  {
    id: "publish-gate",
    title: { da: "spærre før offentliggørelse", en: "gate before publication" },
    bodyTypes: [],
    severities: preset(["closedItems", "personalData", "publication"], ["placeholder-left"]),
    settings: { "closed-content-published": { publicCopy: true } },
  },
  {
    id: "archive",
    title: { da: "arkiv", en: "archive" },
    bodyTypes: [],
    severities: preset(["header", "archive"], ["draft-as-final"]),
    settings: {},
  },
  {
    id: "journalist",
    title: { da: "læser af referater", en: "reader of minutes" },
    bodyTypes: [],
    severities: preset(["decisions", "votes", "recusals", "closedItems", "archive"], [], noError),
    settings: {},
  },
];
