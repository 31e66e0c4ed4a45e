import type { MinutesRecord } from "../../record/record.ts";
import { checkWith } from "../engine.ts";
import type { CheckResult } from "../finding.ts";
import { deepFreeze } from "../freeze.ts";
import { type CheckOptions, readOptions } from "../options.ts";
import type { Answer, Rule } from "../rule.ts";
import { archiveOf } from "./archive.ts";
import type { ArchiveRule } from "./archive-rule.ts";
import { archiveRules } from "./registry.ts";

/**
 * What the archive rules say about records together: one result for each, in the order given; the order changes nothing
 * else. Records are not changed. Throws MinutesError (CONFIG_INVALID) when an option is unknown or wrong.
 */
export function checkArchive(records: readonly MinutesRecord[], options: CheckOptions = {}): CheckResult[] {
  const read = readOptions(options, archiveRules);
  const archive = archiveOf(records.map((record) => deepFreeze(structuredClone(record))));
  const prepared = archiveRules.map((rule) => {
    const settings = read.settings?.[rule.id] ?? {};
    return { rule, answers: answersOf(rule.check(archive, { settings, today: read.today ?? null })) };
  });
  return records.map((record, place) => {
    const rules = prepared.map(({ rule, answers }) => answering(rule, answers.get(place) ?? []));
    return checkWith(rules, record, options);
  });
}

function answersOf(found: ReturnType<ArchiveRule["check"]>): Map<number, Answer[]> {
  const byRecord = new Map<number, Answer[]>();
  for (const { record, answer } of found) byRecord.set(record, [...(byRecord.get(record) ?? []), answer]);
  return byRecord;
}

/** The rule as the engine runs it over one record: its answers are known. */
function answering(rule: ArchiveRule, answers: readonly Answer[]): Rule {
  return { ...rule, check: () => answers };
}
