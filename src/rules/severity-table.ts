import type { Severity } from "./rule.ts";

/** What a rule is about. Presets such as publish-gate choose rules by it. */
export type RuleGroup =
  | "header"
  | "attendance"
  | "items"
  | "decisions"
  | "votes"
  | "recusals"
  | "actions"
  | "closedItems"
  | "personalData"
  | "attachments"
  | "approval"
  | "publication"
  | "archive";

/** The columns of the table: the bodies that have a profile of their own. */
export const tableColumns = [
  "council",
  "committee",
  "regionalCouncil",
  "worksCouncil",
  "schoolBoard",
  "parishCouncil",
  "housing",
  "association",
  "company",
] as const;
export type TableColumn = (typeof tableColumns)[number];

const letters: Readonly<Record<string, Severity | "off">> = { E: "error", W: "warning", I: "info", "-": "off" };

/** A row: the group, then one letter a column, E error, W warning, I info, - off. */
type Row = readonly [RuleGroup, string];

// The columns: council, committee, regional council, works council, school board, parish council, housing,
// association, company.
const rows: Readonly<Record<string, Row>> = {
  "missing-body": ["header", "E E E E E E E E E"],
  "missing-date": ["header", "E E E E E E E E E"],
  "impossible-date": ["header", "E E E E E E E E E"],
  "impossible-time": ["header", "E E E E E E E E E"],
  "missing-place": ["header", "W W W W W W W I I"],
  "missing-officer": ["header", "I I I W W W W W W"],
  "missing-dirigent": ["header", "I I I W W W E E E"],

  "missing-attendance": ["attendance", "E E E E E E E W E"],
  "attendance-conflict": ["attendance", "E E E W W E W I W"],

  "unlinked-substitute": ["attendance", "W W W I I I I I I"],
  "unplaced-attendance-change": ["attendance", "W W W I I I I I I"],
  "quorum-not-met": ["attendance", "E W E I W E W I W"],
  "unknown-person": ["attendance", "W W W W W W W I I"],
  "party-conflict": ["attendance", "E E E W W W W I I"],

  "item-number-gap": ["items", "W W W W W W W W W"],
  "uninformative-title": ["items", "W W W W W W W W W"],
  "decision-under-any-other-business": ["items", "W W W W W W E E E"],
  "malformed-case-number": ["items", "I I I - - - - - -"],
  "placeholder-left": ["items", "E E E E E E E E E"],
  "text-unassigned": ["items", "I I I I I I I I I"],

  "missing-decision": ["decisions", "E E E E E E E W E"],
  "empty-decision": ["decisions", "E E E E E E E W E"],
  "recommendation-not-resolved": ["decisions", "W W W I I I I - -"],
  "recommendation-amount-differs": ["decisions", "W W W I I I I - -"],
  "ambiguous-outcome": ["decisions", "W W W W W W W W W"],
  "incomplete-referral": ["decisions", "W W W W W W W W W"],
  "decision-of-another-meeting": ["decisions", "W W W W W W W W W"],
  "unfunded-grant": ["decisions", "E W I - - - - - -"],

  "vote-count-mismatch": ["votes", "E E E E E E E E E"],
  "vote-outcome-contradiction": ["votes", "E E E I W E W W W"],
  "unidentified-voters": ["votes", "E E E - - E - - -"],
  "vote-by-absentee": ["votes", "E E E E E E W W W"],
  "incomplete-dissent": ["votes", "W W W W W W I I W"],
  "dissent-by-majority-voter": ["votes", "I I I - - - - - -"],
  "amendment-voted-last": ["votes", "W I I - - - - - -"],

  "recusal-without-decision": ["recusals", "E E E I W E W I W"],
  "recused-member-took-part": ["recusals", "E E E E E E E W E"],
  "recusal-without-leaving": ["recusals", "W W W W W W W I W"],

  "action-without-owner": ["actions", "I I I W W W W W W"],
  "action-without-deadline": ["actions", "I I I I I I I I I"],

  "impossible-deadline": ["actions", "E E E E E E E E E"],

  "closed-item-heading-only": ["closedItems", "E W E - I W I - -"],
  "closed-item-decision-withheld": ["closedItems", "E W E - I W I - -"],
  "closing-without-reason": ["closedItems", "W I W - - W - - -"],
  "closed-content-published": ["closedItems", "E E E E E E E E E"],

  "cpr-number": ["personalData", "E E E E E E E E E"],
  "cpr-obscured": ["personalData", "W W W W W W W W W"],
  "health-near-person": ["personalData", "W W W W W W W W W"],
  "private-contact-details": ["personalData", "W W W W W W W W W"],
  "named-private-person": ["personalData", "W W W W W W W I I"],
  "hidden-text": ["personalData", "W W W W W W W W W"],

  "attachment-not-listed": ["attachments", "W W W W W W W W W"],
  "attachment-number-repeated": ["attachments", "W W W W W W W W W"],
  "handout-not-attached": ["attachments", "I I I I I - I - -"],

  "previous-minutes-not-approved": ["approval", "- I - W W I W W W"],
  "missing-signature": ["approval", "W W W - I W W I E"],
  "draft-as-final": ["approval", "W W W W W W W W W"],

  "action-not-followed-up": ["archive", "W W W W W W W W W"],
  "postponed-item-lost": ["archive", "W W W W W W W W W"],
  "duplicate-meeting": ["archive", "W W W W W W W W W"],
  "meeting-sequence-gap": ["archive", "W W W W W W W W W"],
  "running-number-gap": ["archive", "W W W W W W W W W"],
  "two-readings-missing": ["archive", "E - I - - - - - -"],

  "late-publication": ["publication", "W I W I I W I I E"],
  "inaccessible-pdf": ["publication", "W W W I W W I - -"],
};

/** Ids of the rules that have a row. */
export const tabledRules: readonly string[] = Object.keys(rows);

/** The group of a rule; undefined for a rule without a row. */
export function groupOf(ruleId: string): RuleGroup | undefined {
  return rows[ruleId]?.[0];
}

/** The severities of one column, by rule id. */
export function severitiesOf(column: TableColumn): Record<string, Severity | "off"> {
  return Object.fromEntries(tabledRules.map((id) => [id, severityAt(id, tableColumns.indexOf(column))]));
}

/** The most severe a rule gets in any column. */
export function strictest(ruleId: string): Severity | "off" {
  const found = tableColumns.map((_, place) => severityAt(ruleId, place));
  return (["error", "warning", "info"] as const).find((each) => found.includes(each)) ?? "off";
}

function severityAt(ruleId: string, place: number): Severity | "off" {
  const written = rows[ruleId]?.[1].split(" ")[place] ?? "";
  const severity = letters[written];
  if (severity === undefined) throw new Error(`The row of "${ruleId}" has no severity in column ${place + 1}.`);
  return severity;
}
