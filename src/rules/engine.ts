import type { MinutesRecord } from "../record/record.ts";
import { chooseProfile } from "./choose-profile.ts";
import { covered } from "./covered.ts";
import { type CheckResult, type Finding, type RuleCount, severities, type Unclear } from "./finding.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { frozenCopy } from "./freeze.ts";
import { type CheckOptions, readOptions } from "./options.ts";
import type { Profile } from "./profiles.ts";
import { rules } from "./registry.ts";
import type { Answer, CannotTell, Fail, Rule, RuleRun, Severity } from "./rule.ts";
import { unlessWeak } from "./weak-words.ts";

/** Runs the rules over one record after another; the options have been looked at once, when it was made. */
export type Checker = (record: MinutesRecord) => CheckResult;

/** A rule as it runs under a profile. */
interface Prepared {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly run: RuleRun;
}

/**
 * What the rules say about a record. The record is not changed, and the same record and options give the same result.
 * Throws MinutesError (CONFIG_INVALID) when an option is unknown or wrong; no record makes it throw.
 */
export function check(record: MinutesRecord, options: CheckOptions = {}): CheckResult {
  return checker(options)(record);
}

/** `check` with other rules than the registry's. */
export function checkWith(rules: readonly Rule[], record: MinutesRecord, options: CheckOptions = {}): CheckResult {
  return checker(options, rules)(record);
}

/** `check` for many records with the same options. Throws as `check` does, before the first record. */
export function checker(options: CheckOptions = {}, among: readonly Rule[] = rules): Checker {
  const run = runner(options, among);
  return (record) => run(frozenCopy(record), unlessWeak);
}

/** Turns a fail that stands on uncertain ground into a cannot tell. */
export type Doubting = (record: MinutesRecord, answer: Answer, ruleId: string) => Answer;
/** Runs the rules over a record that they cannot change; every answer passes through `doubting`. */
export type Runner = (record: MinutesRecord, doubting: Doubting) => CheckResult;

/** The engine under `checker`, for callers that see to it themselves that no rule can change the record. */
export function runner(options: CheckOptions, among: readonly Rule[]): Runner {
  const read = readOptions(options, among);
  const inOrder = [...among].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byProfile = new Map<Profile, readonly Prepared[]>();
  return (record, doubting) => {
    const { profile, choice } = chooseProfile(record, read.profile);
    const prepared = byProfile.get(profile) ?? prepare(inOrder, profile, read);
    byProfile.set(profile, prepared);
    const result: CheckResult = { profile: choice, findings: [], unclear: [], rules: [] };
    for (const { rule, severity, run } of prepared) {
      const count: RuleCount = { ruleId: rule.id, severity, pass: 0, fail: 0, notApplicable: 0, cannotTell: 0 };
      const fails: Fail[] = [];
      const answers = isFor(rule, record) ? rule.check(record, run) : [];
      for (const given of answers) {
        const answer = isSilent(given) ? given : covered(doubting(record, given, rule.id));
        count[answer.verdict] += 1;
        if (answer.verdict === "fail") fails.push(answer);
        if (answer.verdict === "cannotTell") result.unclear.push(unclearOf(rule, answer));
      }
      if (answers.length === 0) count.notApplicable = 1;
      result.rules.push(count);
      if (fails.length > 0) result.findings.push(...findingsOf(rule, severity, fails));
    }
    result.findings.sort((a, b) => startOf(a) - startOf(b) || rankOf(a) - rankOf(b) || bySource(a, b));
    result.unclear.sort(bySource);
    return result;
  };
}

/** The rules that run under the profile, each with its severity and settings. */
function prepare(rules: readonly Rule[], profile: Profile, options: CheckOptions): Prepared[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, profile, options);
    if (severity === "off") return [];
    const settings = Object.freeze({ ...profile.settings[rule.id], ...options.settings?.[rule.id] });
    return [{ rule, severity, run: { settings, today: options.today ?? null } }];
  });
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

/** Whether the answer says nothing that could be doubted or would have to be covered; most answers do not. */
function isSilent({ verdict }: Answer): boolean {
  return verdict === "pass" || verdict === "notApplicable";
}

function findingsOf(rule: Rule, severity: Severity, fails: readonly Fail[]): Finding[] {
  const turns = new Map<string, number>();
  return fails.map(({ subject, item, at, words, wording, atMost = severity }) => {
    const first = fingerprintOf(rule.id, words, 0);
    const turn = turns.get(first) ?? 0;
    turns.set(first, turn + 1);
    const fingerprint = turn === 0 ? first : fingerprintOf(rule.id, words, turn);
    const { message, expected, suggestion } = wording;
    const said = { message: { ...message }, expected: { ...expected }, suggestion: { ...suggestion } };
    return {
      ruleId: rule.id,
      severity: milder(severity, atMost),
      ...said,
      subject,
      item,
      at: at && { ...at },
      fingerprint,
    };
  });
}

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

function unclearOf(rule: Rule, { subject, item, at, reason }: CannotTell): Unclear {
  return { ruleId: rule.id, reason: { ...reason }, subject, item, at: at && { ...at } };
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
