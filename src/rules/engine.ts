import type { MinutesRecord } from "../record/record.ts";
import { chooseProfile } from "./choose-profile.ts";
import { covered } from "./covered.ts";
import { type CheckResult, type Finding, type RuleCount, severities, type Unclear } from "./finding.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { deepFreeze } from "./freeze.ts";
import { type CheckOptions, readOptions } from "./options.ts";
import type { Profile } from "./profiles.ts";
import { rules } from "./registry.ts";
import type { Answer, Fail, Rule, Severity } from "./rule.ts";
import { unlessWeak } from "./weak-words.ts";

/**
 * What the rules say about a record. The record is not changed, and the same record and options give the same result.
 * Throws MinutesError (CONFIG_INVALID) when an option is unknown or wrong; no record makes it throw.
 */
export function check(record: MinutesRecord, options: CheckOptions = {}): CheckResult {
  return checkWith(rules, record, options);
}

/** `check` with other rules than the registry's. */
export function checkWith(rules: readonly Rule[], record: MinutesRecord, options: CheckOptions = {}): CheckResult {
  const read = readOptions(options, rules);
  const { profile, choice } = chooseProfile(record, read.profile);
  const frozen = deepFreeze(structuredClone(record));
  const result: CheckResult = { profile: choice, findings: [], unclear: [], rules: [] };
  const inOrder = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const rule of inOrder) {
    const severity = severityOf(rule, profile, read);
    if (severity === "off") continue;
    const settings = { ...profile.settings[rule.id], ...read.settings?.[rule.id] };
    const found = isFor(rule, frozen) ? rule.check(frozen, { settings, today: read.today ?? null }) : [];
    const answers = found.map((answer) => covered(unlessWeak(frozen, answer)));
    result.rules.push(countOf(rule, severity, answers));
    result.findings.push(...findingsOf(rule, severity, answers));
    result.unclear.push(...unclearOf(rule, answers));
  }
  result.findings.sort((a, b) => startOf(a) - startOf(b) || rankOf(a) - rankOf(b) || bySource(a, b));
  result.unclear.sort(bySource);
  return result;
}

function severityOf(rule: Rule, profile: Profile, options: CheckOptions): Severity | "off" {
  const { only, off, severity } = options.rules ?? {};
  const wanted = severity?.[rule.id];
  const asked = wanted !== undefined || only?.includes(rule.id) === true;
  if (off?.includes(rule.id) || (only !== undefined && !only.includes(rule.id))) return "off";
  if (rule.status === "preview" && !asked && options.preview !== true) return "off";
  if (wanted !== undefined) return wanted;
  const inProfile = profile.severities[rule.id] ?? rule.severity;
  const chosen = inProfile === "off" && asked ? rule.severity : inProfile;
  return rule.status === "preview" && chosen === "error" ? "warning" : chosen;
}

function isFor(rule: Rule, record: MinutesRecord): boolean {
  const { bodyType } = record.meeting;
  return rule.bodyTypes === "all" || (bodyType !== null && rule.bodyTypes.includes(bodyType));
}

function countOf(rule: Rule, severity: Severity, answers: readonly Answer[]): RuleCount {
  const count: RuleCount = { ruleId: rule.id, severity, pass: 0, fail: 0, notApplicable: 0, cannotTell: 0 };
  for (const answer of answers) count[answer.verdict] += 1;
  if (answers.length === 0) count.notApplicable = 1;
  return count;
}

function findingsOf(rule: Rule, severity: Severity, answers: readonly Answer[]): Finding[] {
  const turns = new Map<string, number>();
  return answers
    .filter((answer): answer is Fail => answer.verdict === "fail")
    .map(({ subject, item, at, words, wording, atMost = severity }) => {
      const first = fingerprintOf(rule.id, words, 0);
      const turn = turns.get(first) ?? 0;
      turns.set(first, turn + 1);
      const fingerprint = fingerprintOf(rule.id, words, turn);
      return structuredClone({
        ruleId: rule.id,
        severity: milder(severity, atMost),
        ...wording,
        subject,
        item,
        at,
        fingerprint,
      });
    });
}

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

function unclearOf(rule: Rule, answers: readonly Answer[]): Unclear[] {
  return answers
    .filter((answer) => answer.verdict === "cannotTell")
    .map(({ subject, item, at, reason }) => structuredClone({ ruleId: rule.id, reason, subject, item, at }));
}

function bySource(a: Finding | Unclear, b: Finding | Unclear): number {
  return startOf(a) - startOf(b) || compare(a.ruleId, b.ruleId) || compare(a.subject, b.subject);
}

function startOf({ at }: Finding | Unclear): number {
  return at?.start ?? -1;
}

function rankOf({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
