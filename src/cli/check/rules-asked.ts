import { nearest } from "../../config/nearest.ts";
import type { Asked } from "../../config/settings.ts";
import type { CheckArguments } from "../commands/check.ts";
import { isDate } from "../days.ts";
import { UsageError } from "../failures.ts";
import type { Run } from "../run.ts";

type RulesAsked = Pick<CheckArguments, "profile" | "today" | "preview" | "rule" | "off">;

/** What the command line says about rules; throws UsageError for a rule that there is not, or a day that is none. */
export async function askedOf(options: RulesAsked, run: Run): Promise<Asked> {
  const { profile, today, preview, rule = [], off = [] } = options;
  if (today !== undefined && !isDate(today)) throw new UsageError(run.say.dateInvalid("--today", today));
  if (rule.length + off.length > 0) await refuseUnknown([...rule, ...off], run);
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(today === undefined ? {} : { today }),
    ...(preview === undefined ? {} : { preview }),
    only: rule,
    off,
  };
}

async function refuseUnknown(ids: readonly string[], run: Run): Promise<void> {
  const { rules } = await import("../../rules/registry.ts");
  const { archiveRules } = await import("../../rules/archive/registry.ts");
  const { recordInvalid } = await import("../../rules/record-invalid/findings.ts");
  if (ids.includes(recordInvalid.id)) throw new UsageError(run.say.alwaysRuns(recordInvalid.id));
  const known = [...rules, ...archiveRules].map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(run.say.unknownRule(unknown, nearest(unknown, known)));
}
