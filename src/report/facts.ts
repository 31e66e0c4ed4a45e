import { recordInvalid } from "../rules/record-invalid/findings.ts";
import { rules } from "../rules/registry.ts";
import type { Severity, Words } from "../rules/rule.ts";

/** What a report says of a rule itself. */
export interface RuleTitle {
  readonly id: string;
  readonly title: Words;
  readonly severity: Severity;
}

const known = new Map<string, RuleTitle>([recordInvalid, ...rules].map((each) => [each.id, each]));

/** The rule's title and usual severity; its id stands for the title of one that is not in the registry. */
export function ruleTitle(id: string): RuleTitle {
  return known.get(id) ?? { id, title: { da: id, en: id }, severity: "warning" };
}
